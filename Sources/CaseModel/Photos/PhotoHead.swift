/// What a picture's file says of itself, read without decoding it.
///
/// Every byte may be wrong: what cannot be read is nil, and nothing is guessed.
package struct PhotoHead: Hashable, Sendable {
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case jpeg, png, heic

    /// As it stands in the name inside `photos`.
    package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
  }

  package let format: Format
  /// In pixels, as the bytes lie; nil where the file does not say.
  package var width: Int?
  package var height: Int?
  /// How the picture is to be turned, 1...8 as EXIF counts; a HEIC is turned by its reader.
  package var orientation = 1
  package var clock: PhotoClock?
  /// Degrees times ten million, WGS 84, as the log has them.
  package var latitude: Int?
  package var longitude: Int?
  /// Whether what the camera noted is there and cannot be read.
  package var hasBrokenNotes = false
  /// As it names itself; nil where it does not.
  package var camera: PhotoCamera?
  /// Whether the file goes on to the end of its picture. Of a HEIC it is not looked at.
  package var isWhole = true

  init(_ format: Format) { self.format = format }

  /// Nil for what is no JPEG, PNG or HEIC.
  package init?(of bytes: [UInt8]) {
    let bytes = BoundedBytes(bytes)
    guard let head = JPEGHead.read(bytes) ?? PNGHead.read(bytes) ?? HEICHead.read(bytes) else {
      return nil
    }
    self = head
  }

  /// Whether a file's last bytes are the end of a JPEG or of a PNG.
  package static func isEnd(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(2) == [0xFF, 0xD9]
      || bytes.suffix(12).elementsEqual([
        0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
      ])
  }

  /// As a field holds it.
  package var coordinate: JSONValue? {
    guard let latitude, let longitude else { return nil }
    return ["latitude": .integer(Int64(latitude)), "longitude": .integer(Int64(longitude))]
  }

  /// More pixels than any program should be asked to open.
  package var isHuge: Bool {
    let (pixels, overflow) = (width ?? 0).multipliedReportingOverflow(by: height ?? 0)
    return overflow || pixels >= PhotoLimits.pixels
  }

  /// In millions of pixels, where they are so many that people are told; nil for all others.
  package var greatMegapixels: Int? {
    let (pixels, overflow) = (width ?? 0).multipliedReportingOverflow(by: height ?? 0)
    if overflow { return Int.max / 1_000_000 }
    return pixels > PhotoLimits.toldPixels ? pixels / 1_000_000 : nil
  }

  /// Takes what the camera noted.
  mutating func take(_ notes: EXIFNotes?, turns: Bool = true) {
    guard let notes else {
      hasBrokenNotes = true
      return
    }
    if turns { orientation = notes.orientation ?? 1 }
    clock = notes.clock
    camera = notes.camera
    latitude = notes.latitude
    longitude = notes.longitude
    hasBrokenNotes = notes.isBroken
  }
}
