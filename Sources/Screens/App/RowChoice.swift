import ChangeLog

/// What choosing a row of a list leads to; each area has its own.
package protocol RowChoice: Hashable, Sendable {
  /// Does it; the list still lies on top.
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect]
  /// The finding it leads to; nil where it leads elsewhere.
  var finding: RecordIndex? { get }
  /// Whether the row itself tells that a field has two values.
  var tellsOfConflict: Bool { get }
}

extension RowChoice {
  package var finding: RecordIndex? { nil }
  package var tellsOfConflict: Bool { false }
  func isSame(as other: any RowChoice) -> Bool { other as? Self == self }
}

/// Does what a command does.
struct RunCommand: RowChoice {
  let identifier: CommandIdentifier

  init(_ identifier: CommandIdentifier) { self.identifier = identifier }

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    return state.perform(identifier)
  }
}
