import CaseModel
import Casework
import Wording

extension ChaseWords {
  /// What a column of the list is called.
  package func label(_ column: ChaseCells.Column) -> String {
    switch column {
    case .number: number
    case .place: place
    case .text: text
    case .actions: actions
    case .due: due
    case .state: state
    case .promisedFor: promisedFor
    case .reply: reply
    }
  }
}
