import CaseModel
import Foundation
import Screens
import TerminalModel
import Testing

private let rgbThemes = ["dark", "light", "high-contrast", "colour-blind"]

// WCAG 2.2, "relative luminance" and "contrast ratio".
private func luminance(_ color: Color) -> Double? {
  guard case .rgb(let red, let green, let blue) = color else { return nil }
  let parts = [red, green, blue].map { part -> Double in
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

private func contrast(_ look: Look) -> Double {
  guard let ink = luminance(look.foreground), let ground = luminance(look.background) else {
    return 0
  }
  return (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)
}

@Test(
  "every theme of the program names every role and nothing else", arguments: BuiltInThemes.codes)
func themesAreWhole(code: String) throws {
  let (theme, problems) = try #require(BuiltInThemes.theme(code))
  #expect(problems == [])
  #expect(theme.names.keys.sorted() == ["da", "en"])
}

@Test("black on white has a contrast of 21, as WCAG says")
func contrastIsThatOfWCAG() {
  let look = Look(
    foreground: .rgb(red: 0, green: 0, blue: 0), background: .rgb(red: 255, green: 255, blue: 255))
  #expect(abs(contrast(look) - 21) < 0.001)
}

@Test("text of the themes with own colours can be read", arguments: rgbThemes)
func themesHaveContrast(code: String) throws {
  let (theme, _) = try #require(BuiltInThemes.theme(code))
  let least = code == "high-contrast" ? 7.0 : 4.5
  for role in RoleName.allCases where role != .border {
    let look = theme.look(role.role)
    #expect(contrast(look) >= least, "\(code) \(role): \(contrast(look))")
    #expect(!look.isDim, "\(code) \(role)")
  }
  #expect(contrast(theme.look(.border)) >= 3)
}

@Test("the standard theme leaves ground and needed text to the terminal, without yellow or blue")
func standardFollowsTheTerminal() throws {
  let (theme, _) = try #require(BuiltInThemes.theme("standard"))
  for role in RoleName.allCases {
    let look = theme.look(role.role)
    #expect(look.background == .standard)
    for hard: UInt8 in [3, 4, 7, 8, 11, 12, 15] {
      #expect(look.foreground != .ansi(hard), "\(role)")
    }
  }
}

@Test("the theme without colours tells what is chosen and what is wrong by other means")
func monoHasNoColours() throws {
  let (theme, _) = try #require(BuiltInThemes.theme("mono"))
  for role in RoleName.allCases {
    #expect(theme.look(role.role).foreground == .standard)
    #expect(theme.look(role.role).background == .standard)
  }
  for role: Role in [.cardSelected, .choiceSelected, .formField, .error, .conflict, .overdue] {
    #expect(theme.look(role) != .plain)
  }
}

@Test("a slip in a theme is named and that place gets the look of plain text")
func themeSlipsAreNamed() {
  let text = """
    {"name": {"da": "Min"}, "colours": {"blæk": "#102030"}, "roles": {
      "plain": {"fg": "blæk", "bg": "256:230"}, "title": {"fg": "lilla", "blink": true},
      "titel": {}, "urgent": {"fg": "bright-red", "bg": "ansi:16"}}}
    """
  let (theme, problems) = ThemeReader.theme(Array(text.utf8), code: "min")
  let ink = Color.rgb(red: 16, green: 32, blue: 48)
  #expect(theme.look(.title) == Look(foreground: ink, background: .indexed(230)))
  #expect(theme.look(.urgent) == Look(foreground: .ansi(9), background: .indexed(230)))
  #expect(theme.look(.hint) == Look(foreground: ink, background: .indexed(230)))
  #expect(problems.contains(.unknownRole(theme: "min", role: "titel")))
  #expect(problems.contains(.unknownColour(theme: "min", role: "title", word: "lilla")))
  #expect(problems.contains(.unknownColour(theme: "min", role: "urgent", word: "ansi:16")))
  #expect(problems.contains(.unknownTrait(theme: "min", role: "title", word: "blink")))
  #expect(problems.contains(.missingRole(theme: "min", role: "hint")))
}

@Test("a theme that is no JSON says where, and the program keeps looks of its own")
func brokenThemeSaysWhere() {
  let (theme, problems) = ThemeReader.theme(Array("{\"roles\": [}".utf8), code: "min")
  #expect(theme == .bare)
  #expect(problems == [.unreadable(theme: "min", offset: 11)])
}
