extension ToolHelpWords {
  static let english = ToolHelpWords(
    overview: """
      lygte – a board for the findings of safety walks

        lygte                          open the board
        lygte demo                     look at an invented example
        lygte init DIR                 make a folder for findings
        lygte add "Path without light" --place "behind the garages"
        lygte list state:new,assessing overdue:yes
        lygte move K7Q-4MJ assigned --responsible "Roads" --due "in 2 weeks"

      Findings   add list show set move triage comment conflicts resolve undo redo log
      Answers    chase returned reply send-back     Look-alikes  alike same part
      Overview   start attention review meeting promises stats views walk reassign
      Files      init demo import export report handover rules verify rebuild seal
      Machines   merge devices copy backup restore  Other        edits version help

      Common options
        -w, --workspace DIR    the folder it is about (else $LYGTE_WORKSPACE)
        --json                 an answer for programs
        --lang da|en           language
        --as-of DAY            the folder as it was (commands that read)
        --yes                  answer yes without asking (--read-only: write nothing)
        -h, --help             help on a command

      Exit: 0 done · 1 needs a look · 2 wrong usage · 3 cannot read/write · 75 busy
      """,
    commands: [
      "init": """
      lygte init safety --name "Safe Åhavn" --municipality "Åhavn"

      Makes a folder for findings. Files that lie in it are left alone.

        --name NAME              else the folder's name
        --municipality NAME
        --police-district NAME
      """,
      "demo": """
      lygte demo
      lygte demo example

      Makes an invented example and opens it on the board. It never mixes with your
      own findings. An example nobody has written in is made afresh; else it opens
      as you left it. Any other folder is left alone.
      """,
      "add": """
      lygte add "Path without light behind the garages" --walk "Larks, evening"
      lygte add "The hedge is too high" --place "no. 12" --height 210 --tags path
      lygte add - < note.txt

      Saves a new finding and prints its id. Every field is an option, in English or
      Danish: --place, --area, --category, --priority, --responsible, --follow-up,
      --due, --kind, --time-of-day, --actions, --comments, --tags …

        -        read the description from standard input
        --       the rest is text, even with a dash before it
      """,
      "list": """
      lygte list
      lygte list state:new,assessing area:"Vester Allé"
      lygte list overdue:yes responsible:roads --sort due
      lygte list missing:due priority:>=high -category:litter path without light

      Shows findings as a table. Words search title, description, place, actions and
      comments; field:value narrows down; - before it leaves out. Days may be said:
      due:<in 14 days, created:week 40. sort:due,-priority orders, group:area divides.

        --sort FIELDS    due,-priority (dash: reversed)
        --view NAME      a saved view, narrowed down by the rest
        --json           all fields, one finding a line
      """,
      "show": """
      lygte show K7Q-4MJ
      lygte show k7q
      lygte show "2, Vester Allé"

      Shows all about a finding: fields, actions, comments, two values and history.
      The beginning or end of the id is enough when only one finding has it.

        --json    as an object
      """,
      "set": """
      lygte set K7Q-4MJ due="in 2 weeks" responsible="Roads"
      lygte set K7Q-4MJ 9FA-2T9 priority=high
      lygte set K7Q-4MJ tags=path,light due=
      lygte set --query "responsible:roads overdue:yes" priority=high

      Changes fields. Several findings are changed at once and undone at once.
      Nothing after = empties the field. Actions, comments and answers are added and
      never overwritten.

        --query QUERY    all that match; they are told first, and need a yes
      """,
      "move": """
      lygte move K7Q-4MJ assigned --responsible "Roads" --follow-up MKJ --due 5/1
      lygte move K7Q-4MJ waiting --reason budget --waiting-until 2027-02-01
      lygte move K7Q-4MJ 9FA-2T9 in-progress
      lygte move K7Q-4MJ declined --reason "not-ours: private road"
      lygte move K7Q-4MJ duplicate --duplicate-of 9FA-2T9

      Gives findings a new state, also over several steps. What is missing before
      others are promised something is given in the same command. All of it is one
      step of undo.

        --reason CODE or text     reason
        --anyway TEXT             pass what is missing; the text is kept
        --query QUERY             all that match; they are told first, and need a yes
      """,
      "comment": """
      lygte comment K7Q-4MJ "Called Roads, they come on Friday"
      lygte comment K7Q-4MJ - < note.txt

      Adds a comment to a finding.
      """,
      "views": """
      lygte views
      lygte views save "Overdue" overdue:yes sort:due
      lygte views remove "Overdue"
      lygte list --view "Overdue" area:vester

      Saved views: queries with a name. The first nine get a digit that opens them
      from the board: w and the digit. They lie in the folder, for everybody.
      """,
      "meeting": """
      lygte meeting
      lygte meeting add K7Q-4MJ 9FA-2T9
      lygte meeting remove K7Q-4MJ

      The meeting list: the findings picked for the next meeting, in the order they
      were given on the board (comma). It lies in the folder, for everybody.
      """,
      "undo": """
      lygte undo
      lygte undo 7f3a91c2

      Undoes what was saved last from this machine, and says what. It can be
      repeated. With the beginning of a change's name, as log shows it, it undoes
      that change, whoever made it. When work has gone on since, it says by whom
      first, and does nothing.

        --yes    undo the rest; what is new stays
      """,
      "redo": """
      lygte redo
      lygte redo 7f3a91c2

      Redoes what was undone last, as long as nothing else was saved since, or the
      change of that name.
      """,
      "log": """
      lygte log
      lygte log K7Q-4MJ
      lygte log K7Q-4MJ --field due
      lygte log --by MKJ --since "1 September" --kind due
      lygte log --json | tail -n 5

      Shows who changed what and when: in the whole folder or on one finding. Each
      line begins with the change's name, which undo and redo take.

        --field FIELD    every value the finding's field has had
        --by NAME        --device NAME        --walk WALK
        --kind KIND      a field, or made, imported, undone, comment, action …
        --day DAY        --since DAY          --until DAY
        --json           one act a line (JSON Lines)
      """,
      "conflicts": """
      lygte conflicts
      lygte conflicts --json

      Shows fields that two machines gave different values, unknown to each other.
      All values are kept. Settle them with: lygte resolve
      """,
      "resolve": """
      lygte resolve K7Q-4MJ responsible --take "Roads"
      lygte resolve K7Q-4MJ due --take 2

      Settles a field with two values by choosing one. The choice can be undone.
      """,
      "triage": """
      lygte triage
      lygte triage --json

      Shows the findings that wait for a verdict, oldest first, with what is like them
      and what is usually done. Decide on the board with V, or with lygte move.

        --json    each finding with proposals and look-alikes
      """,
      "rules": """
      lygte rules
      lygte rules set urgent=5 triage=10 silent=
      lygte rules set responsible="Project leader" follow-up="MKJ"
      lygte rules route category=lighting responsible="Lighting" follow-up=MKJ
      lygte rules route category=hedge area="Larks" responsible="The association"

      Shows and changes the folder’s own rules: days, and who usually does what.
      Nothing after = brings back the number it began with; a routing rule that names
      nobody goes away. The closest rule counts. lygte undo takes it back.

        urgent high medium low        the deadline proposed for a priority
        triage report answer simple silent meeting-from meeting-to walk-again soon
        --json                        as one object
      """,
      "import": """
      lygte import findings.csv --dry-run
      lygte import findings.csv
      lygte import findings.csv --map "Noted=description" --map "Who=responsible"
      lygte import - < table.tsv

      Brings findings in from a table (Excel, Word, CSV, TSV, Markdown, HTML)
      or JSON.
      Encoding and separator are found by themselves. The same file twice makes
      nothing new. Rows that cannot be used are put beside it as FILE.refused.csv.

        --dry-run           try it, save nothing
        --map "A=field"     column A is that field (- leaves it out)
        --json              {"read","made","skipped","refused"}
      """,
      "export": """
      lygte export -o findings.csv
      lygte export state:assigned responsible:"Roads" --format markdown
      lygte export --format csv --csv rfc4180 -o findings.csv

      Writes findings to a file or to standard output.

        --format FORMAT    csv, json, markdown, html (else by the file's ending)
        --csv rfc4180      comma and no mark first; else for Danish Excel
        -o, --output FILE  write to a file that only you can read
        --yes              replace the file if it exists
        --sort FIELDS      due,-priority
      """,
      "verify": """
      lygte verify
      lygte verify --seal 7f3a91c2

      Checks everything: each line of the log, that nothing is missing or was changed,
      that the documents fit and the photos are what they say. Names file, line and
      cause. Writes nothing. Ends with 1 when something needs a look.

        --seal HEX    hold the log against what lygte seal printed
        --json        an answer for programs
      """,
      "seal": """
      lygte seal

      Puts a seal over all logs and prints its first 8 characters. Note it in the
      minutes; lygte verify --seal tells later whether all is unchanged.
      """,
      "merge": """
      lygte merge /media/usb/safety --dry-run
      lygte merge /media/usb/safety
      lygte merge "E:\\safety" ~/Nextcloud/safety
      lygte merge ~/other-walks --join

      Fetches what other machines have written. It first shows what is new, changed,
      the same, has two values or is damaged, finding by finding; then it merges.
      Nothing goes away, and the same folder twice makes no difference. The other
      folder is not changed. Afterwards both machines must show the same four
      characters.

      A folder that was begun by itself is joined with --join: walks of one day and
      area, areas and parties of one name show as one, and findings that are alike
      are shown side by side. All of it is seen first, and can be parted again.

        --join       join a folder that was begun by itself
        --dry-run    look, and save nothing
        --yes        merge without asking
        --json       an answer for programs
      """,
      "devices": """
      lygte devices
      lygte devices --json

      Shows which machines have written here: their last change, when they were last
      merged, what they have seen from here, drafts that lie only here, and clocks
      that are wrong. Last, the four characters that other machines must show too.
      """,
      "copy": """
      lygte copy /media/usb/safety

      Gives a colleague a copy of the folder. Opened on another machine it is a
      device of its own, and you can merge again afterwards. Nothing that exists is
      ever written over.
      """,
      "backup": """
      lygte backup ~/backups/safety.tar

      Saves everything in one file that tar can read too. Only you can read it.

        --yes    replace the file if it exists
      """,
      "restore": """
      lygte restore ~/backups/safety.tar safety-again

      Makes a folder of a backup once everything in it is found whole. Nothing that
      exists is written over. What came since is fetched with: lygte merge
      """,
      "rebuild": """
      lygte rebuild

      Writes all documents (workspace.json, walks, register) anew from the log.
      """,
      "version": """
      lygte version
      lygte version --json

      Shows the program's version.
      """,
      "help": """
      lygte help
      lygte help move

      Shows help, all of it or on one command.
      """,
    ].merging(alikeEnglish) { $1 }.merging(englishBall) { $1 }.merging(overviewEnglish) { $1 }
      .merging(englishHandEdits) { $1 })
}
