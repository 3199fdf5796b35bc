import CaseModel
import ChangeLog

extension AppState {
  /// What a finding is called in a message: its number and place, or its identifier.
  package func name(of record: RecordIndex) -> String {
    let finding = shown.caseFile.plainFinding(at: record)
    if let number = finding.number, let place = finding.place { return "\(number) \(place)" }
    return finding.id
  }
}
