import CaseStorage
import Wording

extension CommandRun {
  /// `rebuild`: writes every document anew from the log.
  mutating func rebuild() throws(CommandFailure) {
    let session = try open()
    session.workspace.rebuildDocuments(at: now)
    say(tool.rebuilt)
    tell(session.workspace.notices, damageCounts: true)
    if !session.workspace.unreadLogs.isEmpty { needsLook() }
  }
}
