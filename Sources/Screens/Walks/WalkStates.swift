import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// How far a walk has come, to choose from.
struct WalkStateList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let walk: RecordIndex
}

enum WalkChoice: RowChoice {
  case states(of: RecordIndex)
  case set(WalkState)
  /// The walk after it is made.
  case next(after: RecordIndex)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .states(let walk): state.openWalkStates(walk)
    case .set(let goal): state.setWalkState(goal)
    case .next(let walk): state.makeNextWalk(after: walk)
    }
  }
}

extension AppState {
  /// How far a walk has come, to choose from.
  mutating func openWalkStates(_ walk: RecordIndex) -> [Effect] {
    let name = shown.caseFile.values(of: walk).text(WalkField.name) ?? ""
    let rows = WalkState.allCases.enumerated().map { place, state in
      ListLayer.Row(
        ListLayer.numbered(words.codes.walkState(state), at: place),
        choice: WalkChoice.set(state))
    }
    return lay(
      WalkStateList(walk: walk), title: words.attention.walkStateTitle(name), rows: rows)
  }

  mutating func setWalkState(_ goal: WalkState) -> [Effect] {
    guard let walk = top(WalkStateList.self)?.walk else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    shown.layers.removeLast()
    let name = shown.caseFile.values(of: walk).text(WalkField.name) ?? ""
    let word = words.codes.walkState(goal)
    return commit(
      EditWriter.walkState(goal, of: walk, in: shown.caseFile),
      then: AfterCommit(words.attention.walkStateSet(name, word)))
  }
}

extension EditWriter {
  /// How far a walk has come.
  package static func walkState(
    _ state: WalkState, of walk: RecordIndex, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    let field = WalkField.state.rawValue
    draft.set(
      .existing(caseFile.name(of: walk)),
      [
        FieldValue(
          field, .bare(.string(state.rawValue)), replacing: caseFile.standingNames(walk, field))
      ])
    return draft
  }
}
