/// Numbers and pieces of a file, lowest byte first; nil beyond its end.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter width: at most 8; numbers above what an `Int` holds are nil.
  func number(_ place: Int, _ width: Int) -> Int? {
    guard place >= 0, place <= bytes.count - width else { return nil }
    var number: UInt64 = 0
    for step in (0..<width).reversed() { number = number << 8 | UInt64(bytes[place + step]) }
    return Int(exactly: number)
  }

  func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, place <= bytes.count - count else { return nil }
    return bytes[place..<(place + count)]
  }

  /// Whether a table of contents, or the end of one, begins in the range.
  func holdsDirectory(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place + 4 <= min(range.upperBound, bytes.count) {
      if bytes[place] == 0x50, bytes[place + 1] == 0x4B {
        let (third, fourth) = (bytes[place + 2], bytes[place + 3])
        if (third, fourth) == (1, 2) || (third, fourth) == (5, 6) { return true }
      }
      place += 1
    }
    return false
  }
}

/// Where the table of contents of a zip file lies, and how many parts it says it has.
struct ZipDirectory {
  let range: Range<Int>
  let count: Int

  init(_ reader: LittleEndian) throws(ContainerError) {
    let end = try Self.end(reader)
    guard let disk = reader.number(end + 4, 2), let firstDisk = reader.number(end + 6, 2),
      var countHere = reader.number(end + 8, 2), var count = reader.number(end + 10, 2),
      var size = reader.number(end + 12, 4), var start = reader.number(end + 16, 4)
    else { throw .cut }
    var upper = end
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF,
      reader.number(end - 20, 4) == 0x0706_4B50
    {
      guard let wide = reader.number(end - 12, 8), reader.number(wide, 4) == 0x0606_4B50,
        let wideHere = reader.number(wide + 24, 8), let wideCount = reader.number(wide + 32, 8),
        let wideSize = reader.number(wide + 40, 8), let wideStart = reader.number(wide + 48, 8)
      else { throw .cut }
      (countHere, count, size, start, upper) = (wideHere, wideCount, wideSize, wideStart, wide)
    }
    guard (disk == 0 || disk == 0xFFFF), (firstDisk == 0 || firstDisk == 0xFFFF), countHere == count
    else { throw .severalFiles }
    // Anything between or before is another file glued to this one.
    guard start >= 0, size >= 0, start <= upper, upper - start == size else {
      throw .twoDirectories
    }
    self.count = count
    range = start..<upper
  }

  /// Where the record at the very end begins: 22 bytes and a comment.
  private static func end(_ reader: LittleEndian) throws(ContainerError) -> Int {
    let count = reader.bytes.count
    var found: Int?
    var place = count - 22
    while place >= max(0, count - 22 - 0xFFFF) {
      if reader.bytes[place] == 0x50, reader.number(place, 4) == 0x0605_4B50,
        reader.number(place + 20, 2) == count - place - 22
      {
        // One within the comment of another: programs that look from the front see the other.
        if found != nil { throw .twoDirectories }
        found = place
      }
      place -= 1
    }
    guard let found else { throw .cut }
    return found
  }
}
