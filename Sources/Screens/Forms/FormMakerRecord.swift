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
    // Where a category of the program's stands is the program's to say.
    let isKnown = isOfTheProgram(schema, purpose, values)
    let asked = (schema.askedFirst + schema.asked.filter { !schema.askedFirst.contains($0) })
      .filter { !isKnown || $0 != .category(.parent) }
    let title =
      values == nil
      ? KindWords.title(schema.words.new.in(words.language)) + (called.isEmpty ? "" : ": \(called)")
      : words.forms.editFinding("\(words.kinds[schema.kind]) \(called)")
    return Form(
      purpose, title: title, cancelHint: words.forms.cancelKeepsDraft,
      fields: asked.map { field in
        var made = self.field(
          field, original: values?[field.name] ?? .null,
          help: DayRule(rawValue: field.name).map { words.register.standard($0.standard) },
          requirement: schema.needs.contains(field) && !isKnown ? .required : .optional)
        if field == .ownField(.codes) {
          let form = AnyField.ownField(.form)
          made.condition = FormCondition(key: form.name, code: OwnForm.code.rawValue)
        }
        return made
      }, asking: schema.askedFirst.isEmpty ? nil : asked.count { schema.askedFirst.contains($0) })
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
