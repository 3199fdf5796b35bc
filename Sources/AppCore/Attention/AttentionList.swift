import CaseModel
import ChangeLog
import Language

extension Scope {
  package static let attention = Scope(
    "attention", Phrase("på listen over det, der venter", "on the list of what waits"))
}

/// What needs attention: the lines, or how many there are of each reason.
struct AttentionList: ListScreen {
  static let scope = Scope.attention
  static let holdsThings = true
  static let isOfFindings = true
  let isCounted: Bool

  func content(in state: AppState) -> ListContent? {
    state.attentionContent(isCounted: isCounted)
  }
}

struct AttentionChoice: RowChoice {
  let reason: AttentionReason

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    // The counts are the same screen otherwise; what leads there from elsewhere stays beneath.
    if layer.screen is AttentionList { state.shown.layers.removeLast() }
    return state.openAttention(at: reason)
  }
}

/// How far a walk has come, to choose from.
struct WalkStateList: ListScreen {
  static let isNumbered = true
  static let holdsThings = true
  let walk: ThingIndex
}

enum WalkChoice: RowChoice {
  case states(of: ThingIndex)
  case set(WalkState)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .states(let walk): state.openWalkStates(walk)
    case .set(let goal): state.setWalkState(goal)
    }
  }
}
