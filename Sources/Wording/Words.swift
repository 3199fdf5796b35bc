/// A language the program speaks. The raw value is its ISO 639-1 code.
package enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"
}

/// Every sentence of the program in one language, split by area.
///
/// Each area is a struct without default values, so the compiler asks for every phrase of a new
/// language; words for codes are looked up, and a test finds one that is missing.
package struct Words: Sendable {
  package let language: Language
  package let codes: CodeWords
  package let fields: FieldWords
  package let dates: DateWords
  package let numbers: NumberWords
  package let board: BoardWords
  package let commands: CommandWords
  package let program: ProgramWords
  package let forms: FormWords
  package let finding: FindingWords
  package let imports: ImportWords
  package let tool: ToolWords
  package let toolHelp: ToolHelpWords
  package let exports: ExportWords
  package let storage: StorageWords

  package static func `in`(_ language: Language) -> Words {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  private static let danish = Words(
    language: .danish,
    codes: .danish,
    fields: .danish,
    dates: .danish,
    numbers: .danish,
    board: .danish,
    commands: .danish,
    program: .danish,
    forms: .danish,
    finding: .danish,
    imports: .danish,
    tool: .danish,
    toolHelp: .danish,
    exports: .danish,
    storage: .danish)

  private static let english = Words(
    language: .english,
    codes: .english,
    fields: .english,
    dates: .english,
    numbers: .english,
    board: .english,
    commands: .english,
    program: .english,
    forms: .english,
    finding: .english,
    imports: .english,
    tool: .english,
    toolHelp: .english,
    exports: .english,
    storage: .english)
}
