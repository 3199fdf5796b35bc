extension ToolHelpWords {
  /// Commands about where the ball is.
  static let englishBall: [String: String] = [
    "chase": """
    lygte chase
    lygte chase "Roads & Parks"
    lygte chase "Roads & Parks" -o list.csv --eml letter.eml --send

    Without a name: how much is with each party. With a name: the list for the
    responsible party of the findings that are with it, with deadlines and how
    long nothing was heard. --send notes the list as sent; the clock starts
    again, and the list has an id by which it is known when it comes back
    (lygte returned).

      --format FORMAT    text, markdown, html, csv (else by the file's ending)
      -o, --output FILE  write the list to a file that only you can read; -o - is
                         standard output: lygte chase Roads -o - | wl-copy
      --eml FILE         write a mail with the table attached, ready to send
      --mailto           print a link that the mail program opens
      --audience WHO     partners (else), internal, association, residents
      --send             note the list as sent
    """,
    "returned": """
    lygte returned list.csv
    lygte returned list.csv --all
    lygte returned list.csv --take K7Q-4MJ:due,9FA-2T9

    Shows what the responsible party changed on a list that came back, cell by
    cell, and takes in what you say, with the party as its source. Rows may have
    been moved or added; a row that is missing deletes nothing. Where something
    was changed here meanwhile, both values stand.

      --all              take every change
      --take ID[:field]  take a finding's changes, or one; several with commas
      --list ID          which list it is, when it has lost its id
      --dry-run          show it, and save nothing
    """,
    "reply": """
    lygte reply K7Q-4MJ "We come on Friday" --promised friday
    lygte reply K7Q-4MJ,9FA-2T9 --says accepted
    lygte reply K7Q-4MJ "The lamp is changed" --says done --on 2026-11-20

    Notes the responsible party's answer on one or several findings. That
    something is done is their word; somebody still has to see it.

      --from WHO         else the finding's responsible party
      --on DAY           when they answered, else today
      --promised DAY     which day they expect
      --says WHAT        reply (answers), accepted (takes it on), done (is done)
    """,
    "send-back": """
    lygte send-back K7Q-4MJ "not our responsibility: the path is private"
    lygte send-back K7Q-4MJ not-ours --to "Homeowners of Larkfield"

    Sends a finding back to be assessed, since the responsible party says that
    it is not theirs. The reason is demanded, and it is counted how often that
    has happened.

      --to WHO           who it could be instead
    """,
  ]
}
