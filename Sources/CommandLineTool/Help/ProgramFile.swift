/// What a program's file says it needs to start (ELF, 64 bits, the low byte first).
package struct ProgramFile {
  /// The libraries it names, in its order; empty for what is no such file.
  package let libraries: [String]

  package init(_ bytes: [UInt8]) {
    libraries = Reading(bytes: bytes).libraries ?? []
  }

  /// Those of Swift, which are only there where a toolchain is.
  var ofSwift: [String] {
    libraries.filter { name in
      ["libswift", "libFoundation", "lib_Foundation", "libdispatch", "libBlocksRuntime"]
        .contains { name.hasPrefix($0) }
    }
  }
}

/// Reads by the tables of the ELF specification; nil wherever the file ends too early.
private struct Reading {
  let bytes: [UInt8]

  private static let magic: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1]
  private static let load = 1
  private static let dynamic = 2
  private static let needed = 1
  private static let strings = 5

  private struct Segment {
    let kind: Int
    let offset: Int
    let address: Int
    let size: Int
  }

  var libraries: [String]? {
    guard bytes.starts(with: Self.magic), let segments else { return nil }
    guard let table = segments.first(where: { $0.kind == Self.dynamic }) else { return [] }
    var names: [Int] = []
    var start: Int?
    for entry in stride(from: table.offset, to: table.offset + table.size, by: 16) {
      guard let tag = number(at: entry, 8), let value = number(at: entry + 8, 8) else { return nil }
      if tag == 0 { break }
      if tag == Self.needed { names.append(value) }
      if tag == Self.strings { start = value }
    }
    guard let address = start,
      let home = segments.first(where: {
        $0.kind == Self.load && address >= $0.address && address - $0.address < $0.size
      })
    else { return nil }
    return names.compactMap { text(at: home.offset + address - home.address + $0) }
  }

  private var segments: [Segment]? {
    guard let offset = number(at: 32, 8), let size = number(at: 54, 2),
      let count = number(at: 56, 2)
    else { return nil }
    var segments: [Segment] = []
    for index in 0..<count {
      let place = offset + index * size
      guard let kind = number(at: place, 4), let offset = number(at: place + 8, 8),
        let address = number(at: place + 16, 8), let size = number(at: place + 32, 8)
      else { return nil }
      segments.append(Segment(kind: kind, offset: offset, address: address, size: size))
    }
    return segments
  }

  private func number(at place: Int, _ count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    var number: UInt64 = 0
    for index in (0..<count).reversed() { number = number << 8 | UInt64(bytes[place + index]) }
    // No file is so large that a place in it could be added up past what a number holds.
    return number < 1 << 48 ? Int(number) : nil
  }

  private func text(at place: Int) -> String? {
    guard place >= 0, place < bytes.count else { return nil }
    return String(decoding: bytes[place...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
