import TerminalModel

extension AppState {
  /// The next of what has come, taken off it.
  ///
  /// Letters that came faster than they are drawn, as from a terminal that marks no paste, are one
  /// text where nothing but text can come of them: taken one by one, each copies the line it is
  /// added to, and a hundred thousand stand still for a minute.
  package func next(of events: inout ArraySlice<TerminalEvent>) -> TerminalEvent? {
    guard let first = events.popFirst() else { return nil }
    guard shown.prompt == nil, case .area(let layer) = shown.layers.last, layer.isTypedIn,
      var text = Self.typed(first).map({ String($0) })
    else { return first }
    let isAlone = events.first.flatMap(Self.typed) == nil
    while let typed = events.first.flatMap(Self.typed) {
      text.append(typed)
      events.removeFirst()
    }
    return isAlone ? first : .paste(text)
  }

  private static func typed(_ event: TerminalEvent) -> Character? {
    if case .key(let key) = event { key.typed } else { nil }
  }
}
