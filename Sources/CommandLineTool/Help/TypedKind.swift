import CaseModel

/// What is meant at a place of a command line, as the word for it in a usage says: `WALK`, `FILE`.
enum TypedKind: Hashable, Sendable {
  case findings, walks, parties, views, columns, columnParts
  case states
  case query, assignments, sortFields, findingFields
  case commands, recordKinds, themes, audiences, shells, settings, rules
  case files, folders
  /// Those of a kind that people keep.
  case records(RecordKind)
  /// A word of those that stand there.
  case words([String])
  /// Text of one's own: nothing can be proposed.
  case free

  /// - Parameter placeholder: the English word in a usage, without brackets.
  /// - Returns: nil for a word that no usage has had yet.
  init?(placeholder: String) {
    switch placeholder {
    case "ID": self = .findings
    case "WALK": self = .walks
    case "PARTY", "FROM", "TO": self = .parties
    case "WHO": self = .parties
    case "HOW": self = .words(RevisitVerdict.allCases.map(\.rawValue))
    case "STATE": self = .states
    case "QUERY": self = .query
    case "FIELD=VALUE": self = .assignments
    case "FIELDS": self = .sortFields
    case "FIELD": self = .findingFields
    case "COMMAND": self = .commands
    case "KIND": self = .recordKinds
    case "SHELL": self = .shells
    case "SETTING=VALUE": self = .settings
    case "NAME=VALUE": self = .rules
    case "COLUMN": self = .columns
    case "PART=VALUE": self = .columnParts
    case "FILE": self = .files
    case "DIR": self = .folders
    case "TEXT", "REASON", "VALUE", "NAME", "DAY", "HEX", "WHAT", "ACT", "FORMAT",
      "MINUTES", "LINE", "SIGNS", "INITIALS", "ENTRY", "STOP", "\"A=field\"":
      self = .free
    case let choice where choice.contains("|"):
      self = .words(choice.split(separator: "|").map(String.init))
    case let word where word == word.lowercased(): self = .words([word])
    default: return nil
    }
  }

  /// What stands behind an option.
  init(_ option: OptionName, value: String?) {
    switch option {
    case .view: self = .views
    case .theme: self = .themes
    case .audience: self = .audiences
    default: self = TypedKind(placeholder: value ?? "") ?? .free
    }
  }
}
