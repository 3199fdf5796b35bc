import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// One act as a sentence: when, who, what.
  package func sentence(of entry: HistoryEntry) -> String {
    let when = shortMoment(entry.facts.wallTime.text)
    let who = entry.facts.actor ?? words.board.somebody
    return "\(when)  \(who)  \(what(entry))"
      + (entry.isWithdrawn ? " (\(words.board.undoneMark))" : "")
  }

  private func what(_ entry: HistoryEntry) -> String {
    if !entry.withdraws.isEmpty { return words.board.tookBack }
    let findings = Set(entry.makes + entry.changes.map(\.thing)).filter {
      caseFile.kind(of: $0) == .finding
    }
    let made = entry.makes.filter { caseFile.kind(of: $0) == .finding }
    if made.count > 1 { return words.board.madeSeveral(made.count) }
    if let thing = made.first { return words.board.made(name(of: thing)) }
    if findings.count > 1 { return words.board.changedSeveral(findings.count) }
    if let thing = findings.first {
      let fields = entry.changes.filter { $0.thing == thing }.map { change in
        "\(words.fields[change.field].lowercased()): \(shownValue(change.value, field: change.field))"
      }
      return "\(name(of: thing)) · \(fields.joined(separator: " · "))"
    }
    if let thing = entry.makes.first { return madeSentence(thing) }
    if let thing = entry.changes.first?.thing, let owner = caseFile.owner(of: thing) {
      return "\(name(of: owner)) · \(changedEntry(thing))"
    }
    return words.board.changedRegister
  }

  private func madeSentence(_ thing: ThingIndex) -> String {
    let values = caseFile.values(of: thing)
    let text = values.text(EntryField.text) ?? values["name"]?.string ?? ""
    let kind = words.board.recordKinds[caseFile.kind(of: thing).rawValue] ?? ""
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard let owner = caseFile.owner(of: thing) else { return "\(kind): \(line)" }
    return "\(name(of: owner)) · \(kind.lowercased()): \(line)"
  }

  private func changedEntry(_ thing: ThingIndex) -> String {
    (words.board.recordKinds[caseFile.kind(of: thing).rawValue] ?? "").lowercased()
  }

  /// The finding an act is about, itself or by one of its entries.
  func finding(of entry: HistoryEntry) -> ThingIndex? {
    let touched = entry.makes + entry.changes.map(\.thing)
    return touched.first { caseFile.kind(of: $0) == .finding }
      ?? touched.lazy.compactMap { caseFile.owner(of: $0) }.first
  }

  /// A value as people read it.
  package func shownValue(_ value: JSONValue, field: String) -> String {
    if field == FindingField.state.rawValue, let code = value["state"]?.string ?? value.string {
      let state = words.codes.state[code] ?? code
      let reason = value["reason"]?["text"]?.string
      return reason.map { "\(state) (\($0))" } ?? state
    }
    guard let known = FindingField(rawValue: field) else { return value.string ?? "…" }
    switch (known.form, value) {
    case (_, .null): return words.board.emptied
    case (.code(let list), .string(let code)): return words.code(code, of: list)
    case (.day, .string(let text)): return Day(iso: text).map(words.day) ?? text
    case (_, .string(let text)):
      return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    case (_, .integer(let number)): return String(number)
    case (_, .bool(let truth)): return truth ? words.board.yes : words.board.no
    default: return "…"
    }
  }

  /// `22-11 21.34`, without ICU.
  package func shortMoment(_ text: String) -> String {
    guard let moment = Moment(rfc3339: text) else { return text }
    let (_, month, day) = moment.day.civil
    return words.dates.dayAndMonth(month, day) + " "
      + words.dates.time(moment.time.hour, moment.time.minute)
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
    let table =
      switch list {
      case .kind: codes.kind
      case .category: codes.category
      case .state: codes.state
      case .priority: codes.priority
      case .size: codes.size
      case .timeOfDay: codes.timeOfDay
      case .sensitivity: codes.sensitivity
      case .partyKind: codes.partyKind
      case .occasion: codes.occasion
      case .walkState: codes.walkState
      }
    return table[code] ?? code
  }
}
