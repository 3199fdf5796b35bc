import ChangeLog
import Language

extension Scope {
  static let twoValues = Scope("twoValues", Phrase("ved to værdier", "at two values"))
  static let settling = Scope("settling", Phrase("ved valg af værdi", "when choosing a value"))
}

/// Every field with several values.
struct ConflictList: ListScreen {
  static let scope = Scope.twoValues
  static let holdsThings = true
  static let isOfFindings = true
  func content(in state: AppState) -> ListContent? { state.twoValuesContent }
}

/// Between the standing values of a field, by its name on disk.
struct SettlingList: ListScreen {
  static let scope = Scope.settling
  static let isNumbered = true
  static let holdsThings = true
  let thing: ThingIndex
  let field: String
  var actsOn: [ThingIndex]? { [thing] }
}

package enum ConflictChoice: RowChoice {
  /// A thing's field, by its name on disk.
  case open(ThingIndex, String)
  /// The value that stands by this line.
  case take(LineName)
  case writeAnother, leave

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .open(let thing, let field): state.openSettling(field, of: thing)
    case .take(let line): state.settle(by: line)
    case .writeAnother: state.writeAnotherValue()
    case .leave: state.goBack()
    }
  }
}
