import CDigest

/// SHA-256 as in FIPS 180-4, fed piece by piece.
package struct SHA256: Sendable {
  struct State: Sendable {
    var a: UInt32 = 0x6a09_e667
    var b: UInt32 = 0xbb67_ae85
    var c: UInt32 = 0x3c6e_f372
    var d: UInt32 = 0xa54f_f53a
    var e: UInt32 = 0x510e_527f
    var f: UInt32 = 0x9b05_688c
    var g: UInt32 = 0x1f83_d9ab
    var h: UInt32 = 0x5be0_cd19
  }

  private var state = State()
  private var tail: Tail = (0, 0, 0, 0, 0, 0, 0, 0)
  private var tailCount = 0
  private var total: UInt64 = 0

  /// One block, without an allocation of its own.
  private typealias Tail = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// Whether the processor has instructions for it: nine times as fast, and the same digests.
  private static let isHelped = digest_has_sha256() != 0

  private let isHelped: Bool

  package init() { isHelped = Self.isHelped }

  /// - Parameter isHelped: false: as on a processor without such instructions.
  package init(isHelped: Bool) { self.isHelped = isHelped && Self.isHelped }

  package static func digest(of bytes: [UInt8]) -> LineHash {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    total &+= UInt64(bytes.count)
    var offset = 0
    if tailCount > 0 {
      offset = min(64 - tailCount, bytes.count)
      append(start, offset)
      if tailCount < 64 { return }
      compressTail()
    }
    let blocks = (bytes.count - offset) / 64
    compress(start + offset, blocks: blocks)
    offset += blocks * 64
    if offset < bytes.count { append(start + offset, bytes.count - offset) }
  }

  /// The digest of everything fed; feed nothing afterwards.
  package mutating func finish() -> LineHash {
    let bits = total &* 8
    withUnsafeMutableBytes(of: &tail) { $0[tailCount] = 0x80 }
    fillTail(from: tailCount + 1)
    if tailCount > 55 {
      compressTail()
      fillTail(from: 0)
    }
    tail.7 = bits.bigEndian
    compressTail()
    return LineHash(
      UInt64(state.a) << 32 | UInt64(state.b), UInt64(state.c) << 32 | UInt64(state.d),
      UInt64(state.e) << 32 | UInt64(state.f), UInt64(state.g) << 32 | UInt64(state.h))
  }

  private mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
    let start = tailCount
    withUnsafeMutableBytes(of: &tail) {
      $0.baseAddress?.advanced(by: start).copyMemory(from: bytes, byteCount: count)
    }
    tailCount += count
  }

  private mutating func fillTail(from start: Int) {
    withUnsafeMutableBytes(of: &tail) { bytes in
      for index in start..<max(start, 64) { bytes[index] = 0 }
    }
  }

  private mutating func compressTail() {
    withUnsafeBytes(of: &tail) { bytes in
      if let start = bytes.baseAddress { Self.compress(&state, start, 1, isHelped) }
    }
    tailCount = 0
  }

  private mutating func compress(_ start: UnsafeRawPointer, blocks: Int) {
    Self.compress(&state, start, blocks, isHelped)
  }

  private static func compress(
    _ state: inout State, _ start: UnsafeRawPointer, _ blocks: Int, _ isHelped: Bool
  ) {
    if blocks == 0 { return }
    if isHelped {
      withUnsafeMutableBytes(of: &state) { words in
        digest_sha256_blocks(
          words.assumingMemoryBound(to: UInt32.self).baseAddress, start, blocks)
      }
    } else {
      for block in 0..<blocks { compress(&state, start + block * 64) }
    }
  }
}
