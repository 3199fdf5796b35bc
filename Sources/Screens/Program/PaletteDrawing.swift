import ChangeLog
import TerminalModel
import Wording

/// All commands valid here, found by typing.
enum PaletteDrawing {
  static func draw(_ layer: PaletteLayer, _ state: AppState, in painter: inout Painter) {
    painter.inside(body(state)) { painter in
      let width = max(1, painter.size.columns - 4)
      let layout = layer.editor.layout(columns: width)
      painter.text(":", at: Position(column: 1, row: 1), role: .formLabel)
      painter.line(
        layout.text, at: Position(column: 3, row: 1), role: .formFieldFocused, maxColumns: width)
      let list = painter.bounds.inset(top: 2)
      if layer.matches.isEmpty {
        painter.text(
          state.words.board.paletteNone, at: Position(column: 3, row: 2), role: .notice)
        painter.placeCursor(at: Position(column: 3 + layout.cursorColumn, row: 1))
      }
      let (isMoreAbove, isMoreBelow) = painter.inside(list) { drawMatches(layer, state, in: &$0) }
      ListDrawing.drawTitle(
        state.words.board.paletteTitle, isMoreAbove: isMoreAbove, isMoreBelow: isMoreBelow,
        in: &painter)
    }
  }

  private static func drawMatches(
    _ layer: PaletteLayer, _ state: AppState, in painter: inout Painter
  ) -> (isMoreAbove: Bool, isMoreBelow: Bool) {
    let rows = painter.size.rows
    guard rows > 0 else { return (false, false) }
    let top = max(0, min(layer.selection - rows / 2, layer.matches.count - rows))
    for (line, place) in (top..<min(layer.matches.count, top + rows)).enumerated() {
      let row = state.row(of: layer.matches[place])
      let isSelected = place == layer.selection
      let name = TextLayout.padded(row.name, toColumns: 22)
      let key = TextLayout.padded(row.keys, toColumns: 18)
      painter.line(
        (isSelected ? "> " : "  ") + "\(name) \(key) \(row.help)",
        at: Position(column: 0, row: line), role: isSelected ? .selection : .value)
      if isSelected { painter.placeCursor(at: Position(column: 0, row: line)) }
    }
    return (top > 0, top + rows < layer.matches.count)
  }
}
