import CaseModel
import ChangeLog

/// Which findings are with which party, kept up by each change, so that no key press walks all
/// findings.
package struct PartyIndex: FindingIndex {
  package let names: PartyNames
  /// By the party's folded present name.
  private var records: [String: Set<RecordIndex>] = [:]
  private var facts: [RecordIndex: Facts] = [:]
  /// As the parties are called now, by their folded name.
  private var written: [String: String] = [:]

  private struct Facts: Hashable {
    let party: String
    /// Nil while it waits.
    let silentSince: Day?
    let heardOn: Day?
  }

  /// What a party has, in numbers.
  package struct Count: Hashable, Sendable {
    package let party: String
    package let records: Set<RecordIndex>
    package let silentSince: Day?
    /// The last day the party itself said something.
    package let heardOn: Day?
  }

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    names = caseFile.partyNames
    // What is not open is with nobody.
    for record in board.everything where board.facts(of: record)?.isOpen == true {
      update(record, in: caseFile)
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.records == right.records && left.facts == right.facts && left.written == right.written
  }

  /// Its findings may be another's once a party is called otherwise.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.party)
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    if let old = facts.removeValue(forKey: record) {
      records[old.party]?.remove(record)
      if records[old.party]?.isEmpty == true {
        records[old.party] = nil
        written[old.party] = nil
      }
    }
    let plain = caseFile.plainFinding(at: record)
    guard plain.isWithParty, let responsible = plain.responsible else { return }
    let trail = caseFile.trail(of: record, names: names)
    let key = names.key(responsible)
    written[key] = names.present(responsible)
    records[key, default: []].insert(record)
    facts[record] = Facts(party: key, silentSince: trail.silentSince, heardOn: trail.heardOn)
  }

  package func records(with party: String) -> [RecordIndex] {
    (records[names.key(party)] ?? []).sorted()
  }

  /// Every party that has something, in no order.
  package var counts: [Count] {
    records.compactMap { key, records in
      guard !records.isEmpty, let party = written[key] else { return nil }
      return Count(
        party: party, records: records,
        silentSince: records.compactMap { facts[$0]?.silentSince }.min(),
        heardOn: records.compactMap { facts[$0]?.heardOn }.max())
    }
  }
}
