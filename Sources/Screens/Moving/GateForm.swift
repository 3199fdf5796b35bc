import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Saves a move with what its gate asked for.
  mutating func submitGate(
    _ values: [String: JSONValue], of records: [RecordIndex], to goal: FindingState, _ filled: Form,
    _ seen: SeenChanges
  ) -> [Effect] {
    var form = filled
    if let invalid = duplicateSlip(values, records) {
      form.refuse(FindingField.duplicateOf.rawValue, .said(invalid))
      shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
      return []
    }
    if let text = values[FindingField.duplicateOf.rawValue]?.string,
      duplicated(text, by: records) == nil
    {
      say(words.board.noSuchFinding(text), .refused)
      return []
    }
    return commitMove(
      of: records, to: goal, answers: moveAnswers(values), seen: seen,
      closesForm: form.purpose.key)
  }

  /// The finding that others repeat; nil when the text names none, several, or one of themselves.
  private func duplicated(_ text: String, by records: [RecordIndex]) -> RecordIndex? {
    guard case .one(let other) = shown.indexes.identifiers.match(text, in: shown.caseFile),
      shown.caseFile.kind(of: other) == .finding, !records.contains(other)
    else { return nil }
    return other
  }

  /// Why what was named cannot be what the findings are duplicates of; nil when it can.
  private func duplicateSlip(
    _ values: [String: JSONValue], _ records: [RecordIndex]
  ) -> String? {
    guard let named = values[FindingField.duplicateOf.rawValue]?.string else { return nil }
    switch shown.indexes.identifiers.match(named, in: shown.caseFile) {
    case .one(let record): return duplicateObstacle(of: records, to: record)
    case .several: return words.board.severalCalled(named)
    case .none, .misheard: return words.board.noneCalled(named)
    }
  }

  /// Answers of a gate's form, by what each is.
  private func moveAnswers(_ values: [String: JSONValue]) -> MoveAnswers {
    var answers = MoveAnswers()
    answers.fields = registerValues(values)
    answers.reason = values[FindingField.reason.rawValue].flatMap { Reason(json: $0) }
    answers.waitingUntil = values[FindingField.waitingUntil.rawValue]?.string.flatMap {
      Day(iso: $0)
    }
    if let other = values[FindingField.duplicateOf.rawValue]?.string,
      case .one(let record) = shown.indexes.identifiers.match(other, in: shown.caseFile)
    {
      answers.duplicateOf = shown.caseFile.name(of: record)
    }
    if let answer = values["answer"], answer["text"]?.string?.isEmpty == false {
      var entry: [EntryField: JSONValue] = [.on: .string(today.description)]
      entry[.text] = answer["text"]
      entry[.to] = answer["to"]
      entry[.channel] = answer["channel"]
      answers.answer = entry
    }
    if let passing = values["pass"]?.string, !passing.isEmpty { answers.passing = passing }
    return answers
  }

  /// Why findings cannot be duplicates of another: itself, or one that is already a duplicate of
  /// them. Nil when they can.
  func duplicateObstacle(of records: [RecordIndex], to other: RecordIndex) -> String? {
    switch DuplicateObstacle(records, of: other, in: shown.caseFile) {
    case nil: nil
    case .itself: words.board.duplicateOfItself
    case .ring(let record): words.triage.ring(name(of: other), name(of: record))
    }
  }
}
