import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// All commands valid here, found by typing.
enum PaletteDrawing {
  static func draw(_ layer: PaletteLayer, _ state: AppState, in painter: inout Painter) {
    let body = body(state)
    // What one was at shows below it, where there is room for both.
    let isRoomy = body.rows >= 16
    let most = isRoomy ? body.rows - 6 : body.rows
    let around = isRoomy ? 6 : 2
    let rows = min(most, max(1, layer.matches.count) + around)
    let box = body.splitTop(rows).top
    // Not as the header lies: without colours that is reversed, and so is what is selected.
    painter.fill(box, on: .card)
    painter.inside(box) { painter in
      drawHead(layer, state, in: &painter)
      let list = painter.bounds.inset(top: isRoomy ? 3 : 2, bottom: isRoomy ? 3 : 0)
      if isRoomy {
        painter.horizontalRule(at: Position(column: 1, row: 2), role: .line)
        drawHelp(layer, state, row: painter.size.rows - 2, in: &painter)
        painter.horizontalRule(at: Position(column: 0, row: painter.size.rows - 1), role: .accent)
      }
      if layer.matches.isEmpty {
        painter.text(
          state.words.board.paletteNone, at: Position(column: 3, row: list.row), role: .plain)
      }
      let (isMoreAbove, isMoreBelow) = painter.inside(list) { drawMatches(layer, state, in: &$0) }
      painter.inside(list) {
        ScrollMarks.draw(above: isMoreAbove, below: isMoreBelow, in: &$0)
      }
    }
  }

  /// What is typed, and how many commands it finds.
  private static func drawHead(
    _ layer: PaletteLayer, _ state: AppState, in painter: inout Painter
  ) {
    let taken = painter.text(
      state.words.board.paletteTitle, at: Position(column: 1, row: 0), role: .head)
    painter.horizontalRule(at: Position(column: taken + 2, row: 0), role: .accent)
    let edge = painter.textRight(
      state.words.numbers.grouped(layer.matches.count),
      endingAt: Position(column: painter.size.columns - 1, row: 1), role: .soft)
    let width = max(1, edge - 4)
    let layout = layer.editor.layout(columns: width)
    painter.text(":", at: Position(column: 1, row: 1), role: .key)
    painter.line(
      layout.text, at: Position(column: 3, row: 1), role: Role.strong.on(.field), maxColumns: width)
    if layer.matches.isEmpty {
      painter.placeCursor(at: Position(column: 3 + layout.cursorColumn, row: 1))
    }
  }

  /// What the selected command does.
  private static func drawHelp(
    _ layer: PaletteLayer, _ state: AppState, row: Int, in painter: inout Painter
  ) {
    guard layer.matches.indices.contains(layer.selection) else { return }
    painter.text(
      state.row(of: layer.matches[layer.selection]).help, at: Position(column: 3, row: row),
      role: .soft, maxColumns: painter.size.columns - 4)
  }

  private static func drawMatches(
    _ layer: PaletteLayer, _ state: AppState, in painter: inout Painter
  ) -> (isMoreAbove: Bool, isMoreBelow: Bool) {
    let rows = painter.size.rows
    guard rows > 0 else { return (false, false) }
    let top = max(0, min(layer.selection - rows / 2, layer.matches.count - rows))
    let marking = Marking(layer.editor.text)
    for (line, place) in (top..<min(layer.matches.count, top + rows)).enumerated() {
      let row = state.row(of: layer.matches[place])
      let isSelected = place == layer.selection
      let start = Position(column: 0, row: line)
      let area = Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1)
      painter.pressable(area, PressRow(place))
      if isSelected {
        painter.fill(area, on: .chosen)
        painter.bar(.here, at: start)
        painter.placeCursor(at: start)
      }
      let edge = painter.textRight(
        row.keys, endingAt: Position(column: painter.size.columns - 2, row: line), role: .key,
        maxColumns: max(0, painter.size.columns - 30))
      let name = TextLayout.padded(row.name, toColumns: 24)
      let help = painter.size.columns < 60 ? "" : row.help
      let spans =
        marking.spans(of: name, isSelected ? .strong : .plain) + marking.spans(of: help, .soft)
      painter.spans(
        spans, at: start.moved(columns: 3, rows: 0), maxColumns: max(0, edge - 5))
    }
    return (top > 0, top + rows < layer.matches.count)
  }
}
