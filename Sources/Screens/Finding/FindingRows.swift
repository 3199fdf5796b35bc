import CaseModel
import Casework
import TerminalModel
import Wording

/// The rows of the finding screen, from the finding as it stands.
package struct FindingRows {
  let finding: Finding
  let words: Words
  let today: Day
  /// Titles of walks and findings by their identifier, to show instead of it.
  let titles: [String: String]
  /// The findings that are duplicates of it: what is on them shows here.
  var joined: [Finding] = []
  /// The findings that its links name, by identifier, and those that link to it.
  var linked: [String: Finding] = [:]
  var linkedFrom: [Finding] = []
  /// Where its ball is; nil to leave it out.
  var trail: PartyListHistory?

  package init(_ finding: Finding, words: Words, today: Day, titles: [String: String] = [:]) {
    self.finding = finding
    self.words = words
    self.today = today
    self.titles = titles
  }

  /// All rows one below the other: fields, entries, then the history.
  ///
  /// - Parameter history: sentences, newest first.
  package static func rows(
    finding: Finding, words: Words, today: Day, history: [String], columns: Int,
    titles: [String: String] = [:]
  ) -> [FindingRow] {
    let rows = FindingRows(finding, words: words, today: today, titles: titles)
    let entries = rows.entryRows(history: history, columns: columns)
    return rows.fieldRows(columns: columns) + (entries.isEmpty ? [] : [.empty]) + entries
  }

  /// Title, state, what is missing, and every field that holds something.
  package func fieldRows(columns: Int) -> [FindingRow] {
    let names = shownNames
    let further = furtherNames
    var page = FindingPage(
      columns: columns, labels: (names + further).map { words.fields[$0] } + stamps.map(\.label))
    page.text(finding.title, target: .field(.title), meaning: .title)
    page.text(stateLine, target: .field(.state), meaning: stateMeaning)
    for (sentence, field, meaning) in warnings {
      // The cursor stands on a field's own row, where it has one: on two it could not go on.
      page.text(
        "! \(sentence)", target: .field(field), meaning: meaning,
        isSelectable: !names.contains(field.rawValue))
    }
    page.text("", target: nil)
    for name in names { add(name, to: &page) }
    for stamp in stamps { page.field(stamp.label, stamp.text, target: .field(stamp.field)) }
    if !further.isEmpty { page.heading(words.finding.further) }
    for name in further { add(name, to: &page) }
    return page.rows
  }

  private var stateLine: String {
    let code = finding.values.text(FindingField.state) ?? finding.state.rawValue
    let state =
      finding.isUndone ? words.codes.state(finding.state) : words.codes.word(code, in: .state)
    var parts = [finding.id, finding.number.map { words.finding.number($0) } ?? ""]
    if let since = Moment(rfc3339: finding.stateSince)?.day {
      parts.append(
        since == today
          ? words.finding.sinceToday(state)
          : words.finding.stateSince(
            state, FieldText.day(since, words: words), words.dates.days(today.days(since: since))))
    } else {
      parts.append(state)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var stateMeaning: FindingMeaning {
    switch finding.state {
    case .waiting: .waiting
    case .kept: .positive
    default: .value
    }
  }

  /// What a person should see first: how late it is and what it lacks.
  private var warnings: [(String, FindingField, FindingMeaning)] {
    var warnings: [(String, FindingField, FindingMeaning)] = []
    if finding.isOverdue(on: today), let due = finding.due {
      warnings.append((words.dates.overdue(today.days(since: due)), .due, .overdue))
    }
    if finding.state == .waiting, let until = finding.waitingUntil, until < today {
      warnings.append((words.dates.overdue(today.days(since: until)), .waitingUntil, .overdue))
    }
    var lacking = Gate.lacking(in: finding)
    if finding.lacksAction { lacking.append(.actions) }
    if finding.state == .new || finding.state == .assessing,
      finding.values[FindingField.category] == nil
    {
      lacking.append(.category)
    }
    if owesAnswer { lacking.append(.answers) }
    warnings += lacking.map { (words.finding.lacks($0), $0, .missing) }
    return warnings
  }

  private var owesAnswer: Bool {
    guard [.confirmed, .declined, .duplicate].contains(finding.state) else { return false }
    return finding.entries(.answer).isEmpty
      && finding.values[FindingField.nobodyToTell] != .bool(true)
  }

  /// Fields that hold something or are in conflict, in reading order; those of a newer version
  /// come last.
  private var shownNames: [String] {
    let known = FindingField.allCases.filter { field in
      switch field {
      case .id, .title, .state, .rank, .number: false
      default:
        switch field.form {
        case .fixed, .entries: false
        default: true
        }
      }
    }.map(\.rawValue)
    let inConflict = Set(finding.conflicts.map(\.field))
    let held = known.filter { finding.values[$0] != nil || inConflict.contains($0) }
    let hidden = ["id", "title", "state", "rank", "number"].filter(inConflict.contains)
    let own = words.own.standing.map(\.name.rawValue)
      .filter { finding.values[$0] != nil || inConflict.contains($0) }
    let unknown = finding.values.all.map(\.name).filter {
      FindingField(rawValue: $0) == nil && words.own.field($0) == nil
    }
    // Where a table's row came from is of least use here.
    let source = FindingField.source.rawValue
    return hidden + held.filter { $0 != source } + own + unknown + held.filter { $0 == source }
  }

  /// Fields of the workspace's own that were removed: what was written in them stays to be read.
  private var furtherNames: [String] {
    words.own.all.filter(\.isRemoved).map(\.name.rawValue).filter { name in
      finding.values[name] != nil || finding.conflicts.contains { $0.field == name }
    }
  }

  private func add(_ name: String, to page: inout FindingPage) {
    let field = FindingField(rawValue: name)
    let own = words.own.field(name)
    let form = own?.form ?? Self.form(of: field)
    let value = finding.values[name] ?? .null
    let target: FindingTarget =
      own.map { .own($0.name) } ?? field.map { .field($0) } ?? .unknownField(name)
    var text = shown(value, field: field, form: form)
    if own?.fits(value) == false { text = "! \(text) · \(words.finding.unfit)" }
    guard let conflict = finding.conflicts.first(where: { $0.field == name }) else {
      page.field(words.fields[name], text, target: target, meaning: meaning(of: field))
      return
    }
    page.field(
      words.fields[name], "! \(words.finding.twoValues(conflict.values.count))",
      target: .conflict(name), meaning: .conflict)
    for (place, standing) in conflict.values.enumerated() {
      let by = words.finding.by(
        standing.by ?? words.finding.unknownPerson,
        FieldText.moment(standing.at, words: words))
      let value =
        standing.value.isNull
        ? words.finding.valueTakenAway : shown(standing.value, field: field, form: form)
      let tail = place == 0 ? " · \(words.finding.shownValue)" : ""
      page.text(
        "\(value)  (\(by)\(tail))", at: max(page.labelColumns, 2), target: .conflict(name),
        isSelectable: false)
    }
  }

  private func shown(_ value: JSONValue, field: FindingField?, form: FieldForm) -> String {
    switch field {
    case .reason:
      let reason = Reason(json: value)
      let code = reason?.code.map { words.codes.reason(code: $0) }
      return [code, reason?.text].compactMap { $0 }.joined(separator: ": ")
    case .walk, .duplicateOf:
      let id = FieldText.shown(value, form: form, words: words)
      return titles[id].map { field == .walk ? $0 : "\(id) \($0)" } ?? id
    case .due, .waitingUntil:
      let text = FieldText.shown(value, form: form, words: words)
      guard let day = value.string.flatMap({ Day(iso: $0) }), finding.isOpen else { return text }
      let isLate = field == .due ? finding.isOverdue(on: today) : day < today
      let days = day.days(since: today)
      return "\(text) · \(isLate ? words.dates.overdue(-days) : words.dates.distance(days))"
    case .source:
      let text = FieldText.shown(value, form: form, words: words)
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return words.finding.imported(
        line.count > 60 ? line.prefix(60) + "…" : line)
    default: return FieldText.shown(value, form: form, words: words)
    }
  }

  private func meaning(of field: FindingField?) -> FindingMeaning {
    switch field {
    case .priority where finding.priority == .urgent: .urgent
    case .due where finding.isOverdue(on: today): .overdue
    case .kind where finding.kind == .positive: .positive
    case .reason, .waitingUntil: .waiting
    default: .value
    }
  }

  private static func form(of field: FindingField?) -> FieldForm {
    switch field {
    case nil: .kept
    case .state: .code(.state)
    case .waitingUntil: .day
    default: field?.form ?? .kept
    }
  }

  private var stamps: [(label: String, text: String, field: FindingField)] {
    var stamps: [(label: String, text: String, field: FindingField)] = []
    func add(_ field: FindingField, _ stamp: String, by person: String?) {
      guard !stamp.isEmpty else { return }
      let text = words.finding.by(
        person ?? words.finding.unknownPerson, FieldText.moment(stamp, words: words))
      stamps.append((words.fields[field], text, field))
    }
    add(.createdAt, finding.createdAt, by: finding.createdBy)
    if finding.updatedAt != finding.createdAt {
      add(.updatedAt, finding.updatedAt, by: finding.updatedBy)
    }
    if finding.reopened > 0 {
      stamps.append(
        (
          words.fields[FindingField.reopened], words.finding.reopened(finding.reopened),
          .reopened
        ))
    }
    return stamps
  }
}
