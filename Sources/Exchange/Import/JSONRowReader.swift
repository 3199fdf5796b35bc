import CaseModel

/// The members of an object that are read: a GeoJSON feature's properties stand one level down.
struct JSONMembers {
  let object: [String: JSONValue]

  init(_ value: JSONValue) {
    var members = value.object ?? [:]
    if let geometry = members["geometry"] {
      let inner =
        (members["type"] == "Feature" ? members["properties"] : members["attributes"])?.object
      if let inner {
        members = inner
        members["coordinate"] = NestedObject.coordinate(geometry)
        let further = NestedObject.furtherPoints(geometry)
        if !further.isEmpty { members["further points"] = .array(further.map { .string($0) }) }
      }
    }
    Self.placeParts(of: &members)
    // What a walk is called stands beside its identifier.
    if let name = members["walkName"]?.string, let id = members["walk"]?.string {
      var walk: [String: JSONValue] = ["id": .string(id), "name": .string(name)]
      walk["date"] = members["walkDate"]
      members["walk"] = .object(walk)
      members["walkName"] = nil
      members["walkDate"] = nil
    }
    // What the program works out itself, and an earlier file's row, are no part of this row.
    for name in ["conflicts", "source", "rank"] { members[name] = nil }
    object = members.filter { !Self.isEmpty($0.value) }
  }

