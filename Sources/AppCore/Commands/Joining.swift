import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Several values of a field, and findings that may be one.
  static let joining: [Command] = [
    Command("two-values", in: [.board, .finding], keys: "=", obstacle: needsWorkspace) {
      $0.open(.twoValues)
    },
    Command("alike", in: [.board], keys: "O", obstacle: needsWorkspace) {
      $0.openAlike(ownToo: false)
    },
    Command("settle-another", in: [.settling], keys: "e", hint: 2, obstacle: canWrite) {
      $0.writeAnotherValue()
    },
    Command("leave-open", in: [.settling], keys: "l", hint: 3) { $0.goBack() },
    Command("pair-same", in: [.alike], keys: "s", hint: 2, obstacle: pairObstacle) {
      $0.joinPair()
    },
    Command("pair-different", in: [.alike], keys: "x", hint: 3, obstacle: pairObstacle) {
      $0.keepPairApart()
    },
    Command("alike-all", in: [.alike], keys: "a", hint: 4) { state in
      guard case .list(let layer) = state.shown.layers.last, case .alike(let ownToo) = layer.purpose
      else { return [] }
      return state.openAlike(ownToo: !ownToo)
    },
  ]

  static let pairObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenPair == nil ? .noCard : nil)
  }
}
