/// What makes a text no XML that is read here.
package enum XMLFault: Error, Hashable, Sendable {
  case notUTF8, controlCharacter, unknownEntity, doubleAttribute, malformed, otherEnd, tooDeep
  case unfinished, secondRoot, textOutside
  /// Declarations of entities and links to other files are never followed.
  case documentType
}

/// The beginning of an element.
package struct XMLElement: Hashable, Sendable {
  package struct Attribute: Hashable, Sendable {
    /// With its prefix, as written.
    package let name: String
    package let value: String
  }

  /// Without its prefix.
  package let name: String
  /// The namespace's address; empty for none.
  package let space: String
  package let attributes: [Attribute]

  /// The attribute of that name, whatever its prefix; the one without a prefix before others.
  package subscript(name: String) -> String? {
    if let plain = attributes.first(where: { $0.name == name }) { return plain.value }
    let end = ":" + name
    return attributes.first { $0.name.hasSuffix(end) }?.value
  }
}

package enum XMLEvent: Hashable, Sendable {
  case start(XMLElement)
  /// The name without its prefix.
  case end(String)
  case text(String)
}

/// Reads XML event by event and takes nothing but well-formed UTF-8 without a document type.
///
/// Comments and processing instructions are passed over; nothing outside the bytes is ever read.
package struct XMLReader {
  private let bytes: [UInt8]
  private(set) var position = 0
  private var open: [(written: [UInt8], name: String, spaces: Int)] = []
  /// Prefixes and their addresses, inner ones last.
  private var spaces: [(prefix: String, address: String)] = [
    ("xml", "http://www.w3.org/XML/1998/namespace")
  ]
  private var pendingEnd = false
  private var hasRoot = false

  package static let greatestDepth = 500

  package init(_ bytes: [UInt8]) throws(XMLFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    guard !bytes.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else {
      throw .controlCharacter
    }
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// The next event, or nil at the end of a whole document.
  package mutating func next() throws(XMLFault) -> XMLEvent? {
    if pendingEnd {
      pendingEnd = false
      return close()
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        if let text = try text() { return .text(text) }
        continue
      }
      guard position + 1 < bytes.count else { throw .unfinished }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if begins("<!--") {
          try skip(past: "-->")
        } else if begins("<![CDATA["), !open.isEmpty {
          let start = position + 9
          try skip(past: "]]>")
          return .text(String(decoding: bytes[start..<(position - 3)], as: UTF8.self))
        } else {
          throw begins("<!DOCTYPE") ? .documentType : .malformed
        }
      case UInt8(ascii: "/"): return try endTag()
      default: return try startTag()
      }
    }
    guard open.isEmpty, hasRoot else { throw .unfinished }
    return nil
  }

  /// Goes on behind the end of the element that was begun last.
  package mutating func skipElement() throws(XMLFault) {
    let depth = open.count
    while let event = try next() {
      if case .end = event, open.count < depth { return }
    }
  }

  private mutating func close() -> XMLEvent? {
    guard let last = open.popLast() else { return nil }
    spaces.removeLast(spaces.count - last.spaces)
    return .end(last.name)
  }

  private mutating func text() throws(XMLFault) -> String? {
    let start = position
    var isPlain = true
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: "&") || bytes[position] == 0x0D { isPlain = false }
      position += 1
    }
    let piece = bytes[start..<position]
    guard !open.isEmpty else {
      guard piece.allSatisfy(Self.isBlank) else { throw .textOutside }
      return nil
    }
    return isPlain ? String(decoding: piece, as: UTF8.self) : try XMLText.meant(piece)
  }

  private mutating func endTag() throws(XMLFault) -> XMLEvent? {
    position += 2
    let name = try name()
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw .malformed }
    position += 1
    guard let last = open.last, name.elementsEqual(last.written) else { throw .otherEnd }
    return close()
  }

  private mutating func startTag() throws(XMLFault) -> XMLEvent? {
    if open.isEmpty, hasRoot { throw .secondRoot }
    guard open.count < Self.greatestDepth else { throw .tooDeep }
    position += 1
    let written = Array(try name())
    var attributes: [XMLElement.Attribute] = []
    let spacesBefore = spaces.count
    while true {
      let hasBlank = skipBlanks()
      guard position < bytes.count else { throw .unfinished }
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "/") {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else {
          throw .malformed
        }
        position += 2
        pendingEnd = true
        break
      }
      guard hasBlank else { throw .malformed }
      let attribute = try attribute()
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw .doubleAttribute
      }
      attributes.append(attribute)
      if attribute.name == "xmlns" {
        spaces.append(("", attribute.value))
      } else if attribute.name.hasPrefix("xmlns:") {
        spaces.append((String(attribute.name.dropFirst(6)), attribute.value))
      }
    }
    hasRoot = true
    let colon = written.firstIndex(of: UInt8(ascii: ":"))
    let prefix = String(decoding: written[..<(colon ?? 0)], as: UTF8.self)
    let name = String(decoding: written[(colon.map { $0 + 1 } ?? 0)...], as: UTF8.self)
    let space = spaces.last { $0.prefix == prefix }?.address
    guard !name.isEmpty, space != nil || prefix.isEmpty else { throw .malformed }
    open.append((written, name, spacesBefore))
    return .start(XMLElement(name: name, space: space ?? "", attributes: attributes))
  }

  private mutating func attribute() throws(XMLFault) -> XMLElement.Attribute {
    let name = String(decoding: try name(), as: UTF8.self)
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw .malformed }
    position += 1
    skipBlanks()
    guard position < bytes.count else { throw .unfinished }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .malformed }
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == UInt8(ascii: "<") { throw .malformed }
      position += 1
    }
    guard position < bytes.count else { throw .unfinished }
    defer { position += 1 }
    return XMLElement.Attribute(name: name, value: try XMLText.meant(bytes[start..<position]))
  }

  private mutating func name() throws(XMLFault) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    guard position > start, !(0x2D...0x39).contains(bytes[start]) else { throw .malformed }
    return bytes[start..<position]
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = position
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  private mutating func skip(past end: StaticString) throws(XMLFault) {
    while position < bytes.count {
      if begins(end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .unfinished
  }

  private func begins(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<(position + count)].elementsEqual($0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }
}
