import CaseModel
import Containers
import Language
import Wording

/// What a file says that a phone gave back, and what of it cannot be used.
package struct PhoneFile: Sendable {
  package var notes: PhoneNotes
  /// Whether it says something else than the phone wrote.
  package var isChanged = false
  /// Notes that say nothing, which nobody misses.
  package var blankNotes = 0
  package var refused: [Refused] = []
  package var photosLeftOut: [PhotoLeftOut] = []

  package struct Refused: Hashable, Sendable {
    /// Its place in the file, counted from 1.
    package let place: Int
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
      case notAnObject, noIdentifier
      /// One with its identifier stands above it.
      case twice
      case unknownKind(String)
      case tooLong(characters: Int)
    }
  }

  package struct PhotoLeftOut: Hashable, Sendable {
    /// Of its note.
    package let place: Int
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
      case tooLarge(bytes: Int)
      /// Its text does not stand for bytes, or the bytes for a picture.
      case noPicture
      /// More than a note has room for.
      case tooMany(Int)
    }
  }

  package static let greatestBytes = 160 * 1024 * 1024
  package static let greatestPhoto = 12 * 1024 * 1024
  package static let greatestNotes = 500
  package static let greatestText = 20_000
  static let version: Int64 = 1
  static let mark = "phone-notes"
}

/// Why nothing of a file of a phone can be taken in.
package enum PhoneFileError: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  /// It ends in the middle: it was not sent or copied whole.
  case truncated
  case notJSON(JSONDamage)
  /// It is called like one, and is none.
  case notOfAPhone
  case newerVersion(Int64)
  /// It does not say of which workspace and walk it is.
  case lacksWalk
  /// It is not there, or may not be read.
  case unreadable
  case tooManyNotes(Int, limit: Int)
}

extension PhoneFile {
  /// Whether bytes are meant as a file of a phone: by what they begin with, or else by the name.
  package static func isMeant(_ bytes: [UInt8], fileName: String) -> Bool {
    let name = fileName.lowercased()
    if name.hasSuffix(".lygte.json") || name.hasSuffix(".lygte.json.txt") { return true }
    guard bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") else { return false }
    // Who lays its members out anew may put what it is behind other short ones.
    let head = String(decoding: bytes.prefix(2000), as: UTF8.self)
    return head.contains("\"lygte\"") && head.contains("\"\(mark)\"")
  }

  package static func read(_ bytes: [UInt8]) throws(PhoneFileError) -> PhoneFile {
    if bytes.count > greatestBytes {
      throw .tooLarge(bytes: bytes.count, limit: greatestBytes)
    }
    let whole: JSONValue
    do {
      whole = try JSONParser.value(from: withoutMark(bytes), mode: .lenientDocument)
    } catch {
      if error.cause == .unfinished { throw .truncated }
      throw .notJSON(error)
    }
    guard whole["lygte"]?.string == mark else { throw .notOfAPhone }
    let version = whole["version"]?.integer ?? 0
    if version > Self.version { throw .newerVersion(version) }
    guard version == Self.version else { throw .notOfAPhone }
    func text(_ name: String) -> String { whole[name]?.string ?? "" }
    guard !text("workspace").isEmpty, !text("walk").isEmpty else { throw .lacksWalk }
    let told = whole["notes"]?.array ?? []
    if told.count > greatestNotes { throw .tooManyNotes(told.count, limit: greatestNotes) }
    var notes = PhoneNotes(
      workspace: text("workspace"), walk: text("walk"), walkName: line(text("walkName")),
      phone: line(text("phone")))
    notes.role = ParticipantRole(rawValue: text("role")) ?? .other
    notes.name = line(text("name"))
    notes.contact = line(text("contact"))
    notes.wantsAnswer = whole["wantsAnswer"] == .bool(true)
    var file = PhoneFile(notes: notes)
    file.isChanged = text("sum") != sum(of: whole)
    var seen: Set<String> = []
    for (place, value) in told.enumerated() { file.take(value, at: place + 1, &seen) }
    return file
  }

  private mutating func take(_ value: JSONValue, at place: Int, _ seen: inout Set<String>) {
    func refuse(_ reason: Refused.Reason) {
      refused.append(Refused(place: place, reason: reason))
    }
    guard value.object != nil else { return refuse(.notAnObject) }
    func text(_ name: String) -> String { value[name]?.string ?? "" }
    let id = Self.line(text("id"))
    if id.isEmpty || id.utf8.count > 64 { return refuse(.noIdentifier) }
    if !seen.insert(id).inserted { return refuse(.twice) }
    let said = TextRules.accepted(text("text"), form: .text)
    if said.count > Self.greatestText { return refuse(.tooLong(characters: said.count)) }
    guard let kind = FindingKind(rawValue: text("kind")) else {
      return refuse(.unknownKind(String(Self.line(text("kind")).prefix(40))))
    }
    let photos = photos(of: value, at: place)
    if said.isEmpty, photos.isEmpty {
      blankNotes += 1
      return
    }
    notes.notes.append(
      PhoneNote(
        id: id, at: Moment(rfc3339: text("at")), kind: kind,
        stop: value["stop"]?.string.flatMap { $0.isEmpty ? nil : $0 },
        place: Self.line(String(text("place").prefix(500))), text: said, photos: photos))
  }

  private mutating func photos(of note: JSONValue, at place: Int) -> [PhonePhoto] {
    let told = note["photos"]?.array ?? []
    var photos: [PhonePhoto] = []
    for photo in told.prefix(PhoneForm.photosOfANote) {
      let text = photo["data"]?.string ?? ""
      let count = text.utf8.count / 4 * 3
      if count > Self.greatestPhoto {
        photosLeftOut.append(PhotoLeftOut(place: place, reason: .tooLarge(bytes: count)))
        continue
      }
      guard let bytes = Base64.bytes(of: text[...].utf8), let ending = Self.ending(of: bytes)
      else {
        photosLeftOut.append(PhotoLeftOut(place: place, reason: .noPicture))
        continue
      }
      let shows = Self.line(String((photo["shows"]?.string ?? "").prefix(500)))
      photos.append(PhonePhoto(shows: shows, ending: ending, bytes: bytes))
    }
    if told.count > PhoneForm.photosOfANote {
      photosLeftOut.append(
        PhotoLeftOut(place: place, reason: .tooMany(told.count - PhoneForm.photosOfANote)))
    }
    return photos
  }

  private static func ending(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
    return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "png" : nil
  }

  /// What the page on the phone sums up: all that a person noted, in the page's order.
  package static func sum(of whole: JSONValue) -> String {
    func text(_ value: JSONValue, _ name: String) -> String { value[name]?.string ?? "" }
    var texts = ["workspace", "walk", "phone", "role", "name", "contact"].map { text(whole, $0) }
    texts.append(whole["wantsAnswer"] == .bool(true) ? "true" : "false")
    for note in whole["notes"]?.array ?? [] {
      texts += ["id", "at", "kind", "stop", "place", "text"].map { text(note, $0) }
      for photo in note["photos"]?.array ?? [] {
        texts += [text(photo, "shows"), text(photo, "data")]
      }
    }
    let sum = CRC32.sum(of: texts.map { Array($0.utf8) }.joined(separator: [0x1F]))
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func line(_ text: String) -> String { TextRules.accepted(text, form: .line) }

  /// Some programs that carry texts put a mark of UTF-8 in front.
  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
