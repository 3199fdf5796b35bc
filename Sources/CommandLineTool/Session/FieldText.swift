import CaseModel
import ChangeLog
import Screens
import Wording

/// Values as people read them.
struct FieldText {
  let words: Words

  /// The text of a finding's field; empty when it has none.
  func text(_ finding: Finding, _ field: FindingField) -> String {
    switch field {
    case .state: return state(finding)
    case .title: return finding.title
    case .createdAt: return moment(finding.createdAt)
    case .createdBy: return finding.createdBy ?? ""
    case .updatedAt: return moment(finding.updatedAt)
    case .updatedBy: return finding.updatedBy ?? ""
    case .stateSince: return moment(finding.stateSince)
    case .reopened: return finding.reopened == 0 ? "" : String(finding.reopened)
    default: return finding.values[field].map { text($0, of: field.rawValue) } ?? ""
    }
  }

  func text(_ finding: Finding, _ field: NamedField) -> String {
    switch field {
    case .known(let field): text(finding, field)
    case .own(let field):
      finding.values[field.name.rawValue].map { text($0, of: field.name.rawValue) } ?? ""
    }
  }

  func state(_ finding: Finding) -> String {
    if finding.isUndone { return words.codes.state(.withdrawn) }
    let code = finding.values.text(FindingField.state) ?? FindingState.new.rawValue
    return words.codes.word(code, in: .state)
  }

  /// The text of a value the log holds in that field of a finding or an entry.
  func text(_ value: JSONValue, of field: String) -> String {
    if value["digest"] != nil || value["redacted"] != nil { return words.tool.redacted }
    if let own = words.own.field(field) {
      return Screens.FieldText.shown(value, form: own.form, words: words)
    }
    if field == FindingField.state.rawValue, value.object != nil { return register(value) }
    if field == EntryField.changed.rawValue, let columns = value.array {
      return columns.compactMap(\.string).map { name in
        ChaseCells.Column(rawValue: name).map { words.chase.label($0) } ?? name
      }.joined(separator: ", ")
    }
    if WorkspaceField(rawValue: field)?.form == .columns {
      return value.isNull
        ? words.columns.standard
        : Screens.FieldText.shown(value, form: .columns, words: words)
          .replacing("\n", with: "; ")
    }
    switch FindingField(rawValue: field)?.form ?? EntryField(rawValue: field)?.form {
    case .code(let list): return value.string.map { code($0, list) } ?? ""
    case .statePart where field == FindingField.reason.rawValue: return reason(value)
    case .statePart where field == FindingField.waitingUntil.rawValue, .day, .partialDay:
      return value.string.map(day) ?? ""
    case .coordinate: return Screens.FieldText.shown(value, form: .coordinate, words: words)
    default: return plain(value)
    }
  }

  func code(_ code: String, _ list: CodeList) -> String {
    words.code(code, of: list)
  }

  func day(_ iso: String) -> String {
    Screens.FieldText.shown(.string(iso), form: .partialDay, words: words)
  }

  /// Day and time of an RFC 3339 text, in the offset it was written in.
  func moment(_ rfc3339: String) -> String {
    Screens.FieldText.moment(rfc3339, words: words)
  }

  private func register(_ value: JSONValue) -> String {
    var parts = [value["state"]?.string.map { code($0, .state) } ?? ""]
    if let reason = value["reason"] { parts.append(self.reason(reason)) }
    if let until = value["waitingUntil"]?.string { parts.append(day(until)) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func reason(_ value: JSONValue) -> String {
    let code = value["code"]?.string.map { words.codes.reason(code: $0) }
    let text = value["text"].map { $0.string ?? words.tool.redacted }
    return [code, text].compactMap { $0 }.joined(separator: ": ")
  }

  private func plain(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let claim): claim ? words.tool.yes : words.tool.no
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .string(let text): text
    case .array, .object:
      String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self)
    }
  }
}
