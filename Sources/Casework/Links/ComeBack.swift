import CaseModel
import ChangeLog

extension EditWriter {
  /// Ties a finding to the settled one that has come back in it.
  package static func comeBack(
    _ finding: RecordIndex, of old: RecordIndex, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: finding)),
      values(
        [
          .returnOf: .string(caseFile.name(of: old).description), .measureFailed: .bool(true),
        ], of: finding, in: caseFile))
    return draft
  }
}

extension FindingState {
  /// Whether nobody has anything more to do about it, so that what is like it is a new case.
  package var isSettled: Bool { [.confirmed, .closed].contains(self) }
}
