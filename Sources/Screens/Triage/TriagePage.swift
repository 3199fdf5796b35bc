import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What is told of the finding on the desk, line by line.
package struct TriagePage: Equatable, Sendable {
  package enum Meaning: Sendable { case title, label, value, heading, conflict }

  package struct Line: Equatable, Sendable {
    package let text: String
    package let meaning: Meaning
    /// What is left out first where there is no room, highest first; 0 stays.
    package let weight: Int
  }

  package let lines: [Line]

  /// Columns beside its text: a margin, the bar, a blank, and two at the right.
  static let marginColumns = 5

  /// Those that fit, in order: the least needed are left out.
  package func lines(height: Int) -> [Line] {
    var kept = Array(lines.enumerated())
    while kept.count > max(0, height), let heaviest = kept.map(\.element.weight).max(),
      heaviest > 0, let place = kept.lastIndex(where: { $0.element.weight == heaviest })
    {
      // Lines below each other of one weight are one text, which goes whole.
      let others = kept[...place].lastIndex { $0.element.weight != heaviest }
      kept.removeSubrange((others.map { $0 + 1 } ?? 0)...place)
    }
    let told = kept.prefix(max(0, height))
    // What goes on where there is no room for it says so.
    return told.map { place, line in
      let next = place + 1
      let goesOn =
        line.meaning == .value && lines.indices.contains(next) && lines[next].meaning == .value
        && !told.contains { $0.offset == next }
      return goesOn
        ? Line(text: line.text + " …", meaning: line.meaning, weight: line.weight) : line
    }
  }
}

extension AppState {
  /// What is told of the finding, side by side where there is room for it: the finding, then its
  /// place and what is like it, then what became of it; on a narrow screen all below each other.
  package func triagePages(of desk: TriageFinding, columns: Int) -> [(
    columns: Int, page: TriagePage
  )] {
    let parts = columns < 110 ? 1 : columns < 170 ? 2 : 3
    // A column between them for the rule.
    let side = parts == 1 ? 0 : max(40, (columns - parts + 1) / (parts + 1))
    let own = columns - (side + 1) * (parts - 1)
    var lines = ownLines(of: desk, columns: own)
    if parts == 1 {
      lines += historyLines(of: desk, most: 2, columns: nil)
      return [(own, TriagePage(lines: lines))]
    }
    let beside =
      placeLines(of: desk) + nearbyLines(of: desk, most: parts == 2 ? 4 : 8, columns: side)
    let history = historyLines(of: desk, most: 12, columns: side)
    if parts == 2 {
      return [(own, TriagePage(lines: lines)), (side, TriagePage(lines: beside + history))]
    }
    return [
      (own, TriagePage(lines: lines)), (side, TriagePage(lines: beside)),
      (side, TriagePage(lines: history)),
    ]
  }

  private typealias Line = TriagePage.Line

  private func ownLines(of desk: TriageFinding, columns: Int) -> [TriagePage.Line] {
    let finding = shown.caseFile.finding(at: desk.record)
    let width = max(1, columns - TriagePage.marginColumns)
    var lines: [Line] = []
    func add(_ text: String, _ meaning: TriagePage.Meaning, _ weight: Int) {
      lines.append(Line(text: text, meaning: meaning, weight: weight))
    }
    let number = finding.number.map { "\($0)  " } ?? ""
    add(
      number
        + ([finding.place, finding.area, finding.id] as [String?]).compactMap { $0 }
        .filter { !$0.isEmpty }.joined(separator: " · "), .title, 0)
    add(facts(of: finding).joined(separator: " · "), .label, 2)
    for conflict in finding.conflicts {
      add(words.triage.twoValues(words.fields[conflict.field]), .conflict, 1)
    }
    if finding.hasOwnTitle {
      for line in TextLayout.wrapped(finding.title, toColumns: width) { add(line, .value, 1) }
    }
    let text = TextLayout.wrapped(finding.observation, toColumns: width)
    for (place, line) in text.enumerated() { add(line, .value, place == 0 ? 0 : 3 + place) }
    for action in finding.entries(.action) {
      add("\(words.fields[FindingField.actions]): \(action.text ?? "")", .label, 3)
    }
    return lines
  }

