import CaseModel
import ChangeLog
import Wording

extension AppState {
  func fieldLabel(_ field: String, of record: RecordIndex) -> String {
    words.fields.label(field, of: shown.caseFile.kind(of: record))
  }

  /// A value on one line.
  func settledText(_ value: JSONValue, of field: String, in record: RecordIndex) -> String {
    let lines = wholeText(value, of: field, in: record).split(whereSeparator: \.isNewline)
    return lines.joined(separator: form(of: field, in: record) == .columns ? "; " : " ")
  }

  func form(of field: String, in record: RecordIndex) -> FieldForm {
    words.own.field(field)?.form
      ?? RecordSchema.of(shown.caseFile.kind(of: record))?.field(named: field)?.form
      ?? FindingField(rawValue: field)?.form ?? EntryField(rawValue: field)?.form ?? .kept
  }

  /// A value as a person reads it, however many lines it takes.
  func wholeText(
    _ value: JSONValue, of field: String, in record: RecordIndex
  ) -> String {
    let form = form(of: field, in: record)
    if value.isNull {
      return form == .columns ? words.columns.standard : words.finding.valueTakenAway
    }
    if value == .blanked { return words.finding.removed }
    if let record = shown.caseFile.reference(value) {
      return shown.caseFile.values(of: record)["name"]?.string ?? name(of: record)
    }
    if field == FindingField.state.rawValue, shown.caseFile.kind(of: record) == .finding {
      return stateText(value)
    }
    return FieldText.shown(value, form: form, words: words)
  }

  /// The state with all that belongs to it, since it is chosen whole.
  private func stateText(_ value: JSONValue) -> String {
    let code = value["state"]?.string ?? value.string ?? ""
    var lines = [words.codes.word(code, in: .state)]
    if let reason = value["reason"].flatMap(Reason.init(json:)) {
      let parts = [reason.code.map { words.codes.reason(code: $0) }, reason.text]
      lines.append(parts.compactMap { $0 }.joined(separator: ": "))
    }
    if let until = value["waitingUntil"]?.string.flatMap({ Day(iso: $0) }) {
      lines.append(
        "\(words.fields[FindingField.waitingUntil]) \(FieldText.day(until, words: words))")
    }
    if let other = value["duplicateOf"].flatMap(shown.caseFile.reference) {
      lines.append("\(words.fields[FindingField.duplicateOf]) \(name(of: other))")
    }
    return lines.joined(separator: "\n")
  }
}
