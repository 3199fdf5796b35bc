import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  mutating func openParties() -> [Effect] {
    need(\.parties)
    return open(PartyList())
  }

  /// What is with us, by column, and what is with each party, the most pressing first.
  var partiesContent: ListContent {
    let counts = shown.indexes.parties?.counts ?? []
    var rows: [ListLayer.Row] = [.init(words.ball.ours.asHeading, isHeading: true)]
    for (place, column) in shown.indexes.board.columns.enumerated() where !isWithOthers(column) {
      let count = shown.indexes.board.total(in: place)
      if count == 0 || column.isFolded { continue }
      let late = shown.indexes.board.late(in: place, on: today)
      var row = ListLayer.Row("", choice: GoToColumn(column: place))
      row.name = title(of: column)
      row.bar = late > 0 ? .late : .new
      row.cells = [
        .init("\(count)", columns: PartyColumn.findings.columns, tone: .plain),
        .init(
          late > 0 ? words.board.late(late) : "", columns: PartyColumn.late.columns,
          tone: .pressing), .init("", columns: PartyColumn.heard.columns),
        .init("", columns: PartyColumn.sent.columns),
      ]
      rows.append(row)
    }
    if rows.count == 1 { rows.append(.init("  " + words.ball.nothingOurs)) }
    rows += [
      .init(""),
      .init(
        counts.isEmpty
          ? words.ball.theirs.asHeading : "\(words.ball.theirs.asHeading) (\(counts.count))",
        isHeading: true),
    ]
    let order: AlphabeticalOrder = sitting.language == .danish ? .danish : .english
    let sorted = counts.map { ($0, overdue(in: $0)) }.sorted { one, other in
      one.1 == other.1 ? order.precedes(one.0.party, other.0.party) : one.1 > other.1
    }
    if !sorted.isEmpty { rows.append(partyHeads) }
    for (count, overdue) in sorted { rows.append(row(of: count, overdue: overdue)) }
    if counts.isEmpty { rows.append(.init("  " + words.ball.nobodyHasAnything)) }
    return (words.ball.heading, rows)
  }

  private func row(of count: PartyIndex.Count, overdue: Int) -> ListLayer.Row {
    var detail: [String] = []
    var silence = 0
    let sent = lastSending(to: count.party)
    if let since = count.silentSince {
      let days = max(0, today.days(since: since))
      silence = days
      let said =
        days == 0
        ? words.ball.news(isHeard: count.heardOn == today, isSent: sent?.on == today)
        : words.ball.silence(words.dates.days(days))
      detail.append(said.trimmingFullStop)
    }
    if silence > 0, sent?.on == today {
      detail.append(words.ball.sentToday.trimmingFullStop)
    }
    detail.append(
      sent.map { sending in
        words.ball.lastSent(sending.on.map { words.day($0) } ?? "") + ", "
          + words.ball.edition(sending.edition)
      } ?? words.ball.listNeverSent)
    let columns = PartyColumn.allCases.map(\.columns)
    let isNarrow = sitting.size.columns < 60
    let room =
      sitting.size.columns - (isNarrow ? columns[0] + columns[1] : columns.reduce(0, +)) - 5
    var row = ListLayer.Row("", choice: PartyChoice(party: count.party))
    row.name = partyName(count.party, columns: room)
    row.more = detail.joined(separator: " · ")
    row.bar = overdue > 0 ? .late : .with
    let isSilent = count.silentSince != nil && silence >= PartyColumn.silentDays
    row.cells = [
      .init("\(count.records.count)", columns: columns[0], tone: .plain),
      .init(
        overdue > 0 ? words.board.late(overdue) : "·", columns: columns[1],
        tone: overdue > 0 ? .pressing : .quiet),
      .init(
        count.silentSince == nil ? "" : words.dates.shortDays(silence), columns: columns[2],
        tone: isSilent ? .warning : .plain),
      .init(
        sent?.on.map { words.dates.dayAndMonth($0.civil.1, $0.civil.2) } ?? words.ball.never,
        columns: columns[3]),
    ]
    return row
  }

  /// What stands over the parties.
  private var partyHeads: ListLayer.Row {
    var row = ListLayer.Row("")
    row.cells = PartyColumn.allCases.map { .init(words.say($0.heading), columns: $0.columns) }
    return row
  }

  private func isWithOthers(_ column: BoardColumn) -> Bool {
    column.states.contains { [.assigned, .inProgress, .waiting].contains($0) }
  }

  private func overdue(in count: PartyIndex.Count) -> Int {
    let today = Int32(today.number)
    return count.records.count { record in
      shown.indexes.board.facts(of: record)?.overdueAfter.map { $0 < today } ?? false
    }
  }

  func lastSending(to party: String) -> Sending? {
    guard let names = shown.indexes.parties?.names else { return nil }
    return shown.caseFile.sendings.last { names.areSame($0.party, party) }
  }

  /// The list for a party as we read it ourselves.
  func chaseContent(of party: String) -> ListContent {
    let list = chaseList(for: party, audience: .internal)
    let rows = list.rows.compactMap { row -> ListLayer.Row? in
      guard let record = RecordName(row.finding).flatMap({ shown.caseFile.record(named: $0) })
      else {
        return nil
      }
      let day = row.overdue.map { words.dates.shortOverdue($0) }
      let due = row.cells.due.map {
        words.board.due(words.dates.dayAndMonth($0.civil.1, $0.civil.2))
      }
      var made = findingRow(record, trailing: day ?? due ?? "")
      made.party = ""
      made.edgeTone = day == nil ? .plain : .pressing
      made.more = "\(row.id) · \(words.chaseFacts(row))"
      return made
    }
    let sent = lastSending(to: list.party)?.on.map { words.ball.lastSent(words.day($0)) }
    let title = [
      words.ball.listTitle(list.party, rows.count), sent ?? words.ball.listNeverSent,
    ]
    let notes = noteRows(of: list.party)
    if rows.isEmpty {
      return (list.party, [.init(words.ball.nothingWith(list.party))] + notes)
    }
    return (title.joined(separator: " · "), rows + notes)
  }

  /// What answers of a party said of no item of their lists, the latest first.
  private func noteRows(of party: String) -> [ListLayer.Row] {
    let names = shown.indexes.parties?.names ?? shown.caseFile.partyNames
    let width = max(20, sitting.size.columns - 4)
    return shown.caseFile.sendings.reversed().flatMap { sending -> [ListLayer.Row] in
      guard names.areSame(sending.party, party),
        let note = sending.values.text(SendingField.note), !note.isEmpty
      else { return [] }
      let day = sending.on.map { words.day($0) } ?? ""
      let heading = words.returned.noteHeading(sending.edition, day)
      let lines = note.split(whereSeparator: \.isNewline).flatMap {
        TextLayout.wrapped(String($0), toColumns: width)
      }
      return [.init(""), .init(heading, isHeading: true)] + lines.map { .init("  " + $0) }
    }
  }

  func chaseList(for party: String, audience: Audience) -> ChaseList {
    let names = shown.indexes.parties?.names ?? shown.caseFile.partyNames
    return shown.caseFile.chaseList(
      of: shown.indexes.parties?.records(with: party) ?? [], for: names.present(party),
      audience: audience,
      today: today, names: names)
  }
}

extension String {
  /// As a heading on the screen, which stands out without capitals.
  fileprivate var asHeading: String { prefix(1) + dropFirst().lowercased() }
  /// As a part of a line of facts, not as a sentence.
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Words {
  /// Deadline, state, promise and silence of a row of a list.
  func chaseFacts(_ row: ChaseRow) -> String {
    var facts = [row.cells.due.map { "\(chase.due) \(day($0))" } ?? chase.noDue]
    if let days = row.overdue { facts.append(dates.overdue(days)) }
    facts.append(codes.state(row.cells.state))
    if let promised = row.cells.promisedFor {
      facts.append(
        row.brokenPromise.map { chase.brokenPromise(day(promised), dates.overdue($0)) }
          ?? chase.promised(day(promised)))
    }
    if let silence = row.silence, silence > 0 { facts.append(chase.silentFor(dates.days(silence))) }
    return facts.joined(separator: " · ")
  }
}
