import CaseModel

extension CaseFile {
  /// The finding as it stands, with everything people may ask of it.
  ///
  /// Costs what the finding holds, whatever the number of findings.
  package func finding(at record: RecordIndex) -> Finding {
    var finding = storedFinding(at: record)
    if holdsJoined {
      finding.values = joinedOwn(finding.values, of: record)
      finding.conflicts = conflictValues(of: record)
    }
    return finding
  }

  /// The finding as documents have it: each value under the name it was written under.
  package func storedFinding(at record: RecordIndex) -> Finding {
    let created = created(record)
    let updated = updated(record)
    let stateChange = changed(record, FindingField.state.rawValue)
    return Finding(
      name: name(of: record).description, values: values(of: record),
      entries: entryValues(of: record),
      conflicts: conflictValues(in: storedConflicts(of: record), of: record),
      createdAt: created?.wallTime.text ?? "",
      createdBy: created?.actor, updatedAt: updated?.wallTime.text ?? "",
      updatedBy: updated?.actor, stateSince: (stateChange ?? created)?.wallTime.text ?? "",
      reopened: Int(shown(record, FindingField.state.rawValue)?["reopened"]?.integer ?? 0),
      isUndone: isWithdrawn(record))
  }

  /// The finding without its entries, conflictValues and stamps: enough for a rule about its own fields.
  package func plainFinding(at record: RecordIndex) -> Finding {
    Finding(
      name: name(of: record).description, values: values(of: record),
      isUndone: isWithdrawn(record))
  }

  /// The state alone, without reading the other fields.
  package func plainState(of finding: RecordIndex) -> FindingState {
    plainState(of: finding, register: shown(finding, FindingField.state.rawValue))
  }

  /// The same for who has read the state register already.
  package func plainState(of finding: RecordIndex, register: JSONValue?) -> FindingState {
    isWithdrawn(finding) ? .withdrawn : FindingState(stored: register?["state"]?.string)
  }

  /// Shown values: the state register's members side by side, references as the identifier of
  /// what they name.
  package func values(of record: RecordIndex) -> Values {
    var values = Values()
    for (field, value) in state.shownPairs(of: record.rawValue) where field != CaseFile.restored {
      guard field == FindingField.state.rawValue, case .object(let members) = value else {
        values[field] = identified(value)
        continue
      }
      for part in [FindingField.state, .reason, .waitingUntil, .duplicateOf] {
        values[part] = members[part.rawValue].map(identified)
      }
    }
    return values
  }

  /// What belongs to the thing, with its values.
  package func entryValues(of record: RecordIndex) -> [Entry] {
    let entries = entries(of: record, kind: nil)
    if entries.isEmpty { return [] }
    let reopening = reopening(of: record)
    return entries.map { entry in
      let made = created(entry)
      return Entry(
        name: name(of: entry).description, kind: kind(of: entry), values: values(of: entry),
        at: made?.wallTime.text ?? "", by: made?.actor,
        isOfEarlierRound: reopening.map { wasMade(entry, before: $0) } ?? false)
    }
  }

  /// The fields with more than one value standing, with all of them.
  package func conflictValues(of record: RecordIndex) -> [Conflict] {
    conflictValues(in: conflicts(of: record), of: record)
  }

  private func conflictValues(in fields: [String], of record: RecordIndex) -> [Conflict] {
    fields.map { field in
      Conflict(
        field: field,
        values: standing(record, field).map {
          Conflict.Standing(
            value: identified($0.value), by: $0.actor, device: $0.device, at: $0.wallTime.text)
        })
    }
  }

  /// What a record that is referred to goes by: its identifier, and a stop of a walk its place, as
  /// it stood before stops were records.
  private func said(_ record: RecordIndex) -> String? {
    let place = kind(of: record) == .stop ? shown(record, StopField.place.rawValue)?.string : nil
    return place ?? shown(record, FindingField.id.rawValue)?.string
  }

  /// A reference as the identifier people say, of what it is shown as, or as the thing's name while
  /// it is not known here or has none.
  package func identified(_ value: JSONValue) -> JSONValue {
    guard case .object(var members) = value else { return value }
    if members.count == 1, let name = members["thing"]?.string {
      let shown = reference(value).flatMap { said(root(of: $0)) }
      return .string(shown ?? name)
    }
    for (member, inner) in members { members[member] = identified(inner) }
    return .object(members)
  }
}
