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
    let title =
      values == nil
      ? KindWords.title(schema.words.new.in(words.language)) + (called.isEmpty ? "" : ": \(called)")
      : words.forms.editFinding("\(words.kinds[schema.kind]) \(called)")
    return Form(
      purpose, title: title, cancelHint: words.forms.cancelKeepsDraft,
      fields: (schema.askedFirst + schema.asked.filter { !schema.askedFirst.contains($0) })
        .map { field in
          self.field(
            field, original: values?[field.name] ?? .null,
            help: DayRule(rawValue: field.name).map { words.register.standard($0.standard) },
            requirement: schema.needs.contains(field) ? .required : .optional)
        }, asking: schema.askedFirst.isEmpty ? nil : schema.askedFirst.count)
  }
}
