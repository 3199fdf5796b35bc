import CaseModel
import Casework
import Language
import TerminalModel
import Wording

extension FormMaker {
  /// A finding's field with the editor its form asks for.
  func field(
    _ field: FindingField, original: JSONValue, proposal: String? = nil, label: String? = nil,
    help: String? = nil, heading: String? = nil,
    requirement: FormField.Requirement = .optional
  ) -> FormField {
    self.field(
      field.any, original: original, proposal: proposal, label: label,
      help: help ?? words.forms.help(field), heading: heading, requirement: requirement)
  }

  /// A field of any record with the editor its form asks for.
  func field(
    _ field: AnyField, original: JSONValue, proposal: String? = nil, label: String? = nil,
    help: String? = nil, placeholder: String = "", heading: String? = nil,
    requirement: FormField.Requirement = .optional
  ) -> FormField {
    let form: FieldForm = field == .finding(.waitingUntil) ? .day : field.form
    return FormField(
      key: field.name, field: field, form: form, label: label ?? words.fields[field],
      editor: editor(field, form: form, original: original), original: original,
      proposal: proposal, help: help ?? "", placeholder: placeholder, heading: heading,
      requirement: requirement)
  }

  /// A finding's field under the question a held-back step asks.
  func question(
    _ field: FindingField, original: JSONValue, proposal: String? = nil, help: String? = nil,
    requirement: FormField.Requirement = .optional
  ) -> FormField {
    self.field(
      field, original: original, proposal: proposal,
      label: words.forms.question(field), help: help, requirement: requirement)
  }

  /// A field that is in forms alone, with its label and help from the words of forms.
  func entryField(
    _ field: AskedField, form: FieldForm, editor: FieldEditor, original: JSONValue = .null,
    proposal: String? = nil, label: String? = nil,
    requirement: FormField.Requirement = .optional, isAside: Bool = false
  ) -> FormField {
    FormField(
      key: field.rawValue, form: form, label: label ?? words.say(field.label), editor: editor,
      original: original, proposal: proposal, help: field.help.map(words.say) ?? "",
      requirement: requirement, isAside: isAside)
  }

  func partyEditor(_ text: String = "") -> FieldEditor {
    .suggested(SuggestionEditor(text, candidates: lists.parties))
  }

  /// Yes, no or nothing said.
  func truthEditor(_ original: JSONValue = .null) -> FieldEditor {
    let options = [
      ChoiceEditor.Option(code: "true", word: words.forms.yes),
      ChoiceEditor.Option(code: "false", word: words.forms.no),
    ]
    return .choice(
      ChoiceEditor(options, chosen: original.bool.map { $0 ? "true" : "false" }))
  }

  /// - Parameter word: what a code is called.
  func codeEditor(
    _ codes: [String], chosen: String?, word: (String) -> String
  ) -> FieldEditor {
    let options = codes.map { ChoiceEditor.Option(code: $0, word: word($0)) }
    return .choice(ChoiceEditor(options, chosen: chosen))
  }

  func editor(
    _ field: AnyField, form: FieldForm, original: JSONValue
  ) -> FieldEditor {
    let text = FieldText.typed(original, form: form, words: words) ?? ""
    switch form {
    case .text: return .text(TextArea(text))
    case .day: return .day(LineEditor(text))
    case .truth: return truthEditor(original)
    case .party: return partyEditor(text)
    case .area: return .suggested(SuggestionEditor(text, candidates: lists.areas))
    case .reference(.walk): return .choice(ChoiceEditor(lists.walks, chosen: original.string))
    case .reference(let kind):
      return .choice(ChoiceEditor(lists.records[kind] ?? [], chosen: original.string))
    case .code(let list):
      // One that this version does not know, or the workspace no longer asks for, may stand.
      let known = list == .category ? categories(for: field) : words.own.codes.codes(of: list)
      let codes = known + [original.string].compactMap { $0 }.filter { !known.contains($0) }
      return codeEditor(codes, chosen: original.string) { words.codes.word($0, in: list) }
    case .codes(let list):
      return .suggested(
        SuggestionEditor(
          text,
          candidates: words.own.codes.codes(of: list).map {
            Suggestion(words.codes.word($0, in: list))
          },
          isList: true))
    case .choice(let codes):
      let options = codes.map { ChoiceEditor.Option(code: $0.code, word: $0.word) }
      return .choice(ChoiceEditor(options, chosen: original.string))
    case .line where field == .finding(.place):
      return .suggested(SuggestionEditor(text, candidates: lists.places))
    case .line where field == .finding(.confirmedBy): return partyEditor(text)
    case .statePart where field == .finding(.duplicateOf):
      return .suggested(SuggestionEditor(text, candidates: lists.findings))
    case .fixed, .line, .partialDay, .time, .integer, .coordinate, .statePart,
      .entries, .rank, .columns, .kept, .options:
      return .line(LineEditor(text))
    }
  }

  /// The nine, which keep the numbers 1-9, then what the workspace has added, then the finer ones.
  /// What it adds stands itself below one of the program's.
  private func categories(for field: AnyField) -> [String] {
    let finer = FindingCategory.allCases.filter { $0.parent != nil }
    let main = FindingCategory.main.map(\.rawValue)
    if field == .category(.parent) { return main + finer.map(\.rawValue) }
    let added = words.own.codes.added(to: .category).sorted {
      words.alphabet.precedes(
        words.codes.word($0.code, in: .category), words.codes.word($1.code, in: .category))
    }
    return main + added.map(\.code) + finer.map(\.rawValue)
  }
}
