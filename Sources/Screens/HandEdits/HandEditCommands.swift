import ChangeLog
import Language
import TerminalModel

extension CommandCatalogue {
  /// Files of the folder that were edited by hand.
  static let handEditing: [Command] = [
    Command(
      "hand-edits", Phrase("Rettede filer", "Edited files"),
      help: Phrase(
        "vis, hvad der er rettet i hånden i filerne", "show what was edited by hand in the files"),
      in: [.board], keys: "Y", obstacle: needsPresent
    ) { _ in
      [.lookAtHandEdits]
    },
    Command(
      "take-edit", Phrase("Tag ind", "Take in"),
      help: Phrase(
        "tag det, der er rettet i filen, ind som din ændring",
        "take what was edited in the file in as your change"),
      in: [.handEdits], keys: "t", hint: 2, obstacle: AppState.editedFileObstacle
    ) { $0.takeEdit() },
    Command(
      "put-edit-back", Phrase("Læg tilbage", "Put back"),
      help: Phrase(
        "skriv filen igen som før; det rettede gemmes til side",
        "write the file again as it was; the edited one is kept aside"),
      in: [.handEdits], keys: "x Delete", hint: 3,
      obstacle: AppState.editedFileObstacle
    ) { $0.putEditBack() },
    Command(
      "leave-edit", Phrase("Lad stå", "Leave"),
      help: Phrase("lad filen stå, som den er rettet", "leave the file as it was edited"),
      in: [.handEdits], keys: "l", hint: 4
    ) { $0.leaveEdit() },
  ]

  /// Files are of today, whatever day the board shows.
  static let needsPresent: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.shown.past == nil ? nil : .inThePast)
  }
}
