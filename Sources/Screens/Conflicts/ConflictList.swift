import ChangeLog
import Language

extension Scope {
  package static let twoValues = Scope(
    "twoValues", Phrase("ved to værdier", "at two values"), isOfFindings: true)
  package static let settling = Scope(
    "settling", Phrase("ved valg af værdi", "when choosing a value"))
}

/// Every field with several values.
struct ConflictList: ListScreen {
  static let scope = Scope.twoValues
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.twoValuesContent }
}

/// Between the standing values of a field, by its name on disk.
package struct SettlingList: ListScreen {
  package static let scope = Scope.settling
  package static let isNumbered = true
  package static let listsRecords = true
  package let record: RecordIndex
  package let field: String
  package var actsOn: [RecordIndex]? { [record] }
}

package enum ConflictChoice: RowChoice {
  /// A thing's field, by its name on disk.
  case open(RecordIndex, String)
  /// The value that stands by this line.
  case take(LineName)
  case writeAnother, leave
  /// Of a record that one has removed and another has changed.
  case keep, remove

  package var tellsOfConflict: Bool { true }

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .open(let record, let field): state.openSettling(field, of: record)
    case .take(let line): state.settle(by: line)
    case .writeAnother: state.writeAnotherValue()
    case .leave: state.closeTop()
    case .keep: state.settleRemoval(keeping: true)
    case .remove: state.settleRemoval(keeping: false)
    }
  }
}
