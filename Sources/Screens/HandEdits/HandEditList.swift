import ChangeLog
import Language

extension Scope {
  package static let handEdits = Scope(
    "handEdits", Phrase("ved rettelser i filerne", "at edits made in the files"))
}

/// Files that were edited by hand.
struct HandEditList: ListScreen {
  static let scope = Scope.handEdits
  static let isRead = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.handEditsContent }
}

/// A file that was edited by hand, and the finding the line is about.
struct EditedFile: RowChoice {
  let file: String
  let finding: RecordIndex?

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    if let finding { state.showWhole(finding) }
    return []
  }
}
