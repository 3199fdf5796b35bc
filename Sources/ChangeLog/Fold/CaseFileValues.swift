import CaseModel

/// A value that nobody has knowingly replaced.
package struct StandingValue: Hashable, Sendable {
  package let value: JSONValue
  package let line: LineName
  /// Nil when the name was redacted.
  package let actor: String?
  package let device: String
  package let wallTime: WallTime
}

extension CaseFile {
  /// In the order of their makes; also those whose making was undone.
  package func records(of kind: RecordKind) -> [RecordIndex] {
    guard let place = state.kinds.known(kind.rawValue) else { return [] }
    return state.recordsOfKind[Int(place)].map(RecordIndex.init)
  }

  package func count(of kind: RecordKind) -> Int {
    state.kinds.known(kind.rawValue).map { state.recordsOfKind[Int($0)].count } ?? 0
  }

  /// Every thing that was made, in the order of its make.
  package func records() -> [RecordIndex] {
    state.records.indices.map { RecordIndex(Int32($0)) }
      .filter { state.records[Int($0.rawValue)].kind >= 0 }
      .sorted { one, other in
        let left = state.records[Int(one.rawValue)]
        let right = state.records[Int(other.rawValue)]
        return left.line == right.line
          ? left.index < right.index : state.isBefore(left.line, right.line)
      }
  }

  /// Nil when no line so far has made a thing of that name.
  package func record(named name: RecordName) -> RecordIndex? {
    guard let place = state.known(name), state.records[Int(place)].kind >= 0 else { return nil }
    return RecordIndex(place)
  }

  package func name(of record: RecordIndex) -> RecordName { state.name(ofRecord: record.rawValue) }

  /// An empty kind for a thing whose making has not come yet.
  package func kind(of record: RecordIndex) -> RecordKind {
    let kind = state.records[Int(record.rawValue)].kind
    return RecordKind(rawValue: kind < 0 ? "" : state.kinds[kind])
  }

  /// Whether its making was undone: it shows as taken out, and what others did to it stays.
  package func isWithdrawn(_ record: RecordIndex) -> Bool {
    let act = state.lines[Int(state.records[Int(record.rawValue)].line)].act
    return state.withdrawn.contains(act) && !isRestored(record, against: act)
  }

  /// Whether its making was undone, or it was removed.
  package func isGone(_ record: RecordIndex) -> Bool {
    isWithdrawn(record) || shown(record, RecordSchema.removed) == true
  }

  /// Whether a person has brought the thing back alone from every undoing of the act that made it.
  private func isRestored(_ record: RecordIndex, against act: Int32) -> Bool {
    let answered = standing(record, CaseFile.restored).reduce(into: Set<String>()) {
      all, standing in
      all.formUnion((standing.value.array ?? []).compactMap(\.string))
    }
    if answered.isEmpty { return false }
    return (state.withdrawers[act] ?? [])
      .filter { !state.withdrawn.contains($0) }
      .allSatisfy { answered.contains(state.lines[Int($0)].name.description) }
  }

  /// The field that names the undoings a thing was brought back from, alone.
  package static let restored = "restored"

