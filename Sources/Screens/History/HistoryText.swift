import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension AppState {
  /// One act as a sentence: when, who, what.
  package func sentence(of entry: HistoryEntry) -> String {
    let when = FieldText.moment(entry.facts.wallTime.text, words: words)
    let who = entry.facts.actor ?? words.board.somebody
    return "\(when)  \(who)  \(what(entry))"
      + (entry.isWithdrawn ? " (\(words.board.undoneMark))" : "")
  }

  private func what(_ entry: HistoryEntry) -> String {
    if entry.makes.isEmpty, entry.changes.isEmpty, !entry.withdraws.isEmpty {
      return tookBack(entry)
    }
    if let told = joiningSentence(entry) { return told }
    if let sending = entry.makes.first(where: { shown.caseFile.kind(of: $0) == .sending }) {
      let sent = shown.caseFile.sending(at: sending)
      return words.ball.sentTo(sent.party, sent.edition)
    }
    let made = entry.makes.filter { shown.caseFile.kind(of: $0) == .finding }
    if made.count > 1 { return words.board.madeSeveral(made.count) }
    if let record = made.first { return words.board.made(madeName(record, in: entry)) }
    let findings = changedFindings(of: entry)
    if findings.count > 1 { return words.board.changedSeveral(findings.count) }
    if let record = findings.first {
      let fields = entry.changes.filter { $0.record == record }.map { change in
        "\(words.fields[change.field].lowercased()): \(shownValue(change.value, field: change.field))"
      }
      return "\(name(of: record)) · \(fields.joined(separator: " · "))"
    }
    guard let record = entry.makes.first ?? entry.changes.first?.record else {
      return words.board.changedRegister
    }
    if let told = recordSentence(entry) { return told }
    return entrySentence(record, in: entry)
  }

  /// `fjernede aktøren Natteravnene`, `rettede aktøren Vej · e-mail: vej@x.example`; nil where the act is
  /// not about one record of the register. Told from the act itself, whatever became of it since.
  private func recordSentence(_ entry: HistoryEntry) -> String? {
    guard let (record, deed) = recordDeed(of: entry) else { return nil }
    let name = words.theRecord(record, in: shown.caseFile)
    switch deed {
    case .making: return words.board.made(name)
    case .removal: return words.board.removed(name)
    case .bringingBack: return words.history.broughtBack(name)
    case .change(let fields):
      let told = fields.map { field in
        let value = entry.changes.last { $0.field == field }?.value ?? .null
        let text = value.isNull ? words.board.emptied : settledText(value, of: field, in: record)
        return "\(fieldLabel(field, of: record).lowercased()): \(text)"
      }
      return "\(words.board.corrected(name)) · \(told.joined(separator: " · "))"
    }
  }

  func recordDeed(of entry: HistoryEntry) -> (record: RecordIndex, deed: RecordDeed)? {
    shown.caseFile.recordDeed(
      makes: entry.makes, changes: entry.changes.map { ($0.record, $0.field, $0.value) })
  }

  /// `fortrød: note til 8 Lærkestien ved broen`.
  private func tookBack(_ entry: HistoryEntry) -> String {
    var isUndo = true
    var target = entry.withdraws.first.flatMap { shown.caseFile.historyEntry(of: $0) }
    // A redo takes back an undo, and so on; what none but takes back is what it is about.
    while let next = target, next.makes.isEmpty, next.changes.isEmpty,
      let further = next.withdraws.first
    {
      isUndo.toggle()
      target = shown.caseFile.historyEntry(of: further)
    }
    if let target, let (record, deed) = recordDeed(of: target) {
      let name = words.theRecord(record, in: shown.caseFile)
      switch deed {
      case .removal:
        return isUndo ? words.history.broughtBack(name) : words.history.removedAgain(name)
      case .bringingBack:
        return isUndo ? words.history.removedAgain(name) : words.history.broughtBack(name)
      case .making, .change: break
      }
    }
    let deed = target.map { self.deed($0) } ?? ""
    if deed.isEmpty { return words.board.tookBack }
    return isUndo ? words.board.undid(deed) : words.board.redid(deed)
  }

  /// What an act did, in a few words: `oprettelsen af 8F3-X0J Lygten er slukket`, `8 Broen: frist`.
  func deed(_ entry: HistoryEntry) -> String {
    if let told = joiningSentence(entry) { return told }
    if let told = editionDeed(entry) { return told }
    let made = entry.makes.filter { shown.caseFile.kind(of: $0) == .finding }
    if made.count > 1 { return words.board.makingOf(words.board.several(made.count)) }
    if let record = made.first { return words.board.makingOf(madeName(record, in: entry)) }
    let findings = changedFindings(of: entry)
    if findings.count > 1 { return words.board.several(findings.count) }
    if let record = findings.first {
      let fields = Set(entry.changes.filter { $0.record == record }.map(\.field)).sorted()
      let labels = fields.prefix(3).map { words.fields[$0].lowercased() }
      return "\(name(of: record)): \(labels.joined(separator: ", "))"
    }
    if let (record, deed) = recordDeed(of: entry) {
      return words.told(deed, of: record, in: shown.caseFile)
    }
    guard let record = entry.makes.first ?? entry.changes.first?.record else { return "" }
    let kind = kindWord(of: record)
    // A list that was sent is no finding; what was noted on each of them is counted.
    let noted = entry.makes.count { shown.caseFile.kind(of: $0) != .sending }
    if entry.makes.count > 1 {
      return words.board.entryOf(kind, words.board.several(max(1, noted)))
    }
    return owner(of: record, in: entry).map { words.board.entryOf(kind, name(of: $0)) } ?? kind
  }

  private func changedFindings(of entry: HistoryEntry) -> Set<RecordIndex> {
    entry.touched.filter { shown.caseFile.kind(of: $0) == .finding }
  }

  /// `Note til 8 Lærkestien ved broen: ringet op`, told from the act itself: the entry may be gone.
  private func entrySentence(_ record: RecordIndex, in entry: HistoryEntry) -> String {
    func value(_ field: String) -> JSONValue? {
      entry.changes.last { $0.record == record && $0.field == field }?.value
        ?? shown.caseFile.shown(record, field)
    }
    let isNewer = shown.caseFile.kind(of: record).owner == .any
    let kind = words.kinds.title(shown.caseFile.kind(of: record))
    let identity = RecordSchema.of(shown.caseFile.kind(of: record))?.identity?.name ?? ""
    let text = (value(EntryField.text.rawValue) ?? value(identity))?.string ?? ""
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    var sentence = kind
    if let owner = owner(of: record, in: entry) {
      sentence = words.board.entryOf(kind, name(of: owner))
    } else if line.isEmpty, !isNewer {
      return words.board.changedRegister
    }
    if !line.isEmpty { sentence += ": \(line)" }
    if shown.caseFile.top(of: record) == nil { sentence += " (\(words.withoutPlace))" }
    // Not as it stands now: what was removed later was made all the same.
    let isRemoved =
      entry.changes.last {
        $0.record == record && $0.field == RecordSchema.removed
      }?.value == true
    if isRemoved {
      return words.board.removed(sentence.prefix(1).lowercased() + sentence.dropFirst())
    }
    if !entry.makes.contains(record) {
      return words.board.corrected(sentence.prefix(1).lowercased() + sentence.dropFirst())
    }
    return sentence
  }

  /// Number and place, else identifier and title, as the making gave them: one that was undone
  /// shows none.
  private func madeName(_ record: RecordIndex, in entry: HistoryEntry) -> String {
    func text(_ field: FindingField) -> String? {
      entry.changes.first { $0.record == record && $0.field == field.rawValue }?.value.string
    }
    if !shown.caseFile.isWithdrawn(record), shown.caseFile.plainFinding(at: record).number != nil {
      return name(of: record)
    }
    let title = text(.title) ?? text(.observation).map { Finding.beginning(of: $0) } ?? ""
    return [text(.id) ?? "", title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func kindWord(of record: RecordIndex) -> String {
    words.kinds[shown.caseFile.kind(of: record)]
  }

  private func owner(of record: RecordIndex, in entry: HistoryEntry) -> RecordIndex? {
    shown.caseFile.owner(of: record)
      ?? entry.changes.first { $0.record == record && $0.field == EntryField.of.rawValue }
      .flatMap { shown.caseFile.owner($0.value, of: shown.caseFile.kind(of: record)) }
  }

  /// The finding an act is about, itself or by one of its entries.
  func finding(of entry: HistoryEntry) -> RecordIndex? {
    let touched = entry.makes + entry.changes.map(\.record)
    return touched.first { shown.caseFile.kind(of: $0) == .finding }
      ?? touched.lazy.compactMap { owner(of: $0, in: entry) }
      .first { shown.caseFile.kind(of: $0) == .finding }
  }

  /// A value as people read it.
  package func shownValue(_ value: JSONValue, field: String) -> String {
    if field == FindingField.state.rawValue, let code = value["state"]?.string ?? value.string {
      let state = words.codes.word(code, in: .state)
      let reason = value["reason"]?["text"]?.string
      return reason.map { "\(state) (\($0))" } ?? state
    }
    if let own = words.own.field(field) {
      if value.isNull { return words.board.emptied }
      let text = FieldText.shown(value, form: own.form, words: words)
      return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    }
    guard let known = FindingField(rawValue: field) else { return value.string ?? "…" }
    switch (known.form, value) {
    case (_, .null): return words.board.emptied
    case (.code(let list), .string(let code)): return words.code(code, of: list)
    case (.day, .string), (.partialDay, .string):
      return FieldText.shown(value, form: known.form, words: words)
    case (_, .string(let text)):
      return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    case (_, .integer(let number)): return String(number)
    case (_, .bool(let truth)): return truth ? words.board.yes : words.board.no
    default: return "…"
    }
  }
}

extension Words {
  /// A day as the language writes it.
  package func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return dates.day(year, month, number)
  }

  /// A code's word, or the code itself where a newer version made it.
  package func code(_ code: String, of list: CodeList) -> String {
    FieldText.word(for: code, of: list, words: self)
  }
}
