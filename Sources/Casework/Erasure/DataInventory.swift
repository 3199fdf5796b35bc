import CaseModel
import ChangeLog

/// What a folder holds about people, counted: the facts a data protection officer asks for (GDPR
/// art. 30), drawn from the log as it stands.
package struct DataInventory: Sendable {
  /// A field that people type into, and how many records have it.
  package struct TypedField: Hashable, Sendable {
    package let kind: RecordKind
    package let field: AnyField
    package let count: Int
  }

  /// A party that was sent lists.
  package struct Recipient: Hashable, Sendable {
    package let party: String
    package let lists: Int
    package let last: Day?
  }

  package let counts: [(kind: RecordKind, count: Int)]
  package let fields: [TypedField]
  package let recipients: [Recipient]
  /// By the names their lines carry; how many lines each has written.
  package let authors: [(name: String, lines: Int)]
  package let first: LineOrigin?
  package let redactions: Int

  package init(_ caseFile: CaseFile) {
    var counts: [(RecordKind, Int)] = []
    var fields: [TypedField] = []
    for schema in RecordSchema.all {
      let records = caseFile.records(of: schema.kind).filter { !caseFile.isWithdrawn($0) }
      if records.isEmpty { continue }
      counts.append((schema.kind, records.count))
      for field in schema.fields where field.isSalted {
        let holding = records.count {
          !(caseFile.shown($0, field.name)?.texts.joined() ?? "").isEmpty
        }
        if holding > 0 {
          fields.append(TypedField(kind: schema.kind, field: field, count: holding))
        }
      }
    }
    self.counts = counts
    self.fields = fields
    let sent = caseFile.records(of: .sending).filter { !caseFile.isWithdrawn($0) }
    let byParty = Dictionary(grouping: sent) {
      caseFile.shown($0, SendingField.party.rawValue)?.string ?? ""
    }
    recipients = byParty.map { party, lists in
      let days = lists.compactMap {
        caseFile.shown($0, SendingField.on.rawValue)?.string.flatMap { Day(iso: $0) }
      }
      return Recipient(party: party, lists: lists.count, last: days.max())
    }.sorted { $0.party < $1.party }
    let lines = caseFile.lines { _ in true }
    let byAuthor = Dictionary(grouping: lines) { $0.origin.actor ?? "" }.mapValues(\.count)
    authors = byAuthor.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    first = lines.map(\.origin).min { $0.wallTime < $1.wallTime }
    redactions = Set(caseFile.redactionOrders().map(\.line)).count
  }
}
