import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension CommandCatalogue {
  /// How things stand: start, attention, figures, promises.
  static let overview: [Command] = [
    Command("start", in: [.board], keys: "0", obstacle: needsWorkspace) { $0.openStart() },
    Command("attention", in: [.board, .start], keys: "A", obstacle: needsWorkspace) {
      $0.openAttention(at: nil)
    },
    Command("figures", in: [.board, .start], keys: "#", obstacle: needsWorkspace) {
      $0.openFigures()
    },
    Command("promises", in: [.board, .start], keys: "P", obstacle: needsWorkspace) {
      $0.openPromises()
    },
    Command("handover", in: [.promises, .start], keys: "o", hint: 3, obstacle: needsWorkspace) {
      $0.openHandover()
    },
    Command("handover-print", in: [.handover], keys: "p", hint: 3, obstacle: needsWorkspace) {
      _ in [.printHandover]
    },
    Command("reassign", in: [.promises, .handover], keys: "R", hint: 2, obstacle: canWrite) {
      $0.openReassign()
    },
    Command("start-assess", in: [.start], keys: "v", hint: 2) { $0.openAssessing() },
    Command("start-answers", in: [.start], keys: "s", hint: 3) {
      $0.openAttention(at: .noAnswer)
    },
    Command("start-check", in: [.start], keys: "b", hint: 4) {
      $0.openAttention(at: .notConfirmed)
    },
    Command("start-late", in: [.start], keys: "r") { $0.openReviewByParty() },
    Command("start-again", in: [.start], keys: "t") { $0.openAttention(at: .waitingOver) },
    Command("start-silent", in: [.start], keys: "i") { $0.openAttention(at: .silent) },
    Command("start-settle", in: [.start], keys: "=") { $0.openAttention(at: .twoValues) },
    Command("settle-first", in: [.attention], keys: "=", obstacle: disputeObstacle) {
      $0.settleFirstDispute()
    },
    Command("attention-counts", in: [.attention], keys: "Tab", hint: 3) {
      $0.switchAttention()
    },
  ]

  static let disputeObstacle: @Sendable (AppState) -> Obstacle? = { state in
    guard let thing = state.actedUpon.first else { return .noCard }
    return state.shown.caseFile.conflicts(of: thing).isEmpty ? .notEditable : nil
  }
}

extension AppState {
  mutating func openStart() -> [Effect] {
    needAttention()
    return open(.start)
  }

  /// The triage deck where there is one, else the column of what is new.
  mutating func openAssessing() -> [Effect] {
    shown.layers.removeAll()
    if let triage = CommandCatalogue.command("triage") { return perform(triage) }
    return focusColumn(shown.indexes.board.columns.firstIndex { $0.states.contains(.new) } ?? 0)
  }

  /// - Parameter reason: where the selection goes; nil for the top.
  mutating func openAttention(at reason: AttentionReason?) -> [Effect] {
    needAttention()
    let effects = open(.attention(isCounted: false))
    guard let reason, case .list(var layer) = shown.layers.last else { return effects }
    let heading = attentionHeading(reason)
    if let place = layer.rows.firstIndex(where: { $0.isHeading && $0.text == heading }),
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
    guard case .list(let layer) = shown.layers.last, case .attention(let isCounted) = layer.purpose
    else {
      return []
    }
    shown.layers.removeLast()
    return open(.attention(isCounted: !isCounted))
  }

  mutating func settleFirstDispute() -> [Effect] {
    guard let thing = actedUpon.first,
      let field = shown.caseFile.conflicts(of: thing).first
    else { return refuse(.notEditable) }
    return openSettling(field, of: thing)
  }

  mutating func openFigures() -> [Effect] {
    countFigures()
    return open(.figures)
  }

  mutating func openPromises() -> [Effect] {
    needAttention()
    needPromises()
    return open(.promises)
  }
}
