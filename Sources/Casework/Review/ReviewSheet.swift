import CaseModel
import ChangeLog

/// The open findings in groups, as those read them who review.
package struct ReviewSheet: Sendable {
  package struct Group: Sendable {
    /// The area, the party, the category's code or the least days of the age; empty for none.
    package let code: String
    package let name: String
    package let lines: [ReviewLine]
    package let isHotspot: Bool
    package var overdue: Int { lines.count { $0.daysOver > 0 } }
  }

  package let groups: [Group]
  package var count: Int { groups.reduce(0) { $0 + $1.lines.count } }
  package var overdue: Int { groups.reduce(0) { $0 + $1.overdue } }

  /// - Parameters:
  ///   - records: those among which the open ones are; their facts are asked for by `facts`.
  ///   - hotspots: places where much is found.
  ///   - alphabet: of the groups' names.
  ///   - name: what people call the group of a code.
  package init(
    _ records: [RecordIndex], by grouping: ReviewGrouping, in caseFile: CaseFile,
    hotspots: Hotspots, now: Moment, today: Day, alphabet: AlphabeticalOrder,
    name: (String) -> String, facts: (RecordIndex) -> CardFacts?
  ) {
    var lines: [String: [ReviewLine]] = [:]
    for record in records {
      guard let facts = facts(record), facts.isOpen else { continue }
      let reader = FindingReader(record, in: caseFile)
      let priority = reader.text(.priority).flatMap { Priority(rawValue: $0) }
      let line = ReviewLine(
        record: record, daysOver: facts.overdueAfter.map { max(0, today.number - Int($0)) } ?? 0,
        due: facts.order.due, priority: priority?.order ?? 4, created: facts.order.created,
        atPlace: hotspots.count(at: record, now: now))
      let code: String
      switch grouping {
      case .area: code = reader.text(.area) ?? ""
      case .responsible: code = reader.text(.responsible) ?? ""
      case .category: code = reader.text(.category) ?? ""
      case .age:
        let days = Int((Int64(now.seconds) - facts.order.created) / 86_400)
        code = String(ReviewAge(days: days).rawValue)
      }
      lines[code, default: []].append(line)
    }
    let walked = grouping == .area ? Self.areasWalkedAsHotspots(caseFile) : []
    let groups = lines.map { code, lines in
      Group(
        code: code, name: name(code),
        lines: lines.sorted(by: ReviewLine.precedes),
        isHotspot: walked.contains(SearchKey.name(code))
          || grouping == .area && lines.contains { $0.atPlace > 0 })
    }
    self.groups = groups.sorted { Self.precedes($0, $1, grouping, alphabet) }
  }

  /// Hotspots first, then the groups with the most over the deadline; the oldest first by age.
  private static func precedes(
    _ one: Group, _ other: Group, _ grouping: ReviewGrouping,
    _ alphabet: AlphabeticalOrder
  ) -> Bool {
    if grouping == .age { return Int(one.code) ?? 0 > Int(other.code) ?? 0 }
    if one.isHotspot != other.isHotspot { return one.isHotspot }
    if one.overdue != other.overdue { return one.overdue > other.overdue }
    if one.code.isEmpty != other.code.isEmpty { return other.code.isEmpty }
    return alphabet.precedes(one.name, other.name)
  }

  /// Areas that are walked because much is happening there.
  private static func areasWalkedAsHotspots(_ caseFile: CaseFile) -> Set<String> {
    Set(
      caseFile.walks.filter {
        $0.values.text(WalkField.occasion) == WalkOccasion.hotspot.rawValue
      }.compactMap { $0.area.map(SearchKey.name) })
  }
}
