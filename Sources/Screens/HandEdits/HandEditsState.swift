import CaseModel
import Casework
import ChangeLog
import Wording

/// Files that were edited by hand.
struct HandEditsState: AreaState {
  /// As they were looked at.
  var edits: [HandEdit] = []
}

extension AppState {
  /// Shows what was edited by hand, or brings the list up to date; closes it once all is decided.
  mutating func handEditsSeen(_ edits: [HandEdit]) -> [Effect] {
    shown.areas.handEdits.edits = edits
    guard shows(HandEditList.self) else { return open(HandEditList()) }
    remakeLists()
    if edits.isEmpty, top(HandEditList.self) != nil { shown.layers.removeLast() }
    return []
  }

  package var editedFiles: [String] { shown.areas.handEdits.edits.map(\.file) }

  /// Whether something of the file, as it was looked at, could not be taken in.
  package func hasTroubles(inEdited file: String) -> Bool {
    shown.areas.handEdits.edits.contains { $0.file == file && !$0.troubles.isEmpty }
  }

  /// The edited file that the selected row is about.
  var chosenEdit: HandEdit? {
    guard let file = selectedChoice(EditedFile.self)?.file else { return nil }
    return shown.areas.handEdits.edits.first { $0.file == file }
  }

  static let editedFileObstacle: @Sendable (AppState) -> Obstacle? = { state in
    CommandCatalogue.canWrite(state) ?? (state.chosenEdit == nil ? .noEdit : nil)
  }

  /// Takes what was edited in the file in as one act; the file is written again after.
  mutating func takeEdit() -> [Effect] {
    guard let edit = chosenEdit else { return refuse(.noEdit) }
    var random = sitting.random
    let draft = edit.draft(in: shown.caseFile) { shown.indexes.identifiers.fresh(from: &random) }
    sitting.random = random
    guard !draft.isEmpty else {
      say(words.handEdits.nothingToTake(edit.file), .refused)
      return []
    }
    var after = AfterCommit(words.handEdits.taken(edit.file, edit.deeds.count))
    after.actsOnMarks = false
    return commit(draft, then: after).map { effect in
      if case .commit(let draft, let after) = effect {
        .takeHandEdit(file: edit.file, draft, then: after)
      } else {
        effect
      }
    }
  }

  mutating func putEditBack() -> [Effect] {
    chosenEdit.map { [.putHandEditBack(file: $0.file)] } ?? refuse(.noEdit)
  }

  /// Leaves the file as it was edited, and goes on to the next one.
  mutating func leaveEdit() -> [Effect] {
    guard let edit = chosenEdit else { return closeTop() }
    let place = shown.areas.handEdits.edits.firstIndex { $0.file == edit.file } ?? 0
    let effects = shown.areas.handEdits.edits.indices.contains(place + 1) ? [] : closeTop()
    if effects.isEmpty, var layer = topList, layer.screen is HandEditList {
      let next = shown.areas.handEdits.edits[place + 1].file
      layer.selection =
        layer.rows.firstIndex { ($0.choice as? EditedFile)?.file == next } ?? layer.selection
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    }
    say(words.handEdits.left(edit.file), .done)
    return effects
  }
}

extension AreaStates {
  var handEdits: HandEditsState {
    get { self[HandEditsState.self] }
    _modify { yield &self[HandEditsState.self] }
  }
}
