import CaseModel
import ChangeLog
import TerminalModel

extension CommandCatalogue {
  /// Where the ball is: parties, their lists, their answers, and lists that come back.
  static let ball: [Command] = [
    Command("parties", in: [.board], keys: "B", obstacle: needsWorkspace) { $0.openParties() },
    Command("party-word", in: Scope.findings, keys: "y", obstacle: canChange) {
      $0.openPartyWord()
    },
    Command("send-back", in: Scope.findings, keys: "z", obstacle: AppState.sendBackObstacle) {
      $0.openSendBack()
    },
    Command("send-list", in: [.chase], keys: "w", hint: 2, obstacle: AppState.sendObstacle) {
      $0.openWays()
    },
    Command("take-all", in: [.returned], keys: "a", hint: 2, obstacle: canWrite) {
      $0.takeAllOffers()
    },
    Command(
      "put-aside", in: [.returned], keys: "x Delete", hint: 3, obstacle: AppState.offerObstacle
    ) { $0.putOfferAside() },
    Command(
      "open-offered", in: [.returned], keys: "o", hint: 4, obstacle: AppState.offerObstacle
    ) { $0.openOffered() },
  ]
}
