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
      /// The walk of that name in the log, or its report.
      case walk(String)
      case report(String)
    }
    /// What stands before the text.
    package enum Lead: Hashable, Sendable {
      case none
      case count(Int)
      /// `fre 27-11`.
      case day(String)
      /// What the line is about.
      case name(String)
    }
    /// How pressing it is.
    package enum Weight: Hashable, Sendable { case plain, due, late }

    package let lead: Lead
    package let text: String
    /// How ready it is and how far off, or how long it has waited, at the right.
    package let standing: String
    /// How far off it is alone.
    package let distance: String
    /// What is told below it.
    package let detail: String
    package let weight: Weight
    package let isHeading: Bool
    package let goal: Goal?
    /// The key that goes there, in the start screen.
    package let key: String
    /// What stands under it where there is room for it.
    package let named: [Late]

    init(
      _ lead: Lead, _ text: String, standing: String = "", distance: String = "",
      detail: String = "", weight: Weight = .plain, goal: Goal? = nil, key: String = "",
      isHeading: Bool = false, named: [Late] = []
    ) {
      self.lead = lead
      self.text = text
      self.standing = standing
      self.distance = distance
      self.detail = detail
      self.weight = weight
      self.isHeading = isHeading
      self.goal = goal
      self.key = key
      self.named = named
    }

    /// A line between others.
    package var isEmpty: Bool { lead == .none && text.isEmpty }

    /// As it is read without columns.
    package var sentence: String {
      let said =
        switch lead {
        case .none: text
        case .count(let count): isHeading ? "\(text) (\(count))" : "\(count) \(text)"
        case .day(let day): "\(day)  \(text)"
        case .name(let name): "\(name): \(text)"
        }
      return [said, standing].filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  /// - Parameter name: what a party is called there.
  package func lines(_ words: Words, party name: (String) -> String = { $0 }) -> [Line] {
    let start = words.start
    var lines = [visitLine(words)]
    lines += section(
      start.lateHeading, count: late.count,
      [
        lateElsewhere.isEmpty
          ? nil
          : Line(
            .count(lateElsewhere.count), start.lateElsewhere(parties(words, name)),
            standing: oldest(lateElsewhere.first?.days, words), weight: .late, goal: .review,
            key: "r", named: lateElsewhere),
        lateReportedDone.isEmpty
          ? nil
          : Line(
            .count(lateReportedDone.count), start.lateReportedDone(lateReportedDone.count),
            standing: oldest(lateReportedDone.first?.days, words), weight: .late,
            goal: .attention(.notConfirmed), key: "b", named: lateReportedDone),
      ])
    let width = due.map { head(of: $0, words).count }.max() ?? 0
    lines += section(start.dueHeading(daysAhead), due.map { line(of: $0, width, words) })
    lines += section(start.oursHeading, ourLines(words))
    lines += section(
      start.settleHeading,
      [
        twoValues > 0
          ? Line(.count(twoValues), start.twoValues(twoValues), goal: .twoValues, key: "=") : nil,
        drafts > 0 ? Line(.none, words.board.draftsWaiting(drafts), goal: .drafts) : nil,
      ])
    lines += [Line(.none, "")]
    lines.append(
      attention > 0
        ? Line(.count(attention), start.attention(attention), goal: .attention(nil), key: "A")
        : Line(.none, words.attention.nothing))
    return lines
  }

  private func ourLines(_ words: Words) -> [Line?] {
    let start = words.start
    // What is late as well is told above.
    let toCheck = max(0, toCheck - lateReportedDone.count)
    let days = oldestToAssess ?? 0
    return [
      toAssess > 0
        ? Line(
          .count(toAssess), start.toAssess(toAssess), standing: oldest(days, words),
          weight: days > assessingDays ? .due : .plain, goal: .triage, key: "v") : nil,
      owesAnswer > 0
        ? Line(
          .count(owesAnswer), start.owesAnswer(owesAnswer),
          standing: oldest(longest[.noAnswer], words), goal: .attention(.noAnswer), key: "s")
        : nil,
      toCheck > 0
        ? Line(
          .count(toCheck), start.toCheck(toCheck), goal: .attention(.notConfirmed), key: "b")
        : nil,
      toResume > 0
        ? Line(
          .count(toResume), start.toResume(toResume),
          standing: oldest(longest[.waitingOver], words), weight: .due,
          goal: .attention(.waitingOver), key: "t") : nil,
      silent > 0
        ? Line(
          .count(silent), start.silent(silent), standing: oldest(longest[.silent], words),
          goal: .attention(.silent), key: "i") : nil,
    ]
  }

  /// `ældste 25 d`; empty where it is of today.
  private func oldest(_ days: Int?, _ words: Words) -> String {
    guard let days, days > 0 else { return "" }
    return words.start.oldest(words.dates.shortDays(days))
  }

  /// Who has what is late, the most first.
  private func parties(_ words: Words, _ name: (String) -> String) -> String {
    let named = overdueElsewhere.prefix(3).map {
      "\($0.party.map(name) ?? words.promises.nobody) \($0.count)"
    }
    return (named + (overdueElsewhere.count > 3 ? ["…"] : [])).joined(separator: ", ")
  }

  private func section(_ heading: String, count: Int? = nil, _ lines: [Line?]) -> [Line] {
    let lines = lines.compactMap { $0 }
    if lines.isEmpty { return [] }
    return [
      Line(.none, ""), Line(count.map { .count($0) } ?? .none, heading, isHeading: true),
    ] + lines
  }

  private func visitLine(_ words: Words) -> Line {
    guard let lastVisit else { return Line(.none, words.start.firstVisit) }
    let (year, month, day) = lastVisit.day.civil
    let who = authors.prefix(6).map { "\($0.who ?? words.finding.unknownPerson) \($0.count)" }
    return Line(
      .name(words.start.since(words.dates.day(year, month, day))),
      words.start.visit(acts, people, hasUnread: hasUnread),
      detail: who.joined(separator: " · "), goal: acts > 0 ? .sinceVisit : nil)
  }

  private func line(of due: Due, _ width: Int, _ words: Words) -> Line {
    let head = head(of: due, words)
    let days = due.on.days(since: today)
    let isReady = due.all == due.ready
    let isNear = days <= Self.nearDays && [.report, .meeting].contains(due.kind) && !isReady
    return Line(
      .day(head + String(repeating: " ", count: width - head.count)), text(of: due, words),
      standing: standing(of: due, words), distance: distance(of: due, words),
      weight: days < 0 ? .late : isNear ? .due : .plain, goal: goal(of: due))
  }

  /// From so many days before on a report that is not ready will be late.
  private static let nearDays = 7

  private func goal(of due: Due) -> Line.Goal? {
    switch due.kind {
    case .walk: .walk(due.walk)
    case .report: .report(due.walk)
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
    case .walk: words.start.walk(due.name)
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

  /// `9 af 14 fund klar · om 4 dage`.
  private func standing(of due: Due, _ words: Words) -> String {
    var parts: [String] = []
    switch due.kind {
    case .report, .meeting: parts.append(words.start.ready(due.ready, due.all))
    case .findings: if due.ready > 0 { parts.append(words.start.done(due.ready)) }
    case .walk, .resume, .request: break
    }
    return (parts + [distance(of: due, words)]).joined(separator: " · ")
  }
}
