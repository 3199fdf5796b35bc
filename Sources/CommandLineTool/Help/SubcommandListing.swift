import CaseModel
import Language
import Screens

/// The list of subcommands for those who are not at a terminal: programs that complete what is
/// typed or set a manual, and the README.
package enum SubcommandListing {
  /// What `lygte help --json` prints.
  package static var json: JSONValue {
    [
      "commands": .array(Subcommand.all.map(json)),
      "commonOptions": .array(HelpRow.common.map(json)),
      "fields": .array(FindingField.allCases.map { .string("--" + $0.option) }),
    ]
  }

  private static func json(_ command: Subcommand) -> JSONValue {
    [
      "name": .string(command.name),
      "spellings": .array(command.spellings.map { .string($0) }),
      "area": json(command.area.title),
      "title": json(command.title),
      "words": json(command.words),
      "examples": json(command.examples),
      "explanation": json(command.explanation),
      "options": .array(command.rows.filter { $0.option != nil }.map(json)),
      "takesFields": .bool(command.takes.contains(.fields)),
      "takesQuery": .bool(command.takes.contains(.query)),
    ]
  }

  private static func json(_ row: HelpRow) -> JSONValue {
    [
      "spellings": .array((row.option?.spellings ?? []).map { .string($0) }),
      "takesValue": .bool(row.option?.takesValue ?? false),
      "usage": json(row.term), "what": json(row.what),
    ]
  }

  private static func json(_ phrase: Phrase) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, .string(phrase.in($0))) }))
  }

  /// What the palette of the screen finds.
  package static var palette: [ShellCommand] {
    Subcommand.all.map { command in
      ShellCommand(
        names: command.spellings + command.calledAlso,
        name: Phrase(command.danish, command.name), title: command.title,
        usage: Phrase(
          HelpLayout(language: .danish).usage(of: command),
          HelpLayout(language: .english).usage(of: command)),
        onScreen: command.onScreen)
    }
  }

  /// The README's table of subcommands.
  package static var markdown: String {
    let help = HelpLayout(language: .english)
    var lines = [
      "| command | what it does | its options | på dansk |", "| --- | --- | --- | --- |",
    ]
    lines.append("| `lygte` | opens the board | | |")
    for command in Subcommand.all {
      let options = command.options.filter { !OptionName.common.contains($0) }
        .map { "`--\($0.name)`" }
      let cells = [
        "`\(help.usage(of: command))`", command.title.english, options.joined(separator: " "),
        command.spellings.dropFirst().map { "`\($0)`" }.joined(separator: " "),
      ]
      lines.append(
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
