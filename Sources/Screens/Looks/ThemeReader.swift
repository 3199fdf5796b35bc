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

/// Reads themes: `{"name": {"da": …}, "colours": {"ink": "#e6e6e6"}, "roles": {"plain": {"fg":
/// "ink", "bg": "standard", "bold": true}}}`.
///
/// A colour is `standard`, `ansi:4`, one of the sixteen by name (`blue`, `bright-red`), `256:123`,
/// `#rrggbb`, or a name of the theme's own `colours`. A role that names no ground has that of
/// `plain`, and likewise for the ink.
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
    let roles = json["roles"]?.object ?? [:]
    let names = (json["name"]?.object ?? [:]).compactMapValues(\.string)
    return (
      Theme(code: code, names: names, looks: reading.looks(roles)),
      reading.problems
    )
  }

  private struct Reading {
    let code: String
    let palette: [String: JSONValue]
    var problems: [ThemeProblem] = []

    mutating func looks(_ roles: [String: JSONValue]) -> [RoleName: Look] {
      for name in roles.keys.sorted() where RoleName(rawValue: name) == nil {
        problems.append(.unknownRole(theme: code, role: name))
      }
      let plain = look(roles["plain"] ?? [:], role: .plain, ground: .plain)
      var looks: [RoleName: Look] = [:]
      for role in RoleName.allCases {
        if let members = roles[role.rawValue] {
          looks[role] = role == .plain ? plain : look(members, role: role, ground: plain)
        } else {
          problems.append(.missingRole(theme: code, role: role.rawValue))
        }
      }
      return looks
    }

    private mutating func look(_ members: JSONValue, role: RoleName, ground: Look) -> Look {
      var look = Look(foreground: ground.foreground, background: ground.background)
      for (trait, value) in (members.object ?? [:]).sorted(by: { $0.key < $1.key }) {
        let holds = value.bool ?? false
        switch trait {
        case "fg": look.foreground = colour(value, role: role) ?? look.foreground
        case "bg": look.background = colour(value, role: role) ?? look.background
        case "bold": look.isBold = holds
        case "dim": look.isDim = holds
        case "underline": look.isUnderlined = holds
        case "reverse": look.isReversed = holds
        case "italic": look.isItalic = holds
        default:
          problems.append(.unknownTrait(theme: code, role: role.rawValue, word: trait))
        }
      }
      return look
    }

    private mutating func colour(_ value: JSONValue, role: RoleName) -> Color? {
      let word = value.string ?? ""
      if let colour = ColourWords.colour(palette[word]?.string ?? word) { return colour }
      problems.append(.unknownColour(theme: code, role: role.rawValue, word: word))
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
