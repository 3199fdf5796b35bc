import CaseModel
import ChangeLog

/// Which findings are with which party, kept up by each change, so that no key press walks all
/// findings.
package struct PartyIndex: FindingIndex {
  package let names: PartyNames
  /// By the party's folded present name.
  private var things: [String: Set<RecordIndex>] = [:]
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
    package let things: Set<RecordIndex>
    package let silentSince: Day?
    /// The last day the party itself said something.
    package let heardOn: Day?
  }

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    names = caseFile.partyNames
    // What is not open is with nobody.
    for thing in board.everything where board.facts(of: thing)?.isOpen == true {
      update(thing, in: caseFile)
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.things == right.things && left.facts == right.facts && left.written == right.written
  }

  /// Its findings may be another's once a party is called otherwise.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.party)
  }

  package mutating func update(_ thing: RecordIndex, in caseFile: CaseFile) {
    if let old = facts.removeValue(forKey: thing) {
      things[old.party]?.remove(thing)
      if things[old.party]?.isEmpty == true {
        things[old.party] = nil
        written[old.party] = nil
      }
    }
    let plain = caseFile.plainFinding(at: thing)
    guard plain.isWithParty, let responsible = plain.responsible else { return }
    let trail = caseFile.trail(of: thing, names: names)
    let key = names.key(responsible)
    written[key] = names.present(responsible)
    things[key, default: []].insert(thing)
    facts[thing] = Facts(party: key, silentSince: trail.silentSince, heardOn: trail.heardOn)
  }

  package func things(with party: String) -> [RecordIndex] {
    (things[names.key(party)] ?? []).sorted()
  }

  /// Every party that has something, in no order.
  package var counts: [Count] {
    things.compactMap { key, things in
      guard !things.isEmpty, let party = written[key] else { return nil }
      return Count(
        party: party, things: things,
        silentSince: things.compactMap { facts[$0]?.silentSince }.min(),
        heardOn: things.compactMap { facts[$0]?.heardOn }.max())
    }
  }
}
