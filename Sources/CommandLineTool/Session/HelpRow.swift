import Language

/// A row of the table that ends a command's help: an option or a word it takes, and what that does.
struct HelpRow: Sendable {
  /// Nil for a word.
  let option: OptionName?
  let term: Phrase
  let what: Phrase

  /// - Parameter value: what stands behind the option, where this command says it otherwise.
  static func option(
    _ option: OptionName, _ danish: String, _ english: String, value: Phrase? = nil
  ) -> HelpRow {
    HelpRow(
      option: option,
      term: Phrase(
        option.usage(in: .danish, value: value), option.usage(in: .english, value: value)),
      what: Phrase(danish, english))
  }

  static func word(_ term: Phrase, _ danish: String, _ english: String) -> HelpRow {
    HelpRow(option: nil, term: term, what: Phrase(danish, english))
  }

  /// What every command takes.
  static let common: [HelpRow] = [
    .option(
      .workspace, "den mappe, det gælder (ellers $LYGTE_WORKSPACE)",
      "the folder it is about (else $LYGTE_WORKSPACE)"),
    .option(.json, "svar til programmer", "an answer for programs"),
    .option(.lang, "sprog", "language"),
    .option(
      .user, "hvem der skriver (ellers $LYGTE_USER)", "who writes (else $LYGTE_USER)"),
    .option(
      .asOf, "mappen, som den var (kommandoer, der læser)",
      "the folder as it was (commands that read)"),
    .option(.yes, "svar ja uden at spørge", "answer yes without asking"),
    .option(.readOnly, "skriv intet", "write nothing"),
    .option(.theme, "tavlens farver", "the board’s colours"),
    .option(.noColor, "tavlen uden farver", "the board without colours"),
    .option(.noUnicode, "tavlen med almindelige tegn alene", "the board in plain characters alone"),
    .option(.help, "hjælp til en kommando", "help on a command"),
  ]
}
