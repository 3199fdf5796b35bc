import TerminalModel

/// Between the header and the two lines below.
func body(_ state: AppState) -> Rectangle {
  Rectangle(
    column: 0, row: 1, columns: state.sitting.size.columns,
    rows: max(0, state.sitting.size.rows - 1 - BoardLayout.rowsBelow))
}
