import ChangeLog
import Language

extension Scope {
  package static let alike = Scope(
    "alike", Phrase("ved fund, der ligner hinanden", "at findings that look alike"))
}

/// Findings that may be one.
struct AlikeList: ListScreen {
  static let scope = Scope.alike
  static let listsRecords = true
  /// Also pairs that one machine wrote.
  let ownToo: Bool

  func content(in state: AppState) -> ListContent? { state.alikeContent(ownToo: ownToo) }
}

/// Two findings side by side.
struct AlikePairList: ListScreen {
  static let scope = Scope.alike
  static let isNumbered = true
  static let listsRecords = true
  let later: RecordIndex
  let earlier: RecordIndex
}

enum AlikeChoice: RowChoice {
  /// Two findings that may be one, the later one first.
  case pair(RecordIndex, RecordIndex)
  case join(keep: RecordIndex)
  case keepApart, leave
  /// The later one is the earlier one come back.
  case comeBack

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .pair(let later, let earlier): state.openPair(later, earlier)
    case .join(let kept): state.joinPair(keep: kept)
    case .keepApart: state.keepPairApart()
    case .leave: state.closeTop()
    case .comeBack: state.tieReturn()
    }
  }
}
