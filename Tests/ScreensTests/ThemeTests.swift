import CaseModel
import Foundation
import Screens
import TerminalModel
import Testing

private let ownColours = ["dark", "light", "high-contrast", "colour-blind", "night"]
private let terminalColours = ["standard", "sixteen", "mono"]

// WCAG 2.2, "relative luminance" and "contrast ratio".
private func luminance(_ parts: [Int]) -> Double {
  let parts = parts.map { part -> Double in
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

private func contrast(_ one: [Int], _ other: [Int]) -> Double {
  let (one, other) = (luminance(one), luminance(other))
  return (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

/// Red, green and blue of a colour as a terminal of so many colours shows it.
private func parts(_ color: Color, colours: Int) -> [Int] {
  let number = Int(ColorReduction(colorCount: colours).number(for: color))
  if colours > 256 { return [number >> 16, number >> 8 & 255, number & 255] }
  if number >= 232 { return Array(repeating: 8 + 10 * (number - 232), count: 3) }
  let levels = [0, 95, 135, 175, 215, 255]
  let cube = number - 16
  guard cube >= 0 else { return [0, 0, 0] }
  return [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
}

private func contrast(_ look: Look, colours: Int) -> Double {
  let (ink, ground) = (
    parts(look.foreground, colours: colours), parts(look.background, colours: colours)
  )
  return contrast(ink, ground)
}

@Test(
  "every theme of the program names every role and nothing else", arguments: BuiltInThemes.codes)
func themesAreWhole(code: String) throws {
  let (theme, problems) = try #require(BuiltInThemes.theme(code))
  #expect(problems == [])
  #expect(theme.names.keys.sorted() == ["da", "en"])
  #expect(
    (ownColours + terminalColours).contains(code), "held to contrast below, or to the terminal")
}

@Test("black on white has a contrast of 21, as WCAG says")
func contrastIsThatOfWCAG() {
  #expect(abs(contrast([0, 0, 0], [255, 255, 255]) - 21) < 0.001)
}

@Test(
  "text can be read on every ground and drawings be seen, with all colours and with 256",
  arguments: ownColours, [1 << 24, 256])
func themesHaveContrast(code: String, colours: Int) throws {
  let (theme, _) = try #require(BuiltInThemes.theme(code))
  let least = code == "high-contrast" ? 7.0 : 4.5
  for ground in GroundName.allCases {
    for ink in InkName.allCases {
      let look = theme.look(ink.role.on(ground.ground))
      // What is only drawn, thin rules too, needs less than what is read (WCAG 2.2, 1.4.11).
      let wanted = ink == .line || ink == .faint ? 3 : least
      let shown = contrast(look, colours: colours)
      #expect(shown >= wanted, "\(code) \(ink) on \(ground): \(shown)")
      #expect(!look.isDim, "\(code) \(ink)")
    }
  }
}

@Test(
  "what is selected is seen as a block of its own, with all colours and with 256",
  arguments: ownColours, [1 << 24, 256])
func chosenIsSeen(code: String, colours: Int) throws {
  let (theme, _) = try #require(BuiltInThemes.theme(code))
  let chosen = parts(theme.look(Role.plain.on(.chosen)).background, colours: colours)
  for ground in GroundName.allCases where ground != .chosen {
    let other = parts(theme.look(Role.plain.on(ground.ground)).background, colours: colours)
    #expect(chosen != other, "\(code) \(ground)")
  }
}

@Test("thin rules and drawings are seen in sixteen colours too, as xterm has them")
func drawingsAreSeenInSixteen() throws {
  let (theme, _) = try #require(BuiltInThemes.theme("sixteen"))
  // xterm's own palette: bright black is a grey of 127 (XTerm-col.ad), on a black screen.
  let xterm: [Color: [Int]] = [.ansi(8): [127, 127, 127], .standard: [0, 0, 0]]
  for ink in [InkName.line, .faint] {
    let look = theme.look(ink.role)
    let (one, other) = try (
      #require(xterm[look.foreground]), #require(xterm[look.background])
    )
    #expect(contrast(one, other) >= 3 && !look.isDim, "\(ink)")
  }
}

@Test("late, will be late, waiting, good and two values have colours of their own")
func inksDiffer() throws {
  for code in ownColours + ["sixteen"] {
    let (theme, _) = try #require(BuiltInThemes.theme(code))
    let inks: [Role] = [.alarm, .warn, .wait, .good, .dispute, .accent, .plain]
    #expect(
      Set(inks.map { theme.look($0) }).count == inks.count, "\(code): none looks like another")
  }
}

@Test("the standard theme leaves text to the terminal, without yellow, blue or grey")
func standardFollowsTheTerminal() throws {
  let (theme, _) = try #require(BuiltInThemes.theme("standard"))
  for ground in GroundName.allCases where ground != .chosen {
    for ink in InkName.allCases {
      let look = theme.look(ink.role.on(ground.ground))
      #expect(look.background == .standard)
      for hard: UInt8 in [3, 4, 7, 8, 11, 12, 15] {
        #expect(look.foreground != .ansi(hard), "\(ink)")
      }
    }
  }
  // White on blue, whatever the text is elsewhere.
  for ink in InkName.allCases {
    let look = theme.look(ink.role.on(.chosen))
    #expect(look.foreground == .ansi(15) && look.background == .ansi(4) && !look.isDim)
  }
}

@Test("the theme without colours tells what is chosen and what is late by other means")
func monoHasNoColours() throws {
  let (theme, _) = try #require(BuiltInThemes.theme("mono"))
  for role in Role.all {
    #expect(theme.look(role).foreground == .standard)
    #expect(theme.look(role).background == .standard)
    #expect(!theme.look(role).isDim, "all is to be read")
  }
  for role: Role in [.alarm, .warn, .strong, .head, .key, .dispute, .mistake, .match] {
    #expect(theme.look(role) != .plain)
  }
  for ink in InkName.allCases { #expect(theme.look(ink.role.on(.chosen)).isReversed) }
}

@Test("a slip in a theme is named and that place gets the look of plain text")
func themeSlipsAreNamed() {
  let text = """
    {"name": {"da": "Min"}, "colours": {"blæk": "#102030", "hav": "#102030 256:17"}, "roles": {
      "ink": {"fg": "blæk"}, "ground": {"bg": "256:230"}, "head": {"fg": "lilla", "blink": true},
      "titel": {}, "alarm": {"fg": "bright-red"}, "card": {"bg": "ansi:16"},
      "chosen": {"bg": "hav"}, "soft": {"bg": "blæk"}}, "onChosen": {"blød": "blæk"}}
    """
  let (theme, problems) = ThemeReader.theme(Array(text.utf8), code: "min")
  let ink = Color.rgb(red: 16, green: 32, blue: 48)
  #expect(theme.look(.plain) == Look(foreground: ink, background: .indexed(230)))
  #expect(theme.look(.alarm) == Look(foreground: .ansi(9), background: .indexed(230)))
  #expect(theme.look(.wait) == Look(foreground: ink, background: .indexed(230)))
  #expect(
    theme.look(Role.plain.on(.chosen)).background
      == .tinted(red: 16, green: 32, blue: 48, indexed: 17))
  #expect(problems.contains(.unknownRole(theme: "min", role: "titel")))
  #expect(problems.contains(.unknownRole(theme: "min", role: "blød")))
  #expect(problems.contains(.unknownColour(theme: "min", role: "head", word: "lilla")))
  #expect(problems.contains(.unknownColour(theme: "min", role: "card", word: "ansi:16")))
  #expect(problems.contains(.unknownTrait(theme: "min", role: "head", word: "blink")))
  #expect(problems.contains(.unknownTrait(theme: "min", role: "soft", word: "bg")))
  #expect(problems.contains(.missingRole(theme: "min", role: "wait")))
}

@Test("a theme that is no JSON says where, and the program keeps looks of its own")
func brokenThemeSaysWhere() {
  let (theme, problems) = ThemeReader.theme(Array("{\"roles\": [}".utf8), code: "min")
  #expect(theme == .bare)
  #expect(problems == [.unreadable(theme: "min", offset: 11)])
}
