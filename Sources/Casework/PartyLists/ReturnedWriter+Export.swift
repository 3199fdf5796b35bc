import CaseModel
import ChangeLog

extension ReturnedWriter {
  /// Takes what was changed in a file that was exported: values replace what stands, entries come
  /// beside those that do, and a state is gone to.
  mutating func takeCells(_ offers: [ProposedChange], of record: RecordIndex) {
    guard let first = offers.first else { return }
    let reference = RecordReference.existing(caseFile.name(of: record))
    var values: [FindingField: JSONValue] = [:]
    var own: [OwnFieldName: JSONValue] = [:]
    for offer in offers {
      switch offer.content {
      case .cell(.known(let field), let value): values[field] = value
      case .cell(.own(let field), let value): own[field.name] = value
      default: continue
      }
    }
    let fields =
      EditWriter.values(values, of: record, in: caseFile)
      + EditWriter.own(own, of: record, in: caseFile)
    if !fields.isEmpty { draft.set(reference, fields) }
    var details = StateDetails()
    for offer in offers {
      switch offer.content {
      case .detail(let field, let value): details.take(field, value)
      case .entries(let kind, let entries):
        for entry in entries {
          var values = entry.values
          if kind == .link, values[.url] == nil { values[.url] = .string(entry.text) }
          if kind != .link { values[.text] = .string(entry.text) }
          _ = EditWriter.entry(kind, of: reference, values, in: &draft)
        }
      case .moved(let state, let details):
        var answers = MoveAnswers()
        answers.reason = details.reason
        answers.waitingUntil = details.waitingUntil
        answers.passing = passing(first.sending)
        [Move(record, to: state, in: caseFile)].write(answers, in: caseFile, draft: &draft)
      default: continue
      }
    }
    if details != StateDetails() {
      var answers = MoveAnswers()
      answers.reason = details.reason
      answers.waitingUntil = details.waitingUntil
      EditWriter.keep(answers, of: record, in: caseFile, draft: &draft)
    }
  }
}
