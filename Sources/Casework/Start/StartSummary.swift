import CaseModel
import ChangeLog

/// What somebody should know who has been away: what is due and how ready it is, what has come,
/// what waits for us and for others, what must be settled.
package struct StartSummary: Hashable, Sendable {
  /// Something that is due on a day.
  package struct Due: Hashable, Sendable {
    package enum Kind: String, Sendable {
      case walk, report, meeting, findings, resume, request
    }
    package let kind: Kind
    package let on: Day
    /// The walk's name, or who asked about their own data; empty for findings.
    package let name: String
    /// Of how many findings how many are ready: decided for a report, reported done for a deadline.
    package let ready: Int
    package let all: Int
    /// The walk's name in the log; empty for what is of none.
    package var walk = ""
  }

  package struct PartyCount: Hashable, Sendable {
    /// Nil where nobody is responsible.
    package let party: String?
    package let count: Int
  }

  /// How much somebody has written since the last visit.
  package struct PersonCount: Hashable, Sendable {
    /// Initials; nil where they are not known.
    package let who: String?
    package let count: Int
  }

  /// A finding over its deadline.
  package struct Late: Hashable, Sendable {
    package let record: RecordIndex
    package let days: Int
    /// Whether they say it is done.
    package let isReportedDone: Bool
  }

  package let today: Day
  package let lastVisit: Moment?
  /// Whether some of what others have written was there at the last visit and not looked through.
  package let hasUnread: Bool
  /// What others have written since.
  package let acts: Int
  package let people: Int
  /// Who wrote it, the most first.
  package let authors: [PersonCount]
  /// Within the days the start screen looks ahead, earliest first; reports that are late too.
  package let due: [Due]
  package let toAssess: Int
  /// Days; nil when nothing is to be assessed.
  package let oldestToAssess: Int?
  package let owesAnswer: Int
  package let toCheck: Int
  package let toResume: Int
  /// Over the deadline, the most first.
  package let overdue: [PartyCount]
  /// The same without what is reported done.
  package let overdueElsewhere: [PartyCount]
  /// Over the deadline, the longest first.
  package let late: [Late]
  /// How many days what has waited longest has waited, by what it waits for.
  package let longest: [AttentionReason: Int]
  /// From how many days on a finding has waited too long to be assessed.
  package let assessingDays: Int
  package let silent: Int
  package let twoValues: Int
  /// Lines of the whole attention list.
  package let attention: Int
  package let drafts: Int

  /// How far it looks ahead.
  package let daysAhead: Int

  package init(
    _ caseFile: CaseFile, index: AttentionIndex, visit: Visit?, device: String, today: Day,
    drafts: Int
  ) {
    self.today = today
    lastVisit = visit?.at
    hasUnread = visit?.hasUnread ?? false
    let acts = visit.map { caseFile.acts(after: $0.sequences, except: device) } ?? []
    self.acts = acts.count
    let authors = Dictionary(grouping: acts) { $0.actor ?? "" }
    people = authors.count
    self.authors = authors.map { PersonCount(who: $0.isEmpty ? nil : $0, count: $1.count) }
      .sorted { ($1.count, $0.who ?? "") < ($0.count, $1.who ?? "") }
    daysAhead = caseFile.rules[.soonDays]
    due = Self.due(caseFile, index, today, daysAhead: daysAhead)
    let items = index.items.values
    let undecided = items.filter(\.state.isUndecided)
    toAssess = undecided.count
    oldestToAssess = undecided.map { max(0, today.days(since: $0.created)) }.max()
    var counts = index.counts(on: today)
    for line in AttentionIndex.otherLines(in: caseFile, limits: index.limits, on: today) {
      counts[line.reason, default: 0] += 1
    }
    owesAnswer = counts[.noAnswer] ?? 0
    toCheck = counts[.notConfirmed] ?? 0
    toResume = counts[.waitingOver] ?? 0
    silent = counts[.silent] ?? 0
    twoValues = caseFile.openConflicts().count
    attention = counts.values.reduce(0, +)
    self.drafts = drafts
    assessingDays = index.limits.assessing
    var perParty: [String?: Int] = [:]
    var elsewhere: [String?: Int] = [:]
    var late: [Late] = []
    var longest: [AttentionReason: Int] = [:]
    for (record, item) in index.items {
      for cause in item.causes where cause.holds(on: today) {
        longest[cause.reason] = max(longest[cause.reason] ?? 0, cause.days(on: today))
      }
      guard let due = item.due, due < today else { continue }
      perParty[item.responsible, default: 0] += 1
      if item.state != .done { elsewhere[item.responsible, default: 0] += 1 }
      late.append(
        Late(record: record, days: today.days(since: due), isReportedDone: item.state == .done))
    }
    self.longest = longest
    self.late = late.sorted { ($1.days, $0.record) < ($0.days, $1.record) }
    func ordered(_ parties: [String?: Int]) -> [PartyCount] {
      parties.map { PartyCount(party: $0, count: $1) }
        .sorted { ($1.count, $0.party ?? "") < ($0.count, $1.party ?? "") }
    }
    overdue = ordered(perParty)
    overdueElsewhere = ordered(elsewhere)
  }

  package var overdueCount: Int { late.count }
  /// Those over the deadline that others still have.
  package var lateElsewhere: [Late] { late.filter { !$0.isReportedDone } }
  /// Those over the deadline that are reported done: what they say is done waits for us.
  package var lateReportedDone: [Late] { late.filter(\.isReportedDone) }

  private static func due(
    _ caseFile: CaseFile, _ index: AttentionIndex, _ today: Day, daysAhead: Int
  ) -> [Due] {
    let last = today.adding(days: daysAhead)
    var due: [Due] = []
    for walk in caseFile.walks {
      // Of reports long gone the attention list tells.
      if let day = walk.reportDue(index.limits), day <= last, day >= today.adding(days: -28) {
        let tally = RecordName(walk.record).flatMap { caseFile.record(named: $0) }
          .map(index.tally(ofWalk:))
        due.append(
          Due(
            kind: .report, on: day, name: walk.name, ready: tally?.ready ?? 0,
            all: tally?.all ?? 0, walk: walk.record))
      }
      if let day = walk.day, !walk.isHeld, walk.state != .cancelled, (today...last).contains(day) {
        due.append(Due(kind: .walk, on: day, name: walk.name, ready: 0, all: 0, walk: walk.record))
      }
      // Where none is set, the last day it should be held, from the first on.
      let window = walk.meetingWindow(index.limits)
      let isTime = window?.contains(today) ?? false
      if let day = walk.followUpMeeting ?? window?.upperBound,
        isTime || (today...last).contains(day)
      {
        let tally = RecordName(walk.record).flatMap { caseFile.record(named: $0) }
          .map(index.tally(ofWalk:))
        due.append(
          Due(
            kind: .meeting, on: day, name: walk.name, ready: tally?.ready ?? 0,
            all: tally?.all ?? 0))
      }
    }
    due += findings(index, from: today, to: last)
    // The law gives a month, and the whole month it should be seen; what is late all the more.
    due += OpenRequest.all(in: caseFile).map {
      Due(kind: .request, on: $0.answerBy, name: $0.person, ready: 0, all: 0)
    }
    return due.sorted {
      ($0.on.number, $0.kind.rawValue, $0.name) < ($1.on.number, $1.kind.rawValue, $1.name)
    }
  }

  /// Findings whose deadline or day of resuming comes, a line for each day.
  private static func findings(_ index: AttentionIndex, from today: Day, to last: Day) -> [Due] {
    var deadlines: [Day: (ready: Int, all: Int)] = [:]
    var resumed: [Day: Int] = [:]
    for item in index.items.values {
      if let day = item.due, (today...last).contains(day) {
        deadlines[day, default: (0, 0)].all += 1
        if item.state == .done { deadlines[day, default: (0, 0)].ready += 1 }
      }
      for cause in item.causes where cause.reason == .waitingOver {
        if (today.adding(days: 1)...last).contains(cause.since) {
          resumed[cause.since, default: 0] += 1
        }
      }
    }
    return deadlines.map { Due(kind: .findings, on: $0, name: "", ready: $1.ready, all: $1.all) }
      + resumed.map { Due(kind: .resume, on: $0, name: "", ready: 0, all: $1) }
  }
}
