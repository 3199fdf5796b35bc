import CaseModel
import ChangeLog

/// Which parties findings name, and how many do: as responsible, following up, or owning the place.
package struct NamedPartyIndex: FindingIndex {
  /// A name as it was written, with the findings that have it.
  package struct Named: Hashable, Sendable {
    package let party: String
    package let count: Int
  }

  private let names: PartyNames
  /// By the folded present name.
  private var records: [String: Set<RecordIndex>] = [:]
  private var written: [String: String] = [:]
  private var keys: [RecordIndex: Set<String>] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    names = caseFile.partyNames
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.records == right.records && left.keys == right.keys
  }

  /// A name may be another party's once parties are joined or called otherwise.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.party)
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    for key in keys.removeValue(forKey: record) ?? [] {
      records[key]?.remove(record)
      if records[key]?.isEmpty == true {
        records[key] = nil
        written[key] = nil
      }
    }
    guard caseFile.plainState(of: record) != .withdrawn else { return }
    for field in [FindingField.responsible, .followUp, .owner] {
      guard let name = caseFile.shown(record, field.rawValue)?.string, !name.isEmpty else {
        continue
      }
      let key = names.key(name)
      keys[record, default: []].insert(key)
      records[key, default: []].insert(record)
      written[key] = names.present(name)
    }
  }

  /// By the folded present name.
  package var named: [String: Named] {
    records.reduce(into: [:]) { named, entry in
      named[entry.key] = Named(party: written[entry.key] ?? entry.key, count: entry.value.count)
    }
  }
}
