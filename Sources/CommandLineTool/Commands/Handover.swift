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
      lygte handover
      lygte handover -o overdragelse.html
      """,
      """
      lygte handover
      lygte handover -o handover.html
      """),
    explanation: Phrase(
      """
      Skriver en intern side til den, der tager over: hvad der er lovet, hvad der
      kræver opmærksomhed, hvem der har hvad, og alle åbne fund.
      """,
      """
      Writes an internal page for whoever takes over: what was promised, what needs
      attention, who has what, and all open findings.
      """),
    rows: [
      .option(
        .output, "HTML, når navnet ender på .html, ellers Markdown",
        "HTML when the name ends in .html, else Markdown"),
      .option(.yes, "skriv filen over, hvis den findes", "write over the file if it is there"),
    ],
    onScreen: ["promises", "handover"]
  ) { run throws(CommandFailure) in try run.handover() }
}

extension CommandRun {
  /// `handover [-o FILE]`: a page of everything open for whoever takes over, as Markdown or HTML.
  mutating func handover() throws(CommandFailure) {
    let session = try open()
    try mayWriteInternally(in: session)
    let caseFile = session.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.things(of: .finding), withWalks: true, on: today),
      today: today, drafts: try remembered(of: session).drafts)
    let page = HandoverPage(handover, in: caseFile, words: words, today: today, pastDay: pastDay)
      .page
    let promises = words.promises
    try deliver(page) { path in
      promises.handoverWritten(handover.promises.count, handover.open.count, path)
    }
    finishReading(session)
  }
}
