import CommandLineTool
import Language
import ScreenTestSupport
import Screens
import Testing

/// What the command line can do is found on the screen.
@Suite struct PaletteTests {
  private static let names = Subcommand.all.map(\.name)

  private func found(_ word: String, in language: Language) throws -> [PaletteEntry] {
    var session = try Session([.finding("Hæk")], language: language)
    try session.press(": \"\(word)\"")
    guard case .palette(let palette) = session.state.shown.layers.last else { return [] }
    return palette.matches
  }

  /// The entry a subcommand has on the board: the screen's own command, or how it is typed.
  private func entry(of command: Subcommand) throws -> PaletteEntry {
    let told = SubcommandListing.palette.first { $0.names.first == command.name }
    let shell = try #require(told)
    if let last = shell.onScreen.last,
      CommandCatalogue.table[last]?.scopes.contains(.board) == true
    {
      return .command(last)
    }
    return .shell(shell)
  }

  @Test(
    "every subcommand is found in the palette by its names and by what people call it",
    arguments: names, Language.allCases)
  func isFound(name: String, language: Language) throws {
    let command = try #require(Subcommand.called(name))
    let entry = try entry(of: command)
    for word in command.spellings + command.calledAlso {
      #expect(try found(word, in: language).contains(entry), "\(word)")
    }
  }

  @Test("what leads a subcommand to the screen is a command of the screen", arguments: names)
  func leadsSomewhere(name: String) throws {
    let command = try #require(Subcommand.called(name))
    for identifier in command.onScreen {
      #expect(CommandCatalogue.table[identifier] != nil, "\(identifier.rawValue)")
    }
    // The first step is one that can be done from the board.
    if let first = command.onScreen.first.flatMap({ CommandCatalogue.table[$0] }) {
      #expect(first.scopes.contains(.board), "\(name)")
    }
  }

  @Test("what the screen cannot do says how it is typed")
  func typed() throws {
    var session = try Session([.finding("Hæk")])
    try session.press(": \"genskab\" Enter")
    #expect(session.text.contains("Det skrives på kommandolinjen: lygte genskab FIL MAPPE"))
    #expect(session.acts.isEmpty && session.state.shown.layers.isEmpty)
  }

  @Test("what the screen does is done, whatever name it was found by")
  func done() throws {
    var session = try Session([.finding("Hæk")], language: .english)
    try session.press(": \"gennemgang\" Enter")
    #expect(session.state.scope == .review)
  }

  @Test("what takes two keys is begun, and the next key is named")
  func begun() throws {
    var session = try Session([.finding("Hæk")])
    try session.press(": \"overdragelse\" Enter")
    #expect(session.state.scope == .promises)
    #expect(session.state.sitting.messages.notice?.text.hasPrefix("Tryk så o: ") == true)
  }
}
