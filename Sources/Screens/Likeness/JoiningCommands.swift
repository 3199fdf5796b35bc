import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Several values of a field, and findings that may be one.
  static let joining: [Command] = [
    Command(
      "two-values", Phrase("To værdier", "Two values"),
      help: Phrase("felter med to værdier, der skal afklares", "fields with two values to settle"),
      in: [.board, .finding, .register], keys: "=", obstacle: needsWorkspace
    ) {
      $0.open(ConflictList())
    },
    Command(
      "alike", Phrase("Ligner hinanden", "Look-alikes"),
      help: Phrase("fund, der måske er det samme", "findings that may be the same"),
      in: [.board], keys: "O", obstacle: needsWorkspace
    ) {
      $0.openAlike(ownToo: false)
    },
    Command(
      "settle-another", Phrase("Skriv en anden", "Write another"),
      help: Phrase(
        "skriv en anden værdi end dem, der står", "write another value than those that stand"),
      in: [.settling], keys: "e", hint: 2, obstacle: canWrite
    ) {
      $0.writeAnotherValue()
    },
    Command(
      "leave-open", Phrase("Lad stå", "Leave open"),
      help: Phrase("afklar det ikke nu", "do not settle it now"),
      in: [.settling], keys: "l", hint: 3
    ) { $0.closeTop() },
    Command(
      "pair-same", Phrase("Det samme", "The same"),
      help: Phrase(
        "gør det nyeste til en dublet af det ældste", "make the newer one a duplicate of the older"),
      in: [.alike], keys: "s", hint: 2, obstacle: pairObstacle
    ) {
      $0.joinPair()
    },
    Command(
      "pair-different", Phrase("Forskellige", "Different"),
      help: Phrase("de er to; spørg ikke igen", "they are two; do not ask again"),
      in: [.alike], keys: "x", hint: 3, obstacle: pairObstacle
    ) {
      $0.keepPairApart()
    },
    Command(
      "alike-all", Phrase("Alle par", "All pairs"),
      help: Phrase(
        "vis også par fra samme computer, eller lad være",
        "show pairs of one machine too, or do not"
      ),
      in: [.alike], keys: "a", hint: 4
    ) { state in
      state.top(AlikeList.self).map { state.openAlike(ownToo: !$0.ownToo) } ?? []
    },
  ]

  static let pairObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.chosenPair == nil ? .noCard : nil)
  }
}
