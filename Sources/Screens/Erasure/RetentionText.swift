import CaseModel
import Casework
import ChangeLog
import Wording

extension Words {
  /// What is called by a line of the attention list that is no finding's.
  package func called(_ line: AttentionLine, in caseFile: CaseFile) -> String {
    if line.reason == .retentionDue {
      let code = caseFile.shown(line.record, RetentionField.what.rawValue)?.string
      return code.map { codes.word($0, in: .retention) } ?? codes.retention(.contacts)
    }
    return called(line.record, in: caseFile)
  }

  /// What is over a limit, as a heading: what it is, how many, by which rule.
  package func heading(_ due: RetentionDue) -> String {
    retention.heading(
      codes.retention(due.subject), due.items.count, days: due.rule?.days,
      by: due.rule?.decidedBy ?? "",
      on: due.rule?.decidedOn.map { FieldText.day($0, words: self) } ?? "")
  }

  /// Why it is taken out.
  package func ground(_ due: RetentionDue) -> String {
    retention.ground(
      codes.retention(due.subject), days: due.rule?.days, by: due.rule?.decidedBy ?? "",
      on: due.rule?.decidedOn.map { FieldText.day($0, words: self) } ?? "", due.rule?.ground ?? "")
  }

  /// What a redaction takes out, a line for each field, with what is left of it.
  package func lines(of plan: RedactionPlan, in caseFile: CaseFile) -> [String] {
    let authored = plan.targets.filter { $0.field.isEmpty }.reduce(0) { $0 + $1.lines.count }
    let places = plan.targets.filter { !$0.field.isEmpty }.map { target -> String in
      let owner = caseFile.owner(of: target.record) ?? target.record
      let left = target.left.map { value in
        erasure.left(value.texts.filter { $0.contains(LeftOut.mark) }.joined(separator: " | "))
      }
      return [
        called(owner, in: caseFile),
        fields.label(target.field, of: caseFile.kind(of: target.record)),
        left ?? erasure.wholeField,
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return places + (authored > 0 ? [erasure.authors(authored)] : [])
  }

  /// All that is over its limit, to be looked at: a heading for each limit, and what would be left.
  package func lines(of due: [RetentionDue], in caseFile: CaseFile) -> [(
    text: String, isHeading: Bool
  )] {
    var lines: [(text: String, isHeading: Bool)] = []
    for part in due {
      lines.append((heading(part), true))
      lines += self.lines(of: part.plan, in: caseFile).map { ($0, false) }
      let open = part.items.count { !caseFile.isJournalised($0.record) }
      if open > 0, caseFile.facts.values.text(WorkspaceField.caseNumber) != nil {
        lines.append((retention.notJournalised(open), false))
      }
      let conflicts = part.plan.obstacles.count
      if conflicts > 0 { lines.append((retention.inConflict(conflicts), false)) }
    }
    return lines
  }
}

extension CaseFile {
  /// Whether a record, or the walk it is of, is handed in to the journal.
  fileprivate func isJournalised(_ record: RecordIndex) -> Bool {
    if shown(record, FindingField.journalisedOn.rawValue) != nil { return true }
    guard let walk = shown(record, FindingField.walk.rawValue).flatMap(reference) else {
      return kind(of: record) != .finding && kind(of: record) != .sending
    }
    return shown(walk, WalkField.journalisedOn.rawValue) != nil
  }
}
