/// The header of a file in an archive, as POSIX ustar has it: 512 bytes before the content.
struct TarHeader: Hashable {
  enum Kind: UInt8 {
    case file = 0x30  // "0"
    case oldFile = 0
    case folder = 0x35  // "5"
    /// Holds members of the next header that do not fit into it: pax.
    case extended = 0x78  // "x"
    /// Holds the name of the next file: GNU.
    case longName = 0x4C  // "L"
    /// Holds members for all headers: nothing of it is needed.
    case global = 0x67  // "g"
  }

  static let size = 512

  var name: String
  var kind: Kind
  var length: Int
  var mode: UInt32
  /// Seconds since 1970.
  var modified: Int

  init(name: String, kind: Kind, length: Int, mode: UInt32, modified: Int) {
    self.name = name
    self.kind = kind
    self.length = length
    self.mode = mode
    self.modified = modified
  }

  /// How many bytes the content takes with its padding.
  static func padded(_ length: Int) -> Int { (length + size - 1) / size * size }

  /// Header bytes; before them those of an extended header where the name is too long for one.
  var bytes: [UInt8] {
    let name = Array(self.name.utf8)
    if name.count <= 100 { return block(name) }
    let record = Self.record("path", self.name)
    var extended = TarHeader(
      name: "pax", kind: .extended, length: record.count, mode: mode, modified: modified
    ).bytes
    extended += record
    extended += [UInt8](repeating: 0, count: Self.padded(record.count) - record.count)
    return extended + block(Array(name.prefix(100)))
  }

  /// `30 path=…`: the number counts the whole record, itself included.
  private static func record(_ key: String, _ value: String) -> [UInt8] {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count + 1
    while String(length).utf8.count + rest.utf8.count != length {
      length = String(length).utf8.count + rest.utf8.count
    }
    return Array("\(length)\(rest)".utf8)
  }

  private func block(_ name: [UInt8]) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.size)
    func put(_ bytes: [UInt8], at offset: Int) {
      block.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
    func octal(_ number: Int, _ digits: Int) -> [UInt8] {
      let text = String(number, radix: 8)
      return Array((String(repeating: "0", count: max(0, digits - text.count)) + text).utf8)
    }
    put(name, at: 0)
    put(octal(Int(mode), 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(length, 11), at: 124)
    put(octal(max(0, modified), 11), at: 136)
    block[156] = kind.rawValue
    put(Array("ustar".utf8), at: 257)
    put(Array("00".utf8), at: 263)
    let sum = Self.sum(of: block)
    put(octal(sum, 6) + [0, 0x20], at: 148)
    return block
  }

  /// The sum over the header with blanks in the place of the sum itself.
  private static func sum(of block: [UInt8]) -> Int {
    block.enumerated().reduce(0) { sum, next in
      sum + ((148..<156).contains(next.offset) ? 0x20 : Int(next.element))
    }
  }

  /// Reads a header; nil when it is none, or its sum is wrong.
  init?(_ block: [UInt8]) {
    guard block.count == Self.size, Self.octal(block[148..<156]) == Self.sum(of: block),
      let kind = Kind(rawValue: block[156]), let length = Self.octal(block[124..<136])
    else { return nil }
    func text(_ range: Range<Int>) -> String {
      String(decoding: block[range].prefix { $0 != 0 }, as: UTF8.self)
    }
    let prefix = text(345..<500)
    self.init(
      name: prefix.isEmpty ? text(0..<100) : prefix + "/" + text(0..<100), kind: kind,
      length: length, mode: UInt32(Self.octal(block[100..<108]) ?? 0o600),
      modified: Self.octal(block[136..<148]) ?? 0)
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    if digits.isEmpty || digits.count > 12 { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  /// The name that an extended header gives to the next file; nil when it gives none.
  static func path(inExtended bytes: [UInt8]) -> String? {
    var rest = bytes[...]
    while let blank = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<blank], as: UTF8.self)), length > 0,
      length <= rest.count
    {
      let record = rest.prefix(length)
      rest = rest.dropFirst(length)
      let text = String(decoding: record[record.index(after: blank)...], as: UTF8.self)
      if text.hasPrefix("path="), text.hasSuffix("\n") {
        return String(text.dropFirst(5).dropLast())
      }
    }
    return nil
  }
}
