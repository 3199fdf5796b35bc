import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let columns = Scope("columns", Phrase("ved kolonnerne", "at the columns"))
}

/// The board's columns, to be renamed, regrouped, ordered and limited.
struct ColumnList: ListScreen {
  static let scope = Scope.columns
  static let isNumbered = true
  func content(in state: AppState) -> ListContent? { state.columnContent }
}

struct ColumnChoice: RowChoice {
  let code: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openColumn(code)
  }
}

extension AppState {
  var columnGrouping: ColumnGrouping { ColumnGrouping(shown.facts) }

  /// Each column with its states and how many findings it holds, before what must be said of all.
  var columnContent: ListContent {
    let columns = columnGrouping.columns
    var rows: [ListLayer.Row] = []
    if shown.facts.hasUnusableColumns {
      rows.append(ListLayer.Row(words.columns.unusable, tone: .warning))
    }
    if columnsAreInConflict {
      rows.append(ListLayer.Row(words.columns.twoGroupings, tone: .warning))
    }
    if !rows.isEmpty { rows.append(ListLayer.Row("")) }
    let names = columns.map { title(of: $0) }
    let width = min(24, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
    for (place, column) in columns.enumerated() {
      let name = TextLayout.padded(
        TextLayout.cut(names[place], toColumns: width), toColumns: width)
      let count = shown.indexes.board.total(in: place)
      let folded = column.isFolded ? words.columns.folded : ""
      let said = [folded, words.columns.count(count, in: column)]
      rows.append(
        ListLayer.Row(
          ListLayer.numbered("\(name)  \(words.columns.states(column.states))", at: place),
          trailing: said.filter { !$0.isEmpty }.joined(separator: " · "),
          tone: column.isPassed(by: count) ? .warning : .plain,
          choice: ColumnChoice(code: column.code)))
    }
    return (words.columns.title, rows)
  }

  /// Whether two laptops have grouped the states unknown to each other.
  var columnsAreInConflict: Bool {
    shown.caseFile.workspaceRecord.map {
      shown.caseFile.conflicts(of: $0).contains(WorkspaceField.columns.rawValue)
    } ?? false
  }
}
