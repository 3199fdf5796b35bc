import CaseModel
import ChangeLog

/// Holds the cells of one row against those that were sent.
struct CellReading {
  let row: ReturnedRow
  let sent: Sending.Row
  let record: RecordIndex
  let sending: Sending
  let caseFile: CaseFile
  /// The day from which days without a year are seen.
  let seenFrom: Day
  private(set) var offers: [ProposedChange] = []
  private(set) var notices: [ReturnedNotice] = []
  private(set) var counts = Counts()

  struct Counts {
    var emptied = 0
    var alreadyHere = 0

    mutating func add(_ other: Counts) {
      emptied += other.emptied
      alreadyHere += other.alreadyHere
    }
  }

  init(
    row: ReturnedRow, sent: Sending.Row, record: RecordIndex, sending: Sending, caseFile: CaseFile,
    seenFrom: Day
  ) {
    self.row = row
    self.sent = sent
    self.record = record
    self.sending = sending
    self.caseFile = caseFile
    self.seenFrom = seenFrom
  }

  mutating func read() {
    readText(.place, sent.cells.place, shownIn: [.publicPlace, .place])
    readText(.text, sent.cells.text, shownIn: [.publicText, .observation])
    readActions()
    readDay(.due, sent.cells.due)
    readState()
    readDay(.promisedFor, sent.cells.promisedFor)
    let reply = row.text(.reply)
    if !reply.isEmpty { offerWord(.reply(reply), .reply, before: .null) }
  }

  private mutating func readText(
    _ column: ChaseCells.Column, _ before: String, shownIn fields: [FindingField]
  ) {
    guard let after = row.cells[column] else { return }
    if ImportMatcher.folded(after) == ImportMatcher.folded(before) { return }
    if after.isEmpty { return counts.emptied += 1 }
    // What others write is a text for others, unless what they read was for us alone.
    let isPublic = sending.values.text(SendingField.audience) != Audience.internal.rawValue
    let field = isPublic ? fields[0] : fields[1]
    let accepted = TextRules.accepted(after, form: field.form)
    offer(field, .string(accepted), column, before: .string(before), seenIn: fields)
  }

  private mutating func readDay(_ column: ChaseCells.Column, _ before: Day?) {
    let text = row.text(column)
    if text.isEmpty {
      if before != nil, row.cells[column] != nil { counts.emptied += 1 }
      return
    }
    // A day without a year is the one nearest to the day the list was sent.
    guard let day = DayReader.day(text, today: seenFrom) else {
      notices.append(.unread(line: row.line, column, text))
      return
    }
    if day == before { return }
    let value: JSONValue = before.map { .string($0.description) } ?? .null
    if column == .promisedFor {
      offerWord(.promise(day), column, before: value)
    } else {
      offer(.due, .string(day.description), column, before: value, seenIn: [.due])
    }
  }

  private mutating func readActions() {
    let known = Set(sent.cells.actions.map(ImportMatcher.folded))
    let whole = ImportMatcher.folded(sent.cells.actions.joined(separator: " "))
    let cell = ImportMatcher.folded(row.text(.actions).replacing("•", with: " "))
    if cell == whole { return }
    if cell.isEmpty {
      if row.cells[.actions] != nil { counts.emptied += 1 }
      return
    }
    let standing = Set(
      caseFile.entries(of: record, kind: .action).compactMap {
        caseFile.shown($0, EntryField.text.rawValue)?.string.map(ImportMatcher.folded)
      })
    let changed = row.actions.filter { !known.contains(ImportMatcher.folded($0)) }
    let new = changed.filter { !standing.contains(ImportMatcher.folded($0)) }
    if new.isEmpty {
      if !changed.isEmpty { counts.alreadyHere += 1 }
      return
    }
    add(
      .actions(new), .actions, before: .array(sent.cells.actions.map { .string($0) }),
      changedHere: nil)
  }

