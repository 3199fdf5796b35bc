import CaseModel
import ChangeLog

/// Entries that belong to nothing that can have them: to a record of another kind, to one that never
/// came, to each other.
package enum StrayEntries {
  /// What may name an owner, one of a newer version among them.
  package static let kinds =
    RecordKind.entries + [.meetingList, RecordKind(rawValue: "inspection")]

  /// One record of each kind that no entry belongs to, and an entry of the finding.
  package static func owners(beside finding: RecordName) -> ActDraft {
    let name = [FieldValue("name", .typed("Ejer"))]
    let of = [FieldValue("of", .record(.existing(finding)))]
    let kinds: [RecordKind] = [
      .walk, .area, .party, .category, .route, .view, .review, .sending, .apart,
      RecordKind(rawValue: "milestone"),
    ]
    return ActDraft(kinds.map { .make($0, name) } + [.make(.comment, of), .make(.meetingList, of)])
  }

  /// An entry of each of these, one of a record that is not there, and rings of one, two and three.
  package static func draft(_ kind: RecordKind, of owners: [RecordName]) -> ActDraft {
    var draft = ActDraft()
    func add(_ owner: RecordReference) {
      let text = "Herreløs \(draft.edits.count)"
      _ = draft.make(
        kind, [FieldValue("of", .record(owner)), FieldValue("text", .typed(.string(text)))])
    }
    for owner in owners { add(.existing(owner)) }
    if let missing = RecordName(String(repeating: "d", count: 32) + ".0") {
      add(.existing(missing))
    }
    for size in 1...3 {
      let first = draft.edits.count
      for place in 0..<size { add(.made(first + (place + 1) % size)) }
    }
    return draft
  }
}
