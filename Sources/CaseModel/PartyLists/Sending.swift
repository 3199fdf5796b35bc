/// A list as it was sent to a party: its edition, and each finding's cells as they stood on it.
package struct Sending: NamedRecord {
  package let record: String
  package var values: Values
  package var rows: [Row]

  /// A finding of the list.
  package struct Row: Hashable, Sendable {
    /// The finding's name in the log.
    package let finding: String
    package let cells: ChaseCells
    /// By field of the finding: the lines whose values stood on the list, by their names.
    package let seen: [String: [String]]

    package init(finding: String, cells: ChaseCells, seen: [String: [String]]) {
      self.finding = finding
      self.cells = cells
      self.seen = seen
    }

    package init?(json: JSONValue) {
      guard let finding = json["finding"]?["thing"]?.string else { return nil }
      self.finding = finding
      cells = ChaseCells(json: json["cells"] ?? .null)
      seen = (json["seen"]?.object ?? [:]).mapValues { ($0.array ?? []).compactMap(\.string) }
    }
  }

  package init(record: String, values: Values) {
    self.record = record
    self.values = values
    rows = (values[SendingField.rows]?.array ?? []).compactMap(Row.init(json:))
  }

  /// No list that was sent: stands for a file that was exported and comes back.
  package static let ofExport = Sending(record: "", values: Values())
  package var isExport: Bool { record.isEmpty }

  package var party: String { values.text(SendingField.party) ?? "" }
  package var on: Day? { values.day(SendingField.on) }
  package var edition: Int { values.integer(SendingField.edition) ?? 1 }
}
