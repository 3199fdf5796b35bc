import CaseModel

extension CaseFile {
  /// Where the ball of a finding is, and how it came there.
  package func trail(of record: RecordIndex, names: PartyNames) -> PartyListHistory {
    trail(of: record, finding(at: record), names: names)
  }

  /// The same of a finding that was read already.
  package func trail(of record: RecordIndex, _ finding: Finding, names: PartyNames)
    -> PartyListHistory
  {
    let chosen = changed(record, FindingField.responsible.rawValue)
    return PartyListHistory(
      finding, proposedOn: chosen.flatMap { Moment(rfc3339: $0.wallTime.text)?.day },
      names: names)
  }

  /// What parties are called, with what they were called before.
  package var partyNames: PartyNames {
    PartyNames(
      parties.map { party in
        let record = RecordName(party.record).flatMap { self.record(named: $0) }
        return (party, record.map { formerNames(of: $0) } ?? [])
      }, joined: partyAliases)
  }

  private func formerNames(of party: RecordIndex) -> [String] {
    guard let register = register(party, PartyField.name.rawValue) else { return [] }
    let changes = state.changes(of: register)
    return changes.count < 2 ? [] : changes.compactMap { state.value(of: $0).string }
  }

  /// Every list that was sent and not undone, in the order they were.
  package var sendings: [Sending] {
    records(of: .sending).filter { !isWithdrawn($0) }.map { sending(at: $0) }
  }

  package func sending(at record: RecordIndex) -> Sending {
    Sending(record: name(of: record).description, values: values(of: record))
  }

  /// The line by which the finding was last reopened; nil when it never was.
  func reopening(of record: RecordIndex) -> Int32? {
    guard let register = register(record, FindingField.state.rawValue),
      let shown = shown(record, FindingField.state.rawValue)?["reopened"]?.integer, shown > 0
    else { return nil }
    return state.changes(of: register)
      .filter { state.isActive($0) && state.value(of: $0)["reopened"]?.integer == shown }
      .map { state.changes[Int($0)].line }
      .min { state.isBefore($0, $1) }
  }

  func wasMade(_ record: RecordIndex, before line: Int32) -> Bool {
    state.isBefore(state.records[Int(record.rawValue)].line, line)
  }
}
