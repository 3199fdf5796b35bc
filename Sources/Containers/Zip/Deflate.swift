/// Packs bytes as RFC 1951 has it, with the fixed codes: repeated strings are named by where they
/// stood, which is what makes the parts of a document small.
enum Deflate {
  /// The same bytes give the same packing.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = BitWriter()
    writer.write(0b011, bits: 3)
    // Where three bytes stood last, and before that, by their hash and by place.
    var heads = [Int32](repeating: -1, count: 1 << hashBits)
    var before = [Int32](repeating: -1, count: bytes.count)
    var place = 0
    while place < bytes.count {
      let match = longestMatch(bytes, at: place, heads, before)
      let length = max(match.length, 1)
      if match.length >= shortest {
        writer.writeLength(match.length)
        writer.writeDistance(match.distance)
      } else {
        writer.writeLiteral(Int(bytes[place]))
      }
      for step in place..<(place + length) where step + 2 < bytes.count {
        let key = hash(bytes, step)
        before[step] = heads[key]
        heads[key] = Int32(step)
      }
      place += length
    }
    writer.writeLiteral(256)
    return writer.finished
  }

  private static let hashBits = 15
  private static let shortest = 3
  private static let longest = 258
  private static let window = 32_768
  /// How many earlier places are tried.
  private static let tries = 32

  private static func hash(_ bytes: [UInt8], _ place: Int) -> Int {
    let word =
      UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
    return Int((word &* 2_654_435_761) >> UInt32(32 - hashBits))
  }

  private static func longestMatch(
    _ bytes: [UInt8], at place: Int, _ heads: [Int32], _ before: [Int32]
  ) -> (length: Int, distance: Int) {
    guard place + 2 < bytes.count else { return (0, 0) }
    var best = (length: 0, distance: 0)
    var candidate = Int(heads[hash(bytes, place)])
    let end = min(bytes.count, place + longest)
    for _ in 0..<tries {
      guard candidate >= 0, place - candidate <= window else { break }
      var length = 0
      while place + length < end, bytes[candidate + length] == bytes[place + length] {
        length += 1
      }
      if length > best.length { best = (length, place - candidate) }
      if place + length == end { break }
      candidate = Int(before[candidate])
    }
    return best
  }
}

/// Bits from the lowest of each byte on.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  mutating func write(_ value: Int, bits: Int) {
    pending |= UInt32(value) << UInt32(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(pending & 0xFF))
      pending >>= 8
      count -= 8
    }
  }

  /// A byte, the end (256), or a length's symbol, in the fixed code of RFC 1951 3.2.6.
  mutating func writeLiteral(_ symbol: Int) {
    switch symbol {
    case 0..<144: writeCode(0x30 + symbol, bits: 8)
    case 144..<256: writeCode(0x190 + symbol - 144, bits: 9)
    case 256..<280: writeCode(symbol - 256, bits: 7)
    default: writeCode(0xC0 + symbol - 280, bits: 8)
    }
  }

  mutating func writeLength(_ length: Int) {
    let place = Self.lengths.lastIndex { $0 <= length } ?? 0
    // 258 has a symbol of its own.
    let symbol = length == 258 ? 28 : place
    writeLiteral(257 + symbol)
    write(length - Self.lengths[symbol], bits: Self.lengthBits[symbol])
  }

  mutating func writeDistance(_ distance: Int) {
    let symbol = Self.distances.lastIndex { $0 <= distance } ?? 0
    writeCode(symbol, bits: 5)
    write(distance - Self.distances[symbol], bits: symbol < 4 ? 0 : symbol / 2 - 1)
  }

  /// Codes stand with their highest bit first.
  private mutating func writeCode(_ code: Int, bits: Int) {
    var turned = 0
    for bit in 0..<bits where code >> bit & 1 == 1 { turned |= 1 << (bits - 1 - bit) }
    write(turned, bits: bits)
  }

  var finished: [UInt8] { count > 0 ? bytes + [UInt8(pending & 0xFF)] : bytes }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
}
