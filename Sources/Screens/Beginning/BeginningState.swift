/// How one begins where no workspace is open.
package struct BeginningState: AreaState {
  /// What was chosen before initials were asked for.
  var afterFirstStart: Welcome?
  /// What waits until whoever sits here has said who they are.
  var heldBack: [Effect] = []
  /// Where a new workspace is proposed to lie.
  package var proposedFolder = ""
  /// Whether the new folder is to be filled from a table.
  package var withTable = false

  package init() {}
}

extension Sitting {
  package var beginning: BeginningState {
    get { areas[BeginningState.self] }
    _modify { yield &areas[BeginningState.self] }
  }
}
