import CaseModel
import ChangeLog
import Language
import Wording

/// What fields on a command line ask for, read and looked up.
struct AskedFields {
  /// Registers of the finding itself.
  var values: [FindingField: JSONValue] = [:]
  /// Values of the workspace's own fields.
  var own: [OwnFieldName: JSONValue] = [:]
  /// Stands beside `values`, since the walk may be made in the same act; `values` holds null for
  /// it when it is to be taken away.
  var walk: RecordReference?
  var entries: [AskedEntries] = []
  var state: FindingState?
  var reason: Reason?
  var waitingUntil: Day?
  var duplicateOf: RecordName?

  /// Whether the state register's parts are asked for.
  var asksForState: Bool {
    state != nil || reason != nil || waitingUntil != nil || duplicateOf != nil
  }

  /// What a move takes of them; the entries are written beside it.
  var answers: MoveAnswers {
    var answers = MoveAnswers()
    answers.fields = values
    answers.reason = reason
    answers.waitingUntil = waitingUntil
    answers.duplicateOf = duplicateOf
    answers.isToldBeside = entries.contains { $0.kind == .answer && !$0.texts.isEmpty }
    return answers
  }
}

extension FindingField {
  /// Whether its value names another record, which must be looked up in the workspace.
  var isLookedUp: Bool { [.walk, .duplicateOf, .returnOf].contains(self) }
}

/// Texts for one of a finding's lists.
struct AskedEntries {
  let field: FindingField
  let kind: RecordKind
  let texts: [String]
}

extension CommandRun {
  /// Reads what was typed for fields. A walk that is not known is made in the same act.
  ///
  /// - Parameter session: may be nil where ``FindingField/isLookedUp`` holds for none of them, and
  ///   none is a party.
  mutating func read(
    _ fields: [FieldArgument], in session: CaseSession?, draft: inout ActDraft
  ) throws(CommandFailure) -> AskedFields {
    // Of a list each adds some.
    try refuseTwice(
      fields.filter { if case .entries = $0.field.form { false } else { true } }
        .map { ($0.field, label($0.field), $0.text) })
    var asked = AskedFields()
    for argument in fields {
      switch argument.field {
      case .state: asked.state = try state(argument.text)
      case .reason: asked.reason = reason(argument.text)
      case .waitingUntil:
        asked.waitingUntil = try value(argument).string.flatMap { Day(iso: $0) }
      case .duplicateOf:
        guard let session else { continue }
        let record = try finding(named: argument.text, in: session)
        asked.duplicateOf = session.caseFile.name(of: record)
      case .walk:
        guard let session else { continue }
        asked.walk = try walk(argument.text, in: session, draft: &draft)
        asked.values[.walk] = asked.walk == nil ? .null : nil
      case .returnOf:
        guard let session else { continue }
        asked.values[.returnOf] = try returned(argument.text, in: session)
      case let field:
        if case .entries(let kind) = field.form {
          asked.entries.append(try entries(argument, kind))
        } else {
          let value = try value(argument)
          asked.values[field] =
            if let session { try party(in: value, of: field.form, session) } else { value }
        }
      }
    }
    return asked
  }

  /// The finding that has come back; null for nothing typed.
  private func returned(
    _ text: String, in session: CaseSession
  ) throws(CommandFailure) -> JSONValue {
    if TextRules.accepted(text, form: .line).isEmpty { return .null }
    let record = try finding(named: text, in: session)
    return .string(session.caseFile.name(of: record).description)
  }

  /// Reads what was typed for fields of the workspace's own.
  func readOwn(_ others: [OtherArgument]) throws(CommandFailure) -> [OwnFieldName: JSONValue] {
    var own: [OwnFieldName: JSONValue] = [:]
    for argument in others {
      guard let field = words.own.field(named: argument.word) else {
        throw .usage(argument.invalid.lines(words))
      }
      do throws(ValueError) {
        own[field.name] = try ValueReader.value(argument.text, form: field.form, today: today)
      } catch {
        throw .usage(sentence(error, label: words.say(field.label)))
      }
    }
    return own
  }

  private func value(_ argument: FieldArgument) throws(CommandFailure) -> JSONValue {
    do throws(ValueError) {
      return try ValueReader.value(
        argument.text, for: argument.field, today: today, own: words.own.codes)
    } catch {
      throw .usage(sentence(error, field: argument.field))
    }
  }

  func state(_ text: String) throws(CommandFailure) -> FindingState {
    if let code = Vocabulary.code(named: text, in: .state), let state = FindingState(rawValue: code)
    {
      return state
    }
    throw .usage(sentence(.notACode(text, .state), field: .state))
  }

