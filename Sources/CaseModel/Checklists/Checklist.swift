/// One version of a list of questions.
package struct Checklist: Hashable, Sendable {
  package var name: String
  package var version: Int64
  /// Nil for any time.
  package var timeOfDay: TimeOfDay?
  package var source: String
  package var items: [ChecklistItem]

  package init(
    name: String, version: Int64 = 1, timeOfDay: TimeOfDay? = nil, source: String = "",
    items: [ChecklistItem]
  ) {
    self.name = name
    self.version = version
    self.timeOfDay = timeOfDay
    self.source = source
    self.items = items
  }

  /// As a record says it; one whose questions cannot be read has none.
  package init(_ values: Values) {
    name = values.text(ChecklistField.name) ?? ""
    version = values[ChecklistField.version]?.integer ?? 1
    timeOfDay = values.code(ChecklistField.timeOfDay, TimeOfDay.self)
    source = values.text(ChecklistField.source) ?? ""
    do {
      items = try ChecklistItem.items(of: values.text(ChecklistField.items) ?? "")
    } catch {
      items = []
    }
  }

  /// The values of a record that says it.
  package var values: [AnyField: JSONValue] {
    var values: [AnyField: JSONValue] = [
      .checklist(.name): .string(name), .checklist(.version): .integer(version),
      .checklist(.items): .string(items.map(\.line).joined(separator: "\n")),
    ]
    if !source.isEmpty { values[.checklist(.source)] = .string(source) }
    if let timeOfDay { values[.checklist(.timeOfDay)] = .string(timeOfDay.rawValue) }
    return values
  }

  /// What two lists that are the same share, whoever wrote them down.
  package var key: String { "\(SearchKey.name(name)) \(version) \(items.map(\.key))" }
}
