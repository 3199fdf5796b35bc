/// What a camera notes in a picture: EXIF 2.32, in the form of TIFF.
struct EXIFNotes: Hashable, Sendable {
  private(set) var orientation: Int?
  private(set) var clock: PhotoClock?
  private(set) var latitude: Int?
  private(set) var longitude: Int?
  private(set) var camera: PhotoCamera?
  /// Whether something of it could not be read.
  private(set) var isBroken = false

  private static let makeTag = 0x010F
  private static let modelTag = 0x0110
  private static let orientationTag = 0x0112
  private static let changedTag = 0x0132
  private static let cameraTag = 0x8769
  private static let positionTag = 0x8825
  private static let takenTag = 0x9003
  private static let offsetTag = 0x9011

  /// Nil for what does not begin as TIFF.
  init?(tiff bytes: BoundedBytes) {
    guard let tiff = TIFF(bytes), let first = tiff.long(4), let main = tiff.entries(at: first)
    else {
      return nil
    }
    orientation = main[Self.orientationTag].flatMap { tiff.number($0) }
      .flatMap { (1...8).contains($0) ? $0 : nil }
    self.camera = PhotoCamera(
      make: main[Self.makeTag].flatMap { tiff.text($0) },
      model: main[Self.modelTag].flatMap { tiff.text($0) })
    var camera: [Int: TIFF.Entry] = [:]
    if let place = main[Self.cameraTag].flatMap({ tiff.number($0) }) {
      if let entries = tiff.entries(at: place) { camera = entries } else { isBroken = true }
    }
    let taken = camera[Self.takenTag] ?? main[Self.changedTag]
    let offset = camera[Self.offsetTag].flatMap { tiff.text($0) }
    if let text = taken.flatMap({ tiff.text($0) }) {
      clock = PhotoClock(exif: text, offset: offset)
      if clock == nil { isBroken = true }
    }
    if let place = main[Self.positionTag].flatMap({ tiff.number($0) }) {
      if let entries = tiff.entries(at: place) {
        takePosition(entries, tiff)
      } else {
        isBroken = true
      }
    }
  }

  private mutating func takePosition(_ entries: [Int: TIFF.Entry], _ tiff: TIFF) {
    func degrees(_ tag: Int, _ side: Int, _ negative: String, _ most: Int) -> Int? {
      guard let parts = entries[tag].flatMap({ tiff.rationals($0, 3) }),
        let letter = entries[side].flatMap({ tiff.text($0) })
      else { return nil }
      let value = (parts[0] + parts[1] / 60 + parts[2] / 3600) * 1e7
      guard value.isFinite, value >= 0, value <= Double(most) * 1e7 else { return nil }
      return letter.hasPrefix(negative) ? -Int(value.rounded()) : Int(value.rounded())
    }
    guard let north = degrees(2, 1, "S", 90), let east = degrees(4, 3, "W", 180),
      // A phone without a position writes zeros.
      north != 0 || east != 0
    else { return }
    latitude = north
    longitude = east
  }
}

/// Numbered fields in either order of bytes.
struct TIFF: Sendable {
  struct Entry: Hashable, Sendable {
    let type: Int
    let count: Int
    /// Where its value stands, or where it is told.
    let place: Int
  }

  private let bytes: BoundedBytes
  private let isBig: Bool

  init?(_ bytes: BoundedBytes) {
    if bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
      isBig = true
    } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) {
      isBig = false
    } else {
      return nil
    }
    self.bytes = bytes
  }

  func short(_ place: Int) -> Int? {
    isBig ? bytes.big(place, bytes: 2) : bytes.little(place, bytes: 2)
  }

  func long(_ place: Int) -> Int? {
    isBig ? bytes.big(place, bytes: 4) : bytes.little(place, bytes: 4)
  }

  /// The first of each number; nil where the list does not lie inside.
  func entries(at place: Int) -> [Int: Entry]? {
    guard let count = short(place) else { return nil }
    var found: [Int: Entry] = [:]
    for index in 0..<count {
      let start = place + 2 + index * 12
      guard let tag = short(start), let type = short(start + 2), let number = long(start + 4),
        long(start + 8) != nil
      else { return found.isEmpty ? nil : found }
      if found[tag] == nil { found[tag] = Entry(type: type, count: number, place: start + 8) }
    }
    return found
  }

  func number(_ entry: Entry) -> Int? {
    switch entry.type {
    case 3: short(entry.place)
    case 4: long(entry.place)
    default: nil
    }
  }

  /// Up to 64 letters, without the zero at the end.
  func text(_ entry: Entry) -> String? {
    guard entry.type == 2, (1...64).contains(entry.count) else { return nil }
    let place = entry.count <= 4 ? entry.place : long(entry.place)
    return place.flatMap { bytes.text($0, entry.count) }?.split(separator: "\0").first.map(
      String.init)
  }

  func rationals(_ entry: Entry, _ wanted: Int) -> [Double]? {
    guard entry.type == 5, entry.count == wanted, let start = long(entry.place) else { return nil }
    var values: [Double] = []
    for index in 0..<wanted {
      guard let above = long(start + index * 8), let below = long(start + index * 8 + 4), below > 0
      else { return nil }
      values.append(Double(above) / Double(below))
    }
    return values
  }
}
