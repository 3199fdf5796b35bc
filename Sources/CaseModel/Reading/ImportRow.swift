/// One finding to be made.
package struct ImportRow: Hashable, Sendable {
  /// Where the row begins, counted from 1; in a JSON array the object's place.
  package let line: Int
  /// The identifier of a finding that was exported, to find it again.
  package var identifier: SayableIdentifier?
  /// Never holds `id`, `walk` or lists of entries. `state`, `reason`, `waitingUntil` and
  /// `duplicateOf` stand by themselves.
  package var values: [FindingField: JSONValue] = [:]
  /// Values of the workspace's own fields.
  package var own: [OwnFieldName: JSONValue] = [:]
  package var walk: WalkMention?
  package var entries: [ImportedEntry] = []
  /// The row's own cells, empty ones left out, by the field each fills or by header where it fills
  /// none: the same for the same row whatever the file's encoding, separator, line ends and
  /// spelling of headers.
  package var source: JSONValue {
    get { cells?.json ?? told }
    set {
      told = newValue
      cells = nil
    }
  }
  /// The cells by header alone, as earlier versions kept them; nil where that is no other.
  package var sourceByHeader: JSONValue? {
    get {
      headers.flatMap { names in cells.map { SourceCells(names: names, cells: $0.cells).json } }
    }
  }
  /// The source as the cells of a table, where it is one.
  package private(set) var cells: SourceCells?
  private var told: JSONValue = .object([:])
  private var headers: [String]?

  /// - Parameter headers: what earlier versions kept the cells by; nil where that is no other.
  package mutating func setSource(_ cells: SourceCells, headers: [String]?) {
    self.cells = cells
    self.headers = headers
  }

  /// The same with other texts in the cells.
  package mutating func mapSource(_ change: (String) -> String) {
    guard let cells else { return }
    self.cells = SourceCells(names: cells.names, cells: cells.cells.map(change))
  }

  package var number: Int? { values[.number]?.integer.map { Int($0) } }
  package var actions: [String] { texts(.action) }
  package var comments: [String] { texts(.comment) }
  package var tags: [String] { texts(.tag) }

  package func texts(_ kind: RecordKind) -> [String] {
    entries.filter { $0.kind == kind }.map(\.text)
  }

  package init(line: Int) { self.line = line }
}

/// An action, a comment, a tag … of a finding to be made.
package struct ImportedEntry: Hashable, Sendable {
  package let kind: RecordKind
  package let text: String
  /// What it has besides its text: party, due, done on …
  package let values: [EntryField: JSONValue]

  package init(_ kind: RecordKind, _ text: String, values: [EntryField: JSONValue] = [:]) {
    self.kind = kind
    self.text = text
    self.values = values
  }
}

/// A walk as a row names it: found by identifier, else by name and date, else made.
package struct WalkMention: Hashable, Sendable {
  package var name: String
  package var date: PartialDay?
  package var area: String?
  /// The identifier that stood beside the name.
  package var known: SayableIdentifier?

  package init(
    name: String, date: PartialDay? = nil, area: String? = nil, known: SayableIdentifier? = nil
  ) {
    self.name = name
    self.date = date
    self.area = area
    self.known = known
  }

  /// The identifier that stood beside the name, or that the name is.
  package var identifier: SayableIdentifier? {
    if let known { return known }
    do { return try SayableIdentifier(reading: name) } catch { return nil }
  }
}
