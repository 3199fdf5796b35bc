/// What a press of the mouse on a part of the screen means; each kind of screen has its own.
package protocol PressTarget: Sendable {}

/// A part of the screen that can be pressed, as its drawing tells it.
package struct PressRegion: Sendable {
  /// Within the frame.
  package let area: Rectangle
  package let target: any PressTarget
}

/// The same as pressing keys, one after the other.
package struct PressKeys: PressTarget, Hashable {
  package let keys: [KeyStroke]

  package init(_ keys: KeyStroke...) { self.keys = keys }
  package init(_ keys: [KeyStroke]) { self.keys = keys }
}

/// A row of whatever lies on top, by its place among all of its rows.
package struct PressRow: PressTarget, Hashable {
  package let place: Int

  package init(_ place: Int) { self.place = place }
}

extension [PressRegion] {
  /// What a press at a position means: what was drawn there last; nil for nothing.
  package func target(at position: Position) -> (any PressTarget)? {
    last { $0.area.contains(position) }?.target
  }
}
