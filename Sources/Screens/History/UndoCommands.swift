import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Taking back what one did, and doing it again.
  static let takingBack: [Command] = [
    Command(
      "undo", Phrase("Fortryd", "Undo"),
      help: Phrase("tag det seneste, du gjorde, tilbage", "take back the last thing you did"),
      in: .places, keys: "u", hint: 7, obstacle: undoObstacle
    ) {
      $0.takeBackThrown() ?? $0.undo()
    },
    Command(
      "redo", Phrase("Gendan", "Redo"),
      help: Phrase("gør det fortrudte igen", "do again what was undone"),
      in: .places, keys: "U Ctrl-R", obstacle: redoObstacle
    ) {
      $0.redo()
    },
  ]

  static let undoObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if state.shown.areas.writing.thrown != nil { return nil }
    if let obstacle = canWrite(state) { return obstacle }
    guard let device = state.sitting.workspace.folder?.device,
      let step = state.shown.caseFile.undoable(by: device)
    else {
      return .nothingToUndo
    }
    let isOvertaken =
      step.made.isEmpty && !step.changes.isEmpty
      && step.changedMeanwhile.count == step.changes.count
    return isOvertaken ? .changedMeanwhile : nil
  }

  static let redoObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = canWrite(state) { return obstacle }
    guard let device = state.sitting.workspace.folder?.device,
      state.shown.caseFile.redoable(by: device) != nil
    else {
      return .nothingToRedo
    }
    return nil
  }
}

extension AppState {
  mutating func undo() -> [Effect] {
    guard let device = sitting.workspace.folder?.device,
      let step = shown.caseFile.undoable(by: device)
    else { return [] }
    return take(step, isRedo: false)
  }

  mutating func redo() -> [Effect] {
    guard let device = sitting.workspace.folder?.device,
      let step = shown.caseFile.redoable(by: device)
    else { return [] }
    return commit(step, isRedo: true)
  }
}
