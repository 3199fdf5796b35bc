import TerminalModel

/// The looks of all inks on all grounds under one name.
package struct Theme: Equatable, Sendable {
  /// The file's name without its ending: what the option `--theme` takes.
  package let code: String
  /// What people call it, by language code.
  package let names: [String: String]
  /// By ground, and on each by ink.
  private let looks: [[Look]]

  /// - Parameters:
  ///   - grounds: a ground's own ink, where it has one, is that of all that lies on it.
  ///   - onChosen: inks that look another way on what is selected.
  init(
    code: String, names: [String: String], grounds: [GroundName: Look], inks: [InkName: Look],
    onChosen: [InkName: Look] = [:]
  ) {
    self.code = code
    self.names = names
    looks = GroundName.allCases.map { name in
      let ground = grounds[name] ?? .plain
      return InkName.allCases.map { ink in
        let own = inks[ink] ?? inks[.ink] ?? .plain
        return Self.look((name == .chosen ? onChosen[ink] : nil) ?? own, on: ground)
      }
    }
  }

  private static func look(_ ink: Look, on ground: Look) -> Look {
    var look = ink
    look.background = ground.background
    look.isReversed = ink.isReversed || ground.isReversed
    if ground.foreground != .standard {
      look.foreground = ground.foreground
      look.isDim = false
    }
    return look
  }

  /// The look of a role; that of plain text for a role without a name.
  package func look(_ role: Role) -> Look {
    let (ground, ink) = (Int(role.ground.index), Int(role.ink))
    guard looks.indices.contains(ground), looks[ground].indices.contains(ink) else {
      return looks[0][0]
    }
    return looks[ground][ink]
  }

  /// Whether it names colours that only a terminal of 256 colours or more has.
  package var needsManyColours: Bool {
    looks.joined().contains { look in
      [look.foreground, look.background].contains { colour in
        switch colour {
        case .standard, .ansi: false
        case .indexed, .rgb, .tinted: true
        }
      }
    }
  }

  /// Whether text is lighter than what it lies on; nil where the terminal's own colours decide.
  package var isDark: Bool? {
    guard let ink = brightness(looks[0][0].foreground),
      let ground = brightness(looks[0][0].background)
    else { return nil }
    return ink > ground
  }

  private func brightness(_ colour: Color) -> Int? {
    switch colour {
    case .standard, .ansi, .indexed: nil
    case .rgb(let red, let green, let blue), .tinted(let red, let green, let blue, _):
      3 * Int(red) + 6 * Int(green) + Int(blue)
    }
  }

  /// The name in a language, else the code.
  package func name(in language: String) -> String { names[language] ?? code }

  /// What is drawn when no theme can be read.
  package static let bare = Theme(
    code: "bare", names: [:],
    grounds: [.chosen: Look(isReversed: true), .raised: Look(isReversed: true)],
    inks: [
      .strong: Look(isBold: true), .head: Look(isBold: true), .key: Look(isBold: true),
      .alarm: Look(isBold: true), .warn: Look(isBold: true), .dispute: Look(isUnderlined: true),
      .mistake: Look(isUnderlined: true), .match: Look(isBold: true, isUnderlined: true),
    ])
}
