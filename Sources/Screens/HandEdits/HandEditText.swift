import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// What was edited in a file by hand, in words: the same on the screen and on the command line.
package struct HandEditText {
  let words: Words
  let caseFile: CaseFile

  package init(words: Words, caseFile: CaseFile) {
    self.words = words
    self.caseFile = caseFile
  }

  private var said: HandEditWords { words.handEdits }

  /// `K7Q-4MJ · Frist`.
  package func label(_ deed: HandEdit.Deed) -> String {
    if deed.isNewFinding { return said.newFinding }
    return [deed.place, what(deed)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func what(_ deed: HandEdit.Deed) -> String {
    let kind = words.kinds[deed.kind]
    if deed.isNew { return said.new(kind) }
    if deed.kind == .finding {
      let label = words.fields[deed.field]
      return deed.isTakenOut ? "\(label) (\(said.takenOut))" : label
    }
    if deed.isTakenOut { return said.removed(kind) }
    return "\(kind): \(words.fields.label(deed.field, of: deed.kind))"
  }

  package func before(_ deed: HandEdit.Deed) -> String { shown(deed.before, deed) }
  package func after(_ deed: HandEdit.Deed) -> String { shown(deed.after, deed) }

  /// What was changed here since the file was written; nil where nothing was.
  package func meanwhile(_ deed: HandEdit.Deed) -> String? {
    deed.meanwhile.map { said.meanwhile(shown($0, deed)) }
  }

  private func shown(_ value: JSONValue, _ deed: HandEdit.Deed) -> String {
    let text = text(value, deed.form)
    return text.isEmpty ? said.nothing : text
  }

  private func text(_ value: JSONValue, _ form: FieldForm) -> String {
    if case .reference = form, let name = value.string.flatMap({ RecordName($0) }) {
      guard let record = caseFile.record(named: name) else { return name.description }
      return caseFile.called(record) ?? name.description
    }
    if form == .statePart, let reason = Reason(json: value) {
      let code = reason.code.map { words.codes.reason(code: $0) }
      return [code, reason.text].compactMap { $0 }.joined(separator: ": ")
    }
    return FieldText.shown(value, form: form, words: words)
  }

  /// `K7Q-4MJ · Frist: 01-12-2026 → 05-12-2026`, on one line.
  package func line(_ deed: HandEdit.Deed) -> String {
    let line = "\(label(deed)): \(before(deed)) → \(after(deed))"
    return line.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// What cannot be taken in, where it stands, and why.
  package func sentence(_ trouble: HandEdit.Trouble) -> String {
    let isWhole = trouble.field.isEmpty || trouble.cause.isAboutAll
    let place = [trouble.place, isWhole ? "" : label(trouble)].filter { !$0.isEmpty }
    let reason = reason(trouble)
    return place.isEmpty ? reason : place.joined(separator: " · ") + ": " + reason
  }

  private func label(_ trouble: HandEdit.Trouble) -> String {
    if let own = words.own.field(trouble.field) { return words.say(own.label) }
    let parts = trouble.field.split(separator: ".").map(String.init)
    return parts.enumerated().map { place, part in
      place == 0 ? words.fields[part] : words.fields.entry(part)
    }.joined(separator: " ")
  }

  private func reason(_ trouble: HandEdit.Trouble) -> String {
    let label = label(trouble)
    func state(_ state: FindingState) -> String {
      words.codes.state(state)
    }
    switch trouble.cause {
    case .notJSON(let line): return said.notJSON(line)
    case .ahead: return said.ahead
    case .unknownFile: return said.unknownFile
    case .notAsWritten: return said.notAsWritten(trouble.field)
    case .value(.notACode(let text, let list)):
      return said.notInList(
        text, words.own.codes.codes(of: list).map { words.codes.word($0, in: list) })
    case .value(.notAmong(let text, let words)): return said.notInList(text, words)
    case .value(let invalid): return FormError.value(invalid).sentence(label: label, words: words)
    case .unknownName: return said.unknownName
    case .twice: return said.twice
    case .missing: return said.missing
    case .notRemovable: return said.notRemovable
    case .unknownMember: return said.unknownMember(trouble.field)
    case .notEditable:
      return trouble.field.isEmpty ? said.fileNotEditable : said.notEditable(label)
    case .redacted: return said.redacted(label)
    case .noWay(let from, let to): return said.noWay(state(from), state(to))
    case .gate(let goal, let missing):
      return said.gate(state(goal), missing.map { words.fields[$0].lowercased() })
    }
  }
}

extension HandEdit.Trouble.Cause {
  /// Whether it tells of all that stands at the place, so that no field needs naming.
  fileprivate var isAboutAll: Bool {
    switch self {
    case .notJSON, .ahead, .unknownFile, .notAsWritten, .unknownName, .twice, .missing,
      .notRemovable, .unknownMember, .notEditable, .redacted:
      true
    case .value, .noWay, .gate: false
    }
  }
}
