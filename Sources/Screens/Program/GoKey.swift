import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Takes the key after the one that waits.
  mutating func goOn(with key: KeyStroke) -> [Effect] {
    sitting.keyboard.waiting = nil
    if [.escape, .control("c")].contains(key) { return [] }
    guard let command = commands.going(from: scope).first(where: { $0.go == key }) else {
      say(words.board.unknownKey("\(KeyStroke.goTo.name)\(words.keyName(key))"), .refused)
      return []
    }
    return perform(command)
  }

  /// Nobody has pressed a key for a moment.
  mutating func rested() -> [Effect] {
    if sitting.waiting == .pressed { sitting.keyboard.waiting = .shown }
    showLookalikes()
    return getReady()
  }
}

/// Where a second key leads, after the one that waits.
enum GoingDrawing {
  /// A panel above the line of keys.
  static func draw(_ state: AppState, in painter: inout Painter) {
    let commands = state.commands.going(from: state.scope)
    let titles = commands.map { $0.title.in(state.sitting.language) }
    // Wide enough for the longest; where they are too many for that, each is cut.
    let longest = (titles.map { TextWidth.columns(of: $0) }.max() ?? 0) + 6
    let most = max(1, painter.size.rows - 6)
    let isRoomy = painter.size.columns / longest * most >= commands.count
    let columns = max(1, min(isRoomy ? longest : 20, painter.size.columns))
    let across = max(1, painter.size.columns / columns)
    let rows = min((commands.count + across - 1) / across, most)
    let top = painter.size.rows - 2 - rows
    let width = painter.size.columns
    let panel = Rectangle(column: 0, row: top, columns: width, rows: rows + 1)
    painter.fill(panel, on: .raised)
    // Beside its rows a press means nothing.
    painter.pressable(panel, PressKeys())
    let taken = painter.spans(
      [(KeyStroke.goTo.name, .key), ("  \(title(state)) ", .head)],
      at: Position(column: 2, row: top))
    painter.horizontalRule(at: Position(column: taken + 3, row: top), role: .accent)
    for (place, command) in commands.enumerated() {
      let (column, row) = (place / rows * columns, top + 1 + place % rows)
      guard column + columns <= width, let key = command.go else { continue }
      painter.pressable(
        Rectangle(column: column + 2, row: row, columns: columns - 3, rows: 1), PressKeys(key))
      painter.text(key.name, at: Position(column: column + 2, row: row), role: .key)
      painter.text(
        TextLayout.cut(command.title.in(state.sitting.language), toColumns: columns - 5),
        at: Position(column: column + 4, row: row))
    }
  }

  static func title(_ state: AppState) -> String {
    Phrase("gå til …", "go to …").in(state.sitting.language)
  }
}
