import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// What is told of the finding on the desk, line by line.
package struct TriagePage: Equatable, Sendable {
  package enum Meaning: Sendable { case title, label, value, heading, dispute }

  package struct Line: Equatable, Sendable {
    package let text: String
    package let meaning: Meaning
    /// What is left out first where there is no room, highest first; 0 stays.
    package let weight: Int
  }

  package let lines: [Line]

  /// Those that fit, in order: the least needed are left out.
  package func lines(height: Int) -> [Line] {
    var kept = Array(lines.enumerated())
    while kept.count > max(0, height), let heaviest = kept.map(\.element.weight).max(),
      heaviest > 0, let place = kept.lastIndex(where: { $0.element.weight == heaviest })
    {
      kept.remove(at: place)
    }
    return kept.prefix(max(0, height)).map(\.element)
  }
}

extension AppState {
  package func triagePage(of desk: TriageDesk, columns: Int) -> TriagePage {
    let finding = caseFile.finding(at: desk.thing)
    let width = max(1, columns - 2)
    var lines: [TriagePage.Line] = []
    func add(_ text: String, _ meaning: TriagePage.Meaning, _ weight: Int) {
      lines.append(TriagePage.Line(text: text, meaning: meaning, weight: weight))
    }
    let number = finding.number.map { "\($0)  " } ?? ""
    add(
      number
        + ([finding.place, finding.area, finding.id] as [String?]).compactMap { $0 }
        .filter { !$0.isEmpty }.joined(separator: " · "), .title, 0)
    add(facts(of: finding).joined(separator: " · "), .label, 2)
    for dispute in finding.conflicts {
      add(words.triage.twoValues(words.fields[dispute.field]), .dispute, 1)
    }
    if finding.hasOwnTitle {
      for line in TextLayout.wrapped(finding.title, toColumns: width) { add(line, .value, 1) }
    }
    let text = TextLayout.wrapped(finding.observation, toColumns: width)
    for (place, line) in text.enumerated() { add(line, .value, place == 0 ? 0 : 3 + place) }
    for action in finding.entries(.action) {
      add("\(words.fields["actions"]): \(action.text ?? "")", .label, 3)
    }
    history(of: desk.thing).enumerated().forEach { add($1, .label, 20 + $0) }
    // Where one is chosen from them, they stand below as rows.
    if !desk.alike.isEmpty, desk.stage != .duplicate {
      add(words.triage.alike, .heading, 14)
      for (place, alike) in desk.alike.prefix(3).enumerated() {
        add("\(place + 1)  \(line(of: alike))", .label, 15 + place)
      }
    }
    return TriagePage(lines: lines)
  }

  private func facts(of finding: Finding) -> [String] {
    var facts: [String] = []
    if let kind = finding.kind { facts.append(words.code(kind.rawValue, of: .kind)) }
    facts.append(
      finding.category.map { words.code($0, of: .category) } ?? words.triage.noCategory)
    if let priority = finding.priority {
      facts.append(words.code(priority.rawValue, of: .priority))
    }
    if finding.state != .new { facts.append(words.codes.state[finding.state.rawValue] ?? "") }
    if finding.reason?.code == ReasonCode.siteVisit.rawValue {
      facts.append(words.codes.reason[ReasonCode.siteVisit.rawValue] ?? "")
    }
    if let made = Moment(rfc3339: finding.createdAt)?.day {
      facts.append(words.dates.distance(made.days(since: today)))
    }
    let walk = finding.walk.flatMap { id in caseFile.walks.first { $0.id == id }?.name }
    if let walk { facts.append(walk) }
    return facts
  }

  /// The latest acts on the finding, the latest first; its making is told by its age already.
  private func history(of thing: ThingIndex) -> [String] {
    caseFile.wholeHistory(of: thing).dropFirst().suffix(2).reversed().map { sentence(of: $0) }
  }
}
