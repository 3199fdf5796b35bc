import CaseModel

/// A piece of a page of HTML.
enum HTMLPiece: Hashable {
  /// Entities are taken back.
  case text(String)
  /// The name in small letters and what stands behind it.
  case opening(String, attributes: String)
  case closing(String)
}

/// Cuts HTML into tags and texts. Takes any bytes; what is not to be read is passed over: comments,
/// scripts, styles, and notes of ours that are no text of a finding.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// The line the next piece begins on, from 1.
  private(set) var line = 1
  /// Names of elements that are known never to close, so that no byte is looked at again and again.
  private var unclosed: Set<String> = []

  init(_ utf8: [UInt8]) { bytes = utf8 }

  mutating func next() -> HTMLPiece? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), startsTag else { return text() }
      if begins("<!--") {
        skip(past: "-->")
      } else if begins("<!") || begins("<?") {
        skip(past: ">")
      } else if let tag = tag() {
        if case .opening(let name, let attributes) = tag,
          Self.unread.contains(name) || attributes.contains(Self.noteMark)
        {
          skipElement(name)
          continue
        }
        return tag
      }
    }
    return nil
  }

  /// What marks an element that speaks to the reader of an exported list.
  static let noteMark = "data-note"

  private static let unread: Set<String> = ["script", "style", "template", "head", "xml"]

  private var startsTag: Bool {
    guard position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || Self.isLetter(next)
  }

  private mutating func text() -> HTMLPiece {
    let start = position
    advance()
    while position < bytes.count, !(bytes[position] == UInt8(ascii: "<") && startsTag) {
      advance()
    }
    return .text(HTMLEntities.decoded(String(decoding: bytes[start..<position], as: UTF8.self)))
  }

  private mutating func tag() -> HTMLPiece? {
    advance()
    let isClosing = bytes[position] == UInt8(ascii: "/")
    if isClosing { advance() }
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { advance() }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    let attributes = position
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      advance()
    }
    let said = String(decoding: bytes[attributes..<position], as: UTF8.self)
    if position < bytes.count { advance() }
    if name.isEmpty { return nil }
    return isClosing ? .closing(name) : .opening(name, attributes: said)
  }

  /// Goes on behind the element's end; where it never ends, behind its beginning.
  private mutating func skipElement(_ name: String) {
    if unclosed.contains(name) { return }
    let end = Array("</\(name)".utf8)
    var place = position
    while place + end.count <= bytes.count {
      if bytes[place] == end[0],
        zip(bytes[place..<(place + end.count)], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        while position < place { advance() }
        skip(past: ">")
        return
      }
      place += 1
    }
    unclosed.insert(name)
  }

  private mutating func skip(past end: String) {
    let mark = Array(end.utf8)
    while position < bytes.count, !begins(mark) { advance() }
    for _ in mark where position < bytes.count { advance() }
  }

  private func begins(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { begins(Array($0)) }
  }

  private func begins(_ mark: [UInt8]) -> Bool {
    position + mark.count <= bytes.count
      && zip(bytes[position...], mark).allSatisfy { $0 == $1 }
  }

  private mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "-")
  }
}

/// The named and numbered characters of HTML.
enum HTMLEntities {
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var decoded = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      decoded += rest[..<sign]
      let behind = rest[rest.index(after: sign)...]
      let name = behind.prefix(32).prefix { $0 != ";" && !$0.isWhitespace && $0 != "&" }
      if name.endIndex < behind.endIndex, behind[name.endIndex] == ";", let meant = meant(name) {
        decoded += meant
        rest = behind[behind.index(after: name.endIndex)...]
      } else {
        decoded += "&"
        rest = behind
      }
    }
    return decoded + rest
  }

  private static func meant(_ name: Substring) -> String? {
    if let known = names[String(name)] { return known }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "Eacute": "É", "egrave": "è", "agrave": "à", "ccedil": "ç", "oacute": "ó",
    "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "sect": "§",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "euro": "€", "pound": "£", "deg": "°", "frac12": "½", "times": "×", "plusmn": "±",
    "shy": "", "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}",
  ]
}
