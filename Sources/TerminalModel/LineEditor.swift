/// One line of text being typed, with readline's keys.
///
/// Enter, Escape, Tab, Up and Down are not taken: they mean something to whoever shows the line.
package struct LineEditor: Equatable, Sendable {
  private var edited: EditedText

  /// - Parameter cursor: in grapheme clusters; nil for after the last one.
  package init(_ text: String = "", cursor: Int? = nil) {
    edited = EditedText(Self.oneLine(text), cursor: cursor)
  }

  package var text: String { edited.text }
  package var isEmpty: Bool { edited.count == 0 }
  /// How many grapheme clusters stand before the cursor.
  package var cursor: Int {
    get { edited.cursor }
    set { edited.cursor = newValue }
  }

  /// - Returns: whether the editor knows the key; others are left to the caller.
  @discardableResult
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    edited.edit(stroke, line: 0..<edited.count)
  }

  /// Inserts typed or pasted text at the cursor; line feeds, tabs and controls become blanks.
  package mutating func insert(_ text: String) { edited.insert(Self.oneLine(text)) }

  /// Puts another text in place of this one, with the cursor after it.
  package mutating func replace(with text: String) { edited = EditedText(Self.oneLine(text)) }

  /// What is seen of the line in a window of `columns`, and the cursor's column in it.
  package struct Layout: Equatable, Sendable {
    /// Safe text, at most as wide as the window.
    package let text: String
    /// 0 up to the last column of the window.
    package let cursorColumn: Int
    /// The column each shown character begins at, by its place in the line, and after them the
    /// column where the last one ends.
    package let columns: [Int: Int]
    /// Whether text is hidden before or after the window.
    package let continuesBefore: Bool
    package let continuesAfter: Bool
  }

  /// The part of the line around the cursor, so that the cursor is always in the window.
  package func layout(columns: Int) -> Layout {
    let shown = edited.characters.map(EditedText.shown)
    let before = shown[..<edited.cursor].reduce(0) { $0 + $1.columns }
    let total = shown[edited.cursor...].reduce(before) { $0 + $1.columns }
    guard columns > 0 else {
      return Layout(
        text: "", cursorColumn: 0, columns: [:], continuesBefore: total > 0, continuesAfter: false)
    }
    // The cursor may stand one after the last character, so the window needs that column too;
    // a quarter of the window stays visible after the cursor.
    var hidden = 0
    var start = 0
    if total >= columns {
      let wanted = min(before + 1 + columns / 4, total + 1) - columns
      while hidden < wanted, start < edited.cursor {
        hidden += shown[start].columns
        start += 1
      }
    }
    var text = ""
    var taken = 0
    var end = start
    var places = [start: 0]
    while end < shown.count, taken + shown[end].columns <= columns {
      text += shown[end].text
      places[end + 1] = taken + shown[end].columns
      taken += shown[end].columns
      end += 1
    }
    return Layout(
      text: text, cursorColumn: min(before - hidden, columns - 1), columns: places,
      continuesBefore: start > 0, continuesAfter: end < shown.count)
  }

  private static func oneLine(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
      if !(followsReturn && scalar == "\n") {
        view.append(isControl || isSeparator ? " " : scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(view)
  }
}
