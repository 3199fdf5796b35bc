import CaseModel
import ChangeLog

/// Where a card stands in its column: rank, deadline, age, identifier; lower comes first.
package struct CardOrder: Hashable, Comparable, Sendable {
  /// Moved by hand; cards never moved come after those that were.
  package let rank: Int64
  /// The deadline's day number; none comes last.
  package let due: Int32
  /// Seconds since 1970.
  package let created: Int64
  package let id: UInt32
  package let thing: ThingIndex

  package static func < (left: CardOrder, right: CardOrder) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.due != right.due { return left.due < right.due }
    if left.created != right.created { return left.created < right.created }
    if left.id != right.id { return left.id < right.id }
    return left.thing < right.thing
  }
}

/// What the board keeps of a finding to order, count and find it without reading it again.
package struct CardFacts: Hashable, Sendable {
  /// The column's place, or nil when the finding is in none (taken out).
  package let column: Int?
  package let order: CardOrder
  package let isOpen: Bool
  /// Day number after which it is overdue, or nil when it cannot be.
  package let overdueAfter: Int32?
  package let lacksAction: Bool
}

extension CardFacts {
  /// Reads the facts of one finding.
  package init(_ thing: ThingIndex, in caseFile: CaseFile, columnOfState: [FindingState: Int]) {
    func text(_ field: FindingField) -> String? {
      caseFile.shown(thing, field.rawValue)?.string
    }
    let stateCode = caseFile.shown(thing, FindingField.state.rawValue)?["state"]?.string
    let state: FindingState =
      caseFile.isWithdrawn(thing)
      ? .withdrawn : stateCode.map { FindingState(rawValue: $0) ?? .assessing } ?? .new
    let isPositive = text(.kind) == FindingKind.positive.rawValue
    let due = text(.due).flatMap { Day(iso: $0) }
    let identifier = text(.id).flatMap { try? SayableIdentifier(reading: $0) }
    column = columnOfState[state]
    isOpen = state.isOpen && !isPositive
    overdueAfter = isOpen && state.canBeOverdue ? due.map { Int32($0.number) } : nil
    lacksAction =
      isOpen && state != .done && caseFile.entries(of: thing, kind: .action).isEmpty
    order = CardOrder(
      rank: caseFile.shown(thing, FindingField.rank.rawValue)?.integer ?? .max,
      due: due.map { Int32($0.number) } ?? .max,
      created: caseFile.created(thing)?.wallTime.secondsSinceEpoch ?? 0,
      id: identifier?.number ?? .max, thing: thing)
  }
}
