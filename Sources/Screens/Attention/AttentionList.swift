import CaseModel
import ChangeLog
import Language

extension Scope {
  package static let attention = Scope(
    "attention", Phrase("på listen over det, der venter", "on the list of what waits"),
    isOfFindings: true)
}

/// What needs attention: the lines, or how many there are of each reason.
struct AttentionList: ListScreen {
  static let scope = Scope.attention
  static let listsRecords = true
  static let hasFoot = true
  let isCounted: Bool

  func content(in state: AppState) -> ListContent? {
    state.attentionContent(isCounted: isCounted)
  }
}

/// What is no finding's and no walk's leads to where it is settled.
struct OtherAttentionChoice: RowChoice {
  let reason: AttentionReason
  let record: RecordIndex

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch reason {
    case .retentionDue: state.openDue()
    case .notJournalised: state.openJournalForm(of: record)
    default: state.openEditRecord(record)
    }
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
