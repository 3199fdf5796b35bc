import CaseModel
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// Records of their own: a form for a new one, and a list to choose one from to change it.
  static let records: [Command] = RecordSchema.all.filter(\.isEdited).flatMap { schema in
    let (kind, words) = (schema.kind.rawValue, schema.words)
    return [
      Command(
        CommandIdentifier("new-\(kind)"),
        Phrase(KindWords.title(words.new.danish), KindWords.title(words.new.english)),
        help: Phrase(
          "udfyld en formular for \(words.new.danish)",
          "fill in a form for a \(words.new.english)"),
        in: [.board], keys: "", obstacle: canWrite
      ) { $0.openNewRecord(schema) },
      Command(
        CommandIdentifier("edit-\(kind)"),
        Phrase("Ret \(words.one.danish)", "Edit \(words.one.english)"),
        help: Phrase(
          "vælg mellem \(words.several.danish), og ret",
          "choose among \(words.several.english), and change"),
        in: [.board], keys: "", obstacle: canWrite
      ) { $0.chooseRecord(schema) },
    ]
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
      return ListLayer.Row(
        shown.caseFile.called(thing) ?? id, trailing: id, choice: RecordList.Choice(thing: thing))
    }
    let title = KindWords.title(schema.words.several.in(words.language))
    shown.layers.append(
      .list(ListLayer(RecordList(kind: schema.kind), title: title, rows: rows)))
    return []
  }
}
