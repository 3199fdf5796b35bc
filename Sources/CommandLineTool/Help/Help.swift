import CaseModel
import Language
import Wording

extension Subcommand {
  static let help = Subcommand(
    "help", danish: "hjælp",
    calledAlso: ["vejledning", "taster", "manual", "keys"],
    in: .other, .ofTodayOnly,
    words: Phrase("[KOMMANDO]", "[COMMAND]"),
    title: Phrase(
      "viser hjælp, i alt eller til én kommando", "shows help, all of it or on one command"),
    examples: Phrase(
      """
      lygte hjælp
      lygte hjælp flyt
      """,
      """
      lygte help
      lygte help move
      """),
    explanation: Phrase(
      """
      Viser hjælp, i alt eller til én kommando.
      """,
      """
      Shows help, all of it or on one command.
      """),
    rows: [
      .option(
        .all, "alle kommandoer, en på hver linje", "every command, a line each"),
      .option(
        .json, "alle kommandoer med tilvalg, til programmer",
        "every command with its options, for programs"),
    ],
    onScreen: ["help"]
  ) { run throws(CommandFailure) in try run.help() }
}

extension CommandRun {
  /// `help [COMMAND]`, `help --all`, `help --json`.
  mutating func help() throws(CommandFailure) {
    let help = HelpLayout(language: words.language)
    if wantsJSON { return printDocument(SubcommandListing.json) }
    guard let word = arguments.words.first else {
      return printHelp(arguments.has(.all) ? help.everyCommand : help.overview)
    }
    guard let command = Subcommand.called(word) else {
      throw .usage(tool.unknownCommand(word, Subcommand.nearest(to: word)))
    }
    printHelp(help.text(of: command))
  }

  private mutating func printHelp(_ text: String) { report.output += (text + "\n").utf8 }
}
