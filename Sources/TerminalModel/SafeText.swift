/// Text from people, files and other devices made safe to show: it can neither drive a terminal
/// nor take other columns than we count.
package enum SafeText {
  /// What becomes of line feeds; carriage returns and Unicode's line separators count as such.
  package enum LineFeeds: Sendable {
    case spaces, kept
  }

  package enum Tabs: Sendable {
    case spaces, kept
  }

  /// The same words without anything a terminal would obey or draw at a width of its own.
  ///
  /// - Controls (C0, DEL, C1), bidirectional embeddings, overrides and isolates, and scalars
  ///   without a known width become U+FFFD, so what was there can be seen.
  /// - Invisible format characters, variation selectors and tags are left out.
  /// - Joined emoji, skin tones and keycaps become their first character, flags their letters.
  /// - A mark without a base gets a space; the fifth mark on one base and all after are left out.
  ///
  /// Safe text stays as it is: applying this twice changes nothing.
  package static func simplified(
    _ text: String, lineFeeds: LineFeeds = .spaces, tabs: Tabs = .spaces
  ) -> String {
    if isPlain(text) { return text }
    var simplification = Simplification(lineFeeds: lineFeeds, tabs: tabs)
    for scalar in text.unicodeScalars { simplification.take(scalar) }
    return String(simplification.result)
  }

  private static func isPlain(_ text: String) -> Bool {
    if let columns = text.utf8.withContiguousStorageIfAvailable(plainColumns) {
      return columns != nil
    }
    return Array(text.utf8).withUnsafeBufferPointer(plainColumns) != nil
  }

  /// The columns of a text whose every scalar is printable, one column wide and a character by
  /// itself: those below U+0300, the ellipsis, arrows and lines, nearly all Danish text. Nil for any other.
  static func plainColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F: index += 1
      case 0xC2:
        // U+0080...U+009F are controls, U+00AD is the soft hyphen.
        guard index + 1 < bytes.count, bytes[index + 1] >= 0xA0, bytes[index + 1] != 0xAD else {
          return nil
        }
        index += 2
      case 0xC3..<0xCC: index += 2
      case 0xE2:
        guard index + 2 < bytes.count, isPlain(bytes[index + 1], bytes[index + 2]) else {
          return nil
        }
        index += 3
      default: return nil
      }
      columns += 1
    }
    return columns
  }

  /// The ellipsis, arrows, and the lines between columns, by the bytes after 0xE2.
  @inline(__always)
  private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0xA6
    case 0x86: third <= 0x93
    case 0x94, 0x95: true
    default: false
    }
  }

  /// Takes the scalar that begins at a place of a text that ``plainColumns(_:)`` counts, and goes
  /// on to the next.
  @inline(__always)
  static func takePlainScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> UInt32 {
    let byte = UInt32(bytes[index])
    if byte < 0x80 {
      index += 1
      return byte
    }
    if byte < 0xE0 {
      index += 2
      return (byte & 0x1F) << 6 | UInt32(bytes[index - 1] & 0x3F)
    }
    index += 3
    return (byte & 0x0F) << 12 | UInt32(bytes[index - 2] & 0x3F) << 6
      | UInt32(bytes[index - 1] & 0x3F)
  }
}

/// The scalars taken so far, made safe.
private struct Simplification {
  let lineFeeds: SafeText.LineFeeds
  let tabs: SafeText.Tabs
  var result = String.UnicodeScalarView()

  private var marks = 0
  private var hasBase = false
  private var isAfterReturn = false
  private var isAfterEmoji = false
  private var isJoining = false

  init(lineFeeds: SafeText.LineFeeds, tabs: SafeText.Tabs) {
    self.lineFeeds = lineFeeds
    self.tabs = tabs
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    let followsReturn = isAfterReturn
    isAfterReturn = scalar == "\r"
    switch scalar.value {
    case 0x0A where followsReturn: break
    case 0x0A, 0x0D, 0x2028, 0x2029:
      appendBase(lineFeeds == .kept ? "\n" : " ")
      hasBase = lineFeeds == .spaces
    case 0x09:
      appendBase(tabs == .kept ? "\t" : " ")
      hasBase = tabs == .spaces
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: appendBase("\u{FFFD}")
    case 0x200D: isJoining = isAfterEmoji
    case 0x1F3FB...0x1F3FF where isAfterEmoji: break
    case 0x1F1E6...0x1F1FF: appendFlagLetter(scalar)
    default:
      if !Self.isInvisible(scalar.value) { takeVisible(scalar) }
    }
  }

  private mutating func takeVisible(_ scalar: Unicode.Scalar) {
    let isEmoji = scalar.value >= 0x203C && scalar.properties.isEmoji
    if isJoining, isEmoji {
      isJoining = false
      return
    }
    switch TextWidth.columns(of: scalar) {
    case nil: appendBase("\u{FFFD}")
    case 0: appendMark(scalar)
    default: appendBase(scalar)
    }
    if TextWidth.columns(of: scalar) != 0 { isAfterEmoji = isEmoji }
  }

  private mutating func appendBase(_ scalar: Unicode.Scalar) {
    result.append(scalar)
    hasBase = true
    marks = 0
    isAfterEmoji = false
    isJoining = false
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    if !hasBase { appendBase(" ") }
    guard marks < Cell.scalarLimit - 1 else { return }
    result.append(scalar)
    marks += 1
  }

  // A flag is two of these letters; terminals disagree whether that is one, two or four columns.
  private mutating func appendFlagLetter(_ scalar: Unicode.Scalar) {
    guard let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) else { return }
    appendBase(letter)
  }

  /// Format characters that show nothing, and those which only choose how another one looks.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x2065,
      0x206A...0x206F, 0x20E3, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
