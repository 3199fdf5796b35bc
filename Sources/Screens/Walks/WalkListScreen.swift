import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let walks = Scope(
    "walks", Phrase("på listen over vandringer", "on the list of walks"))
}

/// All walks: what lies ahead, what is not finished, what is over, and what was never walked.
struct WalkList: ListScreen {
  static let scope = Scope.walks
  static let listsRecords = true
  static let hasFoot = true

  func content(in state: AppState) -> ListContent? { state.walkListContent }
  func side(in state: AppState) -> [ListLayer.Row] { state.walkWeekRows }
}

/// Leads to the page of a walk.
struct OpenWalk: RowChoice {
  let walk: RecordIndex

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openWalk(walk)
  }
}

extension AppState {
  mutating func openWalks() -> [Effect] {
    need(\.walks)
    need(\.attention)
    return open(WalkList())
  }

  var walkListContent: ListContent {
    let words = self.words.walks
    let walks = standingWalks
    if walks.isEmpty { return (words.title, [.init(words.none, tone: .quiet)]) }
    var rows: [ListLayer.Row] = []
    func add(_ heading: String, _ walks: [(record: RecordIndex, walk: Walk)]) {
      if walks.isEmpty { return }
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      var heading = ListLayer.Row(heading, isHeading: true)
      if rows.isEmpty { heading.hints = [.init("Tab", words.toCalendar)] }
      rows.append(heading)
      let width = walks.map { TextWidth.columns(of: dayHead($0.walk)) }.max() ?? 0
      rows += walks.map { row(of: $0.walk, $0.record, dayColumns: width) }
    }
    let ahead = walks.filter { !$0.walk.isHeld && $0.walk.state != .cancelled }
      .sorted { isBefore($0.walk, $1.walk) }
    let over: Set<WalkState> = [.followedUp, .ended, .cancelled]
    let held = walks.filter { $0.walk.isHeld || $0.walk.state == .cancelled }
      .sorted { isBefore($1.walk, $0.walk) }
    let unfinished = held.filter { !over.contains($0.walk.state) }
    let finished = held.filter { over.contains($0.walk.state) }
    add(words.ahead(ahead.count), ahead)
    add(words.unfinished(unfinished.count), unfinished)
    add(words.finished(finished.count), finished)
    let never = neverWalked
    if !never.isEmpty {
      rows += [ListLayer.Row(""), ListLayer.Row(words.never, isHeading: true)]
      rows += never.map { ListLayer.Row($0, tone: .quiet) }
    }
    return (words.title, rows)
  }

  var standingWalks: [(record: RecordIndex, walk: Walk)] {
    shown.caseFile.standing(.walk).map { ($0, walk(at: $0)) }
  }

  /// By the day; those without one come last.
  private func isBefore(_ one: Walk, _ other: Walk) -> Bool {
    let (left, right) = (one.date?.lastDay, other.date?.lastDay)
    guard let left, let right, left != right else {
      return left != nil && right == nil || (left == right && one.name < other.name)
    }
    return left < right
  }

  /// `ons 9-12`, `nov. 2025`, or that no day is set.
  func dayHead(_ walk: Walk) -> String {
    guard let date = walk.date else { return words.walks.withoutDay }
    guard let day = walk.day else {
      return FieldText.shown(.string(date.description), form: .partialDay, words: words)
    }
    let (year, month, number) = day.civil
    if abs(day.days(since: today)) > 300 { return words.dates.day(year, month, number) }
    return
      "\(words.dates.weekdays[day.weekday - 1]) \(words.dates.dayAndMonth(month, number))"
  }

