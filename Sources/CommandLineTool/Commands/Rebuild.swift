import CaseStorage
import Wording

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
