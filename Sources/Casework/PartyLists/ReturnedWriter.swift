import CaseModel
import ChangeLog

/// Writes what is taken of a list that came back, as one act with the party as its source.
package struct ReturnedWriter {
  let caseFile: CaseFile
  private let today: Day
  /// What is noted where a step is taken on the party's word alone: the party and its list.
  let passing: (Sending) -> String
  var draft = ActDraft()

  /// - Parameter fresh: gives an identifier that is not used, for a finding that was added.
  package static func draft(
    _ offers: [ProposedChange], in caseFile: CaseFile, today: Day,
    passing: @escaping (Sending) -> String, fresh: () -> SayableIdentifier
  ) -> ActDraft {
    var writer = ReturnedWriter(caseFile: caseFile, today: today, passing: passing)
    var order: [RecordIndex] = []
    var byRecord: [RecordIndex: [ProposedChange]] = [:]
    for offer in offers {
      guard let record = offer.record else {
        if case .newFinding(let row) = offer.content {
          writer.make(row, offer.sending, id: fresh())
        } else if case .note(let text) = offer.content {
          writer.note(text, on: offer.sending)
        }
        continue
      }
      if byRecord[record] == nil { order.append(record) }
      byRecord[record, default: []].append(offer)
    }
    for record in order {
      let ofRecord = byRecord[record] ?? []
      writer.take(ofRecord.filter { !$0.sending.isExport }, of: record)
      writer.takeCells(ofRecord.filter { $0.sending.isExport }, of: record)
    }
    return writer.draft
  }

  private init(caseFile: CaseFile, today: Day, passing: @escaping (Sending) -> String) {
    self.caseFile = caseFile
    self.today = today
    self.passing = passing
  }

  /// The steps to a state the party names: from the one it knew of, else from the present one.
  static func path(
    from sent: FindingState, orFrom now: FindingState, to state: FindingState
  ) -> [LifecycleStep]? {
    let fits = { (path: [LifecycleStep]) in
      !path.isEmpty && !path.contains { $0.name == .reopen || $0.name == .sendBack }
    }
    return [sent, now].compactMap { Lifecycle.path(from: $0, to: state) }.first(where: fits)
  }

  /// Keeps on the list what was said of no point of it, behind what stands there.
  private mutating func note(_ text: String, on sending: Sending) {
    guard let name = RecordName(sending.record) else { return }
    let standing = sending.values.text(SendingField.note)
    let whole = [standing, text].compactMap { $0 }.joined(separator: "\n\n")
    draft.set(
      .existing(name), [FieldValue(SendingField.note.rawValue, .typed(.string(whole)))])
  }

  private mutating func take(_ offers: [ProposedChange], of record: RecordIndex) {
    guard let sending = offers.first?.sending, let sent = row(of: record, in: sending) else {
      return
    }
    let reference = RecordReference.existing(caseFile.name(of: record))
    var fields: [FieldValue] = []
    var changed: [String] = []
    var word: [EntryField: JSONValue] = [:]
    for offer in offers {
      switch offer.content {
      case .field(let field, let value):
        // The change that stood on the list is replaced; one made here meanwhile stands beside.
        if fields.contains(where: { $0.field == field.rawValue }) { continue }
        fields.append(
          FieldValue(
            field.rawValue, EditWriter.logValue(value, field: field),
            replacing: seen(field, sent)))
        changed.append(offer.column.rawValue)
      case .state, .notOurs: changed.append(offer.column.rawValue)
      case .actions(let texts):
        for text in texts {
          _ = EditWriter.entry(
            .action, of: reference, [.text: .string(text), .party: .string(sending.party)],
            in: &draft)
        }
        changed.append(offer.column.rawValue)
      case .promise(let day): word[.promisedFor] = .string(day.description)
      case .reply(let text): word[.text] = .string(text)
      case .newFinding, .note, .cell, .entries, .moved, .detail: continue
      }
    }
    if !fields.isEmpty { draft.set(reference, fields) }
    for offer in offers { move(offer, record, sent, promised: word[.promisedFor]) }
    note(word, changed, of: reference, sending)
  }

  /// One follow-up for all that came of a finding, with the party as its source.
  private mutating func note(
    _ word: [EntryField: JSONValue], _ changed: [String], of finding: RecordReference,
    _ sending: Sending
  ) {
    var word = word
    let step: FollowUpStep = word[.promisedFor] == nil ? .reply : .promised
    word[.step] = .string(step.rawValue)
    word[.party] = .string(sending.party)
    word[.on] = .string(today.description)
    word[.edition] = .integer(Int64(sending.edition))
    if !changed.isEmpty { word[.changed] = .array(changed.map { .string($0) }) }
    EditWriter.followUp(
      word, of: finding, sending: RecordName(sending.record).map { .existing($0) }, in: &draft)
  }

  private mutating func move(
    _ offer: ProposedChange, _ record: RecordIndex, _ sent: Sending.Row, promised: JSONValue?
  ) {
    let now = caseFile.plainFinding(at: record).state
    var answers = MoveAnswers()
    let way: [LifecycleStep]?
    switch offer.content {
    case .state(let state):
      way = Self.path(from: sent.cells.state, orFrom: now, to: state)
      answers.passing = passing(offer.sending)
      if state == .waiting {
        answers.waitingUntil = promised?.string.flatMap { Day(iso: $0) }
        answers.reason = Reason(code: ReasonCode.external.rawValue, text: nil)
      }
      if state == .done { answers.fields[.doneOn] = .string(today.description) }
    case .notOurs(let reason):
      way = [sent.cells.state, now].lazy.compactMap(PartyWord.wayBack).first
      answers.reason = reason
    default: return
    }
    guard let way else { return }
    // What asks for nothing needs no excuse.
    let missing = Gate.missing(for: way, in: caseFile.finding(at: record)).filter {
      !answers.answers($0)
    }
    if missing.isEmpty { answers.passing = nil }
    var seen = SeenChanges([record], in: caseFile)
    seen.note(record, FindingField.state.rawValue, self.seen(.state, sent))
    EditWriter.move(record, along: way, answers: answers, in: caseFile, seen: seen, draft: &draft)
  }

  private func seen(_ field: FindingField, _ sent: Sending.Row) -> [LineName] {
    (sent.seen[field.rawValue] ?? []).compactMap { LineName($0) }
  }

  private func row(of record: RecordIndex, in sending: Sending) -> Sending.Row? {
    let name = caseFile.name(of: record).description
    return sending.rows.first { $0.finding == name }
  }
}

