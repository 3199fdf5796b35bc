import CaseModel
import ChangeLog

extension CaseFile {
  /// The first text of a finding that points at somebody, and since when: one that is written for
  /// others by anything in it; one that is written among us by a telephone, an address, a plate or
  /// what may be a civil registration number, since house numbers and what people said belong there.
  func textPointing(
    _ record: RecordIndex, by scanner: IdentifyingScanner, isDeclined: Bool
  ) -> (field: AnyField, since: Day)? {
    func found(_ record: RecordIndex, _ name: String, _ text: String?, _ field: AnyField)
      -> (AnyField, Day)?
    {
      guard let text, !text.isEmpty, points(text, field, by: scanner) else { return nil }
      return (field, changed(record, name)?.wallTime.moment.day ?? Day(number: 0))
    }
    for field in TextPointing.fields {
      if let place = found(
        record, field.rawValue, shown(record, field.rawValue)?.string, .finding(field))
      {
        return place
      }
    }
    let name = FindingField.state.rawValue
    if isDeclined,
      let place = found(
        record, name, shown(record, name)?["reason"]?["text"]?.string, .finding(.reason))
    {
      return place
    }
    for field in fields(of: record) {
      guard let own = OwnFieldName(rawValue: field) else { continue }
      if let place = found(record, field, shown(record, field)?.string, .own(own)) { return place }
    }
    for entry in entries(of: record) {
      guard
        let list = FindingField.entryLists.first(where: { $0.form == .entries(kind(of: entry)) }),
        shown(entry, EntryField.removed.rawValue) != .bool(true)
      else { continue }
      let text = shown(entry, EntryField.text.rawValue)?.string
      if let place = found(entry, EntryField.text.rawValue, text, .finding(list)) { return place }
    }
    return nil
  }

  private func points(_ text: String, _ field: AnyField, by scanner: IdentifyingScanner) -> Bool {
    if TextPointing.forOthers.contains(field) {
      return scanner.marks(in: text, isPlace: field == .finding(.publicPlace))
        .contains { $0.kind != .doubtfulNumber }
    }
    // Most texts have no long number in them, and are not looked through.
    return TextPointing.mayHoldNumber(text)
      && scanner.marks(in: text).contains { $0.kind != .house && $0.kind != .person }
  }
}

/// Which texts of a finding are looked through, and for whom they are.
enum TextPointing {
  static let forOthers: Set<AnyField> = [
    .finding(.publicText), .finding(.publicPlace), .finding(.advice), .finding(.reason),
    .finding(.answers),
  ]
  static let fields: [FindingField] = [
    .publicText, .publicPlace, .advice, .title, .observation, .place, .stop, .pointedOutBy,
  ]

  /// Whether a text has an address, or four digits that no letter parts: all but few have neither.
  static func mayHoldNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(mayHoldNumber)
  }

  private static func mayHoldNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for (place, byte) in text.enumerated() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits == 4 { return true }
      case UInt8(ascii: "@"): return true
      case 0x41...0x5A, 0x61...0x7A, 0x80...:
        digits = 0
        if byte | 0x20 == UInt8(ascii: "s"), stands("nabel", in: text, at: place + 1) {
          return true
        }
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if stands("at", in: text, at: place + 1) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a word in small letters stands at a place, in letters of any size.
  private static func stands(
    _ word: StaticString, in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { text[place + $0] | 0x20 == word[$0] }
    }
  }
}
