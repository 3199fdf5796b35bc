import CaseModel
import ChangeLog

/// What somebody needs who takes over: what needs attention, what was promised, who has what, what
/// is open, and which machines have written. The same on the screen and on the page.
package struct Handover: Sendable {
  /// What a party has, or what it follows up.
  package struct Share: Hashable, Sendable {
    /// As it is called now; nil where nobody is named.
    package let party: String?
    package fileprivate(set) var open = 0
    package fileprivate(set) var overdue = 0
    /// Person, telephone and mail, as the register has them.
    package let contact: String

    package static func precedes(_ one: Self, _ other: Self) -> Bool {
      if one.open != other.open { return one.open > other.open }
      return one.party ?? "" < other.party ?? ""
    }
  }

  /// How many lines need attention, by reason.
  package let attention: [AttentionReason: Int]
  package let promises: [Promise]
  /// By who is responsible, and by who follows up; who has the most first.
  package let responsible: [Share]
  package let followUp: [Share]
  /// In the order they were made.
  package let open: [RecordIndex]
  /// The last act of each machine.
  package let devices: [LineOrigin]
  /// What was typed here and not saved: it stays with this machine.
  package let drafts: Int

  package init(
    _ caseFile: CaseFile, index: AttentionIndex, promises: [Promise], today: Day, drafts: Int
  ) {
    let limits = index.limits
    var counts = index.counts(on: today)
    for line in AttentionIndex.otherLines(in: caseFile, limits: limits, on: today) {
      counts[line.reason, default: 0] += 1
    }
    attention = counts
    self.promises = promises
    let names = caseFile.partyNames
    var contacts: [String: String] = [:]
    for party in caseFile.parties {
      let fields: [PartyField] = [.contact, .phone, .email]
      contacts[names.key(party.name)] =
        fields.compactMap { party.values.text($0) }.joined(separator: ", ")
    }
    var responsible: [String: Share] = [:]
    var followUp: [String: Share] = [:]
    func count(_ party: String?, _ isOverdue: Bool, in shares: inout [String: Share]) {
      let key = party.map { names.key($0) } ?? ""
      var share =
        shares[key]
        ?? Share(party: party.map { names.present($0) }, contact: contacts[key] ?? "")
      share.open += 1
      share.overdue += isOverdue ? 1 : 0
      shares[key] = share
    }
    open = Self.open(index)
    for record in open {
      guard let item = index.items[record] else { continue }
      let isOverdue = item.due.map { $0 < today } ?? false
      count(item.responsible, isOverdue, in: &responsible)
      count(
        caseFile.shown(record, FindingField.followUp.rawValue)?.string, isOverdue, in: &followUp)
    }
    self.responsible = responsible.values.sorted(by: Share.precedes)
    self.followUp = followUp.values.sorted(by: Share.precedes)
    devices = caseFile.lastActs
    self.drafts = drafts
  }

  /// All that is open, in the order it was made.
  package static func open(in caseFile: CaseFile) -> [RecordIndex] {
    open(AttentionIndex(caseFile, limits: caseFile.attentionLimits))
  }

  private static func open(_ index: AttentionIndex) -> [RecordIndex] {
    index.records.filter { index.items[$0]?.isOpen == true }
  }
}
