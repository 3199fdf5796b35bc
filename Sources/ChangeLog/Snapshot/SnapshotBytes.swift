/// Writes flat tables as bytes, piece by piece: all of a large workspace need not stand in memory
/// twice.
struct SnapshotWriter {
  private static let piece = 1 << 20

  private var bytes: [UInt8] = []
  /// How many bytes were written, for where tables begin.
  private var count = 0
  private let take: ([UInt8]) -> Void

  init(_ take: @escaping ([UInt8]) -> Void) { self.take = take }

  mutating func write(_ number: Int) { write([Int64(number)]) }

  mutating func write<Record: BitwiseCopyable>(_ records: [Record]) {
    writeWord(UInt64(records.count))
    records.withUnsafeBytes { all in
      var rest = all[...]
      while !rest.isEmpty {
        append(UnsafeRawBufferPointer(rebasing: rest.prefix(Self.piece)))
        rest = rest.dropFirst(Self.piece)
      }
    }
    // Every table begins at a multiple of 8.
    while count % 8 != 0 {
      bytes.append(0)
      count += 1
    }
  }

  /// Hands on what is left.
  mutating func finish() {
    if !bytes.isEmpty { take(bytes) }
    bytes = []
  }

  private mutating func append(_ raw: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: raw)
    count += raw.count
    if bytes.count >= Self.piece {
      take(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  mutating func write(_ word: String) { write(Array(word.utf8)) }

  mutating func write(_ words: [String]) {
    writeWord(UInt64(words.count))
    for word in words { write(word) }
  }

  mutating func write(_ lists: [[Int32]]) {
    writeWord(UInt64(lists.count))
    for list in lists { write(list) }
  }

  mutating func write(_ table: [Int32: [Int32]]) {
    let keys = table.keys.sorted()
    write(keys)
    for key in keys { write(table[key] ?? []) }
  }

  mutating func write(_ table: [Int32: String]) {
    let keys = table.keys.sorted()
    write(keys)
    for key in keys { write(table[key] ?? "") }
  }

  mutating func writeWord(_ word: UInt64) {
    withUnsafeBytes(of: word) { append($0) }
  }
}

/// Takes flat tables back out of bytes.
struct SnapshotReader {
  struct Cut: Error {}

  let bytes: UnsafeRawBufferPointer
  var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func word() throws(Cut) -> UInt64 {
    guard position + 8 <= bytes.count else { throw Cut() }
    defer { position += 8 }
    return bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  mutating func count() throws(Cut) -> Int {
    let count = try word()
    guard count <= UInt64(bytes.count) else { throw Cut() }
    return Int(count)
  }

  mutating func number() throws(Cut) -> Int {
    let numbers: [Int64] = try records()
    guard numbers.count == 1 else { throw Cut() }
    return Int(numbers[0])
  }

  mutating func records<Record: BitwiseCopyable>() throws(Cut) -> [Record] {
    let count = try count()
    let size = count * MemoryLayout<Record>.stride
    guard position + size <= bytes.count else { throw Cut() }
    let part = UnsafeRawBufferPointer(rebasing: bytes[position..<(position + size)])
    position = (position + size + 7) / 8 * 8
    return Array(unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
      filled = count
    }
  }

  mutating func text() throws(Cut) -> String {
    let utf8: [UInt8] = try records()
    return String(decoding: utf8, as: UTF8.self)
  }

  mutating func words() throws(Cut) -> [String] {
    var words: [String] = []
    for _ in 0..<(try count()) { words.append(try text()) }
    return words
  }

  mutating func lists() throws(Cut) -> [[Int32]] {
    var lists: [[Int32]] = []
    for _ in 0..<(try count()) { lists.append(try records()) }
    return lists
  }

  mutating func listTable() throws(Cut) -> [Int32: [Int32]] {
    var table: [Int32: [Int32]] = [:]
    let keys: [Int32] = try records()
    for key in keys { table[key] = try records() }
    return table
  }

  mutating func textTable() throws(Cut) -> [Int32: String] {
    var table: [Int32: String] = [:]
    let keys: [Int32] = try records()
    for key in keys { table[key] = try text() }
    return table
  }
}

/// Finds a flipped bit or a cut, not an attack; eight bytes at a step, since opening waits for it.
struct SnapshotSum {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private var count = 0
  /// Fewer than sixteen bytes.
  private var rest: [UInt8] = []

  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = SnapshotSum()
    sum.update(bytes)
    return sum.finish()
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var offset = 0
    if !rest.isEmpty {
      offset = min(16 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<offset])
      guard rest.count == 16 else { return }
      rest.withUnsafeBytes { step($0, 0) }
      rest = []
    }
    while offset + 16 <= bytes.count {
      step(bytes, offset)
      offset += 16
    }
    rest.append(contentsOf: bytes[offset...])
  }

  private mutating func step(_ bytes: UnsafeRawBufferPointer, _ offset: Int) {
    first =
      (first ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      &* 0x9FB2_1C65_1E98_DF25
    first ^= first &>> 32
    second =
      (second ^ bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      &* 0xD6E8_FEB8_6659_FD93
    second ^= second &>> 32
  }

  func finish() -> UInt64 {
    var last = first
    for byte in rest { last = (last ^ UInt64(byte)) &* 0x9FB2_1C65_1E98_DF25 }
    return last ^ (second &* 31) ^ UInt64(count)
  }
}
