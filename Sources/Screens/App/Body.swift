import TerminalModel

extension AppState {
  /// Where the rows of a list or of a finding lie: below the header, which says what it is.
  package var listArea: Rectangle {
    let body = body(self)
    return sitting.size.rows >= 28 ? body.inset(top: 1) : body
  }
}

/// Between the header and the two lines below; what is said at length takes its lines of it.
func body(_ state: AppState) -> Rectangle {
  Rectangle(
    column: 0, row: 1, columns: state.sitting.size.columns,
    rows: max(
      0, state.sitting.size.rows - 1 - BoardLayout.rowsBelow - NoticeText.rowsTaken(state)))
}
