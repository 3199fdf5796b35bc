import CaseModel
import ChangeLog

/// Another party in one field of every open finding that has the one who leaves.
package struct Reassignment: Sendable {
  package let field: FindingField
  /// As the findings have it, and as it is written.
  package let from: String
  package let to: String
  package let records: [RecordIndex]
  /// How many were left since the field has two values there, which a person must settle.
  package let inConflict: Int
  private let isSameParty: Bool

  /// Why nothing can be changed.
  package enum Obstacle: Equatable, Sendable {
    case sameParty
    /// No open finding has the one who leaves.
    case nothing
    /// Those that do have two values there.
    case inConflict(Int)
  }

  package var obstacle: Obstacle? {
    if isSameParty { return .sameParty }
    if !records.isEmpty { return nil }
    return inConflict > 0 ? .inConflict(inConflict) : .nothing
  }

  /// - Parameter findings: those to look among; what is not open is left.
  package init(
    from: String, to goal: String, field: FindingField, among findings: [RecordIndex],
    in caseFile: CaseFile
  ) {
    let aliases = caseFile.queryContext(today: Day(number: 0)).aliases
    func key(_ name: String) -> String {
      let key = SearchKey.name(name)
      return aliases[key] ?? key
    }
    self.field = field
    let wanted = key(from)
    isSameParty = SearchKey.name(from) == SearchKey.name(goal)
    var records: [RecordIndex] = []
    var inConflict = 0
    var written: String?
    for record in findings {
      guard let name = caseFile.shown(record, field.rawValue)?.string, key(name) == wanted,
        caseFile.plainFinding(at: record).isOpen
      else { continue }
      if caseFile.conflicts(of: record).contains(field.rawValue) {
        inConflict += 1
      } else {
        records.append(record)
        written = written ?? name
      }
    }
    self.from = written ?? from
    // As the register writes it, where it knows the party.
    let known = caseFile.parties.first { SearchKey.name($0.name) == SearchKey.name(goal) }
    to = known?.name ?? TextRules.accepted(goal, form: .party)
    self.records = records
    self.inConflict = inConflict
  }

  /// One act over all of them.
  package func draft(in caseFile: CaseFile) -> ActDraft {
    var draft = ActDraft()
    for record in records {
      draft.set(
        .existing(caseFile.name(of: record)),
        EditWriter.values([field: .string(to)], of: record, in: caseFile))
    }
    return draft
  }
}
