import CaseModel
import ChangeLog
import TerminalModel

extension CommandCatalogue {
  /// Deciding on new findings.
  static let triage: [Command] =
    [
      Command("triage", in: [.board], keys: "V", obstacle: canWrite) { $0.openTriage() }
    ]
    + [
      (TriageVerdict.take, "t"), (.keep, "b"), (.duplicate, "d"), (.decline, "a"), (.later, "s"),
      (.site, "p"), (.takeOut, "x Delete"),
    ].map { verdict, keys in
      Command(
        CommandIdentifier(verdict.rawValue), in: [.triage], keys: keys,
        obstacle: verdict == .keep ? mayKeep : needsDesk
      ) {
        $0.give(verdict)
      }
    } + [
      Command("triage-write", in: [.triage], keys: "e F2", hint: 5, obstacle: needsDesk) {
        $0.writeOnDesk()
      },
      Command("triage-open", in: [.triage], keys: "o", hint: 6, obstacle: needsDesk) {
        $0.openFromDesk()
      },
      Command("triage-next", in: [.triage], keys: "l Right", obstacle: needsDesk) {
        $0.turnDesk(by: 1)
      },
      Command("triage-previous", in: [.triage], keys: "h Left", obstacle: needsDesk) {
        $0.turnDesk(by: -1)
      },
    ]

  static let needsDesk: @Sendable (AppState) -> Obstacle? = { state in
    state.triageDesk == nil ? .nothingToTriage : canWrite(state)
  }

  /// A problem is solved or declined, never kept.
  private static let mayKeep: @Sendable (AppState) -> Obstacle? = { state in
    guard let desk = state.triageDesk else { return .nothingToTriage }
    let finding = state.shown.caseFile.plainFinding(at: desk.thing)
    guard Lifecycle.path(from: finding.state, to: .kept, kind: finding.kind) != nil,
      finding.kind != nil
    else { return .onlyWhatIsGoodIsKept }
    return canWrite(state)
  }
}
