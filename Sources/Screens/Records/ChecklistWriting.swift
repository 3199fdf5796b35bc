import CaseModel
import Casework
import ChangeLog
import Language
import Wording

/// What a checklist wants besides what every record does.
extension RecordWriting {
  /// One that is called like a list that is ready to use has its questions.
  func fillChecklist(_ values: inout [AnyField: JSONValue]) {
    guard values[.checklist(.items)] == nil, let name = values[.checklist(.name)]?.string,
      let seed = ChecklistSeedWords.named(name, in: language)
    else { return }
    values.merge(seed.values) { given, _ in given }
    values[.checklist(.name)] = .string(seed.name)
  }

  /// One without questions may be begun; what is written must be questions.
  func checkQuestions(_ values: Values) throws(RecordRefusal) {
    guard schema.kind == .checklist, let text = values.text(ChecklistField.items), !text.isEmpty
    else { return }
    do throws(ChecklistItem.Refusal) {
      _ = try ChecklistItem.items(of: text)
    } catch {
      throw .badQuestions(error)
    }
  }

  /// The next version of a list that was answered: what was answered keeps its own.
  func makeVersion(
    after record: RecordIndex, _ values: Values, _ identifier: SayableIdentifier,
    in draft: inout ActDraft
  ) throws(RecordRefusal) {
    try checkQuestions(values)
    var list = Checklist(values)
    list.version += 1
    var made = list.values
    made[.checklist(.id)] = .string(identifier.description)
    made[.checklist(.former)] = .string(caseFile.name(of: record).description)
    _ = EditWriter.make(schema, made, in: &draft)
  }
}
