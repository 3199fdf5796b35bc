import CaseModel
import Language
import Screens
import Wording

/// How a command line may go on at the cursor, whichever shell asks.
///
/// Drawn from the list of subcommands: what may stand in a place is what its usage says.
struct Completion {
  /// A word that may stand at the cursor, and what it is.
  struct Candidate: Hashable {
    let text: String
    var what = ""
    /// What else is typed for it: proposed only when it begins with what was typed.
    var others: [String] = []
  }

  /// What a shell is told.
  enum Answer: Hashable {
    case candidates([Candidate])
    /// The shell's own names of files, or of folders alone.
    case files, folders
  }

  /// With the folder's own words.
  let words: Words
  /// The line without the word at the cursor.
  let before: [String]
  let word: String
  let parsed: ParsedArguments
  private let invalid: ArgumentError?
  /// Reads the folder when it is first needed; nil where there is nothing to read.
  let names: WorkspaceNames

  init(_ line: TypedLine, words: Words, names: (ParsedArguments) -> WorkspaceNames) {
    before = line.before
    word = line.word
    (parsed, invalid) = ArgumentParser.parse(line.before)
    self.names = names(parsed)
    self.words = Words.in(words.language, own: self.names.own)
  }

  var answer: Answer {
    switch invalid {
    case .missingValue(let spelling)?: return values(behind: spelling, typed: word, put: "")
    // Whether it is a field of the folder's own only the folder can tell.
    case .unknownOption(let spelling, _)?
    where before.last == spelling && words.own.field(named: String(spelling.dropFirst(2))) != nil:
      return values(behind: spelling, typed: word, put: "")
    case .some: return .candidates([])
    case nil: break
    }
    let optionsEnded = before.contains("--")
    if !optionsEnded, word.hasPrefix("--"), let sign = word.firstIndex(of: "=") {
      let put = String(word[...sign])
      return values(
        behind: String(word[..<sign]), typed: String(word[word.index(after: sign)...]), put: put)
    }
    guard let command = parsed.command else {
      return .candidates(matching(word, word.hasPrefix("-") ? options : commands))
    }
    if !optionsEnded, word.hasPrefix("-"), word.hasPrefix("--") || !command.takes.contains(.query) {
      return .candidates(matching(word, options))
    }
    let kinds = kinds(of: command)
    if kinds.contains(.files) { return .files }
    if kinds.contains(.folders) { return .folders }
    return .candidates(kinds.flatMap { matching(word, candidates($0)) })
  }

  /// Those that go on from what was typed, without regard to case and accents.
  func matching(_ typed: String, _ candidates: [Candidate]) -> [Candidate] {
    let key = SearchKey.fold(typed)
    return candidates.compactMap { candidate in
      if SearchKey.fold(candidate.text).hasPrefix(key) { return candidate }
      if key.isEmpty { return nil }
      let other = candidate.others.first { SearchKey.fold($0).hasPrefix(key) }
      return other.map { Candidate(text: $0, what: candidate.what) }
    }
  }

  var commands: [Candidate] {
    Subcommand.all.map { command in
      Candidate(
        text: command.name(in: words.language), what: command.title.in(words.language),
        others: command.spellings)
    }
  }

  private var options: [Candidate] {
    var rows = HelpRow.common
    if let command = parsed.command { rows = command.rows + rows }
    var options = rows.compactMap { row -> Candidate? in
      guard let option = row.option else { return nil }
      let own = "--" + Phrase(option.danish, option.name).in(words.language)
      return Candidate(
        text: own, what: row.what.in(words.language),
        others: option.spellings.filter { $0 != own })
    }
    if parsed.command?.takes.contains(.fields) == true {
      options += FindingField.allCases.filter(\.isTyped).map { field in
        Candidate(
          text: "--" + words.queryWord(of: field), what: words.fields[field],
          others: ["--" + field.option])
      }
      options += words.own.standing.map {
        Candidate(text: "--" + $0.word, what: words.say($0.label))
      }
    }
    return options
  }

  /// - Parameter put: what stands before the value in the same word.
  private func values(behind spelling: String, typed: String, put: String) -> Answer {
    let lower = spelling.lowercased()
    let rows = (parsed.command?.rows ?? []) + HelpRow.common
    var found: [Candidate] = []
    if let row = rows.first(where: { $0.option?.spellings.contains(lower) == true }),
      let option = row.option
    {
      let value = row.term.english.split(separator: " ").last.map(String.init)
      let kind = TypedKind(option, value: value)
      switch kind {
      case .files: return .files
      case .folders: return .folders
      default: found = option == .format ? formats : candidates(kind)
      }
    } else if let field = words.own.named(String(spelling.dropFirst(2))) {
      found = candidates(of: field)
    }
    return .candidates(
      matching(typed, found).map { Candidate(text: put + $0.text, what: $0.what) })
  }

  /// What may stand at the cursor behind a command.
  private func kinds(of command: Subcommand) -> [TypedKind] {
    if let schema = recordKind, let first = parsed.words.first, let verb = RecordVerb(named: first)
    {
      switch verb {
      case .list: return []
      case .add:
        // What has no name of its own begins with its fields.
        return parsed.words.count > 1 || schema.identity == nil ? [.assignments] : [.free]
      case .show, .remove: return [.records(schema.kind)]
      case .set: return parsed.words.count > 1 ? [.assignments] : [.records(schema.kind)]
      }
    }
    return TypedUsage(command.words, words.language).kinds(behind: parsed.words)
  }

  /// The kind of record that the command is about.
  var recordKind: RecordSchema? {
    RecordSchema.all.first { $0.takesVerbs && $0.command == parsed.command?.name }
  }
}
