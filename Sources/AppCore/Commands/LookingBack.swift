import ChangeLog
import TerminalModel
import Wording

extension CommandCatalogue {
  /// The history, taking back what was done, and the board as it was.
  static let past: [Command] = [
    Command("history", in: [.board], keys: "T", obstacle: needsWorkspace) { $0.openHistory() },
    Command("field-history", in: [.finding], keys: "T") { $0.openFieldHistory() },
    Command("as-of", in: [.board], keys: "D", obstacle: needsWorkspace) {
      $0.openPrompt(.asOf)
    },
    Command("take-back", in: [.history], keys: "x Delete", hint: 3, obstacle: actObstacle) {
      $0.takeBack()
    },
    Command("filter-history", in: [.history], keys: "f F4", hint: 4) { $0.openPrompt(.history) },
  ]

  static let actObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.selectedAct == nil ? .noAct : nil)
  }
}