  /// Where it is, and how much else was found there.
  private func placeLines(of desk: TriageFinding) -> [TriagePage.Line] {
    let finding = shown.caseFile.plainFinding(at: desk.record)
    let coordinate = FieldText.typed(
      finding.values[FindingField.coordinate] ?? .null, form: .coordinate, words: words)
    var facts = [finding.place, finding.area, coordinate].compactMap { $0 }
      .filter { !$0.isEmpty }
    if let owner = finding.values.text(FindingField.owner) {
      facts.append("\(words.fields[FindingField.owner]): \(owner)")
    }
    let count = shown.indexes.hotspots?.count(at: desk.record, now: sitting.now) ?? 0
    if count > 0 { facts.append(words.review.foundAgain(count)) }
    if facts.isEmpty { return [] }
    return [Line(text: words.fields[FindingField.place], meaning: .heading, weight: 4)]
      + facts.enumerated().map { Line(text: $1, meaning: .value, weight: 5 + $0) }
      + [Line(text: "", meaning: .label, weight: 38)]
  }

  /// What else was found in its area and is not told of as being like it.
  private func nearbyLines(
    of desk: TriageFinding, most: Int, columns: Int
  ) -> [TriagePage.Line] {
    let told = Set(desk.alike.map(\.record))
    let others = desk.nearby.filter { !told.contains($0) }
    if others.isEmpty { return [] }
    var lines = [Line(text: words.triage.nearby, meaning: .heading, weight: 40)]
    for (place, record) in others.prefix(most).enumerated() {
      let finding = shown.caseFile.plainFinding(at: record)
      let state = words.codes.state(finding.state)
      lines += wrapped(
        "\(finding.spokenName): \(finding.title) · \(state)", columns, weight: 41 + place)
    }
    return lines + [Line(text: "", meaning: .label, weight: 39)]
  }

  /// The latest acts on the finding, the latest first; its making is told by its age already.
  private func historyLines(
    of desk: TriageFinding, most: Int, columns: Int?
  ) -> [TriagePage.Line] {
    let acts = shown.caseFile.wholeHistory(of: desk.record)
    // Where there is room, also who made it.
    let told = (columns == nil ? acts.dropFirst() : acts[...]).suffix(most).reversed()
    if told.isEmpty { return [] }
    let heading =
      columns == nil ? [] : [Line(text: words.finding.history, meaning: .heading, weight: 19)]
    return heading
      + told.enumerated().flatMap { wrapped(sentence(of: $1), columns, weight: 20 + $0) }
  }

  private func wrapped(_ text: String, _ columns: Int?, weight: Int) -> [TriagePage.Line] {
    guard let columns else { return [Line(text: text, meaning: .label, weight: weight)] }
    let width = max(10, columns - TriagePage.marginColumns - 3)
    return TextLayout.wrapped(SafeText.simplified(text), toColumns: width)
      .enumerated().map {
        Line(text: ($0 == 0 ? "" : "   ") + $1, meaning: .label, weight: weight)
      }
  }

  private func facts(of finding: Finding) -> [String] {
    var facts: [String] = []
    if let kind = finding.kind { facts.append(words.code(kind.rawValue, of: .kind)) }
    facts.append(
      finding.category.map { words.code($0, of: .category) } ?? words.triage.noCategory)
    if let priority = finding.priority {
      facts.append(words.code(priority.rawValue, of: .priority))
    }
    if finding.state != .new { facts.append(words.codes.state(finding.state)) }
    if finding.reason?.code == ReasonCode.siteVisit.rawValue {
      facts.append(words.codes.reason(ReasonCode.siteVisit))
    }
    if let made = Moment(rfc3339: finding.createdAt)?.day {
      facts.append(words.dates.distance(made.days(since: today)))
    }
    let walk = finding.walk.flatMap { id in shown.caseFile.walks.first { $0.id == id }?.name }
    if let walk { facts.append(walk) }
    return facts
  }
}
