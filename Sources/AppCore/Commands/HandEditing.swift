import ChangeLog
import TerminalModel

extension CommandCatalogue {
  /// Files of the folder that were edited by hand.
  static let handEditing: [Command] = [
    Command("hand-edits", in: [.board], keys: "Y", obstacle: needsPresent) { _ in
      [.lookAtHandEdits]
    },
    Command(
      "take-edit", in: [.handEdits], keys: "t", hint: 2, obstacle: AppState.editedFileObstacle
    ) { $0.takeEdit() },
    Command(
      "put-edit-back", in: [.handEdits], keys: "x Delete", hint: 3,
      obstacle: AppState.editedFileObstacle
    ) { $0.putEditBack() },
    Command("leave-edit", in: [.handEdits], keys: "l", hint: 4) { $0.leaveEdit() },
  ]

  /// Files are of today, whatever day the board shows.
  static let needsPresent: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? (state.shown.past == nil ? nil : .inThePast)
  }
}
