import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Appends a line that names the ends of all logs.
  ///
  /// - Returns: its hash: the seal that a later check is held against. Eight of its digits are
  ///   enough for people.
  package func seal(
    into caseFile: inout CaseFile, actor: Author, at moment: Moment
  ) throws(StorageError) -> LineHash {
    try append(ActDraft(), into: &caseFile, actor: actor, at: moment, isSeal: true)
    guard let head = log.identity?.head else { throw .readOnly(settings.folder) }
    return head.hash
  }
}
