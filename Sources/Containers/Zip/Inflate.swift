/// Unpacks what is deflated (RFC 1951).
package struct Inflate {
  package enum Fault: Error, Hashable, Sendable {
    /// The input ends within a block.
    case cut
    /// A kind of block, a code or a distance that cannot be.
    case impossible
    /// More or less comes out than was stated.
    case otherSize
  }

  /// - Parameter size: how many bytes come out, as the table of contents states it; no more are
  ///   ever made.
  package static func bytes(
    _ packed: ArraySlice<UInt8>, size: Int
  ) throws(Fault) -> [UInt8] {
    // No code packs more than 258 bytes into two bits.
    guard size >= 0, size / 1032 <= packed.count else { throw .otherSize }
    var fault: Fault?
    let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      packed.withUnsafeBufferPointer { input in
        var inflate = Inflate(input: input, output: buffer)
        do throws(Fault) {
          try inflate.run()
        } catch {
          fault = error
        }
        count = inflate.made
      }
    }
    if let fault { throw fault }
    guard output.count == size else { throw .otherSize }
    return output
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var taken = 0
  private var made = 0
  private var bits: UInt64 = 0
  private var bitCount = 0

  private init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
    self.input = input
    self.output = output
  }

  private mutating func run() throws(Fault) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try decode(HuffmanCode.fixedLetters, HuffmanCode.fixedDistances)
      case 2:
        let (letters, distances) = try codes()
        try decode(letters, distances)
      default: throw .impossible
      }
    }
  }

  private mutating func copyStored() throws(Fault) {
    _ = try take(bitCount & 7)
    let length = try take(16)
    guard try take(16) == length ^ 0xFFFF else { throw .impossible }
    // What was read ahead is given back.
    taken -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard taken + length <= input.count else { throw .cut }
    guard made + length <= output.count else { throw .otherSize }
    for place in 0..<length { output.initializeElement(at: made + place, to: input[taken + place]) }
    taken += length
    made += length
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func codes() throws(Fault) -> (letters: HuffmanCode, distances: HuffmanCode) {
    let letterCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    guard letterCount <= 286, distanceCount <= 30 else { throw .impossible }
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in Self.order.prefix(lengthCount) { lengths[place] = UInt8(try take(3)) }
    guard let code = HuffmanCode(lengths) else { throw .impossible }
    lengths = []
    while lengths.count < letterCount + distanceCount {
      let symbol = try symbol(of: code)
      switch symbol {
      case 0..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .impossible }
        lengths += [UInt8](repeating: last, count: try take(2) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try take(3) + 3)
      default: lengths += [UInt8](repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == letterCount + distanceCount, lengths[256] != 0,
      let letters = HuffmanCode(Array(lengths[..<letterCount])),
      let distances = HuffmanCode(Array(lengths[letterCount...]), mayBeEmpty: true)
    else { throw .impossible }
    return (letters, distances)
  }

  private mutating func decode(
    _ letters: HuffmanCode, _ distances: HuffmanCode
  ) throws(Fault) {
    while true {
      let symbol = try symbol(of: letters)
      if symbol < 256 {
        guard made < output.count else { throw .otherSize }
        output.initializeElement(at: made, to: UInt8(symbol))
        made += 1
      } else if symbol == 256 {
        return
      } else {
        guard symbol < 286 else { throw .impossible }
        let (least, further) = Self.lengths[symbol - 257]
        let length = least + (try take(further))
        let distanceSymbol = try self.symbol(of: distances)
        guard distanceSymbol < 30 else { throw .impossible }
        let (nearest, more) = Self.distances[distanceSymbol]
        let distance = nearest + (try take(more))
        guard distance <= made else { throw .impossible }
        guard made + length <= output.count else { throw .otherSize }
        for place in made..<(made + length) {
          output.initializeElement(at: place, to: output[place - distance])
        }
        made += length
      }
    }
  }

  private mutating func symbol(of code: HuffmanCode) throws(Fault) -> Int {
    fill()
    let entry = code.entry(Int(truncatingIfNeeded: bits))
    let length = entry & 15
    guard length > 0 else { throw .impossible }
    guard length <= bitCount else { throw .cut }
    bits >>= UInt64(length)
    bitCount -= length
    return entry >> 4
  }

  /// - Parameter count: at most 16.
  private mutating func take(_ count: Int) throws(Fault) -> Int {
    fill()
    guard count <= bitCount else { throw .cut }
    let value = Int(bits & ((1 << UInt64(count)) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func fill() {
    while bitCount <= 48, taken < input.count {
      bits |= UInt64(input[taken]) << UInt64(bitCount)
      bitCount += 8
      taken += 1
    }
  }

  /// From each symbol's code to what it stands for and how many bits follow (RFC 1951, 3.2.5).
  private static let lengths: [(Int, Int)] = grown(from: 3, first: 8, by: 4, count: 28) + [(258, 0)]
  private static let distances: [(Int, Int)] = grown(from: 1, first: 4, by: 2, count: 30)

  private static func grown(from start: Int, first: Int, by step: Int, count: Int) -> [(Int, Int)] {
    var value = start
    return (0..<count).map { place in
      let further = place < first ? 0 : (place - first) / step + 1
      defer { value += 1 << further }
      return (value, further)
    }
  }
}

/// A Huffman code as one flat table: the next bits tell symbol and length.
struct HuffmanCode {
  /// Symbol and length, as `symbol << 4 | length`; 0 for bits that are no code.
  private let table: [UInt16]
  private let mask: Int

  func entry(_ bits: Int) -> Int { Int(table[bits & mask]) }

  /// - Parameters:
  ///   - lengths: for each symbol the length of its code, 0 for none.
  ///   - mayBeEmpty: whether there may be no code, or one of a single bit.
  /// - Returns: nil when the lengths make no code.
  init?(_ lengths: [UInt8], mayBeEmpty: Bool = false) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    let longest = counts.lastIndex { $0 > 0 } ?? 0
    var left = 1
    for length in 1...15 {
      left = left * 2 - counts[length]
      if left < 0 { return nil }
    }
    if left > 0, !(mayBeEmpty && counts.reduce(0, +) <= 1) { return nil }
    var next = [Int](repeating: 0, count: 17)
    for length in 1...15 { next[length + 1] = (next[length] + counts[length]) << 1 }
    var table = [UInt16](repeating: 0, count: 1 << longest)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = Self.reversed(next[Int(length)], bits: Int(length))
      next[Int(length)] += 1
      for place in stride(from: code, to: table.count, by: 1 << Int(length)) {
        table[place] = UInt16(symbol << 4) | UInt16(length)
      }
    }
    self.table = table
    mask = table.count - 1
  }

  private static func reversed(_ code: Int, bits: Int) -> Int {
    (0..<bits).reduce(0) { $0 << 1 | (code >> $1) & 1 }
  }

  private init(fixed lengths: [UInt8]) {
    // The lengths of RFC 1951, 3.2.6 make a code.
    self = HuffmanCode(lengths) ?? HuffmanCode(empty: ())
  }

  private init(empty: ()) {
    table = [0]
    mask = 0
  }

  static let fixedLetters = HuffmanCode(
    fixed: [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))
  static let fixedDistances = HuffmanCode(fixed: [UInt8](repeating: 5, count: 32))
}
