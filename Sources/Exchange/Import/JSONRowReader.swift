import CaseModel

/// The members of an object that are read: a GeoJSON feature's properties stand one level down.
struct JSONMembers {
  let object: [String: JSONValue]

  init(_ value: JSONValue) {
    var members = value.object ?? [:]
    if members["type"] == "Feature", let properties = members["properties"]?.object {
      let geometry = members["geometry"]
      members = properties
      if let point = geometry?["coordinates"]?.array, point.count >= 2,
        let longitude = point[0].number, let latitude = point[1].number
      {
        members["coordinate"] = [
          "latitude": .decimal(latitude), "longitude": .decimal(longitude),
        ]
      }
    }
    // What the program works out itself, and an earlier file's row, are no part of this row.
    for name in ["conflicts", "source", "rank"] { members[name] = nil }
    object = members.filter { !Self.isEmpty($0.value) }
  }

  static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .string(let text): TextRules.accepted(text, form: .text).isEmpty
    case .array(let elements): elements.isEmpty
    // A blanked value is one that is not there.
    case .object(let members): members.isEmpty || Array(members.keys) == ["digest"]
    case .bool, .integer, .decimal: false
    }
  }

  /// A value as a text that is read like a cell.
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .bool(let claim): claim ? "ja" : "nej"
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .array, .object:
      String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self)
    }
  }
}

/// Reads the objects of a JSON file with known members.
struct JSONRowReader {
  private let columns: [String: ColumnMapping]
  private let names: [String]
  private var reader: RowReader

  init(names: [String], columns: [ColumnMapping], today: Day, own: OwnCodes) {
    self.names = names
    self.columns = Dictionary(
      zip(names, columns).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    reader = RowReader(today: today, own: own)
  }

  var notices: [ImportNotice] { reader.tally.notices }

  mutating func read(_ value: JSONValue, line: Int) -> RowReader.Result {
    reader.begin(line: line)
    let members = JSONMembers(value).object
    for name in names {
      guard let value = members[name], let column = columns[name] else { continue }
      countDamage(in: value)
      take(value, as: column)
    }
    let result = reader.finish(source: .object(members.mapValues(Self.accepted)))
    guard case .made(var row) = result else { return result }
    // What the program prints as a title is the text's beginning where nobody gave one.
    if let title = row.values[.title]?.string, let text = row.values[.observation]?.string,
      title == Finding.beginning(of: text)
    {
      row.values[.title] = nil
    }
    return .made(row)
  }

  private mutating func countDamage(in value: JSONValue) {
    switch value {
    case .string(let text): reader.countDamage(in: text)
    case .array(let elements): for element in elements { countDamage(in: element) }
    case .object(let members): for member in members.values { countDamage(in: member) }
    case .null, .bool, .integer, .decimal: break
    }
  }

  private mutating func take(_ value: JSONValue, as column: ColumnMapping) {
    if case .field(let field) = column.meaning {
      if case .entries(let kind) = field.form, let elements = value.array {
        for element in elements { takeEntry(element, kind: kind) }
        return
      }
      if field == .coordinate, let coordinate = coordinate(value) {
        reader.set(.coordinate, to: coordinate)
        return
      }
      if field == .reason, let reason = Reason(json: value) {
        reader.set(.reason, to: Self.reason(reason))
        return
      }
      if field == .walk, value.object != nil {
        for (meaning, member) in [(ColumnMeaning.field(.walk), "name"), (.walkDate, "date")] {
          guard let text = value[member]?.string else { continue }
          reader.take(RowReader.Told(meaning: meaning, name: column.name, text: text))
        }
        return
      }
      if field == .duplicateOf || field.form == .reference(.walk), value.object != nil { return }
    }
    reader.take(
      RowReader.Told(
        meaning: column.meaning, name: column.name, text: JSONMembers.text(value)))
  }

  private mutating func takeEntry(_ element: JSONValue, kind: RecordKind) {
    guard element.object != nil else {
      let text = TextRules.accepted(JSONMembers.text(element), form: kind == .tag ? .line : .text)
      if !text.isEmpty { reader.add(ImportedEntry(kind, text)) }
      return
    }
    var values: [EntryField: JSONValue] = [:]
    // No file's name is taken from outside, and what an entry hangs on is the row's own finding.
    let fields: [EntryField] = [.party, .due, .doneOn, .on, .channel, .to, .url]
    for field in fields {
      guard let text = element[field.rawValue]?.string else { continue }
      if field.form == .day, Day(iso: text) == nil { continue }
      let accepted = TextRules.accepted(text, form: field.form)
      if !accepted.isEmpty { values[field] = .string(accepted) }
    }
    let text = TextRules.accepted(element["text"]?.string ?? "", form: .text)
    if !text.isEmpty || !values.isEmpty { reader.add(ImportedEntry(kind, text, values: values)) }
  }

  private static func reason(_ reason: Reason) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members["code"] = reason.code.map { .string($0) }
    members["text"] = reason.text.map { .string(TextRules.accepted($0, form: .text)) }
    return .object(members)
  }

  /// Degrees, or whole 1e-7 degrees as the log has them.
  private func coordinate(_ value: JSONValue) -> JSONValue? {
    let members = value.object ?? [:]
    guard let latitude = (members["latitude"] ?? members["lat"])?.number,
      let longitude = (members["longitude"] ?? members["long"] ?? members["lon"])?.number
    else { return nil }
    let isWhole = latitude.magnitude > 90 || longitude.magnitude > 180
    let unit = isWhole ? 1e-7 : 1
    return CoordinateReader.coordinate(latitude: latitude * unit, longitude: longitude * unit)
  }

  /// As cells are: without what a text field does not take, so that the row compares equal.
  private static func accepted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(TextRules.accepted(text, form: .text))
    case .array(let elements): .array(elements.map(accepted))
    case .object(let members): .object(members.mapValues(accepted))
    // The log knows whole numbers only.
    case .decimal(let number): .string(number.description)
    case .integer(let number) where number.magnitude > 9_007_199_254_740_991:
      .string(String(number))
    case .null, .bool, .integer: value
    }
  }
}
