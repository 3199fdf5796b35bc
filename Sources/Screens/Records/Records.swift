import CaseModel
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// Records of their own: a form for a new one, and a list to choose one from to change it.
  static let records: [Command] = RecordSchema.all.filter { $0.isEdited && $0.takesNew }.flatMap {
    schema in
    let (kind, words) = (schema.kind.rawValue, schema.words)
    return [
      Command(
        CommandIdentifier("new-\(kind)"),
        Phrase(KindWords.title(words.new.danish), KindWords.title(words.new.english)),
        help: Phrase(
          "opret \(words.aNew.danish) i en formular", "make \(words.aNew.english) in a form"),
        in: [.board], keys: "", obstacle: canWrite
      ) { $0.openNewRecord(schema) }
    ]
  }
}
