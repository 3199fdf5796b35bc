import CaseModel
import TerminalModel

/// What is wrong in a theme's file. The theme is used all the same, with the look of plain text
/// in that place.
package enum ThemeProblem: Error, Hashable, Sendable {
  /// The theme, and where in its bytes it stops being JSON.
  case unreadable(theme: String, offset: Int)
  case unknownRole(theme: String, role: String)
  case unknownColour(theme: String, role: String, word: String)
  /// A member of a role that is none, such as `blink`.
  case unknownTrait(theme: String, role: String, word: String)
  /// A role the theme gives no look.
  case missingRole(theme: String, role: String)
}

/// Reads themes: `{"name": {"da": …}, "colours": {"blue": "#1f3c58 256:18"}, "roles": {"chosen":
/// {"bg": "blue"}, "strong": {"fg": "white", "bold": true}}, "onChosen": {"soft": "white"}}`.
///
/// `roles` has the grounds, which take `bg`, and the inks, which take `fg`; a ground with an `fg`
/// gives it to all that lies on it. `onChosen` names inks that have another colour on what is
/// selected. A colour is `standard`, `ansi:4`, one of the sixteen by name (`blue`, `bright-red`),
/// `256:123`, `#rrggbb`, both of the last two, or a name of the theme's own `colours`.
package enum ThemeReader {
  /// - Parameter code: the file's name without its ending, for ``ThemeProblem``.
  package static func theme(_ bytes: [UInt8], code: String) -> (Theme, [ThemeProblem]) {
    let json: JSONValue
    do {
      json = try JSONParser.value(from: bytes, mode: .lenientDocument)
    } catch {
      return (.bare, [.unreadable(theme: code, offset: error.offset)])
    }
    var reading = Reading(code: code, palette: json["colours"]?.object ?? [:])
    let names = (json["name"]?.object ?? [:]).compactMapValues(\.string)
    let (grounds, inks) = reading.looks(json["roles"]?.object ?? [:])
    let chosen = reading.chosen(json["onChosen"]?.object ?? [:], inks: inks)
    return (
      Theme(code: code, names: names, grounds: grounds, inks: inks, onChosen: chosen),
      reading.problems
    )
  }

  private struct Reading {
    let code: String
    let palette: [String: JSONValue]
    var problems: [ThemeProblem] = []

    mutating func looks(
      _ roles: [String: JSONValue]
    ) -> (grounds: [GroundName: Look], inks: [InkName: Look]) {
      for name in roles.keys.sorted()
      where InkName(rawValue: name) == nil && GroundName(rawValue: name) == nil {
        problems.append(.unknownRole(theme: code, role: name))
      }
      var grounds: [GroundName: Look] = [:]
      var inks: [InkName: Look] = [:]
      for name in GroundName.allCases {
        grounds[name] = look(roles[name.rawValue], role: name.rawValue, isGround: true)
      }
      for name in InkName.allCases {
        inks[name] = look(roles[name.rawValue], role: name.rawValue, isGround: false)
      }
      return (grounds, inks)
    }

    mutating func chosen(
      _ members: [String: JSONValue], inks: [InkName: Look]
    ) -> [InkName: Look] {
      var looks: [InkName: Look] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        guard let ink = InkName(rawValue: name), var look = inks[ink] else {
          problems.append(.unknownRole(theme: code, role: name))
          continue
        }
        look.foreground = colour(value, role: name) ?? look.foreground
        looks[ink] = look
      }
      return looks
    }

    /// - Returns: nil for a role the theme does not give, which is a problem.
    private mutating func look(_ members: JSONValue?, role: String, isGround: Bool) -> Look? {
      guard let members else {
        problems.append(.missingRole(theme: code, role: role))
        return nil
      }
      var look = Look()
      for (trait, value) in (members.object ?? [:]).sorted(by: { $0.key < $1.key }) {
        let holds = value.bool ?? false
        switch trait {
        case "fg": look.foreground = colour(value, role: role) ?? look.foreground
        case "bg" where isGround: look.background = colour(value, role: role) ?? look.background
        case "bold": look.isBold = holds
        case "dim": look.isDim = holds
        case "underline": look.isUnderlined = holds
        case "reverse": look.isReversed = holds
        case "italic": look.isItalic = holds
        default:
          problems.append(.unknownTrait(theme: code, role: role, word: trait))
        }
      }
      return look
    }

    private mutating func colour(_ value: JSONValue, role: String) -> Color? {
      let word = value.string ?? ""
      if let colour = ColourWords.colour(palette[word]?.string ?? word) { return colour }
      problems.append(.unknownColour(theme: code, role: role, word: word))
      return nil
    }
  }
}

/// Colours as themes write them.
enum ColourWords {
  private static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// - Returns: nil for a word that names no colour.
  static func colour(_ word: String) -> Color? {
    let parts = word.split(separator: " ")
    if parts.count == 2 {
      guard case .rgb(let red, let green, let blue)? = colour(String(parts[0])),
        case .indexed(let number)? = colour(String(parts[1]))
      else { return nil }
      return .tinted(red: red, green: green, blue: blue, indexed: number)
    }
    if word == "standard" { return .standard }
    if let number = sixteen.firstIndex(of: word) { return .ansi(UInt8(number)) }
    if word.hasPrefix("ansi:"), let number = UInt8(word.dropFirst(5)), number < 16 {
      return .ansi(number)
    }
    if word.hasPrefix("256:"), let number = UInt8(word.dropFirst(4)) { return .indexed(number) }
    guard word.hasPrefix("#"), word.utf8.count == 7,
      word.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(word.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }
}
