import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The first step onward from where a finding stands, as the table of steps has it.
  package func nextState(of record: RecordIndex) -> FindingState? {
    let finding = shown.caseFile.plainFinding(at: record)
    return Lifecycle.onward(from: finding.state, kind: finding.kind)
  }
}
