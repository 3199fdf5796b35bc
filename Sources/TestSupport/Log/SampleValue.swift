import CaseModel

/// Values that fit a field of any kind of record, for tests that go over all schemas.
package struct SampleValue: Sendable {
  /// As a person types it, read alike in both languages.
  package let typed: String
  /// As the log holds it.
  package let stored: JSONValue

  init(_ typed: String, _ stored: JSONValue) {
    self.typed = typed
    self.stored = stored
  }

  /// Two different values of a field; nil where a person types none.
  package static func two(for field: AnyField) -> (SampleValue, SampleValue)? {
    func texts(_ one: String, _ other: String) -> (SampleValue, SampleValue) {
      (SampleValue(one, .string(one)), SampleValue(other, .string(other)))
    }
    if field == .party(.email) { return texts("drift@mosen.example", "post@lærken.example") }
    switch field.form {
    case .line: return texts("Jørgen Ågård", "路灯 søndag")
    case .text: return texts("En linje", "En anden linje")
    case .party: return texts("Vej & Park", "Boligforeningen Mosevænget")
    case .area: return texts("Lærkehaven", "Mosevænget")
    case .code(let list): return texts(list.codes[0], list.codes[1])
    case .codes(let list):
      return (
        SampleValue(list.codes[0], .array([.string(list.codes[0])])),
        SampleValue(list.codes[1], .array([.string(list.codes[1])]))
      )
    case .day: return texts("2026-12-05", "2027-01-24")
    case .partialDay: return texts("2026-11-20", "2027-02-03")
    case .time: return texts("17:30", "19:05")
    case .integer: return (SampleValue("12", 12), SampleValue("345", 345))
    case .truth: return (SampleValue("yes", true), SampleValue("no", false))
    case .coordinate:
      return (
        SampleValue("55.7761 12.3683", ["latitude": 557_761_000, "longitude": 123_683_000]),
        SampleValue("55.5 12.25", ["latitude": 555_000_000, "longitude": 122_500_000])
      )
    case .fixed, .reference, .statePart, .entries, .rank, .columns, .kept, .choice, .options:
      return nil
    }
  }
}
