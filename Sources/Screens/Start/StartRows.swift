import CaseModel
import Casework
import ChangeLog
import Wording

extension StartSummary {
  /// A line of the start screen, the same on the command line.
  package struct Line: Hashable, Sendable {
    package enum Goal: Hashable, Sendable {
      case sinceVisit, triage, twoValues, drafts
      case attention(AttentionReason?)
      case promises, review
    }
    package let text: String
    /// How far off it is and how ready, at the right.
    package let standing: String
    /// How far off it is alone.
    package let distance: String
    package let isHeading: Bool
    package let goal: Goal?
    /// The key that goes there, in the start screen.
    package let key: String

    init(
      _ text: String, standing: String = "", distance: String = "", goal: Goal? = nil,
      key: String = "", isHeading: Bool = false
    ) {
      self.text = text
      self.standing = standing
      self.distance = distance
      self.goal = goal
      self.key = key
      self.isHeading = isHeading
    }
  }

  package func lines(_ words: Words) -> [Line] {
    let start = words.start
    var lines: [Line] = [Line(visitText(words), goal: acts > 0 ? .sinceVisit : nil)]
    if !due.isEmpty {
      lines += [Line(""), Line(start.dueHeading(daysAhead), isHeading: true)]
      let width = due.map { head(of: $0, words).count }.max() ?? 0
      lines += due.map { due in
        let head = head(of: due, words)
        let gap = String(repeating: " ", count: width - head.count + 2)
        return Line(
          head + gap + text(of: due, words), standing: standing(of: due, words),
          distance: distance(of: due, words),
          goal: goal(of: due)
        )
      }
    }
    lines += section(
      start.oursHeading,
      [
        toAssess > 0
          ? Line(start.toAssess(toAssess, oldestToAssess ?? 0), goal: .triage, key: "v") : nil,
        owesAnswer > 0
          ? Line(start.owesAnswer(owesAnswer), goal: .attention(.noAnswer), key: "s") : nil,
        toCheck > 0
          ? Line(start.toCheck(toCheck), goal: .attention(.notConfirmed), key: "b") : nil,
        toResume > 0
          ? Line(start.toResume(toResume), goal: .attention(.waitingOver), key: "t") : nil,
      ])
    let parties =
      overdue.prefix(3).map { "\($0.party ?? words.promises.nobody) \($0.count)" }
      + (overdue.count > 3 ? ["…"] : [])
    lines += section(
      start.theirsHeading,
      [
        overdueCount > 0
          ? Line(
            start.overdue(overdueCount, overdueReportedDone, parties.joined(separator: " · ")),
            goal: .review, key: "r") : nil,
        silent > 0 ? Line(start.silent(silent), goal: .attention(.silent), key: "i") : nil,
      ])
    lines += section(
      start.settleHeading,
      [
        twoValues > 0 ? Line(start.twoValues(twoValues), goal: .twoValues, key: "=") : nil,
        drafts > 0 ? Line(words.board.draftsWaiting(drafts), goal: .drafts) : nil,
      ])
    lines += [Line("")]
    lines.append(
      attention > 0
        ? Line(start.attention(attention), goal: .attention(nil), key: "A")
        : Line(words.attention.nothing))
    return lines
  }

  private func section(_ heading: String, _ lines: [Line?]) -> [Line] {
    let lines = lines.compactMap { $0 }
    return lines.isEmpty ? [] : [Line(""), Line(heading, isHeading: true)] + lines
  }

  private func visitText(_ words: Words) -> String {
    guard let lastVisit else { return words.start.firstVisit }
    let (year, month, day) = lastVisit.day.civil
    return words.start.visit(
      words.dates.day(year, month, day), acts, people, hasUnread: hasUnread)
  }

  private func goal(of due: Due) -> Line.Goal? {
    switch due.kind {
    case .report: due.on < today ? .attention(.noReport) : .promises
    case .meeting, .findings, .resume: .promises
    case .request: .attention(.requestOpen)
    }
  }

  /// `fre 27-11`.
  private func head(of due: Due, _ words: Words) -> String {
    let (_, month, day) = due.on.civil
    return "\(words.dates.weekdays[due.on.weekday - 1]) \(words.dates.dayAndMonth(month, day))"
  }

  /// `rapport: Grf. Vester Allé`.
  private func text(of due: Due, _ words: Words) -> String {
    switch due.kind {
    case .report: words.start.report(due.name)
    case .meeting: words.start.meeting(due.name)
    case .findings: words.start.findingsDue(due.all)
    case .resume: words.start.findingsResume(due.all)
    case .request: words.start.request(due.name)
    }
  }

  private func distance(of due: Due, _ words: Words) -> String {
    let days = due.on.days(since: today)
    return days < 0 ? words.dates.overdue(-days) : words.dates.distance(days)
  }

  /// `om 4 dage · 9 af 14 fund klar`.
  private func standing(of due: Due, _ words: Words) -> String {
    var parts = [distance(of: due, words)]
    switch due.kind {
    case .report, .meeting: parts.append(words.start.ready(due.ready, due.all))
    case .findings: if due.ready > 0 { parts.append(words.start.done(due.ready)) }
    case .resume, .request: break
    }
    return parts.joined(separator: " · ")
  }
}
