/// The head of a PNG: its chunks.
enum PNGHead {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func read(_ bytes: BoundedBytes) -> PhotoHead? {
    guard bytes.starts(with: signature) else { return nil }
    var head = PhotoHead(.png)
    head.isWhole = false
    var place = signature.count
    while let chunk = PNGChunk(bytes, at: place) {
      switch chunk.name {
      case "IHDR":
        head.width = chunk.body.big(0, bytes: 4)
        head.height = chunk.body.big(4, bytes: 4)
      case "eXIf": head.take(EXIFNotes(tiff: chunk.body))
      case "IEND":
        head.isWhole = true
        return head
      default: break
      }
      place = chunk.end
    }
    return head
  }
}

struct PNGChunk: Sendable {
  let name: String
  let end: Int
  let body: BoundedBytes

  init?(_ bytes: BoundedBytes, at place: Int) {
    guard let length = bytes.big(place, bytes: 4), let name = bytes.text(place + 4, 4),
      let body = bytes.slice(place + 8, length), bytes.slice(place + 8 + length, 4) != nil
    else { return nil }
    self.name = name
    self.body = body
    end = place + 12 + length
  }
}
