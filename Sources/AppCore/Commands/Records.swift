import CaseModel
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// Records of their own: a form for a new one, and a list to choose one from to change it.
  static let records: [Command] = RecordSchema.all.filter(\.isEdited).flatMap { schema in
    [
      Command(
        CommandIdentifier("new-\(schema.kind.rawValue)"), in: [.board], keys: "",
        phrases: newPhrases(schema.words), obstacle: canWrite
      ) { $0.openNewRecord(schema) },
      Command(
        CommandIdentifier("edit-\(schema.kind.rawValue)"), in: [.board], keys: "",
        phrases: editPhrases(schema.words), obstacle: canWrite
      ) { $0.chooseRecord(schema) },
    ]
  }

  private static func newPhrases(_ words: KindNames) -> (title: Phrase, help: Phrase) {
    (
      Phrase(KindWords.title(words.new.danish), KindWords.title(words.new.english)),
      Phrase(
        "udfyld en formular for \(words.new.danish)", "fill in a form for a \(words.new.english)")
    )
  }

  private static func editPhrases(_ words: KindNames) -> (title: Phrase, help: Phrase) {
    (
      Phrase("Ret \(words.one.danish)", "Edit \(words.one.english)"),
      Phrase(
        "vælg mellem \(words.several.danish), og ret",
        "choose among \(words.several.english), and change")
    )
  }
}

extension AppState {
  /// A list of a kind's records to choose one from, to change it.
  mutating func chooseRecord(_ schema: RecordSchema) -> [Effect] {
    let things = shown.caseFile.standing(schema.kind)
    if things.isEmpty {
      say(words.noRecords(schema.kind), .refused)
      return []
    }
    let rows = things.reversed().map { thing in
      let id = schema.identifier.flatMap { shown.caseFile.shown(thing, $0.name)?.string } ?? ""
      return ListLayer.Row(shown.caseFile.called(thing) ?? id, trailing: id, choice: .record(thing))
    }
    let title = KindWords.title(schema.words.several.in(words.language))
    shown.layers.append(
      .list(ListLayer(purpose: .chooseRecord(schema.kind), title: title, rows: rows)))
    return []
  }
}
