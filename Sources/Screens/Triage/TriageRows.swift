import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// What can be chosen on the desk now, the likeliest first.
  package func triageRows(of desk: TriageFinding) -> [TriageRow] {
    let words = words.triage
    switch desk.stage {
    case .verdict: return verdictRows(of: desk)
    case .category:
      return categoryRows
    case .action: return textRows(actions(of: desk), none: words.noAction)
    case .responsible:
      return textRows(parties(desk.proposals.responsible), none: words.nobodyYet)
    case .followUp: return textRows(parties(desk.proposals.followUp), none: words.nobodyYet)
    case .priority:
      let rules = shown.caseFile.rules
      let party =
        desk.text(of: .responsible) ?? shown.caseFile.plainFinding(at: desk.record).responsible
      return Priority.allCases.enumerated().map { place, priority in
        let day = rules.deadline(of: priority, from: today, with: party)
        return TriageRow(
          key: "\(place + 1)",
          text: words.priorityUntil(
            self.words.code(priority.rawValue, of: .priority),
            FieldText.dayReading(day, today: today, words: self.words)),
          choice: .answer(priority.rawValue))
      }
    case .duplicate:
      let rows = desk.alike.enumerated().map { place, alike in
        TriageRow(
          key: "\(place + 1)", text: line(of: alike), choice: .duplicate(alike.record))
      }
      return rows + [TriageRow(key: "e", text: words.writeCode, choice: .write)]
    case .later, .site: return dayRows
    }
  }

  private func verdictRows(of desk: TriageFinding) -> [TriageRow] {
    let kind = shown.caseFile.shown(desk.record, FindingField.kind.rawValue)?.string
    var verdicts = TriageVerdict.allCases
    if kind == FindingKind.positive.rawValue {
      verdicts = [.keep] + verdicts.filter { $0 != .keep }
    } else if kind == nil || kind == FindingKind.problem.rawValue {
      verdicts.removeAll { $0 == .keep }
    }
    return verdicts.map { verdict in
      let command = commands[CommandIdentifier(verdict.rawValue)]
      let key = command?.keys.first.map { words.keyName($0) } ?? ""
      return TriageRow(
        key: key, text: words.say(verdict.line), choice: .verdict(verdict))
    }
  }

  /// The nine on the keys 1-9, and below them what the workspace has added.
  private var categoryRows: [TriageRow] {
    let added = words.own.codes.added(to: .category).map(\.code)
    return (FindingCategory.main.map(\.rawValue) + added).enumerated().map { place, category in
      TriageRow(
        key: place < 9 ? "\(place + 1)" : "", text: words.code(category, of: .category),
        choice: .answer(category))
    }
  }

  private func textRows(_ texts: [String], none: String) -> [TriageRow] {
    texts.enumerated().map { place, text in
      TriageRow(key: "\(place + 1)", text: text, choice: .answer(text))
    } + [
      TriageRow(key: "e", text: words.triage.writeOwn, choice: .write),
      TriageRow(key: "0", text: none, choice: .answer(nil)),
    ]
  }

  /// What was done about the like, and where that is little, what is usual about the category.
  private func actions(of desk: TriageFinding) -> [String] {
    let category =
      desk.text(of: .category)
      ?? shown.caseFile.shown(desk.record, FindingField.category.rawValue)?.string
    let line = category.map(words.own.codes.line) ?? []
    let usual = line.compactMap { FindingCategory(rawValue: $0) }.flatMap(words.triage.usualActions)
    let learnt = desk.proposals.actions
    let done = Set(learnt.map { SearchKey.name($0) })
    return Array((learnt + usual.filter { !done.contains(SearchKey.name($0)) }).prefix(5))
  }

  /// The likeliest parties, and where there are few, those of the register.
  private func parties(_ likely: [String]) -> [String] {
    guard likely.count < 3 else { return likely }
    var known = Set(likely.map { SearchKey.name($0) })
    let others = shown.caseFile.parties.map(\.name).filter {
      known.insert(SearchKey.name($0)).inserted
    }
    return Array((likely + others).prefix(5))
  }

  private var dayRows: [TriageRow] {
    let days = [7, 14, 30, 90].enumerated().map { place, count in
      let day = today.adding(days: count).workday
      return TriageRow(
        key: "\(place + 1)", text: FieldText.dayReading(day, today: today, words: words),
        choice: .until(day))
    }
    return days + [TriageRow(key: "e", text: words.triage.otherDay, choice: .write)]
  }

  /// `K7Q-4MJ Broen: lygten er slukket (samme sted) · tildelt`.
  package func line(of alike: TriageAlike) -> String {
    let finding = shown.caseFile.plainFinding(at: alike.record)
    let place = finding.place.map { "\($0): " } ?? ""
    let state =
      finding.state.isSettled
      ? words.settle.cameBack(words.codes.state(finding.state)) : words.codes.state(finding.state)
    let why = AlikeText.reasons(of: alike.likeness, words: words)
    return "\(finding.id) \(place)\(finding.title) · \(state) · \(why)"
  }

  /// What the desk asks now, as a line over its rows.
  package func triageQuestion(of desk: TriageFinding) -> String {
    words.say(desk.stage.question)
  }

  /// Selects a row, where there is one.
  /// - Returns: whether it was selected before.
  mutating func selectOnDesk(_ row: Int) -> Bool {
    guard var desk = triageDesk, triageRows(of: desk).indices.contains(row) else { return false }
    let wasSelected = desk.selection == row
    desk.selection = row
    replace(desk)
    return wasSelected
  }
}
