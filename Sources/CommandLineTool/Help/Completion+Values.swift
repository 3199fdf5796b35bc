import CaseModel
import Casework
import Exchange
import Language
import Screens
import Wording

extension Completion {
  /// What there is of a kind.
  func candidates(_ kind: TypedKind) -> [Candidate] {
    switch kind {
    case .findings: named(names.findings(all: !word.isEmpty))
    case .walks: named(names.records(.walk))
    case .parties: named(names.parties)
    case .records(let kind): named(names.records(kind))
    case .views: named(names.views)
    case .columns: names.columns.map { Candidate(text: words.columns.name(of: $0)) }
    case .columnParts: columnParts
    case .states: recordKind == nil ? states : walkStates
    case .query: queryTerms
    case .assignments: assignments
    case .sortFields, .findingFields:
      fields.map { Candidate(text: $0.word, what: $0.what) } + ownFields
    case .commands: commands
    case .recordKinds: RecordSchema.all.map { Candidate(text: $0.kind.rawValue) }
    case .themes: names.themes.map { Candidate(text: $0) }
    case .audiences:
      Audience.allCases.map { audience in
        let word = words.codes.audience(audience).lowercased().replacing(" ", with: "-")
        return Candidate(
          text: audience.rawValue, what: words.codes.audience(audience), others: [word])
      }
    case .shells: Shell.allCases.map { Candidate(text: $0.rawValue) }
    case .settings:
      KeptSetting.allCases.map {
        Candidate(text: $0.name(in: words.language) + "=", others: [$0.rawValue + "="])
      }
    case .rules: Vocabulary.dayRuleWords.map { Candidate(text: $0 + "=") }
    case .words(let choice): choice.map { Candidate(text: $0) }
    case .files, .folders, .free: []
    }
  }

  /// What stands behind `--format`.
  var formats: [Candidate] {
    var names: [String]
    switch parsed.command?.name {
    case "chase": names = ChaseFormat.allCases.map(\.rawValue)
    case "report": names = ["markdown", "html"]
    default: names = ExportFormat.all.map(\.name)
    }
    names = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return names.map { Candidate(text: $0) }
  }

  /// What a field of a finding may become, one of the program's or the folder's own.
  func candidates(of field: NamedField) -> [Candidate] {
    guard case .own(let own) = field else {
      if case .known(let field) = field { return candidates(of: field) }
      return []
    }
    let vocabulary = words.queryVocabulary
    return switch own.kind {
    case .code: vocabulary.codes(of: field).map { Candidate(text: $0) }
    case .truth: vocabulary.truths.map { Candidate(text: $0) }
    case .day: vocabulary.days.map { Candidate(text: $0) }
    case .line, .text, .number: []
    }
  }

  /// What a field of a finding may become.
  func candidates(of field: FindingField) -> [Candidate] {
    let vocabulary = words.queryVocabulary
    if let codes = vocabulary.codes[field] { return codes.map { Candidate(text: $0) } }
    switch field.form {
    case .party: return candidates(.parties)
    case .area: return named(names.areas)
    case .reference(.walk): return candidates(.walks)
    case .entries(.tag): return named(names.tags)
    case .truth: return vocabulary.truths.map { Candidate(text: $0) }
    case .day: return vocabulary.days.map { Candidate(text: $0) }
    default: return field == .duplicateOf ? candidates(.findings) : []
    }
  }

  private var states: [Candidate] { candidates(of: .state) }

  private var walkStates: [Candidate] {
    WalkState.allCases.map { state in
      Candidate(
        text: words.codes.walkState(state).replacing(" ", with: "-"), others: [state.rawValue])
    }
  }

  /// `limit=8`: first the part of a column, then the states where these are asked for.
  private var columnParts: [Candidate] {
    guard let (put, name, typed) = parts(at: "=") else {
      return ColumnPartName.allCases.map {
        Candidate(text: $0.word.in(words.language) + "=", others: [$0.word.english + "="])
      }
    }
    guard ColumnPartName(typed: name) == .states else { return [] }
    let begins = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.startIndex
    return putting(put + typed[..<begins], matching(String(typed[begins...]), states))
  }

  /// Fields of a finding by the words queries and assignments are typed with.
  private var fields: [(field: FindingField, word: String, what: String)] {
    words.queryVocabulary.fields.map { ($0.field, $0.word, words.fields[$0.field]) }
  }