extension ReturnedWriter {
  /// What a finding that was added on a list keeps of its row, so that the same list read twice
  /// makes it once.
  static func source(of row: ReturnedRow, _ sending: Sending) -> JSONValue {
    var cells: [String: JSONValue] = ["list": .string(sending.id)]
    for (column, text) in row.cells where !text.isEmpty {
      cells[column.rawValue] = .string(text)
    }
    return .object(cells)
  }

  private mutating func make(_ row: ReturnedRow, _ sending: Sending, id: SayableIdentifier) {
    var values: [FindingField: JSONValue] = [
      .pointedOutBy: .string(sending.party), .source: Self.source(of: row, sending),
      .observedOn: .string(today.description),
    ]
    let text = row.text(.text)
    let place = TextRules.accepted(row.text(.place), form: .line)
    if !text.isEmpty { values[.observation] = .string(text) }
    if !place.isEmpty { values[.place] = .string(place) }
    if let due = DayReader.day(row.text(.due), today: today) {
      values[.due] = .string(due.description)
    }
    let made = EditWriter.makeFinding(id: id, values, in: &draft)
    for action in row.actions {
      _ = EditWriter.entry(.action, of: made, [.text: .string(action)], in: &draft)
    }
    let reply = row.text(.reply)
    guard !reply.isEmpty else { return }
    _ = EditWriter.entry(.comment, of: made, [.text: .string(reply)], in: &draft)
  }
}
