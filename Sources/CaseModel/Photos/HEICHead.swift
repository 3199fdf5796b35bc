/// The head of a HEIC (ISO 23008-12): boxes of ISO 14496-12.
///
/// What is read: the size of the main picture, and where its camera's notes lie. A reader of HEIC
/// turns the picture itself, so that no orientation is left to be told.
enum HEICHead {
  private static let brands: Set<String> = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1"]

  static func read(_ bytes: BoundedBytes) -> PhotoHead? {
    guard let first = ISOBox(bytes, at: 0), first.name == "ftyp", isHEIC(first.body) else {
      return nil
    }
    var head = PhotoHead(.heic)
    var place = first.end
    while let box = ISOBox(bytes, at: place) {
      if box.name == "meta", let body = box.body.from(4) {
        takeSize(body, &head)
        takeNotes(body, bytes, &head)
        return head
      }
      place = box.end
    }
    return head
  }

  private static func isHEIC(_ body: BoundedBytes) -> Bool {
    let places = [0] + Array(stride(from: 8, to: min(body.count, 400), by: 4))
    let found = places.compactMap { body.text($0, 4) }
    // The brand of AV1 has the same family name beside it.
    return !found.contains("avif") && found.contains(where: brands.contains)
  }

  private static func takeSize(_ meta: BoundedBytes, _ head: inout PhotoHead) {
    guard let properties = ISOBox.find(["iprp"], in: meta)?.body,
      let container = ISOBox.find(["ipco"], in: properties)?.body
    else { return }
    let own = ISOBox.find(["pitm"], in: meta).flatMap { main -> Set<Int>? in
      let wide = main.body.byte(0) == 0 ? 2 : 4
      guard let item = main.body.big(4, bytes: wide) else { return nil }
      return ISOBox.find(["ipma"], in: properties).flatMap {
        Self.properties(of: item, in: $0.body)
      }
    }
    // Where it is not said whose size it is, the largest is the picture's: others are of its tiles.
    var place = 0
    var number = 0
    while let box = ISOBox(container, at: place) {
      number += 1
      if box.name == "ispe", own?.contains(number) ?? true, let width = box.body.big(4, bytes: 4),
        let height = box.body.big(8, bytes: 4)
      {
        if Double(width) * Double(height) > Double(head.width ?? 0) * Double(head.height ?? 0) {
          head.width = width
          head.height = height
        }
      }
      place = box.end
    }
  }

  /// Which properties an item has, by their number from 1.
  private static func properties(of wanted: Int, in bytes: BoundedBytes) -> Set<Int>? {
    guard let version = bytes.byte(0), let flags = bytes.byte(3), let count = bytes.big(4, bytes: 4)
    else { return nil }
    let (wide, isLong) = (version == 0 ? 2 : 4, flags & 1 == 1)
    var place = 8
    for _ in 0..<count {
      guard let item = bytes.big(place, bytes: wide), let number = bytes.byte(place + wide) else {
        return nil
      }
      place += wide + 1
      var found: Set<Int> = []
      for _ in 0..<number {
        guard let said = bytes.big(place, bytes: isLong ? 2 : 1) else { return nil }
        found.insert(said & (isLong ? 0x7FFF : 0x7F))
        place += isLong ? 2 : 1
      }
      if item == wanted { return found }
    }
    return nil
  }

  private static func takeNotes(
    _ meta: BoundedBytes, _ file: BoundedBytes, _ head: inout PhotoHead
  ) {
    guard let items = ISOBox.find(["iinf"], in: meta)?.body,
      let item = notesItem(items),
      let places = ISOBox.find(["iloc"], in: meta)?.body
    else { return }
    guard let extent = HEICExtent(of: item, in: places) else {
      head.hasBrokenNotes = true
      return
    }
    let source = extent.isInside ? ISOBox.find(["idat"], in: meta)?.body : file
    guard let notes = source?.slice(extent.offset, extent.length),
      let skipped = notes.big(0, bytes: 4), let tiff = notes.from(4 + skipped)
    else {
      head.hasBrokenNotes = true
      return
    }
    head.take(EXIFNotes(tiff: tiff), turns: false)
  }

  /// The number of the item that holds the camera's notes.
  private static func notesItem(_ items: BoundedBytes) -> Int? {
    let isLong = items.byte(0) != 0
    var place = isLong ? 8 : 6
    while let box = ISOBox(items, at: place) {
      let version = box.body.byte(0) ?? 0
      let width = version >= 3 ? 4 : 2
      if box.name == "infe", version >= 2, box.body.text(4 + width + 2, 4) == "Exif" {
        return box.body.big(4, bytes: width)
      }
      place = box.end
    }
    return nil
  }
}

/// Where an item lies.
private struct HEICExtent {
  let offset: Int
  let length: Int
  /// Whether it lies in the head's own box of data.
  let isInside: Bool

  init?(of wanted: Int, in bytes: BoundedBytes) {
    guard let version = bytes.byte(0), version <= 2, let sizes = bytes.big(4, bytes: 2) else {
      return nil
    }
    let (offsetSize, lengthSize) = (sizes >> 12 & 15, sizes >> 8 & 15)
    let (baseSize, indexSize) = (sizes >> 4 & 15, version > 0 ? sizes & 15 : 0)
    let wide = version == 2 ? 4 : 2
    guard let count = bytes.big(6, bytes: wide) else { return nil }
    var place = 6 + wide
    func number(_ size: Int) -> Int? {
      // Eight bytes are told in the last seven: no file is larger.
      guard size == 8 else { return size == 0 ? 0 : bytes.big(place, bytes: size) }
      return bytes.byte(place) == 0 ? bytes.big(place + 1, bytes: 7) : nil
    }
    for _ in 0..<count {
      guard let item = bytes.big(place, bytes: wide) else { return nil }
      place += wide
      var method = 0
      if version > 0 {
        guard let said = bytes.big(place, bytes: 2) else { return nil }
        method = said & 15
        place += 2
      }
      place += 2
      guard let base = number(baseSize) else { return nil }
      place += baseSize
      guard let extents = bytes.big(place, bytes: 2) else { return nil }
      place += 2
      for index in 0..<extents {
        place += indexSize
        guard let start = number(offsetSize) else { return nil }
        place += offsetSize
        guard let length = number(lengthSize) else { return nil }
        place += lengthSize
        let (whole, overflow) = base.addingReportingOverflow(start)
        if item == wanted, index == 0, method <= 1, !overflow {
          self.offset = whole
          self.length = length
          isInside = method == 1
          return
        }
        // No list of places has entries of no size.
        if indexSize + offsetSize + lengthSize == 0 { return nil }
      }
    }
    return nil
  }
}

private struct ISOBox {
  let name: String
  let body: BoundedBytes
  let end: Int

  init?(_ bytes: BoundedBytes, at place: Int) {
    guard let said = bytes.big(place, bytes: 4), let name = bytes.text(place + 4, 4) else {
      return nil
    }
    var header = 8
    var size = said
    if said == 1 {
      guard bytes.byte(place + 8) == 0, let long = bytes.big(place + 9, bytes: 7) else {
        return nil
      }
      header = 16
      size = long
    } else if said == 0 {
      size = bytes.count - place
    }
    guard size >= header, let body = bytes.slice(place + header, size - header) else { return nil }
    self.name = name
    self.body = body
    end = place + size
  }

  static func find(_ names: [String], in bytes: BoundedBytes) -> ISOBox? {
    var place = 0
    while let box = ISOBox(bytes, at: place) {
      if names.contains(box.name) { return box }
      place = box.end
    }
    return nil
  }
}
