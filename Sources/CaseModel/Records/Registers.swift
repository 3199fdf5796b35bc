/// A walk, an area, a party: a record with values and a name in the log.
package protocol NamedRecord: Hashable, Sendable {
  /// The thing's name in the log.
  var record: String { get }
  var values: Values { get }
}

extension NamedRecord {
  /// What people call it; empty when it has no name.
  package var name: String { values["name"]?.string ?? "" }
  /// The identifier people say and files are named by; empty when it has none.
  package var id: String { values["id"]?.string ?? "" }
}

/// A safety walk.
package struct Walk: NamedRecord {
  package let record: String
  package var values: Values
  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }
  package var date: PartialDay? {
    values.text(WalkField.date).flatMap { PartialDay(iso: $0) }
  }
  package var area: String? { values.text(WalkField.area) }
  package var state: WalkState { values.code(WalkField.state, WalkState.self) ?? .walked }

  /// Walks by the identifier or the thing's name that findings refer to them by.
  package static func byName(_ walks: [Walk]) -> [String: Walk] {
    var named = Dictionary(walks.map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first })
    for walk in walks where !walk.id.isEmpty { named[walk.id] = walk }
    return named
  }
}

package struct Area: NamedRecord {
  package let record: String
  package var values: Values
  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }
}

/// A party of the register: what kind it is, how to reach it, what else it is called.
package struct Party: NamedRecord {
  package let record: String
  package var values: Values
  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }
  package var kind: PartyKind? { values.code(PartyField.kind, PartyKind.self) }
}

/// The workspace's own facts.
package struct WorkspaceFacts: Hashable, Sendable {
  /// 32 hexadecimal digits.
  package var id: String
  package var values: Values
  package init(id: String, values: Values) {
    self.id = id
    self.values = values
  }
  package var name: String { values.text(WorkspaceField.name) ?? "" }
  /// Whether it is sample data, which every screen says.
  package var isExample: Bool { values[WorkspaceField.example] == .bool(true) }
  package var columns: [BoardColumn] {
    values[WorkspaceField.columns].flatMap(BoardColumn.columns(json:)) ?? BoardColumn.standard
  }
  /// Whether its own grouping cannot be used: it would hide a state, or is of a newer version. The
  /// standard columns stand in for it.
  package var hasUnusableColumns: Bool {
    guard let own = values[WorkspaceField.columns], !own.isNull else { return false }
    return BoardColumn.columns(json: own) == nil
  }
}
