import CaseModel
import Casework
import Language
import Wording

/// Stored values as a person reads and types them.
package enum FieldText {
  /// The text of a value on the screen: codes by their words, days in the language's form.
  ///
  /// What a newer version stores in another form is shown as it stands; a blanked value reads as
  /// removed.
  package static func shown(_ value: JSONValue, form: FieldForm, words: Words) -> String {
    if value["digest"] != nil, value.object?.count == 1 { return words.finding.removed }
    return typed(value, form: form, words: words) ?? plain(value, words: words)
  }

  /// The text an editor begins with; empty for `.null`. Reading it back gives the same value.
  ///
  /// - Returns: nil for a value the form does not fit.
  package static func typed(_ value: JSONValue, form: FieldForm, words: Words) -> String? {
    if value.isNull { return "" }
    switch form {
    case .columns: return BoardColumn.columns(json: value).map { words.columns.lines(of: $0) }
    case .code(let list):
      return value.string.map { word(for: $0, of: list, words: words) }
    case .codes(let list):
      let codes = value.array?.compactMap(\.string)
      return codes?.map { word(for: $0, of: list, words: words) }.joined(separator: ", ")
    case .choice(let codes): return codes.first { value == .string($0.code) }?.word
    case .options: return value.array?.compactMap(\.string).joined(separator: ", ")
    case .day:
      guard let day = value.string.flatMap({ Day(iso: $0) }) else { return nil }
      return self.day(day, words: words)
    case .partialDay:
      guard let day = value.string.flatMap({ PartialDay(iso: $0) }) else { return nil }
      return partialDay(day, words: words)
    case .time: return value.string.flatMap { time($0, words: words) }
    case .integer, .rank: return value.integer.map { String($0) }
    case .truth: return value.bool.map { $0 ? words.forms.yes : words.forms.no }
    case .coordinate: return coordinate(value, words: words)
    case .fixed, .line, .text, .party, .area, .reference, .statePart, .entries, .kept:
      return value.string
    }
  }

  package static func day(_ day: Day, words: Words) -> String {
    let (year, month, date) = day.civil
    return words.dates.day(year, month, date)
  }

  /// `fre 20-11-2026 · om 14 dage`.
  package static func dayReading(_ day: Day, today: Day, words: Words) -> String {
    let weekday = words.dates.weekdays[day.weekday - 1]
    let distance = words.dates.distance(day.days(since: today))
    return "\(weekday) \(self.day(day, words: words)) · \(distance)"
  }

  /// The day and time of a stamp; as it stands when it is none.
  package static func moment(_ stamp: String, words: Words) -> String {
    guard let moment = Moment(rfc3339: stamp) else { return stamp }
    let (hour, minute, _) = moment.time
    return "\(day(moment.day, words: words)) \(words.dates.time(hour, minute))"
  }

  package static func word(for code: String, of list: CodeList, words: Words) -> String {
    words.codes.word(code, in: list)
  }

  private static func partialDay(_ day: PartialDay, words: Words) -> String {
    guard let month = day.month else { return day.description }
    guard let date = day.day else { return words.dates.month(day.year, month) }
    return words.dates.day(day.year, month, date)
  }

  private static func time(_ text: String, words: Words) -> String? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? words.dates.time(parts[0], parts[1]) : nil
  }

  private static func coordinate(_ value: JSONValue, words: Words) -> String? {
    guard let latitude = value["latitude"]?.integer, let longitude = value["longitude"]?.integer
    else { return nil }
    let mark = words.numbers.decimalSeparator
    return "\(degrees(latitude, mark: mark)) \(degrees(longitude, mark: mark))"
  }

  /// Whole 1e-7 degrees with a decimal mark, without trailing zeros.
  private static func degrees(_ units: Int64, mark: String) -> String {
    var fraction = String(units.magnitude % 10_000_000)
    fraction = String(repeating: "0", count: 7 - fraction.count) + fraction
    while fraction.hasSuffix("0"), fraction.count > 1 { fraction.removeLast() }
    return "\(units < 0 ? "-" : "")\(units.magnitude / 10_000_000)\(mark)\(fraction)"
  }

  /// The cells a finding was made of, under the names people read; what lies deeper by its texts.
  static func source(_ value: JSONValue, words: Words) -> String {
    guard let members = value.object, value["digest"] == nil else {
      return shown(value, form: .kept, words: words)
    }
    return members.map { name, cell -> (String, String) in
      let ofWalk = ["walkDate": words.fields[WalkField.date], "walkName": words.fields[.walk]]
      let label = ofWalk[name] ?? words.fields[name]
      return (label, texts(of: cell, words: words))
    }
    .filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }.map { "\($0.0): \($0.1)" }
    .joined(separator: " · ")
  }

  private static func texts(of value: JSONValue, words: Words) -> String {
    let parts = value.array ?? value.object?.sorted { $0.key < $1.key }.map(\.value)
    guard let parts else { return plain(value, words: words) }
    return parts.map { texts(of: $0, words: words) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  static func plain(_ value: JSONValue, words: Words) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .bool(let claim): claim ? words.forms.yes : words.forms.no
    case .integer(let number): String(number)
    case .decimal(let number): "\(number)"
    case .array(let elements):
      elements.map { plain($0, words: words) }.joined(separator: ", ")
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key): \(plain($0.value, words: words))" }
        .joined(separator: " · ")
    }
  }
}
