import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// What people call a record; made of what it says where its kind has no name.
  func recordName(_ record: RecordIndex) -> String {
    if shown.caseFile.kind(of: record) == .retention {
      return words.called(record, in: shown.caseFile)
    }
    if let called = shown.caseFile.called(record), !called.isEmpty { return called }
    return words.madeName(of: record, in: shown.caseFile)
  }
}
