import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// The history, taking back what was done, and the board as it was.
  static let past: [Command] = [
    Command(
      "history", Phrase("Ændringer", "Changes"),
      help: Phrase(
        "vis de seneste ændringer og hvem der gjorde dem",
        "show the latest changes and who made them"),
      in: [.board], keys: "T", go: "t", obstacle: needsWorkspace
    ) { $0.openHistory() },
    Command(
      "field-history", Phrase("Alle værdier", "All values"),
      help: Phrase(
        "vis alle værdier, fundets felter har haft",
        "show every value the finding’s fields have had"),
      in: [.finding], keys: "T"
    ) { $0.openFieldHistory() },
    Command(
      "as-of", Phrase("Som den var", "As it was"),
      help: Phrase("vis tavlen, som den var en dag", "show the board as it was on a day"),
      in: [.board], keys: "D", obstacle: needsWorkspace
    ) {
      $0.openPrompt(.asOf)
    },
    Command(
      "take-back", Phrase("Tag tilbage", "Take back"),
      help: Phrase(
        "tag ændringen tilbage, eller gendan den", "take this change back, or do it again"),
      in: [.history], keys: "x Delete", hint: 3, obstacle: actObstacle
    ) {
      $0.takeBack()
    },
    Command(
      "filter-history", Phrase("Filtrér", "Filter"),
      help: Phrase(
        "vis kun en persons, computers eller dags ændringer",
        "show only the changes of a person, machine or day"),
      in: [.history], keys: "f F4", hint: 4
    ) {
      $0.openPrompt(.history, text: $0.shown.areas.history.text)
    },
  ]

  static let actObstacle: @Sendable (AppState) -> Obstacle? = { state in
    canWrite(state) ?? (state.selectedAct == nil ? .noAct : nil)
  }
}
