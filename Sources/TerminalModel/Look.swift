/// What a cell means, as a small number; a theme gives each role its look.
///
/// Number 0 is plain text.
package struct Role: Hashable, Sendable {
  package let index: UInt8

  @inlinable
  package init(index: UInt8) { self.index = index }

  package static let plain = Role(index: 0)
}

package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 16 colours of the person's palette, 0...15; other numbers count as standard.
  case ansi(UInt8)
  /// One of the 256 colours of xterm.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How the cells of a role are drawn.
package struct Look: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var isBold: Bool
  package var isDim: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool
  package var isItalic: Bool

  package init(
    foreground: Color = .standard, background: Color = .standard, isBold: Bool = false,
    isDim: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false,
    isItalic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isItalic = isItalic
  }

  package static let plain = Look()
}
