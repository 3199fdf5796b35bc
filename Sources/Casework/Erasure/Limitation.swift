import CaseModel
import ChangeLog

extension CaseFile {
  /// Why a finding leaves by no way and is not changed; nil for one that is not limited
  /// (GDPR art. 18).
  package func limitation(of finding: RecordIndex) -> String? {
    guard kind(of: finding) == .finding else { return nil }
    return shown(finding, FindingField.limited.rawValue)?.string
  }

  /// The first limited finding that an act would change. Lifting the limit, and taking out what must
  /// go, are no such change.
  package func limitedFinding(changedBy draft: ActDraft) -> RecordIndex? {
    var ordered: Set<[String]> = []
    for case .redact(let order) in draft.edits {
      ordered.insert([order.record.description, order.field])
    }
    for edit in draft.edits {
      switch edit {
      case .set(.existing(let name), let fields):
        let isOfAgenda = record(named: name).map { kind(of: $0) == .meetingList } ?? false
        let changes =
          !isOfAgenda
          && fields.contains {
            $0.field != FindingField.limited.rawValue
              && !ordered.contains([name.description, $0.field])
          }
        if changes, let found = limited(record(named: name)) { return found }
      // What is picked for a meeting is not changed by it, and is not told there.
      case .make(.meetingList, _): break
      case .make(_, let fields):
        for field in fields where field.field == EntryField.of.rawValue {
          guard case .record(.existing(let name)) = field.value else { continue }
          if let found = limited(record(named: name)) { return found }
        }
      case .withdraw(let acts):
        for act in acts {
          guard let entry = historyEntry(of: act) else { continue }
          let isOfLimit = entry.changes.allSatisfy { $0.field == FindingField.limited.rawValue }
          if isOfLimit, !entry.changes.isEmpty { continue }
          if let found = entry.touched.sorted().lazy.compactMap({ limited($0) }).first {
            return found
          }
        }
      case .set, .redact: break
      }
    }
    return nil
  }

  private func limited(_ record: RecordIndex?) -> RecordIndex? {
    guard let record, let finding = finding(holding: record), limitation(of: finding) != nil else {
      return nil
    }
    return finding
  }
}
