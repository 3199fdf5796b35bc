/// Text of many lines being typed, with readline's keys; Up and Down go by the lines one sees.
///
/// Escape, Tab and Ctrl-Enter are not taken: they mean something to whoever shows the area.
package struct TextArea: Equatable, Sendable {
  private var edited: EditedText
  /// The window the keys move in; set it to what the area is shown in before pressing keys.
  package var window = Size(columns: 72, rows: 10)
  private var topLine = 0
  // Kept while Up and Down pass shorter lines.
  private var wantedColumn: Int?

  /// - Parameter cursor: in grapheme clusters; nil for after the last one.
  package init(_ text: String = "", cursor: Int? = nil) {
    edited = EditedText(Self.lines(text), cursor: cursor)
  }

  package var text: String { edited.text }
  package var isEmpty: Bool { edited.count == 0 }
  package var cursor: Int {
    get { edited.cursor }
    set {
      edited.cursor = newValue
      wantedColumn = nil
      topLine = scrolled(Wrapped(edited, columns: window.columns), rows: window.rows)
    }
  }

  /// - Returns: whether the editor knows the key; others are left to the caller.
  @discardableResult
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    var column = wantedColumn
    defer {
      wantedColumn = column
      topLine = scrolled(Wrapped(edited, columns: window.columns), rows: window.rows)
    }
    let page = max(1, window.rows - 1)
    switch (stroke.key, stroke.modifiers) {
    case (.up, []), (.down, []):
      let before = edited.cursor
      column = moveCursor(lines: stroke.key == .up ? -1 : 1)
      // Out of the first line and the last they lead on.
      return edited.cursor != before
    case (.pageUp, []): column = moveCursor(lines: -page)
    case (.pageDown, []): column = moveCursor(lines: page)
    case (.home, .control):
      edited.cursor = 0
      column = nil
    case (.end, .control):
      edited.cursor = edited.count
      column = nil
    case (.enter, []):
      edited.insert("\n")
      column = nil
    default:
      guard edited.edit(stroke, line: currentLine) else { return false }
      column = nil
    }
    return true
  }

  /// Inserts typed or pasted text at the cursor; tabs and controls become blanks.
  package mutating func insert(_ text: String) {
    edited.insert(Self.lines(text))
    wantedColumn = nil
    topLine = scrolled(Wrapped(edited, columns: window.columns), rows: window.rows)
  }

  /// Puts another text in place of this one, with the cursor after it.
  package mutating func replace(with text: String) {
    edited = EditedText(Self.lines(text))
    wantedColumn = nil
    topLine = 0
  }

  /// What is seen in a window, and where the cursor stands in it.
  package struct Layout: Equatable, Sendable {
    /// Safe text, at most as many lines as the window has, each at most as wide.
    package let lines: [String]
    /// Inside the window, unless that is empty.
    package let cursor: Position
    /// How many lines are above the window, and how many there are in all.
    package let firstLine: Int
    package let lineCount: Int
  }

  package func layout(columns: Int, rows: Int) -> Layout {
    let wrapped = Wrapped(edited, columns: columns)
    guard columns > 0, rows > 0 else {
      return Layout(lines: [], cursor: .origin, firstLine: 0, lineCount: wrapped.lines.count)
    }
    let first = scrolled(wrapped, rows: rows)
    let visible = wrapped.lines[first..<min(first + rows, wrapped.lines.count)]
    return Layout(
      lines: visible.map { wrapped.text(of: $0, columns: columns) },
      cursor: Position(
        column: min(wrapped.column(of: edited.cursor), columns - 1),
        row: wrapped.line(of: edited.cursor) - first),
      firstLine: first, lineCount: wrapped.lines.count)
  }

  /// The first line of a window of `rows` that shows the cursor, as near as it can be to where
  /// the window was.
  private func scrolled(_ wrapped: Wrapped, rows: Int) -> Int {
    let line = wrapped.line(of: edited.cursor)
    let rows = max(rows, 1)
    let last = max(0, wrapped.lines.count - rows)
    return min(max(min(topLine, last), line - rows + 1), line)
  }

  /// - Returns: the column to keep for the next move up or down.
  private mutating func moveCursor(lines count: Int) -> Int {
    let wrapped = Wrapped(edited, columns: window.columns)
    let line = wrapped.line(of: edited.cursor)
    let column = wantedColumn ?? wrapped.column(of: edited.cursor)
    let target = line + count
    if target < 0 {
      edited.cursor = 0
    } else if target >= wrapped.lines.count {
      edited.cursor = edited.count
    } else {
      edited.cursor = wrapped.index(atColumn: column, line: target)
    }
    return column
  }

  /// The characters between the line feeds around the cursor.
  private var currentLine: Range<Int> {
    let characters = edited.characters
    let start = characters[..<edited.cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[edited.cursor...].firstIndex(of: "\n") ?? characters.count
    return start..<end
  }

  private static func lines(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where followsReturn: break
      case 0x0A, 0x0D, 0x2028, 0x2029: view.append("\n")
      case 0..<0x20, 0x7F..<0xA0: view.append(" ")
      default: view.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(view)
  }
}
