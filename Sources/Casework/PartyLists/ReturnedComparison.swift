import CaseModel
import ChangeLog

/// A list that came back, held against the edition that was sent: only what the party changed there
/// is offered. What was changed here meanwhile is no change of theirs.
package struct ReturnedComparison: Sendable {
  package let offers: [ProposedChange]
  package let notices: [ReturnedNotice]
  /// The lists its rows belong to, by when they were sent.
  package let sendings: [Sending]
  package let rowsRead: Int
  /// Rows of findings in which nothing was changed.
  package let unchangedRows: Int

  /// - Parameter list: which list it is, where the person says so.
  package init(
    _ returned: ReturnedList, list said: SayableIdentifier? = nil, in caseFile: CaseFile,
    today: Day
  ) throws(ReturnedProblem) {
    let matcher = try ReturnedMatcher(returned, list: said, in: caseFile)
    var offers: [ProposedChange] = []
    var notices: [ReturnedNotice] = []
    var counts = CellReading.Counts()
    var met: [String: Set<String>] = [:]
    var unchanged = 0
    var rest = returned.rest
    for row in returned.rows {
      let (match, said) = matcher.match(row)
      notices += said
      switch match {
      case .none:
        // Nobody would look for words in a mail that were left out of it.
        if returned.isMail, !row.text(.reply).isEmpty { rest.append(row.text(.reply)) }
        continue
      case .added where returned.isMail && !Self.canBeFinding(row):
        if !row.text(.reply).isEmpty { rest.append(row.text(.reply)) }
      case .added(let sending):
        if let offer = Self.added(row, to: sending, in: caseFile) {
          offers.append(offer)
        } else if !Self.canBeFinding(row) {
          // Words about nothing that has a code: told, for nobody would look for them.
          let text = row.cells.values.filter { !$0.isEmpty }.sorted().joined(separator: " · ")
          if !text.isEmpty { notices.append(.ofNoFinding(line: row.line, text: text)) }
        }
      case .finding(let record, let sent, let sending):
        if met[sending.record, default: []].insert(sent.finding).inserted == false {
          notices.append(
            .repeated(line: row.line, id: caseFile.values(of: record).text(FindingField.id) ?? ""))
        }
        var reading = CellReading(
          row: row, sent: sent, record: record, sending: sending, caseFile: caseFile,
          seenFrom: returned.on ?? sending.on ?? today)
        reading.read()
        let fresh = reading.offers.filter { offer in
          !offers.contains { $0.record == offer.record && $0.content == offer.content }
        }
        offers += fresh
        notices += reading.notices
        counts.add(reading.counts)
        if reading.offers.isEmpty { unchanged += 1 }
      }
    }
    let used = matcher.sendings.filter { met[$0.record] != nil }
    let missing = used.reduce(0) { $0 + $1.rows.count - (met[$1.record]?.count ?? 0) }
    if let list = used.first ?? matcher.usual,
      let note = Self.note(rest, on: list)
    {
      offers.append(note)
    }
    if counts.emptied > 0 { notices.append(.emptied(counts.emptied)) }
    if counts.alreadyHere > 0 { notices.append(.alreadyHere(counts.alreadyHere)) }
    if missing > 0 { notices.append(.missing(missing)) }
    self.offers = offers
    self.notices = notices
    sendings = used.isEmpty ? [matcher.usual].compactMap { $0 } : used
    rowsRead = returned.rows.count
    unchangedRows = unchanged
  }

  init(
    offers: [ProposedChange], notices: [ReturnedNotice], sendings: [Sending], rowsRead: Int,
    unchangedRows: Int
  ) {
    self.offers = offers
    self.notices = notices
    self.sendings = sendings
    self.rowsRead = rowsRead
    self.unchangedRows = unchangedRows
  }

  /// What was not understood, unless it stands on the list already.
  private static func note(_ rest: [String], on list: Sending) -> ProposedChange? {
    let standing = list.values.text(SendingField.note) ?? ""
    let new = rest.filter { !standing.contains($0) }
    if new.isEmpty { return nil }
    return ProposedChange(
      line: 0, record: nil, sending: list, column: .reply,
      content: .note(new.joined(separator: "\n\n")),
      before: standing.isEmpty ? .null : .string(standing), changedHere: nil)
  }

  private static func canBeFinding(_ row: ReturnedRow) -> Bool {
    !row.text(.text).isEmpty || !row.text(.place).isEmpty
  }

  /// A row that tells something and that no finding here was made of yet.
  private static func added(
    _ row: ReturnedRow, to sending: Sending, in caseFile: CaseFile
  ) -> ProposedChange? {
    guard canBeFinding(row) else { return nil }
    let source = ReturnedWriter.source(of: row, sending)
    let isHere = caseFile.records(of: .finding).contains { record in
      caseFile.shown(record, FindingField.source.rawValue) == source
        && caseFile.plainFinding(at: record).state != .withdrawn
    }
    if isHere { return nil }
    return ProposedChange(
      line: row.line, record: nil, sending: sending, column: .text, content: .newFinding(row),
      before: .null, changedHere: nil)
  }
}
