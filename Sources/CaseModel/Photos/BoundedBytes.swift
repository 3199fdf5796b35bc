/// Bytes of a file that nobody needs to believe: what lies outside is nil.
struct BoundedBytes: Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    range = 0..<bytes.count
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  var count: Int { range.count }

  func byte(_ place: Int) -> Int? {
    guard place >= 0, place < count else { return nil }
    return Int(bytes[range.lowerBound + place])
  }

  /// The most significant byte first.
  func big(_ place: Int, bytes width: Int) -> Int? {
    guard holds(place, width), width <= 7 else { return nil }
    return (0..<width).reduce(0) { $0 << 8 | Int(bytes[range.lowerBound + place + $1]) }
  }

  /// The least significant byte first.
  func little(_ place: Int, bytes width: Int) -> Int? {
    guard holds(place, width), width <= 7 else { return nil }
    return (0..<width).reversed().reduce(0) { $0 << 8 | Int(bytes[range.lowerBound + place + $1]) }
  }

  func slice(_ place: Int, _ length: Int) -> BoundedBytes? {
    guard holds(place, length) else { return nil }
    let start = range.lowerBound + place
    return BoundedBytes(bytes, start..<start + length)
  }

  /// Where a byte stands next, from a place on.
  func place(of byte: UInt8, from place: Int) -> Int? {
    guard place >= 0, place < count else { return nil }
    return bytes[range.lowerBound + place..<range.upperBound].firstIndex(of: byte)
      .map { $0 - range.lowerBound }
  }

  func from(_ place: Int) -> BoundedBytes? { slice(place, count - place) }

  func starts(with text: String, at place: Int = 0) -> Bool {
    starts(with: Array(text.utf8), at: place)
  }

  func starts(with beginning: [UInt8], at place: Int = 0) -> Bool {
    guard holds(place, beginning.count) else { return false }
    let start = range.lowerBound + place
    return bytes[start..<start + beginning.count].elementsEqual(beginning)
  }

  func text(_ place: Int, _ length: Int) -> String? {
    slice(place, length).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func holds(_ place: Int, _ length: Int) -> Bool {
    place >= 0 && length >= 0 && place <= count && length <= count - place
  }
}
