import CaseModel
import Language

/// A subcommand of the command line as the palette tells it.
package struct ShellCommand: Hashable, Sendable {
  /// How it is typed, and what people call it, in both languages.
  package let names: [String]
  /// What it is called in each language.
  package let name: Phrase
  package let title: Phrase
  package let usage: Phrase
  /// Commands of the screen that do the same, one after the other; empty where none does.
  package let onScreen: [CommandIdentifier]

  package init(
    names: [String], name: Phrase, title: Phrase, usage: Phrase, onScreen: [CommandIdentifier]
  ) {
    self.names = names
    self.name = name
    self.title = title
    self.usage = usage
    self.onScreen = onScreen
  }
}

/// What the palette offers.
package enum PaletteEntry: Hashable, Sendable {
  case command(CommandIdentifier)
  /// What is done on the command line, or begins elsewhere than here.
  case shell(ShellCommand)
}
