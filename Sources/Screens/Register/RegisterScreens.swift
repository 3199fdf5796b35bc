import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Scope {
  package static let register = Scope(
    "register", Phrase("i registret", "in the register"))
  /// A list of one kind of what the register holds.
  package static let records = Scope(
    "records", Phrase("i en liste i registret", "in a list of the register"))
}

/// What the workspace keeps besides findings, by kind.
struct RegisterList: ListScreen {
  static let scope = Scope.register
  static let isNumbered = true
  func content(in state: AppState) -> ListContent? { state.registerContent }
}

enum RegisterChoice: RowChoice {
  case kind(RecordKind)
  /// The workspace's own rules, in one form.
  case rules
  case columns

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .kind(let kind): state.openRecords(kind)
    case .rules: state.openRules()
    case .columns: state.showColumns()
    }
  }
}

/// The records of a kind.
struct RecordList: ListScreen {
  static let scope = Scope.records
  static let listsRecords = true
  let kind: RecordKind
  /// Only those that hold every word; empty for all.
  var words = ""

  func content(in state: AppState) -> ListContent? { state.recordContent(of: self) }
}

enum RecordChoice: RowChoice {
  case record(RecordIndex)
  /// A party that findings name and the register does not know.
  case named(String)
  /// A code of the program's that the workspace has said nothing of.
  case code(String)
  /// A record that is shown as another.
  case joined(RecordIndex)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .record(let record): return state.openEditRecord(record)
    case .named(let name): return state.openNewRecord(called: name)
    case .code(let code): return state.openCode(code)
    case .joined: return state.partRecord()
    }
  }
}

/// With which other record of its kind one is to be held for the same.
struct JoinTargetList: ListScreen {
  static let listsRecords = true
  let record: RecordIndex

  struct Choice: RowChoice {
    let other: RecordIndex

    func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
      state.joinRecord(to: other)
    }
  }
}
