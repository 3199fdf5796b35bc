import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func openHistory() -> [Effect] {
    shown.areas.history = HistoryView()
    return shown.caseFile.actCount == 0 ? refuse(.noHistory) : open(HistoryList())
  }

  mutating func openFieldHistory() -> [Effect] {
    guard case .finding(let layer) = shown.layers.last else { return [] }
    return open(FieldHistoryList(record: layer.record))
  }

  /// Chooses among the acts; an empty text shows all.
  mutating func filterHistory(by text: String) -> [Effect] {
    do throws(HistoryFilter.Invalid) {
      let filter = try HistoryFilter(reading: text, in: shown.caseFile, today: today)
      shown.prompt = nil
      shown.areas.history = HistoryView()
      shown.areas.history.filter = filter
      shown.areas.history.text = filter.isEmpty ? "" : text
      if top(FieldHistoryList.self) != nil { return open(HistoryList()) }
      remakeLists()
    } catch {
      let problem = words.history.sentence(error)
      shown.prompt?.problem = problem
    }
    return []
  }

  /// The latest acts that are asked for, as many as fit what one looks through at a time.
  var historyContent: ListContent {
    var rows: [ListLayer.Row] = []
    var place = shown.caseFile.actCount
    let lowest = max(0, place - shown.areas.history.reach)
    while place > lowest, rows.count < shown.areas.history.rows {
      place -= 1
      if !shown.areas.history.filter.isEmpty {
        guard shown.areas.history.filter.matches(shown.caseFile.actFacts(at: place)) else {
          continue
        }
      }
      // Of an import of thousands a line is shown: its first changes are enough.
      let entry = shown.caseFile.act(
        at: place, changes: shown.areas.history.filter.asksForChanges ? 2_000 : 60)
      guard
        shown.areas.history.filter.isEmpty
          || shown.areas.history.filter.matches(entry, in: shown.caseFile)
      else { continue }
      rows.append(
        ListLayer.Row(
          sentence(of: entry), choice: HistoryChoice.act(entry.facts.act, finding(of: entry))))
    }
    if rows.isEmpty { rows.append(ListLayer.Row(words.history.noneMatch, tone: .quiet)) }
    if place > 0 {
      rows.append(ListLayer.Row(words.history.lookFurther(place), choice: HistoryChoice.further))
    }
    let title = words.board.historyTitle
    return (
      shown.areas.history.text.isEmpty
        ? title : "\(title) · \(words.history.filtered(shown.areas.history.text))", rows
    )
  }

  mutating func lookFurther() -> [Effect] {
    shown.areas.history.lookFurther()
    remakeLists()
    return []
  }

  /// The act of the selected row.
  var selectedAct: LineName? {
    guard case .act(let act, _)? = selectedChoice(HistoryChoice.self) else { return nil }
    return act
  }

  /// Every field of a finding with every value it has had, the latest first.
  func fieldHistoryContent(of record: RecordIndex) -> ListContent {
    var rows: [ListLayer.Row] = []
    let schema = RecordSchema.of(shown.caseFile.kind(of: record))
    let isFinding = schema?.kind == .finding
    for field in isFinding ? [] : schema?.ownFields ?? [] {
      add(
        shown.caseFile.formerValues(record, field.name), of: field.name, under: words.fields[field],
        to: &rows)
    }
    for field in isFinding ? FindingField.registers : [] {
      let values = shown.caseFile.formerValues(record, field.rawValue)
      add(values, of: field.rawValue, under: words.fields[field], to: &rows)
    }
    let known =
      isFinding
      ? Set(FindingField.registers.map(\.rawValue) + [FindingField.state.rawValue])
      : Set((schema?.ownFields ?? []).map(\.name))
    if isFinding {
      add(
        shown.caseFile.formerValues(record, FindingField.state.rawValue),
        of: FindingField.state.rawValue,
        under: words.fields[FindingField.state], to: &rows)
    }
    for field in shown.caseFile.everyField(of: record)
    where !known.contains(field) && field != CaseFile.restored {
      add(
        shown.caseFile.formerValues(record, field), of: field, under: words.fields[field], to: &rows
      )
    }
    for entry in shown.caseFile.allEntries(of: record) {
      let kind = words.kinds.title(shown.caseFile.kind(of: entry))
      for field in shown.caseFile.everyField(of: entry)
      where field != EntryField.of.rawValue && field != CaseFile.restored {
        let label = "\(kind): \(words.fields[field].lowercased())"
        add(shown.caseFile.formerValues(entry, field), of: field, under: label, to: &rows)
      }
    }
    return (words.history.fieldTitle(calledInHistory(record)), rows)
  }

  /// A finding by its number and place, a record by its name.
  private func calledInHistory(_ record: RecordIndex) -> String {
    shown.caseFile.kind(of: record) == .finding
      ? name(of: record)
      : shown.caseFile.called(record) ?? words.madeName(of: record, in: shown.caseFile)
  }

  private func add(
    _ values: [FormerValue], of field: String, under label: String,
    to rows: inout [ListLayer.Row]
  ) {
    guard !values.isEmpty else { return }
    rows.append(ListLayer.Row(label, isHeading: true))
    for value in values.reversed() {
      let who = value.facts.actor ?? words.board.somebody
      let when = FieldText.moment(value.facts.wallTime.text, words: words)
      var detail = "\(who) (\(value.facts.device)) \(when) · \(fate(value.fate))"
      if let passed = value.value["passed"]?.string {
        detail += " · \(words.history.because(passed))"
      }
      rows.append(
        ListLayer.Row(
          former(value.value, of: field), detail: detail,
          tone: value.fate == .shows || value.fate == .stands ? .plain : .quiet,
          choice: HistoryChoice.act(value.facts.act, nil)))
    }
  }

  private func former(_ value: JSONValue, of field: String) -> String {
    if value.isBlanked { return words.finding.removed }
    if let record = shown.caseFile.reference(value) {
      return shown.caseFile.shown(record, WalkField.name.rawValue)?.string ?? name(of: record)
    }
    return shownValue(value, field: field)
  }

  private func fate(_ fate: FormerValue.Fate) -> String {
    func said(_ facts: LineOrigin, _ sentence: (String, String) -> String) -> String {
      sentence(
        facts.actor ?? words.board.somebody,
        FieldText.moment(facts.wallTime.text, words: words))
    }
    switch fate {
    case .shows: return words.history.shows
    case .stands: return words.history.stands
    case .replaced(let facts): return said(facts, words.history.replaced)
    case .undone(let facts): return said(facts, words.history.undone)
    case .past: return words.history.past
    }
  }
}

extension HistoryWords {
  /// What of a choice of acts cannot be understood.
  package func sentence(_ invalid: HistoryFilter.Invalid) -> String {
    switch invalid {
    case .unknownPart(let word): unknownPart(word)
    case .noDay(let text): noDay(text)
    case .noWalk(let text): noWalk(text)
    case .noKind(let text): noKind(text)
    }
  }
}
