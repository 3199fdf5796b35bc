/// What an area remembers between two keys: a value of its own, in its own folder.
package protocol AreaState: Sendable {
  init()
}

/// What all areas remember, each under its own type, so that what stands below them need not know
/// them.
package struct AreaStates: Sendable {
  private var states: [ObjectIdentifier: any AreaState] = [:]

  package init() {}

  /// As it began, where the area has not written yet.
  package subscript<State: AreaState>(_ type: State.Type) -> State {
    get { states[ObjectIdentifier(type)] as? State ?? State() }
    _modify {
      // Taken out while it is changed, so that what it holds is not copied.
      var state = states.removeValue(forKey: ObjectIdentifier(type)) as? State ?? State()
      defer { states[ObjectIdentifier(type)] = state }
      yield &state
    }
  }
}
