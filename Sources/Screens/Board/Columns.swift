import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  mutating func focusColumn(by step: Int) -> [Effect] {
    focusColumn(
      min(max(shown.place.column + step, 0), max(0, shown.indexes.board.columns.count - 1)))
  }

  mutating func focusColumn(_ column: Int) -> [Effect] {
    guard shown.indexes.board.columns.indices.contains(column) else { return [] }
    shown.place.column = column
    keepInSight()
    return []
  }
}

extension AppState {
  /// Goes on by a number of cards in the column, back when negative.
  mutating func stepCard(by step: Int) {
    shown.place.card = clamped(
      shown.place.card, by: step, below: shown.indexes.board.count(in: shown.place.column))
    keepInSight()
  }

  private func clamped(_ value: Int, by step: Int, below count: Int) -> Int {
    min(max(value.addingReportingOverflow(step).partialValue, 0), max(0, count - 1))
  }
}
