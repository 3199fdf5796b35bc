import CaseModel

/// The state register as it is written: state, reason, dates and references as one value.
package struct StateWriting: Hashable, Sendable {
  /// Of ``FindingState``, or of a newer version.
  package var code: String
  package var reason: Reason?
  package var waitingUntil: Day?
  package var duplicateOf: RecordReference?
  /// Why a gate was knowingly passed.
  package var passing: String?
  /// How often it was reopened.
  package var reopened: Int64

  package init(
    _ state: FindingState, reason: Reason? = nil, waitingUntil: Day? = nil,
    duplicateOf: RecordReference? = nil, passing: String? = nil, reopened: Int64 = 0
  ) {
    self.init(
      code: state.rawValue, reason: reason, waitingUntil: waitingUntil, duplicateOf: duplicateOf,
      passing: passing, reopened: reopened)
  }

  package init(
    code: String, reason: Reason? = nil, waitingUntil: Day? = nil,
    duplicateOf: RecordReference? = nil, passing: String? = nil, reopened: Int64 = 0
  ) {
    self.code = code
    self.reason = reason
    self.waitingUntil = waitingUntil
    self.duplicateOf = duplicateOf
    self.passing = passing
    self.reopened = reopened
  }

  package var value: LogValue {
    var members: [String: LogValue] = ["state": .bare(.string(code))]
    if reopened > 0 { members["reopened"] = .bare(.integer(reopened)) }
    if let reason {
      var parts: [String: LogValue] = [:]
      parts["code"] = reason.code.map { .bare(.string($0)) }
      parts["text"] = reason.text.map { .typed(.string($0)) }
      members["reason"] = .object(parts)
    }
    members["waitingUntil"] = waitingUntil.map { .bare(.string($0.description)) }
    members["duplicateOf"] = duplicateOf.map { .record($0) }
    members["passed"] = passing.map { .typed(.string($0)) }
    return .object(members)
  }
}

extension EditWriter {
  /// A new finding that already stands in a state, as tables and notes of others tell it.
  ///
  /// - Parameter walk: stands beside `values`, since it may be made in the same draft.
  package static func makeFinding(
    id: SayableIdentifier, _ values: [FindingField: JSONValue],
    own: [OwnFieldName: JSONValue] = [:], source: SourceCells? = nil, state: StateWriting,
    walk: RecordReference? = nil, stop: RecordReference? = nil, in draft: inout ActDraft
  ) -> RecordReference {
    var values = values
    values[.state] = nil
    if walk != nil { values[.walk] = nil }
    let made = makeFinding(id: id, values, own: own, source: source, in: &draft)
    guard case .made(let index) = made, case .make(let kind, var fields) = draft.edits[index]
    else { return made }
    if let walk { fields.append(FieldValue(FindingField.walk.rawValue, .record(walk))) }
    if let stop { fields.append(FieldValue(FindingField.stop.rawValue, .record(stop))) }
    fields.append(FieldValue(FindingField.state.rawValue, state.value))
    draft.edits[index] = .make(kind, fields)
    return made
  }
}

extension EditWriter {
  /// A value that stands, written once more as a person's verdict between several.
  package static func standing(_ value: JSONValue, field: FindingField) -> LogValue {
    if field != .state, !isReference(value) { return logValue(value, field: field) }
    return verdict(value, isTyped: false)
  }

  /// The state register with some of its parts written anew and the rest as they stand.
  package static func amendedState(
    of record: RecordIndex, reason: Reason?, waitingUntil: Day?, duplicateOf: RecordName?,
    in caseFile: CaseFile, seen: SeenChanges? = nil
  ) -> FieldValue {
    let register = FindingField.state.rawValue
    var members: [String: LogValue] = ["state": .bare(.string(FindingState.new.rawValue))]
    if let shown = caseFile.shown(record, register),
      case .object(let parts) = standing(shown, field: .state)
    {
      members = parts
    }
    let asked = StateWriting(
      .new, reason: reason, waitingUntil: waitingUntil,
      duplicateOf: duplicateOf.map { .existing($0) })
    if case .object(let parts) = asked.value {
      for (name, part) in parts where name != "state" { members[name] = part }
    }
    return FieldValue(
      register, .object(members), replacing: replaced(record, register, in: caseFile, seen))
  }

  /// In the state register only what people write, the texts of `reason` and `passed`, is salted.
  private static func verdict(_ value: JSONValue, isTyped: Bool) -> LogValue {
    if isReference(value), let name = value["thing"]?.string.flatMap({ RecordName($0) }) {
      return .record(.existing(name))
    }
    guard case .object(let members) = value else { return isTyped ? .typed(value) : .bare(value) }
    var parts: [String: LogValue] = [:]
    for (name, part) in members {
      parts[name] = verdict(part, isTyped: name == "text" || name == "passed")
    }
    return .object(parts)
  }

  private static func isReference(_ value: JSONValue) -> Bool {
    value.object?.count == 1 && value["thing"]?.string != nil
  }
}
