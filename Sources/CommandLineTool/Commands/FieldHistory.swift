import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `log ID --field F`: every value the field has had, with who, when, from which device, and why.
  mutating func printFieldHistory(
    _ word: String, in session: CaseSession
  ) throws(CommandFailure) {
    guard !arguments.words.isEmpty else { throw .usage(words.history.fieldNeedsFinding) }
    let caseFile = session.caseFile
    let record = try finding(named: arguments.words.joined(separator: " "), in: session)
    var field = word
    if let known = Vocabulary.findingField(named: word) {
      field = known.form == .statePart ? FindingField.state.rawValue : known.rawValue
    } else if let own = words.own.field(named: word) {
      field = own.name.rawValue
    } else if !caseFile.everyField(of: record).contains(word) {
      throw .usage(tool.unknownField(word, nearestField(word)))
    }
    let values = caseFile.names(holding: field).flatMap { caseFile.formerValues(record, $0) }
    if values.isEmpty {
      say(words.history.neverHad(words.fields[field], name(of: record, in: caseFile)))
    }
    for value in values {
      if wantsJSON { print(json: json(value)) } else { printLines(value, of: field, in: caseFile) }
    }
  }

  private mutating func printLines(
    _ value: FormerValue, of field: String, in caseFile: CaseFile
  ) {
    let shown = FieldText(words: words)
    var head = String(value.facts.act.description.prefix(8)) + "  "
    head += shown.moment(value.facts.wallTime.text)
    head += "  \(value.facts.actor ?? tool.redacted) (\(value.facts.device))"
    let text = text(value.value, of: field, in: caseFile).replacing("\n", with: " ")
    print(head)
    print("  \(text.isEmpty ? tool.nothing : text) – \(fate(value.fate))")
    if let passed = value.value["passed"]?.string { print("  \(words.history.because(passed))") }
  }

  private func fate(_ fate: FormerValue.Fate) -> String {
    func said(_ facts: LineOrigin, _ sentence: (String, String) -> String) -> String {
      sentence(
        facts.actor ?? tool.redacted, FieldText(words: words).moment(facts.wallTime.text))
    }
    switch fate {
    case .shows: return words.history.shows
    case .stands: return words.history.stands
    case .replaced(let facts): return said(facts, words.history.replaced)
    case .undone(let facts): return said(facts, words.history.undone)
    case .past: return words.history.past
    }
  }

  private func json(_ value: FormerValue) -> JSONValue {
    var members: [String: JSONValue] = [
      "act": .string(value.facts.act.description), "device": .string(value.facts.device),
      "at": .string(value.facts.wallTime.text),
      "by": value.facts.actor.map { .string($0) } ?? .null, "value": value.value,
      "make": .bool(value.isOfMake),
    ]
    switch value.fate {
    case .shows: members["fate"] = "shows"
    case .stands: members["fate"] = "stands"
    case .past: members["fate"] = "past"
    case .replaced(let facts):
      members["fate"] = "replaced"
      members["endedBy"] = .string(facts.act.description)
    case .undone(let facts):
      members["fate"] = "undone"
      members["endedBy"] = .string(facts.act.description)
    }
    return .object(members)
  }
}
