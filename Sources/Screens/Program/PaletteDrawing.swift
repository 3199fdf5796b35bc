import ChangeLog
import TerminalModel
import Wording

/// All commands valid here, found by typing.
enum PaletteDrawing {
  static func draw(_ layer: PaletteLayer, _ state: AppState, in painter: inout Painter) {
    painter.inside(body(state)) { painter in
      let width = max(1, painter.size.columns - 4)
      let layout = layer.editor.layout(columns: width)
      painter.text(":", at: Position(column: 1, row: 1), role: .key)
      painter.line(
        layout.text, at: Position(column: 3, row: 1), role: Role.strong.on(.field),
        maxColumns: width)
      let list = painter.bounds.inset(top: 2)
      if layer.matches.isEmpty {
        painter.text(
          state.words.board.paletteNone, at: Position(column: 3, row: 2), role: .plain)
        painter.placeCursor(at: Position(column: 3 + layout.cursorColumn, row: 1))
      }
      let (isMoreAbove, isMoreBelow) = painter.inside(list) { drawMatches(layer, state, in: &$0) }
      painter.text(state.words.board.paletteTitle, at: Position(column: 1, row: 0), role: .head)
      ScrollMarks.draw(above: isMoreAbove, below: isMoreBelow, in: &painter)
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
      let start = Position(column: 0, row: line)
      let area = Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1)
      painter.pressable(area, PressRow(place))
      if isSelected {
        painter.fill(area, on: .chosen)
        painter.bar(.here, at: start)
        painter.placeCursor(at: start)
      }
      painter.spans(
        [
          (name, isSelected ? .strong : .plain), (" ", .plain), (key, .key), (" ", .plain),
          (row.help, .soft),
        ],
        at: start.moved(columns: 2, rows: 0), maxColumns: painter.size.columns - 4)
    }
    return (top > 0, top + rows < layer.matches.count)
  }
}
