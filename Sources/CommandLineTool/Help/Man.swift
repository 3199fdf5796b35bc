import Language
import Wording

extension Subcommand {
  static let man = Subcommand(
    "man", danish: "manual",
    calledAlso: ["manpage", "håndbog"],
    in: .other, .ofTodayOnly,
    mostWords: 0,
    title: Phrase("skriver manualsiden", "writes the manual page"),
    examples: Phrase(
      """
      lygte manual | man -l -
      lygte manual --sprog en > lygte.1
      """,
      """
      lygte man | man -l -
      lygte man --lang da > lygte.1
      """),
    explanation: Phrase(
      """
      Skriver manualsiden, som man læser den, med alle kommandoer, tilvalg, taster og filer. \
      lygte installér lægger den på plads på begge sprog.
      """,
      """
      Writes the manual page as man reads it, with every command, option, key and file. \
      lygte install puts it in its place in both languages.
      """)
  ) { run in run.report.output += ManualPage(language: run.words.language).text.utf8 }
}
