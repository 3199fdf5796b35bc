import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// All that needs attention.
  static let attention: [Command] = [
    Command(
      "attention", Phrase("Opmærksomhed", "Attention"),
      help: Phrase(
        "vis alt, der kræver opmærksomhed, og hvorfor", "show all that needs attention, and why"),
      in: [.board, .start], keys: "A", go: "A", obstacle: needsWorkspace
    ) {
      $0.openAttention(at: nil)
    },
    Command(
      "settle-first", Phrase("Afklar", "Settle"),
      help: Phrase("vælg mellem de to værdier", "choose between the two values"),
      in: [.attention], keys: "=", obstacle: conflictObstacle
    ) {
      $0.settleFirstConflict()
    },
    Command(
      "attention-counts", Phrase("Tal eller linjer", "Counts or lines"),
      help: Phrase("skift mellem listen og antallene", "switch between the list and the counts"),
      in: [.attention], keys: "Tab", hint: 3
    ) {
      $0.switchAttention()
    },
  ]

  static let conflictObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if state.selectedChoice(ConflictChoice.self) != nil { return nil }
    guard let record = state.actedUpon.first else { return .noCard }
    return state.shown.caseFile.conflicts(of: record).isEmpty ? .notEditable : nil
  }
}

extension AppState {
  /// - Parameter reason: where the selection goes; nil for the top.
  mutating func openAttention(at reason: AttentionReason?) -> [Effect] {
    need(\.attention)
    let effects = open(AttentionList(isCounted: false))
    guard let reason, case .list(var layer) = shown.layers.last else { return effects }
    let heading = attentionHeading(reason) + " ("
    if let place = layer.rows.firstIndex(where: { $0.isHeading && $0.text.hasPrefix(heading) }),
      let stop = layer.stops.first(where: { $0 > place })
    {
      layer.selection = stop
      layer.top = place
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    }
    return effects
  }

  /// From the list to how many there are of each, and back.
  mutating func switchAttention() -> [Effect] {
    guard let list = top(AttentionList.self) else { return [] }
    shown.layers.removeLast()
    return open(AttentionList(isCounted: !list.isCounted))
  }

  mutating func settleFirstConflict() -> [Effect] {
    if case .open(let record, let field)? = selectedChoice(ConflictChoice.self) {
      return openSettling(field, of: record)
    }
    guard let record = actedUpon.first,
      let field = shown.caseFile.conflicts(of: record).first
    else { return refuse(.notEditable) }
    return openSettling(field, of: record)
  }
}
