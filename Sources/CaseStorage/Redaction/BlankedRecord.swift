import CaseModel
import ChangeLog

/// A device's word that it has blanked what redactions of other devices name, by the names of the
/// lines that order them (FORMAT.md 48: done, by a line of its own).
package enum BlankedRecord {
  package static let orders = "orders"

  /// The orders that each device has said to have carried out; also by acts undone since.
  package static func said(in caseFile: CaseFile) -> [String: Set<LineName>] {
    caseFile.records(of: .blanked).reduce(into: [:]) { all, record in
      guard let device = caseFile.created(record)?.device else { return }
      let names = caseFile.formerValues(record, orders).flatMap { $0.value.array ?? [] }
      all[device, default: []].formUnion(names.compactMap { $0.string.flatMap { LineName($0) } })
    }
  }
}

extension ActDraft {
  /// The act, with the word that orders were carried out beside it.
  consuming func saying(_ orders: [LineName]) -> ActDraft {
    if orders.isEmpty { return self }
    var draft = self
    _ = draft.make(
      .blanked,
      [
        FieldValue(
          BlankedRecord.orders, .bare(.array(orders.map { .string($0.description) })))
      ])
    return draft
  }
}
