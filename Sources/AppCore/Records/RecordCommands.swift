import CaseModel
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// Records of their own: a form for a new one, and a list to choose one from to change it.
  static let records: [Command] = RecordSchema.all.filter(\.isEdited).flatMap { schema in
    [
      new(schema), edit(schema),
    ]
  }

  private static func new(_ schema: RecordSchema) -> Command {
    let words = schema.words
    return Command(
      CommandIdentifier("new-\(schema.kind.rawValue)"),
      Phrase(KindWords.title(words.new.danish), KindWords.title(words.new.english)),
      help: Phrase(
        "udfyld en formular for \(words.new.danish)", "fill in a form for a \(words.new.english)"),
      in: [.board], keys: "", obstacle: canWrite
    ) { $0.openNewRecord(schema) }
  }

  private static func edit(_ schema: RecordSchema) -> Command {
    let words = schema.words
    return Command(
      CommandIdentifier("edit-\(schema.kind.rawValue)"),
      Phrase("Ret \(words.one.danish)", "Edit \(words.one.english)"),
      help: Phrase(
        "vælg mellem \(words.several.danish), og ret",
        "choose among \(words.several.english), and change"),
      in: [.board], keys: "", obstacle: canWrite
    ) { $0.chooseRecord(schema) }
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
        shown.caseFile.called(thing) ?? id, trailing: id, choice: EditRecord(thing: thing))
    }
    let title = KindWords.title(schema.words.several.in(words.language))
    return lay(RecordList(kind: schema.kind), title: title, rows: rows)
  }
}

/// The records of a kind, to choose one from and change it.
struct RecordList: ListScreen {
  static let holdsThings = true
  let kind: RecordKind
}

struct EditRecord: RowChoice {
  let thing: ThingIndex

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    return state.openEditRecord(thing)
  }
}
