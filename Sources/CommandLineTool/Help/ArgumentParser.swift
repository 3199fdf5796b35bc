import CaseModel
import Wording

/// Reads a command line; options may stand anywhere, `--` ends them.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private(set) var parsed = ParsedArguments()
  private var optionsEnded = false

  /// - Returns: what was understood, up to the first slip where there is one.
  static func parse(_ arguments: [String]) -> (parsed: ParsedArguments, invalid: ArgumentError?) {
    var parser = ArgumentParser(rest: arguments[...])
    do throws(ArgumentError) {
      while let argument = parser.rest.popFirst() { try parser.take(argument) }
    } catch {
      return (parser.parsed, error)
    }
    return (parser.parsed, nil)
  }

  private init(rest: ArraySlice<String>) { self.rest = rest }

  private mutating func take(_ argument: String) throws(ArgumentError) {
    if !optionsEnded, argument == "--" {
      optionsEnded = true
    } else if !optionsEnded, isOption(argument) {
      try takeOption(argument)
    } else if parsed.command == nil {
      guard let command = Subcommand.called(argument) else {
        throw .unknownCommand(argument, nearest: Subcommand.nearest(to: argument))
      }
      parsed.command = command
    } else {
      parsed.words.append(argument)
    }
  }

  /// `-` alone is standard input; `-category:sti` excludes in a query.
  private func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument != "-" else { return false }
    if argument.hasPrefix("--") { return true }
    guard let command = parsed.command else { return true }
    if Self.isAnyOption(argument) { return true }
    if command.takes.contains(.query) { return false }
    // A finding may begin with a dash, as people write lists: "- lampe ude".
    return !argument.contains(" ")
  }

  private mutating func takeOption(_ argument: String) throws(ArgumentError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    let attached = parts.count == 2 ? String(parts[1]) : nil
    if let option = option(spelled: spelling) {
      try take(option, spelling: spelling, attached: attached)
    } else if spelling.hasPrefix("--"), let command = parsed.command,
      command.takes.contains(.fields),
      let field = Vocabulary.findingField(named: String(spelling.dropFirst(2)))
    {
      let text = try value(of: spelling, attached: attached)
      parsed.fields.append(FieldArgument(field: field, text: text))
    } else if spelling.hasPrefix("--"), let invalid = slipUnlessOwn(spelling),
      attached ?? rest.first != nil
    {
      let text = try value(of: spelling, attached: attached)
      let other = OtherArgument(word: String(spelling.dropFirst(2)), text: text, invalid: invalid)
      parsed.others.append(other)
    } else if spelling.hasPrefix("--"), spelling.count > 2,
      parsed.command?.takes.contains(.recordFields) == true
    {
      // What the record's fields are is known once the folder is read.
      let text = try value(of: spelling, attached: attached)
      parsed.words.append("\(spelling.dropFirst(2))=\(text)")
    } else {
      throw unknown(spelling)
    }
  }

  /// What an option is that the folder does not know as a field of its own; nil where it cannot be
  /// one.
  private func slipUnlessOwn(_ spelling: String) -> ArgumentError? {
    guard parsed.command?.takes.contains(.fields) == true else { return nil }
    let invalid = unknown(spelling)
    if case .misplacedOption = invalid { return nil }
    return invalid
  }

  private func option(spelled spelling: String) -> OptionName? {
    let lower = spelling.lowercased()
    let known = OptionName.common + (parsed.command?.options ?? [])
    return known.first { $0.spellings.contains(lower) }
  }

  private mutating func take(
    _ option: OptionName, spelling: String, attached: String?
  ) throws(ArgumentError) {
    if option.takesValue {
      let value = try value(of: spelling, attached: attached)
      parsed.options[option, default: []].append(value)
    } else if attached != nil {
      throw .needlessValue(option: spelling)
    } else {
      parsed.options[option, default: []].append("")
    }
  }

  private mutating func value(
    of spelling: String, attached: String?
  ) throws(ArgumentError) -> String {
    if let attached { return attached }
    // What stands there is the next option; a value that looks like one is given with the sign.
    if let next = rest.first {
      let beginning = next.split(separator: "=", maxSplits: 1).first.map(String.init) ?? ""
      if option(spelled: beginning) != nil { throw .missingValue(option: spelling) }
    }
    guard let value = rest.popFirst() else { throw .missingValue(option: spelling) }
    return value
  }

  /// Whether it is an option of any command.
  private static func isAnyOption(_ spelling: String) -> Bool { anySpelling.contains(spelling) }

  private static let anySpelling = Set(
    (OptionName.common + Subcommand.all.flatMap(\.options)).flatMap(\.spellings))

  private func unknown(_ spelling: String) -> ArgumentError {
    guard let command = parsed.command else {
      return .unknownOption(
        spelling, nearest: SpellingSuggestion.of(spelling, OptionName.common.flatMap(\.spellings)))
    }
    let lower = spelling.lowercased()
    let isKnownElsewhere =
      Self.isAnyOption(lower)
      || Vocabulary.findingField(named: String(spelling.drop { $0 == "-" })) != nil
    if isKnownElsewhere { return .misplacedOption(spelling, command: command.name) }
    var known = (OptionName.common + command.options).flatMap(\.spellings)
    if command.takes.contains(.fields) { known += FindingField.allCases.map { "--" + $0.option } }
    return .unknownOption(spelling, nearest: SpellingSuggestion.of(spelling, known))
  }
}
