import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// The open findings in groups, as those read them who review: the same on the screen and on the
/// command line.
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
  ///   - things: those among which the open ones are; their facts are asked for by `facts`.
  ///   - hotspots: places where much is found.
  package init(
    _ things: [ThingIndex], by grouping: ReviewGrouping, in caseFile: CaseFile,
    hotspots: Hotspots, words: Words, now: Moment, today: Day,
    facts: (ThingIndex) -> CardFacts?
  ) {
    var lines: [String: [ReviewLine]] = [:]
    for thing in things {
      guard let facts = facts(thing), facts.isOpen else { continue }
      let reader = FindingReader(thing, in: caseFile)
      let priority = reader.text(.priority).flatMap { Priority(rawValue: $0) }
      let line = ReviewLine(
        thing: thing, daysOver: facts.overdueAfter.map { max(0, today.number - Int($0)) } ?? 0,
        due: facts.order.due, priority: priority?.order ?? 4, created: facts.order.created,
        atPlace: hotspots.count(at: thing, now: now))
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
        code: code, name: Self.name(of: code, grouping, words),
        lines: lines.sorted(by: ReviewLine.precedes),
        isHotspot: walked.contains(SearchKey.name(code))
          || grouping == .area && lines.contains { $0.atPlace > 0 })
    }
    self.groups = groups.sorted { Self.precedes($0, $1, grouping, words) }
  }

  /// Hotspots first, then the groups with the most over the deadline; the oldest first by age.
  private static func precedes(
    _ one: Group, _ other: Group, _ grouping: ReviewGrouping, _ words: Words
  ) -> Bool {
    if grouping == .age { return Int(one.code) ?? 0 > Int(other.code) ?? 0 }
    if one.isHotspot != other.isHotspot { return one.isHotspot }
    if one.overdue != other.overdue { return one.overdue > other.overdue }
    if one.code.isEmpty != other.code.isEmpty { return other.code.isEmpty }
    return words.alphabet.precedes(one.name, other.name)
  }

  private static func name(of code: String, _ grouping: ReviewGrouping, _ words: Words) -> String {
    if code.isEmpty { return words.review.none }
    switch grouping {
    case .area, .responsible: return code
    case .category: return words.code(code, of: .category)
    case .age: return Int(code).flatMap(ReviewAge.init).map { words.say($0.heading) } ?? code
    }
  }

  /// Areas that are walked because much is happening there.
  private static func areasWalkedAsHotspots(_ caseFile: CaseFile) -> Set<String> {
    Set(
      caseFile.walks.filter {
        $0.values.text(WalkField.occasion) == WalkOccasion.hotspot.rawValue
      }.compactMap { $0.area.map(SearchKey.name) })
  }

  /// The heading of a group: its name, whether it is a hotspot, and how much is open.
  package static func heading(of group: Group, _ words: Words) -> String {
    let mark = group.isHotspot ? "\(group.name) · \(words.review.hotspot)" : group.name
    return words.review.group(mark, group.lines.count, group.overdue)
  }
}

extension Words {
  /// Why a line is there, in a sentence, with what settles it first.
  package func reviewSentence(of line: ReviewLine, _ reasons: [ReviewReason]) -> String {
    let place = line.atPlace > 0 ? [review.foundAgain(line.atPlace)] : []
    return (reasons.map(\.text) + place).joined(separator: " · ")
  }
}
