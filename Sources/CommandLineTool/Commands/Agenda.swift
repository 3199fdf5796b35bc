import CaseModel
import ChangeLog
import Exchange
import Language
import Wording

extension Subcommand {
  static let agenda = Subcommand(
    "agenda", danish: "mødeliste",
    aliases: ["meeting"],
    calledAlso: ["møde", "dagsorden"],
    in: .overview, .writesWithWords,
    words: Phrase("[tilføj FUND… | fjern FUND…]", "[add ID… | remove ID…]"),
    title: Phrase(
      "de fund, der er valgt til næste møde", "the findings picked for the next meeting"),
    examples: Phrase(
      """
      lygte mødeliste
      lygte mødeliste tilføj K7Q-4MJ 9FA-2T9
      lygte mødeliste fjern K7Q-4MJ
      lygte mødeliste -o dagsorden.docx
      """,
      """
      lygte agenda
      lygte agenda add K7Q-4MJ 9FA-2T9
      lygte agenda remove K7Q-4MJ
      lygte agenda -o agenda.docx
      """),
    explanation: Phrase(
      """
      Mødelisten: de fund, der er valgt til næste møde, i den rækkefølge, de er sat
      i på tavlen (komma). Den ligger i mappen og deles med de andre.
      """,
      """
      The meeting list: the findings picked for the next meeting, in the order they
      were given on the board (comma). It lies in the folder, for everybody.
      """),
    rows: [
      .option(
        .audience, "internt (ellers), partnere, foreningen, beboerne",
        "internal (else), partners, association, residents"),
      .option(
        .anyway, "vis den, selv om noget peger på nogen; teksten gemmes",
        "show it although something points at somebody; the text is kept"),
      .option(
        .output, "som papir: Word (.docx), HTML (.html) eller ellers Markdown",
        "as a paper: Word (.docx), HTML (.html) or else Markdown"),
      .option(.yes, "skriv filen over, hvis den findes", "write over the file if it is there"),
    ],
    onScreen: ["meeting"]
  ) { run throws(CommandFailure) in try run.agenda() }
}

extension CommandRun {
  /// `agenda`, `agenda add ID…`, `agenda remove ID…`.
  mutating func agenda() throws(CommandFailure) {
    guard let word = arguments.words.first else { return try listAgenda() }
    let names = arguments.words.dropFirst()
    guard !names.isEmpty else { throw .usage(words.review.meetingNeeds) }
    let session = try open()
    let records = try findings(named: names, in: session)
    var draft = ActDraft()
    let isAdding: Bool
    switch SearchKey.fold(word) {
    case "add", "tilfoej", "paa":
      isAdding = true
      EditWriter.putOnMeetingList(records, in: session.caseFile, draft: &draft)
    case "remove", "fjern", "af":
      isAdding = false
      EditWriter.takeOffMeetingList(records, in: session.caseFile, draft: &draft)
    default: throw .usage(words.review.meetingNeeds)
    }
    if !draft.isEmpty { try save(draft, in: session) }
    say(isAdding ? words.review.putOn(records.count) : words.review.takenOff(records.count))
    finishWriting(session)
  }

  private mutating func listAgenda() throws(CommandFailure) {
    let session = try open()
    let audience = try editionAudience(in: session)
    let listed = session.caseFile.meetingList.map { session.caseFile.finding(at: $0) }
    let edition = AudienceEdition(listed, by: discloser(for: audience, of: listed, in: session))
    try hold(edition.held, for: audience, way: "agenda", in: session)
    let findings = edition.findings.map(\.finding)
    if wantsJSON {
      printDocument(.array(findings.map(RecordJSON.finding)))
    } else if outputFile != nil {
      var context = ExportContext(
        language: words.language, today: today, audience: audience,
        workspace: session.caseFile.facts.name, walks: session.caseFile.walks, pastDay: pastDay,
        own: words.own, caseNumber: session.caseFile.caseNumbers(of: findings))
      context.letterhead = try letterhead(in: session)
      let page = ListPage.page(
        title: words.review.meetingTitle(findings.count), of: edition, context)
      let tool = tool
      try deliver(page) { tool.exported(findings.count, $0) }
    } else {
      for line in table(of: findings).lines(width: environment.outputColumns) { print(line) }
      say(words.review.meetingTitle(findings.count))
    }
    if audience != .internal { say(words.exports.audience(audience)) }
    sayKept(edition)
    finishReading(session)
  }
}
