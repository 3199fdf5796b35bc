/// The head of a JPEG (ITU T.81): its segments up to the first scan, and whether its end is there.
enum JPEGHead {
  static func read(_ bytes: BoundedBytes) -> PhotoHead? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    var head = PhotoHead(.jpeg)
    head.isWhole = false
    var place = 2
    while let segment = JPEGSegment(bytes, at: place) {
      switch segment.marker {
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(segment.marker):
        head.height = segment.body.big(1, bytes: 2)
        head.width = segment.body.big(3, bytes: 2)
      case 0xE1 where segment.body.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]):
        if head.clock == nil { head.take(segment.body.from(6).flatMap(EXIFNotes.init(tiff:))) }
      case 0xDA, 0xD9:
        head.isWhole = hasEnd(bytes, from: segment.start)
        return head
      default: break
      }
      place = segment.end
    }
    return head
  }

  /// Whether the marker of the end stands among what follows; some cameras lay a film behind it.
  private static func hasEnd(_ bytes: BoundedBytes, from start: Int) -> Bool {
    var place = start
    while let found = bytes.place(of: 0xFF, from: place) {
      guard let marker = bytes.byte(found + 1) else { return false }
      switch marker {
      case 0xD9: return true
      case 0xFF: place = found + 1
      // A byte of the picture that looks like a marker, and the marks between its parts.
      case 0x00, 0x01, 0xD0...0xD7: place = found + 2
      default:
        guard let segment = JPEGSegment(bytes, at: found) else { return false }
        place = segment.end
      }
    }
    return false
  }
}

/// A marker and what stands behind it.
struct JPEGSegment: Sendable {
  let marker: Int
  let start: Int
  let end: Int
  let body: BoundedBytes

  /// Nil where no segment begins, or one that is not there to its end.
  init?(_ bytes: BoundedBytes, at place: Int) {
    var place = place
    guard bytes.byte(place) == 0xFF else { return nil }
    // A marker may be filled up with 0xFF before it.
    while bytes.byte(place + 1) == 0xFF { place += 1 }
    guard let marker = bytes.byte(place + 1), marker > 0 else { return nil }
    self.marker = marker
    start = place
    if [0x01, 0xD8, 0xD9].contains(marker) || (0xD0...0xD7).contains(marker) {
      guard let body = bytes.slice(place + 2, 0) else { return nil }
      self.body = body
      end = place + 2
      return
    }
    guard let length = bytes.big(place + 2, bytes: 2), length >= 2,
      let body = bytes.slice(place + 4, length - 2)
    else { return nil }
    self.body = body
    end = place + 2 + length
  }
}