  private mutating func readState() {
    let text = row.text(.state)
    if text.isEmpty {
      if row.cells[.state] != nil { counts.emptied += 1 }
      return
    }
    if let code = Vocabulary.code(named: text, in: .state),
      let state = FindingState(rawValue: code)
    {
      if state != sent.cells.state { offerState(state) }
    } else if let reason = Vocabulary.reason(named: text) {
      offerReturn(reason)
    } else {
      notices.append(.unread(line: row.line, .state, text))
    }
  }

  /// A party says how far it has come. That somebody has seen it done is for others to say, and
  /// whether it is declined is for us (DOMAIN B3, B5).
  private mutating func offerState(_ said: FindingState) {
    switch said {
    case .new, .assessing: offerReturn(.other)
    case .declined: offerReturn(.notPossible)
    case .duplicate, .kept, .withdrawn: notices.append(.noWay(line: row.line, said))
    case .assigned, .inProgress, .waiting, .done, .confirmed, .closed:
      let state: FindingState = [.confirmed, .closed].contains(said) ? .done : said
      let now = caseFile.plainFinding(at: record).state
      let isFurther = state == .done && [.done, .confirmed, .closed].contains(now)
      if now == state || isFurther { return counts.alreadyHere += 1 }
      guard ReturnedWriter.path(from: sent.cells.state, orFrom: now, to: state) != nil else {
        notices.append(.noWay(line: row.line, said))
        return
      }
      add(
        .state(state), .state, before: .string(sent.cells.state.rawValue),
        changedHere: stateHere(now))
    }
  }

  private mutating func offerReturn(_ code: ReasonCode) {
    let now = caseFile.plainFinding(at: record).state
    if [.new, .assessing].contains(now) { return counts.alreadyHere += 1 }
    let reply = row.text(.reply)
    let known = ReasonCode.codes(of: .returned).contains(code) ? code : .other
    add(
      .notOurs(Reason(code: known.rawValue, text: reply.isEmpty ? nil : reply)), .state,
      before: .string(sent.cells.state.rawValue),
      changedHere: stateHere(now))
  }

  /// A value of a field: offered unless it stands here already.
  private mutating func offer(
    _ field: FindingField, _ value: JSONValue, _ column: ChaseCells.Column, before: JSONValue,
    seenIn fields: [FindingField]
  ) {
    let now = caseFile.shown(record, field.rawValue)
    if now == value { return counts.alreadyHere += 1 }
    let isChanged = fields.contains { field in
      caseFile.standingNames(record, field.rawValue).map(\.description)
        != sent.seen[field.rawValue] ?? []
    }
    // Not by `?:`, where `nil` would be the JSON one.
    var changedHere: JSONValue?
    if isChanged { changedHere = .some(now ?? .null) }
    add(.field(field, value), column, before: before, changedHere: changedHere)
  }

  /// What the party says, unless it was noted down already.
  private mutating func offerWord(
    _ content: ProposedChange.Content, _ column: ChaseCells.Column, before: JSONValue
  ) {
    let isHere = caseFile.entries(of: record, kind: .followUp).contains { entry in
      let list = caseFile.shown(entry, EntryField.sending.rawValue).flatMap(caseFile.reference)
      guard list.map({ caseFile.name(of: $0).description }) == sending.record else { return false }
      let values = caseFile.values(of: entry)
      return switch content {
      case .promise(let day): values.day(EntryField.promisedFor) == day
      case .reply(let text): values.text(EntryField.text) == text
      default: false
      }
    }
    if isHere { return counts.alreadyHere += 1 }
    add(content, column, before: before, changedHere: nil)
  }

  /// The state here, where it is no longer the one on the list.
  private func stateHere(_ now: FindingState) -> JSONValue? {
    if now == sent.cells.state { return .none }
    return .some(.string(now.rawValue))
  }

  private mutating func add(
    _ content: ProposedChange.Content, _ column: ChaseCells.Column, before: JSONValue,
    changedHere: JSONValue?
  ) {
    offers.append(
      ProposedChange(
        line: row.line, record: record, sending: sending, column: column, content: content,
        before: before, changedHere: changedHere))
  }
}
