import CaseModel
import ChangeLog

/// What the findings of a walk still lack before they are gathered (DOMAIN A1, 9 to 11 and 25).
package struct GatherSheet: Sendable {
  package typealias Lack = GatherLack

  package struct Point: Hashable, Sendable {
    package let finding: RecordIndex
    package let lacks: [Lack]
    package let dots: Int
  }

  /// In the order they were written down; what repeats another is left out.
  package let points: [Point]

  package init(of walk: RecordIndex, in caseFile: CaseFile, _ index: WalkIndex) {
    points = caseFile.inOrderOfWriting(index.findings(of: walk)).compactMap { record in
      let finding = caseFile.finding(at: record)
      if finding.state == .duplicate { return nil }
      return Point(
        finding: record, lacks: Self.lacks(of: finding),
        dots: finding.values.integer(FindingField.dots) ?? 0)
    }
  }

  private static func lacks(of finding: Finding) -> [Lack] {
    var lacks: [Lack] = []
    // What makes safe is to stay as it is: nobody has anything to do about it.
    if finding.kind != .positive, finding.isOpen {
      if finding.responsible == nil { lacks.append(.responsible) }
      if finding.followUp == nil { lacks.append(.followUp) }
      if finding.due == nil { lacks.append(.due) }
      if !finding.hasAction { lacks.append(.action) }
      if finding.values.text(FindingField.advice) == nil { lacks.append(.advice) }
    }
    if PublicTextProposal.isLacking(finding) { lacks.append(.publicText) }
    if finding.number == nil { lacks.append(.number) }
    return lacks
  }

  package func count(_ lack: Lack) -> Int { points.count { $0.lacks.contains(lack) } }

  /// Gives a number to each that has none, after the greatest that was given.
  package static func numbering(
    of walk: RecordIndex, in caseFile: CaseFile, _ index: WalkIndex
  ) -> ActDraft {
    let findings = caseFile.inOrderOfWriting(index.findings(of: walk))
    let numbers = findings.map { caseFile.plainFinding(at: $0).number }
    var next = (numbers.compactMap { $0 }.max() ?? 0) &+ 1
    var draft = ActDraft()
    for (finding, number) in zip(findings, numbers) where number == nil {
      if caseFile.plainState(of: finding) == .duplicate { continue }
      draft.set(
        .existing(caseFile.name(of: finding)),
        EditWriter.values([.number: .integer(Int64(next))], of: finding, in: caseFile))
      next += 1
    }
    return draft
  }
}