  private func row(of walk: Walk, _ record: RecordIndex, dayColumns: Int) -> ListLayer.Row {
    var row = ListLayer.Row(
      "", trailing: standing(of: walk, record), choice: OpenWalk(walk: record))
    row.number = TextLayout.padded(dayHead(walk), toColumns: dayColumns)
    row.name = walk.name
    let facts = facts(of: walk, record)
    row.parts = [.init("  " + facts.joined(separator: " · "))]
    row.edgeTone = .plain
    row.bar = walk.isHeld ? .with : .waiting
    if [.followedUp, .ended].contains(walk.state) { row.bar = .good }
    if walk.state == .cancelled { row.bar = .new }
    if isPassed(walk) || walk.day.map({ !walk.isHeld && $0.days(since: today) <= 14 }) == true {
      row.edgeTone = .warning
      row.bar = .due
    }
    if walk.reportDue(shown.caseFile.attentionLimits).map({ $0 < today }) == true {
      row.edgeTone = .pressing
      row.bar = .late
    }
    row.more = more(of: walk, record)
    return row
  }

  /// Whether its day has passed, and nobody has said that it was walked.
  func isPassed(_ walk: Walk) -> Bool {
    !walk.isHeld && walk.state != .cancelled && (walk.date?.lastDay).map { $0 < today } == true
  }

  private func facts(of walk: Walk, _ record: RecordIndex) -> [String] {
    let said = words.walks
    let stops = shown.caseFile.entries(of: record, kind: .stop).count
    let findings = shown.indexes.walks?.count(of: record) ?? 0
    if walk.state == .cancelled { return [words.codes.walkState(.cancelled)] }
    if !walk.isHeld {
      var facts = [stops > 0 ? said.stops(stops) : words.codes.walkState(walk.state)]
      if isPassed(walk) { return facts + [said.wasItWalked] }
      let lacks = shown.caseFile.lacks(of: record).prefix(2).map { words.lackWord($0) }
      if !lacks.isEmpty { facts.append(said.lacks(Array(lacks))) }
      return facts
    }
    var facts = [said.findings(findings)]
    if let due = walk.reportDue(shown.caseFile.attentionLimits) {
      facts.append(said.report(shortDay(due)))
    } else if let meeting = walk.followUpMeeting {
      facts.append(said.followUp(shortDay(meeting)))
    } else {
      facts.append(words.codes.walkState(walk.state))
    }
    return facts
  }

  func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return words.dates.dayAndMonth(month, number)
  }

  private func standing(of walk: Walk, _ record: RecordIndex) -> String {
    let said = words.walks
    if walk.state == .cancelled { return "" }
    if !walk.isHeld {
      return walk.day.map { words.dates.distance($0.days(since: today)) } ?? ""
    }
    let all = shown.indexes.walks?.count(of: record) ?? 0
    let open = shown.indexes.walks?.openCount(of: record) ?? 0
    if all == 0 { return "" }
    if walk.reportDue(shown.caseFile.attentionLimits) != nil,
      let tally = shown.indexes.attention?.tally(ofWalk: record)
    {
      return said.ready(tally.ready, tally.all)
    }
    return open > 0 ? said.open(open) : said.solved(all - open, all)
  }

  /// What is told below the list: when and where, and all that it lacks.
  private func more(of walk: Walk, _ record: RecordIndex) -> String {
    let when = [
      walk.date.map {
        FieldText.shown(.string($0.description), form: .partialDay, words: words)
      }, walk.values.text(WalkField.startTime).map { words.walks.atTime($0) },
      walk.values.text(WalkField.meetingPlace), walk.area,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let lacks = shown.caseFile.lacks(of: record).map { words.lackWord($0) }
    return (when + (lacks.isEmpty ? [] : [words.walks.lacks(lacks)])).joined(separator: " · ")
  }

  /// `Havnestien: ingen weekend, kun i dagslys`, an area a line.
  private var neverWalked: [String] {
    shown.caseFile.coverages.sorted { words.alphabet.precedes($0.area, $1.area) }
      .compactMap { area, coverage in
        let gaps = coverage.gaps.map { words.gapWord($0) }
        return gaps.isEmpty ? nil : "\(area): \(gaps.joined(separator: ", "))"
      }
  }
}
