/// What a cell means: an ink, which is what its text says of itself, on a ground, which is what it
/// lies on. A theme gives each ink on each ground its look.
///
/// Ink 0 on ground 0 is plain text.
package struct Role: Hashable, Sendable {
  /// The ink in the lower four bits, the ground in the upper four.
  package let index: UInt8

  @inlinable
  package init(index: UInt8) { self.index = index }

  /// - Parameters:
  ///   - ink: 0...15.
  ///   - ground: 0...15.
  @inlinable
  package init(ink: UInt8, on ground: Ground = .standard) {
    index = ink & 0x0F | ground.index << 4
  }

  package static let plain = Role(index: 0)

  package var ink: UInt8 {
    @inlinable get { index & 0x0F }
  }
  package var ground: Ground {
    @inlinable get { Ground(index: index >> 4) }
  }

  /// The same ink on another ground.
  @inlinable
  package func on(_ ground: Ground) -> Role { Role(ink: ink, on: ground) }

  /// The role as it is over another one, whose ground it takes unless it has one of its own.
  @inline(__always)
  func kept(over other: Role) -> Role {
    index & 0xF0 == 0 ? Role(index: index | other.index & 0xF0) : self
  }
}

/// What text lies on: the screen itself, a card, a field, what is selected.
package struct Ground: Hashable, Sendable {
  package let index: UInt8

  @inlinable
  package init(index: UInt8) { self.index = index & 0x0F }

  /// The screen itself.
  package static let standard = Ground(index: 0)
}

package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 16 colours of the person's palette, 0...15; other numbers count as standard.
  case ansi(UInt8)
  /// One of the 256 colours of xterm.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
  /// As ``rgb(red:green:blue:)``, with the number to take of xterm's 256 where there are no more.
  case tinted(red: UInt8, green: UInt8, blue: UInt8, indexed: UInt8)
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
