/// A zip file's parts, read strictly: what two programs could read differently is refused.
///
/// Sizes and check sums are those of the table of contents alone; LibreOffice leaves them out where
/// a part begins.
package struct ZipArchive: Sendable {
  /// The most a part may be unpacked, in bytes: a sheet of a million rows is a quarter of it.
  package static let greatestPart = 1 << 28
  /// A document with a picture on every page has some hundreds.
  package static let greatestPartCount = 10_000

  private struct Part: Sendable {
    let name: String
    let flags: Int
    let packing: Int
    let sum: UInt32
    let packedSize: Int
    let size: Int
    /// Where its packed bytes lie.
    var bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private let parts: [String: Part]

  /// Names of the parts, sorted.
  package var names: [String] { parts.keys.sorted() }

  /// Whether the bytes begin as a zip file does.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  package init(_ bytes: [UInt8]) throws(ContainerError) {
    self.bytes = bytes
    let reader = LittleEndian(bytes)
    let directory = try ZipDirectory(reader)
    guard directory.count <= Self.greatestPartCount else {
      throw .tooManyParts(directory.count)
    }
    var parts: [String: Part] = [:]
    var place = directory.range.lowerBound
    for _ in 0..<directory.count {
      let (part, next) = try Self.part(at: place, reader, before: directory.range.lowerBound)
      guard parts.updateValue(part, forKey: part.name) == nil else {
        throw .repeatedName(part.name)
      }
      place = next
    }
    guard place == directory.range.upperBound else { throw .twoDirectories }
    self.parts = parts
    try checkLayout(before: directory.range.lowerBound, reader)
  }

  package func holds(_ name: String) -> Bool { parts[name] != nil }

  /// A part, unpacked.
  package func contents(of name: String) throws(ContainerError) -> [UInt8] {
    guard let part = parts[name] else { throw .noPart(name) }
    guard part.size <= Self.greatestPart else { throw .bomb(name) }
    let packed = bytes[part.bytes]
    var contents: [UInt8]
    switch part.packing {
    case 0:
      guard part.size == part.packedSize else { throw .damaged(name) }
      contents = Array(packed)
    case 8:
      do throws(Inflate.Fault) {
        contents = try Inflate.bytes(packed, size: part.size)
      } catch {
        throw .damaged(name)
      }
    default: throw .unknownPacking(name)
    }
    guard CRC32.sum(of: contents) == part.sum else { throw .damaged(name) }
    return contents
  }

  /// A part of the table of contents, and where the next one begins.
  private static func part(
    at place: Int, _ reader: LittleEndian, before end: Int
  ) throws(ContainerError) -> (Part, next: Int) {
    guard reader.number(place, 4) == 0x0201_4B50,
      let flags = reader.number(place + 8, 2), let packing = reader.number(place + 10, 2),
      let sum = reader.number(place + 16, 4), let packedSize = reader.number(place + 20, 4),
      let size = reader.number(place + 24, 4), let nameLength = reader.number(place + 28, 2),
      let extraLength = reader.number(place + 30, 2),
      let commentLength = reader.number(place + 32, 2), let start = reader.number(place + 42, 4),
      let nameBytes = reader.slice(place + 46, nameLength)
    else { throw .cut }
    let name = try safe(String(decoding: nameBytes, as: UTF8.self))
    if flags & 1 != 0 || flags & 0x40 != 0 { throw .encrypted(name) }
    var wide = WideSizes(size: size, packedSize: packedSize, start: start)
    wide.take(from: reader, place + 46 + nameLength, extraLength)
    guard reader.number(wide.start, 4) == 0x0403_4B50,
      let ownNameLength = reader.number(wide.start + 26, 2),
      let ownExtraLength = reader.number(wide.start + 28, 2),
      let ownName = reader.slice(wide.start + 30, ownNameLength)
    else { throw .damaged(name) }
    guard ownName.elementsEqual(nameBytes) else { throw .damaged(name) }
    let first = wide.start + 30 + ownNameLength + ownExtraLength
    guard wide.packedSize <= end, first <= end - wide.packedSize else { throw .damaged(name) }
    let part = Part(
      name: name, flags: flags, packing: packing, sum: UInt32(sum), packedSize: wide.packedSize,
      size: wide.size, bytes: first..<(first + wide.packedSize))
    return (part, place + 46 + nameLength + extraLength + commentLength)
  }

  /// Some programs write `\` between folders.
  private static func safe(_ spelled: String) throws(ContainerError) -> String {
    let name = String(spelled.map { $0 == "\\" ? "/" : $0 })
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !steps.contains(".."), !name.utf8.contains(0),
      !(name.utf8.count > 1 && name.utf8.dropFirst().first == UInt8(ascii: ":"))
    else { throw .unsafeName(spelled) }
    return name
  }

  /// Parts lie behind each other, and between them no second table of contents is hidden.
  private func checkLayout(before end: Int, _ reader: LittleEndian) throws(ContainerError) {
    var place = 0
    let inOrder = parts.values.sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    for part in inOrder {
      guard part.bytes.lowerBound - 30 >= place else { throw .bomb(part.name) }
      if reader.holdsDirectory(place..<part.bytes.lowerBound) { throw .twoDirectories }
      place = part.bytes.upperBound
    }
    if reader.holdsDirectory(place..<max(place, end)) { throw .twoDirectories }
  }
}

/// Sizes beyond four bytes stand in a field of their own (zip 64).
private struct WideSizes {
  var size: Int
  var packedSize: Int
  var start: Int

  mutating func take(from reader: LittleEndian, _ place: Int, _ length: Int) {
    var place = place
    let end = place + length
    while place + 4 <= end, let kind = reader.number(place, 2),
      let count = reader.number(place + 2, 2)
    {
      place += 4
      if kind == 1 {
        var field = place
        for path in [\WideSizes.size, \.packedSize, \.start]
        where self[keyPath: path] == 0xFFFF_FFFF {
          guard field + 8 <= min(place + count, end), let number = reader.number(field, 8) else {
            return
          }
          self[keyPath: path] = number
          field += 8
        }
      }
      place += count
    }
  }
}
