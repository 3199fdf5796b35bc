/// Writes JSON as bytes, exactly as Python's `json.dumps` with `sort_keys=True` and
/// `ensure_ascii=False` prints it.
package struct JSONWriter {
  package enum Layout: Sendable {
    /// `separators=(',',':')`: the form of a log line.
    case canonical
    /// `indent=2`: the form of a document.
    case document
  }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// - Parameter count: how many bytes will be written, about.
  package init(_ layout: Layout, roomFor count: Int) {
    self.layout = layout
    makeRoom(for: count)
  }

  /// Growing step by step copies what stands there again and again.
  package mutating func makeRoom(for count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// A document's text as the canonical form has it: without white space between its signs.
  package static func compact(_ document: [UInt8]) -> [UInt8] {
    document.withUnsafeBufferPointer { text in
      [UInt8](unsafeUninitializedCapacity: text.count) { compact, count in
        var isInside = false
        var index = 0
        while index < text.count {
          let byte = text[index]
          if isInside {
            if byte == UInt8(ascii: "\\") {
              compact[count] = byte
              count += 1
              index += 1
            } else if byte == UInt8(ascii: "\"") {
              isInside = false
            }
          } else if byte == 0x20 || byte == 0x0A {
            index += 1
            continue
          } else if byte == UInt8(ascii: "\"") {
            isInside = true
          }
          compact[count] = text[index]
          count += 1
          index += 1
        }
      }
    }
  }

  /// The value as bytes, without a line feed at the end.
  package static func bytes(of value: JSONValue, as layout: Layout) -> [UInt8] {
    var writer = JSONWriter(layout)
    writer.write(value)
    return writer.bytes
  }

  /// Appends bytes that are JSON already.
  package mutating func writeRaw(_ raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }
  package mutating func writeRaw(_ raw: [UInt8]) { bytes.append(contentsOf: raw) }

  /// - Parameter depth: how many objects and arrays stand around the value.
  package mutating func write(_ value: JSONValue, depth: Int = 0) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let claim): bytes.append(contentsOf: (claim ? "true" : "false").utf8)
    case .integer(let number): write(number)
    case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
    case .string(let text): write(text)
    case .array(let elements): write(elements, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  package mutating func write(_ number: Int64) {
    if number >= 0, number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  package mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
          writeEscape(byte)
          start = index + 1
        }
        index += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0x0F)])
    }
  }

  private mutating func write(_ elements: [JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      write(element, depth: depth + 1)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [String: JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "{"))
    let sorted = Self.sorted(members)
    for (index, member) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      if layout == .document { bytes.append(UInt8(ascii: " ")) }
      write(member.value, depth: depth + 1)
    }
    if !members.isEmpty { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// By code point, as Python sorts, which is the order of the UTF-8 bytes; `<` on String is not.
  ///
  /// The first eight bytes of a name tell nearly all apart, and whole numbers sort many times
  /// quicker than texts: half the time of writing a document went into this.
  private static func sorted(
    _ members: [String: JSONValue]
  ) -> [(key: String, value: JSONValue)] {
    let all = members.map { (key: $0.key, value: $0.value) }
    if all.count < 2 { return all }
    let order = all.indices.map { (beginning: beginning(of: all[$0].key), index: $0) }
      .sorted { one, other in
        one.beginning == other.beginning
          ? all[one.index].key.utf8.lexicographicallyPrecedes(all[other.index].key.utf8)
          : one.beginning < other.beginning
      }
    return order.map { all[$0.index] }
  }

  /// The first eight bytes as a number that sorts as they do; shorter names end in zeros.
  private static func beginning(of name: String) -> UInt64 {
    var number: UInt64 = 0
    var count = 0
    for byte in name.utf8.prefix(8) {
      number = number << 8 | UInt64(byte)
      count += 1
    }
    return number << UInt64(8 * (8 - count))
  }

  /// Begins a line of a document's indentation; nothing in the canonical form.
  package mutating func breakLine(depth: Int) {
    guard layout == .document else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }
}
