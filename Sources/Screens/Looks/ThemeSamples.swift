import TerminalModel

/// Small true samples of themes, drawn beside each other in whatever theme the screen wears: each has
/// two grounds of its own, behind those that every theme gives.
package enum ThemeSamples {
  /// What is shown at first start, in order.
  package static let codes = ["dark", "light", "high-contrast", "mono"]

  private static let first = UInt8(GroundName.allCases.count)

  /// The screen itself, or what is selected, as a sample's theme has it.
  static func ground(_ place: Int, isChosen: Bool = false) -> Ground {
    Ground(index: first + UInt8(2 * place + (isChosen ? 1 : 0)))
  }

  /// Every role a sample may be drawn in.
  package static let roles = codes.indices.flatMap { place in
    [false, true].flatMap { isChosen in
      InkName.allCases.map { $0.role.on(ground(place, isChosen: isChosen)) }
    }
  }

  /// Whether it shows how another theme looks, and tells nothing of the screen.
  package static func isSample(_ role: Role) -> Bool { role.ground.index >= first }

  /// How a role of a sample looks; nil for a role of the screen's own theme.
  /// - Parameter themes: those of ``codes``.
  package static func look(_ role: Role, of themes: [Theme]) -> Look? {
    guard isSample(role) else { return nil }
    let place = Int(role.ground.index - first)
    guard themes.indices.contains(place / 2) else { return nil }
    let ground: Ground = place % 2 == 0 ? .standard : .chosen
    return themes[place / 2].look(Role(ink: role.ink, on: ground))
  }
}
