import CaseModel
import ChangeLog
import Language
import Screens
import TerminalModel
import Wording

extension CommandRun {
  /// A value of a record as people read it; empty where there is none.
  func text(of record: RecordIndex, _ field: AnyField, in session: CaseSession) -> String {
    let value =
      field.form == .options
      ? OwnCode.list(session.caseFile.codes(of: record))
      : session.caseFile.shown(record, field.name)
    return value.map { text($0, field, in: session) } ?? ""
  }

  private func text(_ value: JSONValue, _ field: AnyField, in session: CaseSession) -> String {
    if case .reference = field.form {
      let other = session.caseFile.reference(value)
      return other.map { called($0, in: session) } ?? ""
    }
    if value["digest"] != nil || value["redacted"] != nil { return tool.redacted }
    return Screens.FieldText.shown(value, form: field.form, words: words)
  }

  /// As documents have it, with the values in conflict.
  func json(_ record: RecordIndex, _ schema: RecordSchema, in session: CaseSession) -> JSONValue {
    let caseFile = session.caseFile
    var members =
      RecordJSON.record(
        caseFile.values(of: record), of: schema, entries: caseFile.entryValues(of: record)
      ).object ?? [:]
    members["conflicts"] = .array(caseFile.conflictValues(of: record).map(RecordJSON.conflict))
    return .object(members)
  }

  mutating func printFields(_ record: RecordIndex, _ schema: RecordSchema, in session: CaseSession)
  {
    var lines = schema.fields.map { (words.fields[$0], text(of: record, $0, in: session)) }
    for name in session.caseFile.fields(of: record)
    where !schema.fields.contains(where: { $0.name == name }) && OwnCodeName(rawValue: name) == nil
    {
      guard let value = session.caseFile.shown(record, name) else { continue }
      let field = schema.field(named: name)
      let text =
        field.map { self.text(value, $0, in: session) }
        ?? Screens.FieldText.shown(value, form: .line, words: words)
      lines.append((words.fields.label(name, of: schema.kind), text))
    }
    lines = lines.filter { !$0.1.isEmpty }
    let width = lines.map { TextWidth.columns(of: $0.0) }.max() ?? 0
    for (label, text) in lines {
      print(
        HarmlessText.lines(TextLayout.padded(label, toColumns: width) + "  " + text),
        indent: width + 2)
    }
  }

  mutating func printConflicts(
    _ record: RecordIndex, _ schema: RecordSchema, in session: CaseSession
  ) {
    let shown = FieldText(words: words)
    for conflict in session.caseFile.conflictValues(of: record) {
      print("")
      print(tool.conflictTitle(words.fields.label(conflict.field, of: schema.kind)))
      let form = schema.field(named: conflict.field)?.form ?? .line
      for (place, value) in conflict.values.enumerated() {
        let text = Screens.FieldText.shown(value.value, form: form, words: words)
        let who = [value.by ?? "", value.device, shown.moment(value.at)].filter { !$0.isEmpty }
        print(
          "  \(place + 1). \(text.isEmpty ? tool.nothing : text) (\(who.joined(separator: ", ")))")
      }
    }
  }
}
