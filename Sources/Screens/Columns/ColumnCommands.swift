import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension CommandCatalogue {
  /// The board's own columns.
  static let columns: [Command] = [
    Command(
      "columns", Phrase("Kolonner", "Columns"),
      help: Phrase(
        "ret kolonnernes navne, statusser og grænser",
        "change the columns’ names, states and limits"),
      in: [.board, .start], keys: "", go: "k", obstacle: needsWorkspace
    ) { $0.showColumns() },
    Command(
      "column-new", Phrase("Ny", "New"),
      help: Phrase("opret en kolonne af statusser", "make a column of states"),
      in: [.columns], keys: "a Insert", hint: 2, obstacle: canWrite
    ) { $0.openNewColumn() },
    Command(
      "column-edit", Phrase("Ret", "Edit"),
      help: Phrase(
        "ret navn, statusser, grænse og foldning", "change name, states, limit and folding"),
      in: [.columns], keys: "e F2", hint: 1, obstacle: columnObstacle
    ) { state in state.chosenColumn.map { state.openColumn($0) } ?? [] },
    Command(
      "column-up", Phrase("Op", "Up"),
      help: Phrase("flyt kolonnen op", "move the column up"),
      in: [.columns], keys: "K Shift-Up", obstacle: columnObstacle
    ) { $0.moveColumn(by: -1) },
    Command(
      "column-down", Phrase("Ned", "Down"),
      help: Phrase("flyt kolonnen ned", "move the column down"),
      in: [.columns], keys: "J Shift-Down", hint: 4, obstacle: columnObstacle
    ) { $0.moveColumn(by: 1) },
    Command(
      "column-remove", Phrase("Fjern", "Remove"),
      help: Phrase(
        "fjern kolonnen; dens statusser går til naboen",
        "remove the column; its states go to its neighbour"),
      in: [.columns], keys: "x Delete", hint: 3, obstacle: columnObstacle
    ) { $0.removeColumn() },
    Command(
      "column-standard", Phrase("Standard", "Standard"),
      help: Phrase("gå tilbage til standardkolonnerne", "go back to the standard columns"),
      in: [.columns], keys: "s", obstacle: canWrite
    ) { $0.backToStandardColumns() },
    Command(
      "column-settle", Phrase("Afklar", "Settle"),
      help: Phrase("vælg mellem de to inddelinger", "choose between the two groupings"),
      in: [.columns], keys: "=", obstacle: groupingObstacle
    ) { state in
      guard let record = state.shown.caseFile.workspaceRecord else { return [] }
      return state.openSettling(WorkspaceField.columns.rawValue, of: record)
    },
  ]

  private static let columnObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenColumn == nil ? .noRecord : nil)
  }

  private static let groupingObstacle: @Sendable (AppState) -> Obstacle? = { state in
    state.columnsAreInConflict ? nil : .noTwoValues
  }
}
