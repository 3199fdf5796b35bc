import CaseStorage
import Language
import Wording

extension Subcommand {
  static let rebuild = Subcommand(
    "rebuild", danish: "genskriv",
    calledAlso: ["genopbyg", "dokumenter", "documents"],
    in: .files, .writes,
    mostWords: 0,
    title: Phrase("skriver alle dokumenter på ny", "writes all documents anew"),
    examples: Phrase(
      """
      lygte genskriv
      """,
      """
      lygte rebuild
      """),
    explanation: Phrase(
      """
      Skriver alle dokumenter (workspace.json, walks, register) på ny fra loggen.
      """,
      """
      Writes all documents (workspace.json, walks, register) anew from the log.
      """)
  ) { run throws(CommandFailure) in try run.rebuild() }
}

extension CommandRun {
  /// `rebuild`: writes every document anew from the log.
  mutating func rebuild() throws(CommandFailure) {
    let session = try open()
    session.workspace.rebuildDocuments()
    if let problem = session.workspace.documentProblem { throw failure(.unwritable(problem)) }
    say(tool.rebuilt)
    tell(session.workspace.notices, damageCounts: true)
    if !session.workspace.unreadLogs.isEmpty { needsLook() }
  }
}
