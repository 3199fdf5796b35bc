import CaseModel
import Casework
import ChangeLog

extension AppState {
  /// Begins where the role of whoever sits here works: what they see first, and whether they look
  /// only until they say that they want to write. It is a convenience: everything is one key away.
  mutating func openForRole() {
    let role = sitting.who.authorship.role(in: shown.caseFile)
    sitting.who.looksOnly = role?.looksOnly ?? false
    switch role {
    case .field: _ = perform("walks")
    case .police: _ = openReview()
    case .communications: _ = focusColumn(holding: .confirmed)
    case .reader: if shown.layers.isEmpty { _ = openStart() }
    case .leader, nil: break
    }
  }

  /// Goes to the column a state stands in; residents wait for an answer in that of `confirmed`.
  private mutating func focusColumn(holding state: FindingState) -> [Effect] {
    let columns = shown.indexes.board.columns
    return columns.firstIndex { $0.states.contains(state) }.map { focusColumn($0) } ?? []
  }
}
