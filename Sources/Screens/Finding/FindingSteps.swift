import CaseModel
import TerminalModel
import Wording

/// The way of a finding from new to answered, with where it stands on it.
struct FindingSteps {
  struct Step {
    let state: FindingState
    /// The day it came there; nil where that is not known or it has not.
    var day: Day?
  }

  let steps: [Step]
  /// The place of the step it stands on.
  let place: Int

  init(_ finding: Finding) {
    var states: [FindingState] = [.new, .assigned, .inProgress, .done, .confirmed, .closed]
    switch finding.state {
    case .assessing: states[0] = .assessing
    case .waiting: states[2] = .waiting
    case .declined, .duplicate, .kept, .withdrawn: states = [.new, finding.state]
    default: break
    }
    place = states.firstIndex(of: finding.state) ?? 0
    var steps = states.map { Step(state: $0) }
    steps[0].day = Moment(rfc3339: finding.createdAt)?.day
    for index in steps.indices.prefix(place + 1) {
      switch steps[index].state {
      case .done: steps[index].day = finding.values.day(FindingField.doneOn)
      case .confirmed: steps[index].day = finding.values.day(FindingField.confirmedOn)
      default: break
      }
    }
    let isFirst = place == 0 && finding.state == .new
    if !isFirst, place == 0 || steps[place].day == nil {
      steps[place].day = Moment(rfc3339: finding.stateSince)?.day
    }
    self.steps = steps
  }

  /// The line itself, the names below it and the days below those; where the names have no room
  /// beside each other, only that of the step it stands on.
  func rows(columns: Int, words: Words) -> [FindingRow] {
    let names = steps.map { words.codes.state($0.state) }
    let widest = names.map { TextWidth.columns(of: $0) }.max() ?? 0
    let room = max(
      2, (columns - (names.last.map { TextWidth.columns(of: $0) } ?? 0)) / max(1, steps.count - 1))
    let isWide = room > widest
    let gap = isWide ? min(room, 22) : max(2, min(room, 6))
    var (line, labels, days): ([FindingRow.Part], [FindingRow.Part], [FindingRow.Part]) = (
      [], [], []
    )
    for (index, step) in steps.enumerated() {
      let column = index * gap
      let isPassed = index < place
      let mark = isPassed ? "●" : index == place ? "◉" : "○"
      line.append(
        .init(
          column: column, text: mark,
          meaning: isPassed ? .positive : index == place ? .key : .faint))
      if index + 1 < steps.count {
        line.append(
          .init(
            column: column + 1, text: String(repeating: isPassed ? "─" : "┄", count: gap - 1),
            meaning: isPassed ? .positive : .faint))
      }
      if isWide || index == place {
        labels.append(
          .init(column: column, text: names[index], meaning: index == place ? .strong : .label))
      }
      if isWide, let day = step.day {
        let (_, month, number) = day.civil
        days.append(
          .init(column: column, text: words.dates.dayAndMonth(month, number), meaning: .label))
      }
    }
    let target = FindingTarget.field(.state)
    var rows = [
      FindingRow(line, isOfSteps: true),
      FindingRow(labels, target: target, isSelectable: true, isOfSteps: true),
      FindingRow(days, isOfSteps: true),
    ]
    // Heard, the line of steps is one sentence.
    for place in rows.indices { rows[place].aloud = place == 1 ? told(words) : "" }
    return rows.filter { !$0.parts.isEmpty }
  }

  /// `Trin: ny 12-11, tildelt 15-11, her står det, i gang, udført`.
  private func told(_ words: Words) -> String {
    let told = steps.enumerated().map { index, step in
      let day = step.day.map { day in
        let (_, month, number) = day.civil
        return " " + words.dates.dayAndMonth(month, number)
      }
      let here = index == place ? ", \(words.aloud.here)" : ""
      return words.codes.state(step.state) + (day ?? "") + here
    }
    return "\(words.aloud.steps): " + told.joined(separator: ", ")
  }
}
