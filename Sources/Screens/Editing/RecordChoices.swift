import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// What a field that refers to records of their own may refer to.
  var recordChoices: [RecordKind: [ChoiceEditor.Option]] {
    var choices: [RecordKind: [ChoiceEditor.Option]] = [:]
    for schema in Self.referredKinds {
      choices[schema.kind] = shown.caseFile.standing(schema.kind).reversed().map {
        ChoiceEditor.Option(
          code: shown.caseFile.choice(of: $0), word: shown.caseFile.called($0) ?? "")
      }
    }
    return choices
  }

  private static let referredKinds: [RecordSchema] = {
    let kinds = RecordSchema.all.filter(\.isEdited).flatMap(\.asked).compactMap { field in
      if case .reference(let kind) = field.form { kind } else { nil }
    }
    return Set(kinds).compactMap(RecordSchema.of).filter(\.isEdited)
  }()
}

extension CaseFile {
  /// What stands for a record where one is chosen: its identifier, else its name in the log.
  func choice(of record: RecordIndex) -> String {
    let identifier = RecordSchema.of(kind(of: record))?.identifier
    return identifier.flatMap { shown(record, $0.name)?.string } ?? name(of: record).description
  }
}
