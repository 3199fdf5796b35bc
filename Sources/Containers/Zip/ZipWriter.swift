/// Writes a zip file, its parts packed where that makes them smaller: the same bytes for the same
/// parts.
package struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// - Parameter name: ASCII or UTF-8, `/` between folders, each name once.
  package mutating func add(_ name: String, _ contents: [UInt8]) {
    let start = UInt32(bytes.count)
    let name = Array(name.utf8)
    let deflated = contents.count < 64 ? contents : Deflate.packed(contents)
    let isPacked = deflated.count < contents.count
    let packed = isPacked ? deflated : contents
    // Version 2.0, names are UTF-8, deflated or stored, 1 January 1980.
    let facts =
      Self.number(20, 2) + Self.number(0x0800, 2) + Self.number(isPacked ? 8 : 0, 2)
      + Self.number(0, 2)
      + Self.number(0x21, 2) + Self.number(CRC32.sum(of: contents), 4)
      + Self.number(UInt32(packed.count), 4) + Self.number(UInt32(contents.count), 4)
      + Self.number(UInt32(name.count), 2) + Self.number(0, 2)
    bytes += Self.number(0x0403_4B50, 4) + facts + name + packed
    directory +=
      Self.number(0x0201_4B50, 4) + Self.number(20, 2) + facts + Self.number(0, 2)
      + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(start, 4) + name
    count += 1
  }

  /// The whole file.
  package var file: [UInt8] {
    bytes + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 2) + Self.number(0, 2)
      + Self.number(UInt32(count), 2) + Self.number(UInt32(count), 2)
      + Self.number(UInt32(directory.count), 4) + Self.number(UInt32(bytes.count), 4)
      + Self.number(0, 2)
  }

  private static func number(_ number: UInt32, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }
}
