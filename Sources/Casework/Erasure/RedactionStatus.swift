import CaseModel
import ChangeLog

/// An act that took something out, and how far the devices are with it.
package struct RedactionStatus: Sendable {
  /// How far a device is (FORMAT.md 48).
  package enum Reach: Hashable, Sendable {
    /// A line of its own says so; the device that wrote the order did it at once.
    case done
    /// Its lines have seen the order; it blanks when it opens the folder the next time.
    case seen
    /// It has written nothing since the order came; the day of its last line.
    case unseen(since: Day)
  }

  /// One record and field that the act names; the field is empty for authors.
  package struct Place: Hashable, Sendable {
    package let record: RecordIndex?
    package let field: String
  }

  package let origin: LineOrigin
  package let ground: String
  package let places: [Place]
  package let devices: [(name: String, reach: Reach)]
  /// Where a value stands that another device wrote before it knew of the order: what was to go may
  /// have come back with it (FORMAT.md 48).
  package let comeBack: [Place]

  /// Whether every device that has ever written here is known to have done it.
  package var isDoneEverywhere: Bool { devices.allSatisfy { $0.reach == .done } }
}

extension RedactionStatus {
  /// Every act that took something out, the latest first.
  /// - Parameter said: the orders that each device has said to have carried out.
  package static func all(
    in caseFile: CaseFile, said: [String: Set<LineName>]
  ) -> [RedactionStatus] {
    let byLine = Dictionary(grouping: caseFile.redactionOrders(), by: \.line)
    let found = byLine.compactMap { line, orders -> RedactionStatus? in
      guard let origin = caseFile.stamp(of: line) else { return nil }
      let seen = caseFile.devices(thatHaveSeen: line)
      return RedactionStatus(
        origin: origin, ground: orders.first?.ground.string ?? "",
        places: orders.map { Place(record: caseFile.record(named: $0.record), field: $0.field) },
        devices: caseFile.devices.compactMap { device in
          guard let last = caseFile.lastLine(of: device) else { return nil }
          let isDone = device == origin.device || said[device]?.contains(line) == true
          let reach: Reach =
            isDone
            ? .done : seen.contains(device) ? .seen : .unseen(since: last.wallTime.moment.day)
          return (device, reach)
        },
        comeBack: orders.filter { hasComeBack($0, since: origin, in: caseFile) }
          .map { Place(record: caseFile.record(named: $0.record), field: $0.field) })
    }
    return found.sorted { $0.origin.lamport > $1.origin.lamport }
  }

  private static func hasComeBack(
    _ order: RedactionOrder, since ordered: LineOrigin, in caseFile: CaseFile
  ) -> Bool {
    guard !order.field.isEmpty, let record = caseFile.record(named: order.record) else {
      return false
    }
    let isConflict = caseFile.conflicts(of: record).contains(order.field)
    return caseFile.formerValues(record, order.field).contains { former in
      guard former.fate == .shows || former.fate == .stands, !former.value.isBlanked,
        former.facts.act != ordered.act, !order.lines.contains(former.facts.name)
      else { return false }
      return isConflict || former.facts.lamport <= ordered.lamport
    }
  }
}
