import CaseModel
import Wording

/// A command line, understood.
struct ParsedArguments: Sendable {
  /// Nil when no subcommand was given.
  var command: Subcommand?
  /// What is neither command nor option, in order.
  var words: [String] = []
  var options: [OptionName: [String]] = [:]
  /// Fields of a finding with what was typed for them, in order.
  var fields: [FieldArgument] = []
  /// What may be fields of the folder's own, which only the folder can tell.
  var others: [OtherArgument] = []

  func has(_ option: OptionName) -> Bool { options[option] != nil }
  /// The last value counts.
  func value(_ option: OptionName) -> String? { options[option]?.last }
  /// All that were given, for an option that says something else each time.
  func values(_ option: OptionName) -> [String] { options[option] ?? [] }
}

/// `--due "om 14 dage"` or `frist=om 14 dage`.
struct FieldArgument: Hashable, Sendable {
  let field: FindingField
  let text: String
}

/// `--lampemast 12` or `lampemast=12`, where no field of the program's is called so.
struct OtherArgument: Hashable, Sendable {
  let word: String
  let text: String
  /// What it is, where the folder has no such field either.
  let invalid: ArgumentError
}

/// What is wrong with a command line.
enum ArgumentError: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  case needlessValue(option: String)
  /// The option belongs to another command.
  case misplacedOption(String, command: String)
}

extension ArgumentError {
  /// What is wrong, and what to do.
  func lines(_ words: Words) -> [String] {
    switch self {
    case .unknownCommand(let word, let nearest): words.tool.unknownCommand(word, nearest)
    case .unknownOption(let word, let nearest): [words.tool.unknownOption(word, nearest)]
    case .missingValue(let option): [words.tool.missingValue(option)]
    case .needlessValue(let option): [words.tool.needlessValue(option)]
    case .misplacedOption(let option, let command): [words.tool.misplacedOption(option, command)]
    }
  }
}
