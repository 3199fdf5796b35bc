import CaseModel
import Language
import TerminalModel
import Wording

extension FormMaker {
  /// Every field a person fills in of a record of that kind, in order.
  ///
  /// - Parameters:
  ///   - values: what stands; nil for one that is to be made.
  ///   - called: what it is called, or what a new one will belong to.
  package func record(
    _ schema: RecordSchema, _ purpose: FormPurpose, values: Values?, called: String
  ) -> Form {
    let isKnown = isOfTheProgram(schema, purpose, values)
    let order = inOrder(schema)
    // Where a category of the program's stands is the program's to say.
    let asked = order.all.filter {
      // Which photo it is a pair with is said where it is taken in.
      $0 != .photo(.pairOf) && (!isKnown || $0 != .category(.parent))
    }
    let standard = isKnown ? standardWord(schema, purpose, values) : nil
    return Form(
      purpose, title: title(schema, values: values, called: called),
      introduction: schema.kind == .route ? [words.register.ruleIntroduction] : [],
      cancelHint: words.forms.cancelKeepsDraft,
      fields: asked.map { field in
        let rule = DayRule(rawValue: field.name)
        let isName = field == schema.identity
        var made = self.field(
          field, original: values?[field.name] ?? .null,
          proposal: isName ? purpose.calledAlready : nil,
          help: isName
            ? standard.map(words.register.nameLeftEmpty)
            : rule.map { words.register.standard($0.standard) } ?? words.register.help(field),
          placeholder: isName ? standard ?? "" : rule.map { words.dates.days($0.standard) } ?? "",
          requirement: schema.needs.contains(field) && !isKnown ? .required : .optional)
        if field == .ownField(.codes) {
          let form = AnyField.ownField(.form)
          made.condition = FormCondition(key: form.name, code: OwnForm.code.rawValue)
        }
        return made
      }, asking: order.first.isEmpty ? nil : asked.count { order.first.contains($0) })
  }

  /// All fields that are filled in, those asked for first before the rest. Of the workspace those are
  /// its rules: what it is called is set once.
  private func inOrder(_ schema: RecordSchema) -> (first: [AnyField], all: [AnyField]) {
    let first =
      schema.kind == .workspace
      ? schema.asked.filter { WorkspaceField(rawValue: $0.name)?.isRule == true }
      : schema.askedFirst
    return (first, first + schema.asked.filter { !first.contains($0) })
  }

  private func title(_ schema: RecordSchema, values: Values?, called: String) -> String {
    if schema.kind == .workspace { return words.register.rules }
    if values == nil {
      return KindWords.title(schema.words.new.in(words.language))
        + (called.isEmpty ? "" : ": \(called)")
    }
    let kind = Phrase(schema.words.the.danish, schema.words.one.english).in(words.language)
    return words.forms.editFinding("\(kind) \(called)")
  }

  /// What the program calls the code that the record gives a word for.
  private func standardWord(
    _ schema: RecordSchema, _ purpose: FormPurpose, _ values: Values?
  ) -> String? {
    var code = schema.codeField.flatMap { values?[$0.name]?.string }
    if case .newCode(_, let named) = purpose { code = named }
    guard let code, let list = schema.codes else { return nil }
    return words.codes.standard(code, in: list)
  }

  /// Whether it gives a word for a code that the program knows.
  private func isOfTheProgram(
    _ schema: RecordSchema, _ purpose: FormPurpose, _ values: Values?
  ) -> Bool {
    if case .newCode = purpose { return true }
    guard let list = schema.codes, let field = schema.codeField,
      let code = values?[field.name]?.string
    else { return false }
    return list.codes.contains(code)
  }
}
