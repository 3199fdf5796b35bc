import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// What was promised, from the index or, where nobody has asked yet, of the case file.
  var promiseIndex: PromiseIndex {
    shown.indexes.promises ?? PromiseIndex(shown.caseFile, beside: shown.indexes.board, on: today)
  }

  /// What others have promised; below it the way to our own deadlines.
  var promiseContent: ListContent {
    var (title, rows) = content(words.promises.title, words.promises.nothing) { $0.isAgreement }
    let own = allPromises.filter { !$0.promise.kind.isAgreement }
    if !own.isEmpty {
      let passed = own.count { $0.promise.isPassed(on: today) }
      if rows.last?.text.isEmpty == false { rows.append(ListLayer.Row("")) }
      rows.append(
        ListLayer.Row(words.promises.ownCount(own.count, passed), choice: DeadlinesChoice()))
    }
    return (title, rows)
  }

  /// What we owe by a day ourselves, or have set a day for.
  var deadlineContent: ListContent {
    content(words.promises.ownTitle, words.promises.noDeadlines) { !$0.isAgreement }
  }

  private var allPromises: [(record: RecordIndex?, promise: Promise)] {
    promiseIndex.all.map { ($0.record, $0.promise) }
      + shown.caseFile.promises(of: [], withWalks: true, on: today).map { (nil, $0) }
  }

  private func content(
    _ name: String, _ nothing: String, where isMeant: (Promise.Kind) -> Bool
  ) -> ListContent {
    var all = allPromises.filter { isMeant($0.promise.kind) }
    all.sort { Promise.precedes($0.promise, $1.promise) }
    let passed = all.prefix { $0.promise.isPassed(on: today) }
    guard !all.isEmpty else { return (name, [ListLayer.Row(nothing, tone: .quiet)]) }
    let count = "\(all.count)" + (passed.isEmpty ? "" : " · \(words.promises.late(passed.count))")
    let daysAhead = shown.caseFile.rules[.soonDays]
    let soon = today.adding(days: daysAhead)
    let rest = all.dropFirst(passed.count)
    let sections: [(String, [(record: RecordIndex?, promise: Promise)])] = [
      (words.promises.passed, Array(passed)),
      (words.promises.soon(daysAhead), rest.filter { $0.promise.on.map { $0 <= soon } ?? false }),
      (words.promises.later, rest.filter { $0.promise.on.map { $0 > soon } ?? false }),
      (words.promises.undated, rest.filter { $0.promise.on == nil }),
    ]
    return ("\(name) · \(count)", sections.flatMap { rows($0, $1) })
  }

  private func rows(
    _ heading: String, _ section: [(record: RecordIndex?, promise: Promise)]
  ) -> [ListLayer.Row] {
    guard !section.isEmpty else { return [] }
    var head = ListLayer.Row("\(heading) (\(section.count))", isHeading: true)
    if heading == words.promises.passed { head.edgeTone = .pressing }
    var rows = [head]
    rows += section.prefix(Self.longestSection).map { row($0.promise, $0.record) }
    if section.count > Self.longestSection {
      let left = section.count - Self.longestSection
      rows.append(ListLayer.Row(words.promises.more(left), tone: .quiet))
    }
    return rows + [ListLayer.Row("")]
  }

  /// Day, what, who; below it the words and what they are about.
  private func row(_ promise: Promise, _ record: RecordIndex?) -> ListLayer.Row {
    let day =
      promise.on.map { on -> String in
        let (year, month, day) = on.civil
        return words.dates.day(year, month, day)
      } ?? "–"
    let kind = words.promises.kind(promise.kind)
    let who = promise.by ?? words.promises.nobody
    let over = promise.on.map { today.days(since: $0) } ?? 0
    let text = words.promiseText(promise)
    var row = ListLayer.Row(
      [kind, promise.subject, text].filter { !$0.isEmpty }.joined(separator: " · "),
      trailing: over > 0 ? words.dates.shortDays(over) : shortDay(promise.on),
      record: record, choice: record.map { OpenFinding($0) } ?? choice(of: promise))
    row.name = promise.kind == .meetingList ? "" : who
    row.edgeTone = over > 0 ? .pressing : .plain
    row.bar = over > 0 ? .late : .with
    row.more = day
    return row
  }

  /// `fre 04-12`; a dash for none.
  private func shortDay(_ day: Day?) -> String {
    day.map { day in
      let (_, month, number) = day.civil
      return "\(words.dates.weekdays[day.weekday - 1]) \(words.dates.dayAndMonth(month, number))"
    } ?? "–"
  }

  /// Where a promise leads that is no finding's.
  private func choice(of promise: Promise) -> (any RowChoice)? {
    switch promise.kind {
    case .meetingList: MeetingChoice.open
    case .sentList: promise.by.map { PartyChoice(party: $0) }
    default:
      RecordName(promise.record).flatMap { shown.caseFile.record(named: $0) }.map {
        WalkChoice.states(of: $0)
      }
    }
  }
}

extension Words {
  /// What was said, or what is told of a list.
  package func promiseText(_ promise: Promise) -> String {
    guard let list = promise.list else { return promise.words }
    guard let unanswered = list.unanswered else { return promises.meetingList(list.findings) }
    return promises.sentList(
      list.edition ?? 1, list.sentOn.map { FieldText.day($0, words: self) } ?? "", list.findings,
      unanswered)
  }
}
