import CaseModel
import ChangeLog

/// Where a card stands in its column: rank, deadline, age, identifier; lower comes first.
///
/// Findings of one act, such as a table taken in, have one age: they keep the table's order before
/// the identifiers, which are drawn at random, tell.
package struct CardOrder: Hashable, Comparable, Sendable {
  /// Moved by hand; cards never moved come after those that were.
  package let rank: Int64
  /// The deadline's day number; none comes last.
  package let due: Int32
  /// Seconds since 1970.
  package let created: Int64
  /// Its place among all things; only of a finding with a number, which counts within its walk.
  let walk: RecordIndex?
  /// Within the walk; findings without one come after those that have.
  let number: Int64
  let making: MakeOrder
  package let id: UInt32
  package let record: RecordIndex

  package static func < (left: CardOrder, right: CardOrder) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.due != right.due { return left.due < right.due }
    if left.created != right.created { return left.created < right.created }
    if left.number != right.number || left.walk != right.walk {
      if left.walk != right.walk { return isBefore(left.walk, right.walk) }
      return left.number < right.number
    }
    if left.making != right.making { return left.making < right.making }
    if left.id != right.id { return left.id < right.id }
    return left.record < right.record
  }

  /// None comes last.
  private static func isBefore(_ left: RecordIndex?, _ right: RecordIndex?) -> Bool {
    guard let left, let right else { return left != nil }
    return left < right
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
  /// Day number after which it should have been taken up again, or nil where it does not wait.
  package let resumedAfter: Int32?
  package let lacksAction: Bool
  /// What it is a duplicate of, where that is known here.
  package let duplicateOf: RecordIndex?
}

extension CardFacts {
  /// Reads the facts of one finding.
  package init(_ record: RecordIndex, in caseFile: CaseFile, columnOfState: [FindingState: Int]) {
    func text(_ field: FindingField) -> String? {
      caseFile.shown(record, field.rawValue)?.string
    }
    let register = caseFile.shown(record, FindingField.state.rawValue)
    let state = caseFile.plainState(of: record, register: register)
    duplicateOf =
      state == .duplicate
      ? register?[FindingField.duplicateOf.rawValue].flatMap { caseFile.reference($0) } : nil
    let isPositive = text(.kind) == FindingKind.positive.rawValue
    let due = text(.due).flatMap { Day(iso: $0) }
    let identifier = text(.id).flatMap { try? SayableIdentifier(reading: $0) }
    let number = caseFile.shown(record, FindingField.number.rawValue)?.integer
    column = columnOfState[state]
    isOpen = state.isOpen && !isPositive
    overdueAfter = isOpen && state.canBeOverdue ? due.map { Int32($0.number) } : nil
    resumedAfter =
      state == .waiting
      ? register?[FindingField.waitingUntil.rawValue]?.string.flatMap { Day(iso: $0) }
        .map { Int32($0.number) } : nil
    lacksAction =
      isOpen && state != .done && caseFile.entries(of: record, kind: .action).isEmpty
    order = CardOrder(
      rank: caseFile.shown(record, FindingField.rank.rawValue)?.integer ?? .max,
      due: due.map { Int32($0.number) } ?? .max,
      created: caseFile.created(record)?.wallTime.secondsSinceEpoch ?? 0,
      walk: number == nil
        ? nil
        : caseFile.shown(record, FindingField.walk.rawValue).flatMap { caseFile.reference($0) }
          .map { caseFile.root(of: $0) },
      number: number ?? .max, making: caseFile.makeOrder(of: record),
      id: identifier?.number ?? .max, record: record)
  }
}