  /// The fields with a standing value, sorted.
  package func fields(of record: RecordIndex) -> [String] {
    registers(of: record)
      .filter { state.registers[Int($0)].shown >= 0 }
      .map { state.fields[state.registers[Int($0)].field] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The value that shows, or nil when none stands; ``JSONValue/blanked`` where it was redacted.
  ///
  /// Read from its text at each call: keep what is needed often.
  package func shown(_ record: RecordIndex, _ field: String) -> JSONValue? {
    guard let register = register(record, field) else { return nil }
    let change = state.registers[Int(register)].shown
    return change < 0 ? nil : state.value(of: change)
  }

  /// All values that show, by field.
  package func shownValues(of record: RecordIndex) -> [String: JSONValue] {
    state.shownValues(of: record.rawValue)
  }

  /// Latest first; of equal values only the latest. Of joined own fields those of all.
  package func standing(_ record: RecordIndex, _ field: String) -> [StandingValue] {
    var changes = names(holding: field).compactMap { register(record, $0) }
      .flatMap { state.differing($0) }
    if changes.count > 1, holdsJoined { changes = state.differing(among: changes) }
    return changes.map { change in
      let facts = facts(state.changes[Int(change)].line)
      return StandingValue(
        value: state.value(of: change), line: facts.name, actor: facts.actor,
        device: facts.device, wallTime: facts.wallTime)
    }
  }

  /// The lines a new value of that field replaces when the person has seen all that stands.
  package func standingNames(_ record: RecordIndex, _ field: String) -> [LineName] {
    guard let register = register(record, field) else { return [] }
    return state.standing(register).map {
      state.lines[Int(state.changes[Int($0)].line)].name
    }
  }

  /// Every line that ever set that field: what a redaction of the field names.
  package func allNames(_ record: RecordIndex, _ field: String) -> [LineName] {
    guard let register = register(record, field) else { return [] }
    return state.changes(of: register).map { state.lines[Int(state.changes[Int($0)].line)].name }
  }

  /// The fields with more than one value standing, sorted.
  ///
  /// Never `rank`, where the latest wins, nor `removed` and `restored`. Joined own fields are one.
  package func conflicts(of record: RecordIndex) -> [String] {
    let stored = storedConflicts(of: record)
    let joined = joinedOwnFields
    if joined.isEmpty { return stored }
    let own = joined.filter { standing(record, $0[0]).count > 1 }.map { $0[0] }
    let others = stored.filter { field in !joined.contains { $0.contains(field) } }
    return (others + own).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The same of each field by itself, as it lies in the log.
  func storedConflicts(of record: RecordIndex) -> [String] {
    if state.inConflict.isEmpty { return [] }
    return registers(of: record)
      .filter(isConflict)
      .map { state.fields[state.registers[Int($0)].field] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The things with a field in conflict, ascending.
  package func conflictedRecords() -> [RecordIndex] {
    let records = state.inConflict.keys.filter(isConflict)
      .map { RecordIndex(state.registers[Int($0)].record) }
    return Set(records + recordsInConflictByJoining).sorted()
  }

  /// Findings with differing values of own fields that were joined.
  private var recordsInConflictByJoining: [RecordIndex] {
    let joined = joinedOwnFields
    if joined.isEmpty { return [] }
    let fields = Set(joined.flatMap { $0 }.compactMap { state.fields.known($0) })
    let holding = Set(
      state.registers.filter { fields.contains($0.field) }.map { RecordIndex($0.record) })
    return holding.filter { record in joined.contains { standing(record, $0[0]).count > 1 } }
  }

  private func isConflict(_ register: Int32) -> Bool {
    guard state.inConflict[register] != nil else { return false }
    let field = state.fields[state.registers[Int(register)].field]
    return field != "rank" && field != "removed" && field != CaseFile.restored
      && state.differing(register).count > 1
  }

  /// What belongs to the thing and is neither removed nor taken out, in the order of their makes.
  /// - Parameter kind: nil for all kinds.
  package func entries(of record: RecordIndex, kind: RecordKind? = nil) -> [RecordIndex] {
    var link = state.records[Int(record.rawValue)].firstEntry
    if link < 0 { return [] }
    let owner = self.kind(of: record)
    if let kind, !kind.mayBelong(to: owner) { return [] }
    var found: [Int32] = []
    while link >= 0 {
      let row = state.entryLinks[Int(link)]
      if state.owner(of: row.entry) == record.rawValue { found.append(row.entry) }
      link = row.next
    }
    // One that was given to it twice is linked twice.
    if found.count > 1 { found = Array(Set(found)) }
    return found.map(RecordIndex.init)
      .filter { entry in
        let own = self.kind(of: entry)
        return (kind.map { own == $0 } ?? own.mayBelong(to: owner))
          && state.records[Int(entry.rawValue)].kind >= 0 && !isWithdrawn(entry)
          && shown(entry, "removed") != true
      }
      .sorted { one, other in
        let left = state.records[Int(one.rawValue)]
        let right = state.records[Int(other.rawValue)]
        return left.line == right.line
          ? left.index < right.index : state.isBefore(left.line, right.line)
      }
  }

  /// The thing that a value `{"record":NAME}` names, when it was made already.
  package func reference(_ value: JSONValue) -> RecordIndex? {
    state.reference(value).flatMap { record(named: $0) }
  }

  func registers(of record: RecordIndex) -> [Int32] {
    var all: [Int32] = []
    var register = state.records[Int(record.rawValue)].firstRegister
    while register >= 0 {
      all.append(register)
      register = state.registers[Int(register)].next
    }
    return all
  }

  func register(_ record: RecordIndex, _ field: String) -> Int32? {
    state.fields.known(field).flatMap { state.register(record.rawValue, $0) }
  }
}

extension FoldState {
  // Here and not in the case file: each use of its state there may copy all the tables' handles.
  fileprivate func shownValues(of record: Int32) -> [String: JSONValue] {
    Dictionary(shownPairs(of: record), uniquingKeysWith: { $1 })
  }

  /// The fields that show something, each once, in no order.
  func shownPairs(of record: Int32) -> [(String, JSONValue)] {
    var values: [(String, JSONValue)] = []
    var register = records[Int(record)].firstRegister
    while register >= 0 {
      let row = registers[Int(register)]
      if row.shown >= 0 { values.append((fields[row.field], value(of: row.shown))) }
      register = row.next
    }
    return values
  }
}
