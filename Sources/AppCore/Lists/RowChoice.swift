import ChangeLog

/// What choosing a row of a list leads to; each area has its own.
package protocol RowChoice: Hashable, Sendable {
  /// Does it; the list still lies on top.
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect]
}

extension RowChoice {
  func isSame(as other: any RowChoice) -> Bool { other as? Self == self }
}

/// Shows a finding whole.
package struct OpenFinding: RowChoice {
  package let thing: ThingIndex

  init(_ thing: ThingIndex) { self.thing = thing }

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    if !layer.screen.staysBeneath { state.shown.layers.removeLast() }
    state.select(thing)
    state.showWhole(thing)
    return []
  }
}

/// Does what a command does.
struct RunCommand: RowChoice {
  let identifier: CommandIdentifier

  init(_ identifier: CommandIdentifier) { self.identifier = identifier }

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    return CommandCatalogue.command(identifier).map { state.perform($0) } ?? []
  }
}

extension AppState {
  /// Lays a finding over what is shown.
  mutating func showWhole(_ thing: ThingIndex) {
    shown.layers.append(.finding(FindingLayer(thing, in: shown.caseFile)))
  }
}
