import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What the mouse reaches, whatever screen it is: a new one that stands in ``EveryScreen`` is held to
/// it without a line of its own.
@Suite struct MouseLaws {
  @Test(
    "every entry of the key line can be pressed with the mouse, and does what its key does",
    arguments: EveryScreen.names)
  func keyLine(name: String) throws {
    for (columns, rows) in [(160, 24)] {
      let session = try EveryScreen.session(name, .danish, columns: columns, rows: rows)
      guard session.isKeyLineShown else { continue }
      let entries = Self.keysNamed(in: session)
      // A prompt names what it takes, and a list at least the way out.
      #expect(!entries.isEmpty, "\(session.screen[rows - 1])")
      for (text, position) in entries {
        let key = try #require(Self.key(called: text, in: session), "\(text)")
        var (byMouse, byKey) = (session, session)
        byMouse.press(at: position)
        byKey.press(key)
        #expect(byMouse.text == byKey.text, "\(text) \(columns)x\(rows)\n\(session.text)")
        #expect(byMouse.asked == byKey.asked && byMouse.acts.count == byKey.acts.count, "\(text)")
      }
    }
  }

  /// What the last row has in the ink of what can be pressed, and where.
  private static func keysNamed(in session: Session) -> [(String, Position)] {
    let frame = session.frame
    let row = frame.size.rows - 1
    var named: [(String, Position)] = []
    var column = 0
    while column < frame.size.columns {
      let start = column
      var text = ""
      while column < frame.size.columns {
        let cell = frame[Position(column: column, row: row)]
        guard cell.role == .key, cell.text != " " else { break }
        text += cell.text
        column += 1
      }
      if text.isEmpty {
        column += 1
      } else {
        named.append((text, Position(column: start, row: row)))
      }
    }
    return named
  }

  private static func key(called name: String, in session: Session) -> KeyStroke? {
    let words = Words.in(.danish)
    let table = CommandCatalogue.table
    let scope = session.state.scope
    let known =
      table.commands(in: scope).flatMap(\.keys) + table.going(from: scope).compactMap(\.go)
      + [.enter, .escape, .tab]
    return known.first { words.keyName($0) == name || "\(words.keyName($0)):" == name }
  }

  @Test("what a form says of its keys can be pressed too", arguments: ["new", "edit", "gate"])
  func formHint(name: String) throws {
    let session = try EveryScreen.session(name, .danish, columns: 120)
    let row = session.frame.size.rows - 3
    let line = session.frame.line(row)
    var pressed = 0
    for part in line.dropFirst().split(separator: " · ") {
      guard let first = part.split(separator: " ").first, let key = KeyStroke(name: String(first)),
        key != .up, let position = session.frame.position(of: String(part))
      else { continue }
      var (byMouse, byKey) = (session, session)
      byMouse.press(at: position)
      byKey.press(key)
      #expect(byMouse.text == byKey.text, "\(part)")
      pressed += 1
    }
    #expect(pressed >= 3, "\(line)")
  }

  @Test(
    "the wheel goes on wherever the arrow down does, in every list, form and finding",
    arguments: EveryScreen.names)
  func wheel(name: String) throws {
    let session = try EveryScreen.session(name, .danish)
    guard session.state.shown.prompt == nil, session.state.sitting.waiting == nil,
      session.state.sitting.takesMouse
    else { return }
    var (byWheel, byKey) = (session, session)
    for _ in 0..<3 {
      byWheel.send(.terminal(.mouse(MouseEvent(.scrollDown, at: .origin))))
      byKey.press(.down)
    }
    #expect(byWheel.frame.cursor == byKey.frame.cursor)
  }

  @Test(
    "every row of a list that keys go to can be pressed, and the cursor stands there then",
    arguments: EveryScreen.names)
  func rows(name: String) throws {
    let session = try EveryScreen.session(name, .danish)
    guard case .list? = session.state.shown.layers.last, session.isKeyLineShown,
      session.state.sitting.waiting == nil, session.state.shown.prompt == nil
    else { return }
    // What the arrows reach without the list moving.
    var walking = session
    let shown = session.screen
    while true {
      let before = walking.frame.cursor
      walking.press(.down)
      guard let cursor = walking.frame.cursor, cursor != before,
        walking.screen.dropFirst().prefix(15) == shown.dropFirst().prefix(15)
      else { return }
      var pressed = session
      pressed.press(at: Position(column: 12, row: cursor.row))
      #expect(pressed.frame.cursor == cursor, "\(session.text)")
    }
  }
}

extension Session {
  /// Whether the last row names keys: no answer of several lines stands over it.
  fileprivate var isKeyLineShown: Bool {
    guard let notice = state.sitting.messages.notice else { return true }
    return TextLayout.wrapped(notice.text, toColumns: state.sitting.size.columns - 16).count < 2
      && state.sitting.takesMouse
  }

  /// A press of the mouse, and letting go.
  package mutating func press(at position: Position, clicks: Int = 1) {
    send(.terminal(.mouse(MouseEvent(.press, at: position, clicks: clicks))))
    send(.terminal(.mouse(MouseEvent(.release, at: position))))
  }
}
