import CaseModel

/// What an object within an object says: other programs put a place, a label or a comment in one of
/// its own, with its words under names of their own.
enum NestedObject {
  /// The words of an object; of several, side by side. Nil where it has none of the names that
  /// words stand under.
  static func text(_ value: JSONValue) -> String? {
    if let elements = value.array {
      let texts = elements.compactMap { $0.object == nil ? JSONMembers.text($0) : text($0) }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    return first(of: words, in: value)
  }

  /// The name of a place, and the address beside it.
  static func place(_ value: JSONValue) -> String? {
    let name = first(of: ["name", "navn", "title", "label", "description", "text"], in: value)
    let address = first(
      of: ["address", "adresse", "formatted_address", "street", "vej", "display_name"], in: value)
    let texts = [name, address].compactMap { $0 }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Where on the earth an object lies: latitude and longitude, a geometry, or a text of both.
  /// - Returns: an object of two numbers or a text, to be read as any coordinate is.
  static func coordinate(_ value: JSONValue) -> JSONValue? {
    guard let members = value.object else { return nil }
    if members["coordinates"] != nil || members["type"] == "Point" { return geometry(value) }
    func number(_ names: [String]) -> JSONValue? {
      names.lazy.compactMap { members[$0] }.first {
        $0.number != nil || $0.string.map { CoordinateReader.half($0) != nil } == true
      }
    }
    if let latitude = number(["latitude", "lat", "y"]),
      let longitude = number(["longitude", "long", "lon", "lng", "x"])
    {
      return ["latitude": latitude, "longitude": longitude]
    }
    for name in ["gps", "coordinate", "coordinates", "koordinat", "koordinater", "position", "geo"]
    {
      guard let inner = members[name] else { continue }
      if inner.string != nil { return inner }
      if let found = coordinate(inner) { return found }
    }
    return members["geometry"].flatMap(geometry)
  }

  /// A geometry of GeoJSON (RFC 7946, longitude first). Of several points it is the first; the text
  /// of a line or an area is kept, since it is no point.
  static func geometry(_ value: JSONValue) -> JSONValue? {
    guard let coordinates = value["coordinates"]?.array else { return nil }
    if let point = point(coordinates) { return point }
    if value["type"] == "MultiPoint", let first = coordinates.first?.array { return point(first) }
    if coordinates.isEmpty { return nil }
    let kind = value["type"]?.string ?? ""
    return .string("\(kind) \(JSONMembers.text(.array(coordinates)))".trimmingBlanks)
  }

  /// The points of a geometry behind its first, as texts, latitude first.
  static func furtherPoints(_ value: JSONValue) -> [String] {
    guard value["type"] == "MultiPoint", let points = value["coordinates"]?.array else { return [] }
    return points.dropFirst().compactMap { $0.array }.compactMap { point in
      guard point.count >= 2, let x = point[0].number, let y = point[1].number else { return nil }
      return "\(y), \(x)"
    }
  }

  private static func point(_ numbers: [JSONValue]) -> JSONValue? {
    guard numbers.count >= 2, let longitude = numbers[0].number, let latitude = numbers[1].number
    else { return nil }
    return ["latitude": .decimal(latitude), "longitude": .decimal(longitude)]
  }

  /// A comment, an action, a label of another program.
  static func entry(_ value: JSONValue, kind: RecordKind, today: Day) -> ImportedEntry? {
    var text = first(of: words, in: value) ?? ""
    var values: [EntryField: JSONValue] = [:]
    let author = party(
      value, ["author", "user", "creator", "createdBy", "created_by", "forfatter", "af"])
    if let author, kind == .comment || kind == .answer { text = "\(author): \(text)" }
    func day(_ names: [String], _ side: DayManner.Side) -> JSONValue? {
      guard let written = first(of: names, in: value) else { return nil }
      guard let day = DayReader.day(written, today: today, manner: DayManner(side: side)) else {
        text += " (\(written))"
        return nil
      }
      return .string(day.description)
    }
    switch kind {
    case .action:
      values[.party] = party(
        value,
        ["party", "responsible", "assignee", "assignees", "assignedTo", "ansvarlig", "owner"]
      )
      .map { .string(TextRules.accepted($0, form: .party)) }
      values[.due] = day(["due", "dueDate", "due_date", "due_on", "deadline", "frist"], .ahead)
      values[.doneOn] = day(
        ["doneOn", "done_on", "completedAt", "completed_at", "closed_at", "udført"], .behind)
    case .comment, .answer:
      values[.on] = day(
        ["on", "date", "dato", "createdAt", "created_at", "created", "entry", "at", "time"], .behind
      )
    case .link:
      if let url = first(of: ["url", "href", "link"], in: value) {
        values[.url] = .string(TextRules.accepted(url, form: .line))
        return ImportedEntry(kind, TextRules.accepted(url, form: .line), values: values)
      }
    default: break
    }
    text = TextRules.accepted(text, form: kind == .tag ? .line : .text)
    return text.isEmpty && values.isEmpty ? nil : ImportedEntry(kind, text, values: values)
  }

  private static func party(_ value: JSONValue, _ names: [String]) -> String? {
    for name in names {
      guard let member = value[name] else { continue }
      if let text = member.string { return text.isEmpty ? nil : text }
      if let text = text(member) { return text }
    }
    return nil
  }

  private static let words = [
    "text", "tekst", "body", "name", "navn", "title", "titel", "label", "description",
    "beskrivelse", "content", "message", "note", "comment", "kommentar", "summary", "display_name",
    "displayName", "login", "username", "value",
  ]

  private static func first(of names: [String], in value: JSONValue) -> String? {
    for name in names {
      guard let member = value[name] else { continue }
      switch member {
      case .null, .object, .array: continue
      default:
        let text = TextRules.accepted(JSONMembers.text(member), form: .text)
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingBlanks: String { TextRules.accepted(self, form: .line) }
}
