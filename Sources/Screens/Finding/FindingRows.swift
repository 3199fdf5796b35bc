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
  /// What is wrong with the files of its photos.
  var photoFaults: [String: PhotoFault] = [:]
  /// The findings in which it has come back.
  var comings: [Finding] = []
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

  /// What it is and how it stands, what is missing, and every field that holds something.
  package func fieldRows(columns: Int) -> [FindingRow] {
    sayingRows(columns: columns) + [.empty] + factRows(columns: columns)
  }

  /// What it is and how it stands, what is missing, and what it says.
  package func sayingRows(columns: Int) -> [FindingRow] {
    var page = FindingPage(columns: columns, labels: [])
    page.add(headRows(columns: columns))
    page.space()
    page.add(FindingSteps(finding).rows(columns: columns, words: words))
    page.add(nextRows(columns: columns))
    let names = shownNames
    for (sentence, field) in warnings {
      // The cursor stands on a field's own row, where it has one: on two it could not go on.
      page.text(
        "! \(sentence)", target: .field(field), meaning: .missing,
        isSelectable: !names.contains(field.rawValue))
    }
    page.space()
    if !isTitleRepeated {
      page.text(finding.title, target: .field(.title), meaning: .strong)
    }
    if names.contains(FindingField.observation.rawValue) {
      addText(FindingField.observation.rawValue, to: &page)
    }
    return page.rows
  }

  /// The fields that hold something, in two groups: who and when, and all others.
  package func factRows(columns: Int) -> [FindingRow] {
    let who = whoRows(columns: columns)
    return who + (who.isEmpty ? [] : [.empty]) + whereRows(columns: columns)
  }

  private func factPage(columns: Int) -> FindingPage {
    let names = shownNames.filter { $0 != FindingField.observation.rawValue } + furtherNames
    return FindingPage(
      columns: columns, labels: names.map { words.fields[$0] } + stamps.map(\.label))
  }

  /// Who does it, who follows it up and by when; what is late first.
  package func whoRows(columns: Int) -> [FindingRow] {
    let names = shownNames
    var page = factPage(columns: columns)
    let isLate = finding.isOverdue(on: today)
    var who = Self.whoAndWhen.map(\.rawValue).filter(names.contains)
    // What is late comes first.
    if isLate, let place = who.firstIndex(of: FindingField.due.rawValue) {
      who.insert(who.remove(at: place), at: 0)
    }
    if !who.isEmpty { page.heading(words.finding.whoAndWhen) }
    for name in who { add(name, to: &page) }
    return page.rows
  }

  /// All other fields, and by whom and when it was made and changed.
  package func whereRows(columns: Int) -> [FindingRow] {
    var page = factPage(columns: columns)
    let who = Self.whoAndWhen.map(\.rawValue)
    let others = shownNames.filter {
      !who.contains($0) && $0 != FindingField.observation.rawValue
    }
    let further = furtherNames
    if !others.isEmpty { page.heading(words.finding.whereAndWhat) }
    for name in others { add(name, to: &page) }
    if !further.isEmpty { page.heading(words.finding.further) }
    for name in further { add(name, to: &page) }
    if !stamps.isEmpty { page.space() }
    for stamp in stamps {
      page.field(stamp.label, stamp.text, target: .field(stamp.field), meaning: .hint)
    }
    return page.rows
  }

  private static let whoAndWhen: [FindingField] = [
    .responsible, .due, .waitingUntil, .reason, .followUp, .owner, .doneOn, .confirmedBy,
    .confirmedOn, .nobodyToTell, .duplicateOf,
  ]

  /// What a person should see first of what it lacks.
  private var warnings: [(String, FindingField)] {
    var lacking = Gate.lacking(in: finding)
    if finding.lacksAction { lacking.append(.actions) }
    if finding.state == .new || finding.state == .assessing,
      finding.values[FindingField.category] == nil
    {
      lacking.append(.category)
    }
    if owesAnswer { lacking.append(.answers) }
    return lacking.map { (words.finding.lacks($0), $0) }
  }

  /// A field that is a text, without its label.
  private func addText(_ name: String, to page: inout FindingPage) {
    guard let field = FindingField(rawValue: name), let value = finding.values[name],
      !finding.conflicts.contains(where: { $0.field == name })
    else { return add(name, to: &page) }
    page.text(shown(value, field: field, form: field.form), target: .field(field))
  }

  private var owesAnswer: Bool {
    guard [.confirmed, .declined].contains(finding.state) else { return false }
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
      let text = FieldText.source(value, words: words)
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
    case .waitingUntil where finding.state == .waiting && (finding.waitingUntil ?? today) < today:
      .missing
    case .reason, .waitingUntil: .waiting
    case .responsible: .strong
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
