/// A text and a cursor in it, both counted in grapheme clusters: what both editors change.
struct EditedText: Equatable, Sendable {
  private(set) var characters: [Character]
  /// 0...characters.count: the cursor stands before the character with this number.
  var cursor: Int {
    didSet { cursor = min(max(cursor, 0), characters.count) }
  }
  /// What Ctrl-K, Ctrl-U and Ctrl-W took away last, for Ctrl-Y.
  private var killed: [Character] = []

  init(_ text: String, cursor: Int? = nil) {
    characters = Array(text)
    self.cursor = min(max(cursor ?? characters.count, 0), characters.count)
  }

  var text: String { String(characters) }

  mutating func insert(_ text: String) {
    if text.unicodeScalars.allSatisfy(Self.standsAlone) { return insertAlone(text) }
    let before = String(characters[..<cursor]) + text
    let after = String(characters[cursor...])
    // Counted again: a mark joins the character before it.
    let end = before.count
    characters = Array(before + after)
    cursor = end
  }

  /// The same for text of which only the ends can join with what stands beside it, so that a letter
  /// costs as much at the end of a long text as at that of a short one.
  private mutating func insertAlone(_ text: String) {
    let beside = max(0, cursor - 1)..<min(count, cursor + 1)
    let before = String(characters[beside.lowerBound..<cursor]) + text
    let after = String(characters[cursor..<beside.upperBound])
    let end = beside.lowerBound + before.count
    characters.replaceSubrange(beside, with: Array(before + after))
    cursor = end
  }

  mutating func remove(_ range: Range<Int>, remembering: Bool = false) {
    let range = range.clamped(to: 0..<characters.count)
    let removed = characters[range]
    if remembering, !removed.isEmpty { killed = Array(removed) }
    let beside = [
      characters[..<range.lowerBound].last, characters[range.upperBound...].first,
    ]
    if beside.allSatisfy({ $0?.unicodeScalars.allSatisfy(Self.standsAlone) ?? true }) {
      characters.removeSubrange(range)
      cursor = range.lowerBound
      return
    }
    let end = String(characters[..<range.lowerBound]).count
    characters = Array(String(characters[..<range.lowerBound] + characters[range.upperBound...]))
    cursor = end
  }

  /// Does what readline's keys do within `line`, the range of characters the cursor's line has.
  ///
  /// - Returns: false for a key that is none of these.
  mutating func edit(_ stroke: KeyStroke, line: Range<Int>) -> Bool {
    if let typed = stroke.typed {
      insert(String(typed))
      return true
    }
    switch (stroke.key, stroke.modifiers) {
    case (.left, []), (.character("b"), .control): cursor -= 1
    case (.right, []), (.character("f"), .control): cursor += 1
    case (.home, []), (.character("a"), .control): cursor = line.lowerBound
    case (.end, []), (.character("e"), .control): cursor = line.upperBound
    case (.left, .control), (.left, .alt), (.character("b"), .alt): cursor = wordStart
    case (.right, .control), (.right, .alt), (.character("f"), .alt): cursor = wordEnd
    case (.backspace, []), (.character("h"), .control):
      if cursor > 0 { remove(cursor - 1..<cursor) }
    case (.delete, []), (.character("d"), .control): remove(cursor..<min(cursor + 1, count))
    case (.character("k"), .control):
      // At the end of a line it takes the line feed, as readline's relatives do.
      let end = cursor == line.upperBound ? min(cursor + 1, count) : line.upperBound
      remove(cursor..<max(cursor, end), remembering: true)
    case (.character("u"), .control): remove(line.lowerBound..<cursor, remembering: true)
    case (.character("w"), .control): remove(blankWordStart..<cursor, remembering: true)
    case (.backspace, .alt), (.backspace, .control): remove(wordStart..<cursor, remembering: true)
    case (.character("d"), .alt), (.delete, .control):
      remove(cursor..<wordEnd, remembering: true)
    case (.character("y"), .control): insert(String(killed))
    default: return false
    }
    return true
  }

  var count: Int { characters.count }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !Self.isInWord(characters[index - 1]) { index -= 1 }
    while index > 0, Self.isInWord(characters[index - 1]) { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < count, !Self.isInWord(characters[index]) { index += 1 }
    while index < count, Self.isInWord(characters[index]) { index += 1 }
    return index
  }

  /// Where the word between blanks begins, which is what Ctrl-W takes in a shell.
  private var blankWordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  /// Whether a scalar is a character by itself and changes no other one beside it: nearly all that
  /// is typed in Danish. A return joins the line feed behind it, and © and ® may join as emoji do.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 && ![0x0D, 0xA9, 0xAE].contains(scalar.value)
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension EditedText {
  /// What a character looks like in an editor: safe, and at least one column wide, so the cursor
  /// can stand on it.
  static func shown(_ character: Character) -> (text: String, columns: Int) {
    let safe = SafeText.simplified(String(character))
    let columns = TextWidth.columns(of: safe)
    return columns == 0 ? ("\u{FFFD}", 1) : (safe, columns)
  }
}
