import CaseModel

/// Pictures made for tests: real pixels, and notes as a camera writes them, also wrong ones.
package enum TestPicture {
  /// 16 by 12.
  package static let plainJPEG = bytes(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUF"
      + "VtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8"
      + "fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAMABADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAA"
      + "AAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0Kx"
      + "wRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhI"
      + "WGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP0"
      + "9fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAx"
      + "EEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RV"
      + "VldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyM"
      + "nK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDGhsfar8Nj7VoQwp6VoQwpxxXFUxDF"
      + "gsVLQ//Z")

  package static let plainPNG = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAABAAAAAMCAIAAADkharWAAAAG0lEQVR4nGNkYLARYGAgHrEwiDCQBEY1jBQNAM"
      + "spAjb4K2UOAAAAAElFTkSuQmCC")

  private static func bytes(_ base64: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits = 0
    var count = 0
    var made: [UInt8] = []
    for letter in base64.utf8 {
      guard let value = letters.firstIndex(of: letter) else { continue }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        made.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return made
  }

  private static func two(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  private static func four(_ value: Int) -> [UInt8] { two(value >> 16) + two(value) }

  /// The notes of a camera: TIFF, the first byte first.
  package static func notes(
    taken: String? = "2026:11:20 18:42:07", offset: String? = "+01:00", orientation: Int = 6,
    hasPosition: Bool = true, make: String? = nil, model: String? = nil
  ) -> [UInt8] {
    func field(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
      two(tag) + two(type) + four(count) + value
    }
    // Main at 8, camera at 100, position at 200; what is told elsewhere from 300.
    var far: [UInt8] = []
    func told(_ text: String) -> [UInt8] {
      let place = 300 + far.count
      far += Array(text.utf8) + [0]
      return four(place)
    }
    var main: [[UInt8]] = []
    if let make { main.append(field(0x010F, 2, make.utf8.count + 1, told(make))) }
    if let model { main.append(field(0x0110, 2, model.utf8.count + 1, told(model))) }
    main += [field(0x0112, 3, 1, two(orientation) + [0, 0]), field(0x8769, 4, 1, four(100))]
    if hasPosition { main.append(field(0x8825, 4, 1, four(200))) }
    var camera: [[UInt8]] = []
    if let taken { camera.append(field(0x9003, 2, taken.utf8.count + 1, told(taken))) }
    if let offset { camera.append(field(0x9011, 2, offset.utf8.count + 1, told(offset))) }
    func rationals(_ values: [(Int, Int)]) -> [UInt8] {
      let place = 300 + far.count
      far += values.flatMap { four($0.0) + four($0.1) }
      return four(place)
    }
    let position = [
      field(1, 2, 2, Array("N".utf8) + [0, 0, 0]),
      field(2, 5, 3, rationals([(55, 1), (40, 1), (3000, 100)])),
      field(3, 2, 2, Array("E".utf8) + [0, 0, 0]),
      field(4, 5, 3, rationals([(12, 1), (34, 1), (550, 100)])),
    ]
    func list(_ fields: [[UInt8]]) -> [UInt8] { two(fields.count) + fields.joined() + four(0) }
    func padded(_ bytes: [UInt8], to length: Int) -> [UInt8] {
      bytes + [UInt8](repeating: 0, count: max(0, length - bytes.count))
    }
    let head: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8] + list(main)
    return padded(padded(padded(head, to: 100) + list(camera), to: 200) + list(position), to: 300)
      + far
  }

  /// A photo of a camera: notes before all else, and a comment.
  package static func jpeg(_ notes: [UInt8] = notes(), shade: UInt8 = 0) -> [UInt8] {
    let exif = Array("Exif".utf8) + [0, 0] + notes
    let comment = Array("Hilsen Jens".utf8) + [shade]
    return [0xFF, 0xD8, 0xFF, 0xE1] + two(exif.count + 2) + exif + [0xFF, 0xFE]
      + two(comment.count + 2) + comment + plainJPEG.dropFirst(2)
  }

  /// A picture that says it is so large.
  package static func jpeg(width: Int, height: Int) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xC0] + two(17) + [8] + two(height) + two(width)
      + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1] + [0xFF, 0xD9]
  }

  private static func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
    four(body.count + 8) + Array(name.utf8) + body
  }

  /// The boxes of a HEIC, without pixels.
  package static func heic(_ notes: [UInt8] = notes(), width: Int = 4032) -> [UInt8] {
    let ftyp = box("ftyp", Array("heic".utf8) + four(0) + Array("mif1heic".utf8))
    let entry = box("infe", [2, 0, 0, 0] + two(2) + two(0) + Array("Exif".utf8) + [0])
    let iinf = box("iinf", four(0) + two(1) + entry)
    let ispe = box("ispe", four(0) + four(width) + four(3024))
    let iprp = box("iprp", box("ipco", ispe))
    let exif = four(0) + notes
    func meta(_ place: Int) -> [UInt8] {
      let iloc = box(
        "iloc",
        four(0) + [0x44, 0] + two(1) + two(2) + two(0) + two(1) + four(place)
          + four(exif.count))
      return box("meta", four(0) + iinf + iloc + iprp)
    }
    let place = ftyp.count + meta(0).count + 8
    return ftyp + meta(place) + box("mdat", exif)
  }
}
