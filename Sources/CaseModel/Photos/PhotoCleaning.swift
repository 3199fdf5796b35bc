/// A picture as it leaves: without anything the camera or a program noted, but how it is turned.
package enum PhotoCleaning {
  /// Nil for what cannot be cleaned: no JPEG or PNG, or one that is not whole enough to be read.
  ///
  /// - Parameter orientation: what is left to be turned; nil for what the file says.
  package static func cleaned(_ bytes: [UInt8], orientation: Int? = nil) -> [UInt8]? {
    guard let head = PhotoHead(of: bytes) else { return nil }
    let turned = orientation ?? head.orientation
    switch head.format {
    case .jpeg: return jpeg(bytes, turned)
    case .png: return png(bytes, turned)
    case .heic: return nil
    }
  }

  // JPEG

  /// Keeps what a decoder needs: tables, frame, scans. Application segments and comments go, also
  /// pictures that are hung on behind the end.
  private static func jpeg(_ file: [UInt8], _ orientation: Int) -> [UInt8]? {
    let bytes = BoundedBytes(file)
    var clean: [UInt8] = [0xFF, 0xD8]
    if orientation != 1 { clean += turning(orientation) }
    var place = 2
    var hasScan = false
    while let segment = JPEGSegment(bytes, at: place) {
      place = segment.end
      switch segment.marker {
      case 0xD9:
        return hasScan ? clean + [0xFF, 0xD9] : nil
      case 0xEE:
        if let colours = adobe(segment.body) { clean += colours }
      case 0xE0...0xEF, 0xFE: break
      default:
        clean += file[segment.start..<segment.end]
        guard segment.marker == 0xDA else { continue }
        hasScan = true
        let end = scanEnd(file, place)
        clean += file[place..<end]
        place = end
      }
    }
    // Cut off behind a scan: shown as far as it goes.
    return hasScan ? clean + [0xFF, 0xD9] : nil
  }

  /// Where the next marker stands that does not belong to the scan.
  private static func scanEnd(_ file: [UInt8], _ start: Int) -> Int {
    var place = start
    while place < file.count {
      guard file[place] == 0xFF else {
        place += 1
        continue
      }
      guard place + 1 < file.count else { return place }
      let next = file[place + 1]
      if next == 0 || (0xD0...0xD7).contains(next) {
        place += 2
      } else if next == 0xFF {
        place += 1
      } else {
        return place
      }
    }
    return place
  }

  /// A picture whose colours are not as usual says so in this segment; without it they would be wrong.
  private static func adobe(_ body: BoundedBytes) -> [UInt8]? {
    guard body.starts(with: "Adobe"), let transform = body.byte(11), transform != 1 else {
      return nil
    }
    return [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, UInt8(transform)]
  }

  /// A segment of EXIF with one field.
  private static func turning(_ orientation: Int) -> [UInt8] {
    let notes = Array("Exif".utf8) + [0, 0] + tiff(orientation)
    return [0xFF, 0xE1, 0, UInt8(notes.count + 2)] + notes
  }

  private static func tiff(_ orientation: Int) -> [UInt8] {
    [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(clamping: orientation), 0, 0]
      + [0, 0, 0, 0]
  }

  // PNG

  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT",
  ]

  private static func png(_ file: [UInt8], _ orientation: Int) -> [UInt8]? {
    let bytes = BoundedBytes(file)
    var clean = PNGHead.signature
    var place = clean.count
    var hasPixels = false
    while let chunk = PNGChunk(bytes, at: place) {
      if chunk.name == "IEND" { return hasPixels ? clean + ending : nil }
      if chunk.name == "IDAT" {
        if !hasPixels, orientation != 1 { clean += pngChunk("eXIf", tiff(orientation)) }
        hasPixels = true
      }
      if kept.contains(chunk.name) { clean += file[place..<chunk.end] }
      place = chunk.end
    }
    return hasPixels ? clean + ending : nil
  }

  private static let ending = pngChunk("IEND", [])

  private static func pngChunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    func four(_ number: UInt32) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
    let named = Array(name.utf8) + body
    return four(UInt32(body.count)) + named + four(checksum(named))
  }

  /// CRC-32, as PNG has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}
