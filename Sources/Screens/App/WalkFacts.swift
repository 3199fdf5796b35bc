import CaseModel
import ChangeLog

extension AppState {
  /// A walk as it stands.
  func walk(at record: RecordIndex) -> Walk {
    Walk(
      record: shown.caseFile.name(of: record).description, values: shown.caseFile.values(of: record)
    )
  }
}
