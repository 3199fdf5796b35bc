/// A text as words, numbers, spaces and single marks, in its order and without gaps.
struct TextTokens {
  struct Token {
    enum Kind: UInt8 { case word, number, space, mark }

    let kind: Kind
    /// In Unicode scalars.
    let start: Int
    var end: Int
    /// A word folded, a number's digits, a mark; empty for spaces.
    var key = ""
    /// Whether a word begins with a capital.
    var isCapitalised = false
    /// Whether a word has no small letter.
    var isAllCapitals = false

    var count: Int { end - start }
  }

  let scalars: [Unicode.Scalar]
  private(set) var tokens: [Token] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let kind = Self.kind(of: scalar)
      if kind != .mark, let last = tokens.last, last.kind == kind {
        tokens[tokens.count - 1].end = place + 1
      } else {
        tokens.append(Token(kind: kind, start: place, end: place + 1))
      }
    }
    for index in tokens.indices where tokens[index].kind != .space { name(index) }
  }

  private mutating func name(_ index: Int) {
    let token = tokens[index]
    if let plain = plainKey(of: token) {
      tokens[index].key = plain
    } else {
      tokens[index].key = key(of: token)
    }
    guard token.kind == .word else { return }
    tokens[index].isCapitalised = Self.isCapital(scalars[token.start])
    tokens[index].isAllCapitals = scalars[token.start..<token.end].allSatisfy(Self.isCapital)
  }

  /// Most words have plain letters alone, and a text is searched at every keystroke.
  private func plainKey(of token: Token) -> String? {
    guard token.count <= 15,
      scalars[token.start..<token.end].allSatisfy({ $0.value < 0x80 && $0.value != 0 })
    else { return nil }
    return String(unsafeUninitializedCapacity: token.count) { bytes in
      for place in token.start..<token.end {
        let byte = UInt8(truncatingIfNeeded: scalars[place].value)
        let isCapital = (0x41...0x5A).contains(byte)
        bytes[place - token.start] = isCapital && token.kind == .word ? byte | 0x20 : byte
      }
      return token.count
    }
  }

  private func key(of token: Token) -> String {
    let part = String(String.UnicodeScalarView(scalars[token.start..<token.end]))
    return token.kind == .word ? SearchKey.fold(part) : part
  }

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind {
    switch scalar.value {
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09, 0xA0, 0x2007, 0x2009, 0x202F: .space
    case 0..<0xC0, 0xD7, 0xF7: .mark
    case 0xC0..<0x250: .word
    case 0x2000..<0x2070: .mark
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark:
        .word
      default: .mark
      }
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0..<0x100: false
    default: scalar.properties.isUppercase
    }
  }

  var count: Int { tokens.count }
  subscript(_ index: Int) -> Token { tokens[index] }

  func at(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func isSpace(_ index: Int) -> Bool { at(index)?.kind == .space }
  func isWord(_ index: Int) -> Bool { at(index)?.kind == .word }
  func isNumber(_ index: Int) -> Bool { at(index)?.kind == .number }
  func isMark(_ index: Int, _ marks: String) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .mark else { return false }
    // By its scalar: to search a string for a string takes longer than all else that is looked for.
    return marks.unicodeScalars.contains(scalars[tokens[index].start])
  }

  /// The token after a place and the spaces behind it.
  func after(_ index: Int) -> Int { isSpace(index + 1) ? index + 2 : index + 1 }
  /// The token before a place and the spaces in front.
  func before(_ index: Int) -> Int { isSpace(index - 1) ? index - 2 : index - 1 }

  /// The word before a place, over spaces, the full stop of a shortening and a colon; -1 for none.
  func wordBefore(_ index: Int) -> Int {
    var place = before(index)
    if isMark(place, ":"), isMark(place - 1, ".") { place -= 1 }
    if isMark(place, ".:°º"), isWord(place - 1) { place -= 1 }
    return isWord(place) ? place : -1
  }

  func key(_ index: Int) -> String { at(index)?.key ?? "" }

  /// Whether digits from one token to another are a number by themselves, not a part of a longer
  /// one, of a word or of a decimal.
  func standsAlone(from first: Int, to last: Int) -> Bool {
    if isWord(first - 1) || isWord(last + 1) { return false }
    if isMark(first - 1, ".,:/"), isNumber(first - 2) { return false }
    if isMark(last + 1, ".,:/-"), isNumber(last + 2) { return false }
    return !(isMark(first - 1, "-") && (isNumber(first - 2) || isWord(first - 2)))
  }

  /// Whether a word stands where every word has a capital.
  func startsSentence(_ index: Int) -> Bool {
    var place = index - 1
    while let token = at(place), token.kind == .space || isMark(place, "\"'»«„“”(*") { place -= 1 }
    guard let token = at(place) else { return true }
    guard token.kind == .mark else { return false }
    if token.key == "." {
      guard isWord(place - 1) else { return true }
      let word = key(place - 1)
      return !(word.count == 1 || ScannerWords.shortenings.contains(word))
    }
    return isMark(place, "!?:\n•-–*;")
  }

  /// The tokens of the sentence around a place.
  func sentence(around index: Int) -> Range<Int> {
    var first = index
    while first > 0, !endsSentence(first - 1) { first -= 1 }
    var last = index
    while last + 1 < count, !endsSentence(last) { last += 1 }
    return first..<min(last + 1, count)
  }

  private func endsSentence(_ index: Int) -> Bool {
    if isMark(index, "\n!?") { return true }
    guard isMark(index, "."), isSpace(index + 1), let next = at(index + 2) else { return false }
    guard next.kind == .word, next.isCapitalised else { return false }
    return !ScannerWords.shortenings.contains(key(index - 1))
  }

  func sentence(around index: Int, holds isWanted: (String) -> Bool) -> Bool {
    sentence(around: index).contains { isWord($0) && isWanted(key($0)) }
  }
}
