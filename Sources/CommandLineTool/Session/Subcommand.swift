import Language
import Screens

/// A subcommand, declared once and complete: how it is called, what it takes, what it does to the
/// folder, how it is explained in every language, and what it runs.
///
/// Each is a value in a file of its own, named in ``all``. Parsing, help, its overview, the
/// README's table, the listing for programs and the palette on the screen are drawn from it.
package struct Subcommand: Sendable {
  /// What scripts type; never renamed or reused.
  package let name: String
  package let danish: String
  /// What may be typed as well.
  package let aliases: [String]
  /// What people call it: found in the palette, and proposed where it was typed.
  package let calledAlso: [String]
  let area: SubcommandArea
  let effect: FolderEffect
  let takes: Set<Taken>
  /// The words behind it, as its usage tells them.
  let words: Phrase
  /// How many words stand behind it at most; nil for as many as there are.
  let mostWords: Int?
  /// What it does, in less than a line.
  package let title: Phrase
  /// Lines of a shell that can be typed as they stand.
  let examples: Phrase
  /// Paragraphs, divided by an empty line; layout breaks the lines anew.
  let explanation: Phrase
  /// What it takes besides, as help tells it.
  let rows: [HelpRow]
  /// Commands of the screen that do the same, one after the other; empty where none does.
  package let onScreen: [CommandIdentifier]
  let run: @Sendable (inout CommandRun) throws(CommandFailure) -> Void

  init(
    _ name: String, danish: String, aliases: [String] = [], calledAlso: [String] = [],
    in area: SubcommandArea, _ effect: FolderEffect, takes: Set<Taken> = [],
    words: Phrase = Phrase("", ""), mostWords: Int? = nil,
    title: Phrase, examples: Phrase, explanation: Phrase, rows: [HelpRow] = [],
    onScreen: [String] = [],
    run: @escaping @Sendable (inout CommandRun) throws(CommandFailure) -> Void
  ) {
    self.name = name
    self.danish = danish
    self.aliases = aliases
    self.calledAlso = calledAlso
    self.area = area
    self.effect = effect
    self.takes = takes
    self.words = words
    self.mostWords = mostWords
    self.title = title
    self.examples = examples
    self.explanation = explanation
    self.rows = rows
    self.onScreen = onScreen.map { CommandIdentifier($0) }
    self.run = run
  }

  /// All that may be typed for it.
  package var spellings: [String] { [name] + (danish == name ? [] : [danish]) + aliases }

  /// What it is called in a language; every name is understood in both.
  package func name(in language: Language) -> String { Phrase(danish, name).in(language) }

  /// The options it takes besides the common ones.
  var options: [OptionName] { rows.compactMap(\.option) }

  /// The examples, a line each.
  package func examples(in language: Language) -> [String] {
    examples.in(language).split(separator: "\n").map(String.init)
  }
}

/// What a subcommand does to the folder.
enum FolderEffect: Sendable {
  case reads
  /// Reads when it is typed alone, and changes something with words behind it.
  case writesWithWords
  /// What the verb behind it does, to records of a kind.
  case asItsVerb
  /// Makes or changes something, or looks at files alone, so that there is nothing of it to show
  /// as it was; it has something to do also where nothing may be written.
  case ofTodayOnly
  /// There is nothing of it to do where nothing may be written.
  case writes
}

/// What a subcommand takes besides words and its own options.
enum Taken: Sendable {
  /// `--responsible …` and all other fields of a finding.
  case fields
  /// `--email …` and all other fields of a record of its kind.
  case recordFields
  /// Words that begin with a dash may be terms of a query.
  case query
}

/// Subcommands that belong together, in the order the overview tells them.
enum SubcommandArea: CaseIterable, Sendable {
  case findings, answers, walks, overview, files, computers, other

  var title: Phrase {
    switch self {
    case .findings: Phrase("Fund", "Findings")
    case .answers: Phrase("Svar", "Answers")
    case .walks: Phrase("Vandring", "Walk")
    case .overview: Phrase("Overblik", "Overview")
    case .files: Phrase("Filer", "Files")
    case .computers: Phrase("Computere", "Computers")
    case .other: Phrase("Andet", "Other")
    }
  }
}
