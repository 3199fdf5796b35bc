import CaseModel
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let handover = Subcommand(
    "handover", danish: "overdragelse",
    calledAlso: ["aflevering", "efterfølger", "ny medarbejder", "successor"],
    in: .files, .reads,
    title: Phrase("en side til den, der tager over", "a page for whoever takes over"),
    examples: Phrase(
      """
      lygte overdragelse
      lygte overdragelse -o overdragelse.html
      """,
      """
      lygte handover
      lygte handover -o handover.html
      """),
    explanation: Phrase(
      """
      Skriver en side til den, der tager over: hvad der er lovet, hvad der kræver
      opmærksomhed, hvem der har hvad, og alle åbne fund. Den er intern, hvor
      intet andet er sagt.
      """,
      """
      Writes a page for whoever takes over: what was promised, what needs attention,
      who has what, and all open findings. It is internal unless said otherwise.
      """),
    rows: [
      .option(
        .audience, "internt (ellers), partnere, foreningen, beboerne",
        "internal (else), partners, association, residents"),
      .option(
        .anyway, "skriv den, selv om noget peger på nogen; teksten gemmes",
        "write it although something points at somebody; the text is kept"),
      .option(
        .output, "Word (.docx), HTML (.html) eller ellers Markdown, efter navnet",
        "Word (.docx), HTML (.html) or else Markdown, by the name"),
      .option(.yes, "skriv filen over, hvis den findes", "write over the file if it is there"),
    ],
    onScreen: ["promises", "handover"]
  ) { run throws(CommandFailure) in try run.handover() }
}

extension CommandRun {
  /// `handover [-o FILE]`: a page of everything open for whoever takes over, as Word, Markdown or HTML.
  mutating func handover() throws(CommandFailure) {
    let session = try open()
    let audience = try editionAudience(in: session)
    let caseFile = session.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.records(of: .finding), withWalks: true, on: today),
      today: today, drafts: try remembered(of: session).drafts)
    let handed = HandoverPage(
      handover, in: caseFile, for: audience, words: words, today: today, pastDay: pastDay)
    try hold(handed.edition.held, for: audience, way: "handover", in: session)
    let promises = words.promises
    var page = handed.page
    page.letterhead = try letterhead(in: session).line(words)
    try deliver(page) { path in
      promises.handoverWritten(handover.promises.count, handover.open.count, path)
    }
    sayKept(handed.edition)
    finishReading(session)
  }
}
