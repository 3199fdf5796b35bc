import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Why nothing can be changed, or nil when something can.
  var writeObstacle: Obstacle? {
    if shown.past != nil { return .inThePast }
    return sitting.workspace.isReadOnly ? .readOnly : nil
  }
}

extension CommandCatalogue {
  static let needsWorkspace: @Sendable (AppState) -> Obstacle? = {
    $0.sitting.workspace.folder == nil ? .noWorkspace : nil
  }

  static let canWrite: @Sendable (AppState) -> Obstacle? = { state in
    if state.sitting.workspace.folder == nil { return .noWorkspace }
    return whyNotWrite(state)
  }

  /// What stands in the way of writing anything.
  static func whyNotWrite(_ state: AppState) -> Obstacle? {
    state.writeObstacle ?? (state.sitting.who.looksOnly ? .looksOnly : nil)
  }
}