  /// A code, a code with a text after a colon, or just a text.
  func reason(_ text: String) -> Reason? {
    let text = TextRules.accepted(text, form: .text)
    if text.isEmpty { return nil }
    if let code = Vocabulary.reason(named: text) { return Reason(code: code.rawValue, text: nil) }
    if let colon = text.firstIndex(of: ":"),
      let code = Vocabulary.reason(named: String(text[..<colon]))
    {
      let rest = TextRules.accepted(String(text[text.index(after: colon)...]), form: .text)
      return Reason(code: code.rawValue, text: rest.isEmpty ? nil : rest)
    }
    return Reason(code: ReasonCode.other.rawValue, text: text)
  }

  private func entries(
    _ argument: FieldArgument, _ kind: RecordKind
  ) throws(CommandFailure) -> AskedEntries {
    guard kind != .photo else { throw .usage(tool.notEditable(label(argument.field))) }
    let texts: [String]
    if kind == .tag || kind == .link {
      texts = argument.text.split(separator: ",").map {
        TextRules.accepted(String($0), form: .line)
      }
    } else {
      texts = [TextRules.accepted(argument.text, form: .text)]
    }
    return AskedEntries(field: argument.field, kind: kind, texts: texts.filter { !$0.isEmpty })
  }

  /// The walk a text names. One that resembles a known walk's name is taken for a slip; any other
  /// makes the walk, so that a command line can begin with one.
  /// - Returns: nil for an empty text.
  private mutating func walk(
    _ text: String, in session: CaseSession, draft: inout ActDraft
  ) throws(CommandFailure) -> RecordReference? {
    let name = TextRules.accepted(text, form: .line)
    if name.isEmpty { return nil }
    let walks = session.caseFile.walks
    let key = SearchKey.name(name)
    var found = walks.filter { SearchKey.name($0.name) == key || $0.id == name.uppercased() }
    if found.isEmpty { found = walks.filter { SearchKey.name($0.name).contains(key) } }
    if found.count > 1 {
      throw .usage(tool.severalWalks(name, found.map { "\($0.id)  \(walkLine($0))" }))
    }
    if let walk = found.first, let record = RecordName(walk.record) { return .existing(record) }
    if let near = SpellingSuggestion.of(name, walks.map(\.name)) {
      throw .usage(tool.noWalk(name, near))
    }
    let id = session.identifiers.fresh(from: &random)
    say(tool.walkMade(name))
    return EditWriter.make(
      .walk,
      [
        WalkField.id: .string(id.description), .name: .string(name), .state: "walked",
      ], in: &draft)
  }

  func walkLine(_ walk: Walk) -> String {
    [walk.name, walk.date.map { FieldText(words: words).day($0.description) }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  func label(_ field: FindingField) -> String { words.fields[field] }
  /// A field by its name on disk, of whatever kind of record people keep.
  func label(_ field: String, of kind: RecordKind) -> String {
    RecordSchema.of(kind)?.isEdited == true || [.photo, .picture, .report].contains(kind)
      ? words.fields.label(field, of: kind) : words.fields[field]
  }
  func label(_ field: NamedField) -> String { words.fields[field] }

  /// The field's name a person may have meant, in either language.
  func nearestField(_ word: String) -> String? {
    let labels =
      FindingField.allCases.map { label($0).lowercased() } + words.own.standing.map(\.word)
    return SpellingSuggestion.of(word, labels + FindingField.allCases.map(\.option))
  }

  /// The option for a field, in the person's language where its label can be typed as one.
  func option(_ field: FindingField) -> String {
    let word = label(field).lowercased().split(separator: " ").joined(separator: "-")
    return "--" + (Vocabulary.findingField(named: word) == field ? word : field.option)
  }

  /// Why a text is no value of a field, and what would be.
  func sentence(_ invalid: ValueError, field: FindingField) -> String {
    sentence(invalid, label: label(field))
  }

  func sentence(_ invalid: ValueError, label: String) -> String {
    switch invalid {
    case .notACode(let text, let list):
      let shown = FieldText(words: words)
      let codes = words.own.codes.codes(of: list)
      return tool.notACode(label, text, codes.map { shown.code($0, list) })
    case .notAmong(let text, let words): return tool.notACode(label, text, words)
    case .notADay(let text): return tool.notADay(label, text)
    case .notAPartialDay(let text): return tool.notAPartialDay(label, text)
    case .notATime(let text): return tool.notATime(label, text)
    case .notAnAddress(let text): return tool.notAnAddress(label, text)
    case .notANumber(let text): return tool.notANumber(label, text)
    case .notATruth(let text): return tool.notATruth(label, text)
    case .notACoordinate(let text): return tool.notACoordinate(label, text)
    case .tooLong(let limit): return tool.tooLong(label, limit)
    case .outOfRange(let range):
      return tool.outOfRange(label, "\(range.lowerBound)", "\(range.upperBound)")
    case .notEditable: return tool.notEditable(label)
    }
  }
}
