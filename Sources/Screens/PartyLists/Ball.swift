import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel

extension CommandCatalogue {
  /// Where the ball is: parties, their lists, their answers, and lists that come back.
  static let ball: [Command] = [
    Command(
      "parties", Phrase("Hvor bolden er", "Where the ball is"),
      help: Phrase("vis, hvad der er hos os og hos hvem", "show what is with us and with whom"),
      in: [.board], keys: "B", go: "B", obstacle: needsWorkspace
    ) { $0.openParties() },
    Command(
      "party-word", Phrase("Svar modtaget", "Answer received"),
      help: Phrase(
        "skriv, hvad den ansvarlige svarede og lovede", "write what the party answered and promised"
      ),
      in: .findings, keys: "y", obstacle: canChange
    ) {
      $0.openPartyWord()
    },
    Command(
      "send-back", Phrase("Ikke deres", "Not theirs"),
      help: Phrase(
        "send fundet tilbage: det er ikke deres", "send the finding back: it is not its party’s"),
      in: .findings, keys: "z", obstacle: AppState.sendBackObstacle
    ) {
      $0.openSendBack()
    },
    Command(
      "send-list", Phrase("Send listen", "Send the list"),
      help: Phrase(
        "send listen til den ansvarlige, og noter det", "send the list to the party, and note it"),
      in: [.chase], keys: "w", hint: 2, obstacle: AppState.sendObstacle
    ) {
      $0.openWays()
    },
    Command(
      "take-all", Phrase("Tag alt", "Take all"),
      help: Phrase("tag alle rettelser på listen", "take every change on the list"),
      in: [.returned], keys: "a", hint: 2, obstacle: canWrite
    ) {
      $0.takeAllOffers()
    },
    Command(
      "put-aside", Phrase("Læg til side", "Put aside"),
      help: Phrase("lad rettelsen ligge", "leave the change"),
      in: [.returned], keys: "x Delete", hint: 3, obstacle: AppState.offerObstacle
    ) { $0.putOfferAside() },
    Command(
      "open-offered", Phrase("Vis fundet", "Show finding"),
      help: Phrase("vis det fund, rettelsen er på", "show the finding the change is on"),
      in: [.returned], keys: "o", hint: 4, obstacle: AppState.offerObstacle
    ) { $0.openOffered() },
  ]
}
