/// What a party has open with us, as a list for it to read, fill in and send back; in no language.
package struct ChaseList: Hashable, Sendable {
  /// The list's own identifier, by which it is known when it comes back; nil while it is only
  /// looked at.
  package var id: String?
  /// As the party is called now.
  package let party: String
  /// 1 for the first list this party was sent.
  package let edition: Int
  package let on: Day
  package let audience: Audience
  package let rows: [ChaseRow]
  /// Findings of the party that are for municipality and police only.
  package let leftOut: Int
  /// Those that may leave by no way.
  package let limited: Int
  /// The case of the municipality's journal that it belongs to; nil where nobody wrote one.
  package let caseNumber: String?
  /// What points at somebody in it, and holds it back.
  package let held: [HeldBack]

  /// How many findings something is kept of from these readers, other than their text.
  package var withheld: Int { rows.count { $0.isWithheld && !$0.lacksText } }
  /// How many have no text these readers may read.
  package var lackingText: Int { rows.count(where: \.lacksText) }

  package init(
    id: String? = nil, party: String, edition: Int, on: Day, audience: Audience, rows: [ChaseRow],
    leftOut: Int = 0, limited: Int = 0, caseNumber: String? = nil,
    held: [HeldBack] = []
  ) {
    self.leftOut = leftOut
    self.limited = limited
    self.caseNumber = caseNumber
    self.held = held
    self.id = id
    self.party = party
    self.edition = edition
    self.on = on
    self.audience = audience
    self.rows = rows.sorted(by: Self.precedes)
  }

  /// The longest over its deadline first, then by deadline; those without one last.
  private static func precedes(_ one: ChaseRow, _ other: ChaseRow) -> Bool {
    let (left, right) = (one.cells.due?.number ?? .max, other.cells.due?.number ?? .max)
    if left != right { return left < right }
    if one.cells.number != other.cells.number {
      return (one.cells.number ?? .max) < (other.cells.number ?? .max)
    }
    return one.id < other.id
  }
}

extension Finding {
  /// Whether it stands on the list of its responsible party: the party has it, or lets it wait.
  package var isWithParty: Bool {
    guard kind != .positive, responsible != nil else { return false }
    return [.assigned, .inProgress, .waiting].contains(state)
  }
}