  /// Those that the folder has given itself.
  private var ownFields: [Candidate] {
    words.own.standing.map { Candidate(text: $0.word, what: words.say($0.label)) }
  }

  /// `field=value`: first the field, then what it may become.
  private var assignments: [Candidate] {
    if let schema = recordKind { return assignments(of: schema) }
    guard let (put, name, typed) = parts(at: "=") else {
      return fields.filter { $0.field.isTyped }.map {
        Candidate(text: $0.word + "=", what: $0.what, others: [$0.field.option + "="])
      } + ownFields.map { Candidate(text: $0.text + "=", what: $0.what) }
    }
    guard let field = words.own.named(name) else { return [] }
    return putting(put, matching(typed, candidates(of: field)))
  }

  private func assignments(of schema: RecordSchema) -> [Candidate] {
    guard let (put, name, typed) = parts(at: "=") else {
      return schema.asked.map { field in
        let label = words.fields[field]
        let word = label.lowercased().replacing(" ", with: "-")
        return Candidate(text: word + "=", what: label, others: [field.name + "="])
      }
    }
    let field = schema.asked.first { field in
      field.name == name
        || SearchKey.fold(words.fields[field]).replacing(" ", with: "-") == SearchKey.fold(name)
    }
    switch field?.form {
    case .party?: return putting(put, matching(typed, candidates(.parties)))
    case .area?: return putting(put, matching(typed, named(names.areas)))
    case .reference(let kind)?: return putting(put, matching(typed, named(names.records(kind))))
    case .truth?:
      return putting(put, matching(typed, words.queryVocabulary.truths.map { Candidate(text: $0) }))
    case .code(let list)?, .codes(let list)?:
      let codes = words.own.codes.codes(of: list).map {
        Candidate(
          text: words.codes.word($0, in: list).lowercased().replacing(" ", with: "-"), others: [$0])
      }
      return putting(put, matching(typed, codes))
    default: return []
    }
  }

  /// A term of a query: first the field, then what it may be.
  private var queryTerms: [Candidate] {
    guard var (put, name, typed) = parts(at: ":") else {
      let minus = word.hasPrefix("-") ? "-" : ""
      let keywords = words.queryVocabulary.keywords.map {
        Candidate(text: minus + $0.word + ":", others: [minus + $0.keyword.rawValue + ":"])
      }
      return fields.map {
        Candidate(
          text: minus + $0.word + ":", what: $0.what, others: [minus + $0.field.option + ":"])
      } + ownFields.map { Candidate(text: minus + $0.text + ":", what: $0.what) } + keywords
    }
    // Several values stand behind one colon, a comma between them.
    let begins = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.startIndex
    let sign = typed[begins...].prefix { "<>=-".contains($0) }
    put += typed[..<begins] + sign
    typed = String(typed[begins...].dropFirst(sign.count))
    name = String(name.drop { $0 == "-" })
    if let keyword = QueryKeyword.named(name) {
      let vocabulary = words.queryVocabulary
      let values: [String] =
        switch keyword {
        case .overdue, .open, .conflicts: vocabulary.truths
        case .missing, .sort, .group: vocabulary.fieldWords
        }
      return putting(put, matching(typed, values.map { Candidate(text: $0) }))
    }
    guard let field = words.own.named(name) else { return [] }
    return putting(put, matching(typed, candidates(of: field)))
  }

  /// The word at the cursor, divided at a sign: what stays, the name before it, what was typed.
  private func parts(at sign: Character) -> (put: String, name: String, typed: String)? {
    guard let place = word.firstIndex(of: sign), place > word.startIndex else { return nil }
    let after = word.index(after: place)
    return (String(word[..<after]), String(word[..<place]), String(word[after...]))
  }

  private func putting(_ before: String, _ candidates: [Candidate]) -> [Candidate] {
    candidates.map { Candidate(text: before + $0.text, what: $0.what) }
  }

  private func named(_ records: [WorkspaceNames.Named]) -> [Candidate] {
    records.map { Candidate(text: $0.name, what: $0.what) }
  }
}

extension FindingField {
  /// Whether a command line can set it.
  var isTyped: Bool {
    switch form {
    case .fixed, .columns, .kept, .rank, .entries(.photo): false
    default: true
    }
  }
}