  /// A place that is an object says its name and where it lies.
  private static func placeParts(of members: inout [String: JSONValue]) {
    for (name, value) in members where value.object != nil {
      guard Vocabulary.findingField(named: name) == .place else { continue }
      members[name] = NestedObject.place(value).map { .string($0) }
      if members["coordinate"] == nil, let coordinate = NestedObject.coordinate(value) {
        members["coordinate"] = coordinate
      }
    }
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
  private let days: [String: DayOrder]

  /// - Parameter grid: what places in metres are measured in.
  init(
    names: [String], columns: [ColumnMapping], days: DayOrders, grid: MapGrid?, today: Day,
    own: OwnCodes
  ) {
    self.names = names
    self.columns = Dictionary(
      zip(names, columns).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    self.days = Dictionary(
      zip(names, columns).map { ($0, days.order(of: $1.index)) },
      uniquingKeysWith: { first, _ in first })
    reader = RowReader(today: today, own: own)
    reader.grid = grid
  }

  var notices: [ImportNotice] { reader.tally.notices }

  mutating func read(_ value: JSONValue, line: Int) -> RowReader.Result {
    reader.begin(line: line)
    let members = JSONMembers(value).object
    for name in names {
      guard let value = members[name], let column = columns[name] else { continue }
      countDamage(in: value)
      take(value, as: column, days: days[name] ?? .dayFirst)
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

  private mutating func take(_ value: JSONValue, as column: ColumnMapping, days: DayOrder) {
    if case .field(let field) = column.meaning {
      if case .entries(let kind) = field.form, value.array != nil || value.object != nil {
        for element in value.array ?? [value] { takeEntry(element, kind: kind) }
        return
      }
      if field == .coordinate, let pair = pair(value) {
        take(pair, as: column)
        return
      }
      if field == .reason, let reason = Reason(json: value) {
        reader.set(.reason, to: Self.reason(reason))
        return
      }
      if field == .walk, value.object != nil {
        takeWalk(value, as: column, days: days)
        return
      }
      if field == .duplicateOf || field.form == .reference(.walk), value.object != nil { return }
    }
    let isNested = value.object != nil || value.array != nil
    let text = (isNested ? NestedObject.text(value) : nil) ?? JSONMembers.text(value)
    reader.take(
      RowReader.Told(meaning: column.meaning, name: column.name, text: text, days: days))
  }

  /// By its name and date; an object without a name is called what it is titled.
  private mutating func takeWalk(_ value: JSONValue, as column: ColumnMapping, days: DayOrder) {
    guard let name = value["name"]?.string ?? NestedObject.text(value) else { return }
    reader.take(
      RowReader.Told(meaning: .field(.walk), name: column.name, text: name, days: days))
    if let date = value["date"]?.string ?? value["dato"]?.string {
      reader.take(RowReader.Told(meaning: .walkDate, name: column.name, text: date, days: days))
    }
    reader.nameWalk(value["id"]?.string)
  }

  private mutating func takeEntry(_ element: JSONValue, kind: RecordKind) {
    guard element.object != nil else {
      let text = TextRules.accepted(JSONMembers.text(element), form: kind == .tag ? .line : .text)
      if !text.isEmpty { reader.add(ImportedEntry(kind, text)) }
      return
    }
    guard Self.isOurs(element) else {
      let entry = NestedObject.entry(element, kind: kind, today: reader.today)
      if let entry { reader.add(entry) }
      return
    }
    var values: [EntryField: JSONValue] = [:]
    // No file's name is taken from outside, and what an entry hangs on is the row's own finding.
    let fields: [EntryField] = [
      .party, .due, .doneOn, .on, .channel, .to, .url, .promisedFor, .step,
    ]
    for field in fields {
      guard let text = element[field.rawValue]?.string else { continue }
      if field.form == .day, Day(iso: text) == nil { continue }
      if field == .step, FollowUpStep(rawValue: text) == nil { continue }
      let accepted = TextRules.accepted(text, form: field.form)
      if !accepted.isEmpty { values[field] = .string(accepted) }
    }
    let written = element["text"]?.string ?? (kind == .link ? element["url"]?.string : nil)
    let text = TextRules.accepted(written ?? "", form: .text)
    if !text.isEmpty || !values.isEmpty { reader.add(ImportedEntry(kind, text, values: values)) }
  }

  /// Whether an entry is written as this program writes them.
  private static func isOurs(_ element: JSONValue) -> Bool {
    let members = element.object ?? [:]
    let known = Set(EntryField.allCases.map(\.rawValue) + ["id", "at", "by"])
    let days: [EntryField] = [.due, .doneOn, .on, .promisedFor]
    return members.keys.allSatisfy(known.contains)
      && days.allSatisfy { field in
        members[field.rawValue].map { $0 == .null || $0.string.flatMap { Day(iso: $0) } != nil }
          ?? true
      }
      && members["party"]?.object == nil
  }

  private static func reason(_ reason: Reason) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members["code"] = reason.code.map { .string($0) }
    members["text"] = reason.text.map { .string(TextRules.accepted($0, form: .text)) }
    return .object(members)
  }

  /// Degrees, metres, or whole 1e-7 degrees as the log has them.
  private mutating func take(
    _ pair: (latitude: Double, longitude: Double, isWhole: Bool), as column: ColumnMapping
  ) {
    let isPlain = pair.latitude.magnitude <= 90 && pair.longitude.magnitude <= 180
    let isGrid = MapGrid.place(pair.latitude, pair.longitude, in: reader.grid) != nil
    if !isPlain, !isGrid, pair.isWhole,
      let coordinate = CoordinateReader.coordinate(
        latitude: pair.latitude * 1e-7, longitude: pair.longitude * 1e-7)
    {
      reader.set(.coordinate, to: coordinate)
      return
    }
    reader.take(latitude: pair.latitude, longitude: pair.longitude, name: column.name)
  }

  private func pair(
    _ value: JSONValue
  ) -> (latitude: Double, longitude: Double, isWhole: Bool)? {
    if let numbers = value.array, numbers.count == 2, let latitude = numbers[0].number,
      let longitude = numbers[1].number
    {
      return (latitude, longitude, false)
    }
    let members = NestedObject.coordinate(value)?.object ?? [:]
    func number(_ value: JSONValue?) -> Double? {
      value?.number ?? value?.string.flatMap { CoordinateReader.half($0) }
    }
    guard let latitude = number(members["latitude"]), let longitude = number(members["longitude"])
    else { return nil }
    let isWhole = members["latitude"]?.integer != nil && members["longitude"]?.integer != nil
    return (latitude, longitude, isWhole)
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
