import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension CommandRun {
  /// What was typed behind a verb: what names the record, and what its fields are to become.
  func asked(
    _ typed: [String], _ schema: RecordSchema
  ) throws(CommandFailure) -> (name: String, assignments: [(AnyField, String)]) {
    var name: [String] = []
    var assignments: [(AnyField, String)] = []
    for word in typed {
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else {
        name.append(word)
        continue
      }
      let called = String(word[..<sign])
      guard let field = field(called, of: schema) else {
        throw .usage(unknownField(called, of: schema))
      }
      assignments.append((field, String(word[word.index(after: sign)...])))
    }
    // Of a list each word adds some.
    try refuseTwice(
      assignments.filter { if case .codes = $0.0.form { false } else { true } }
        .map { ($0.0, words.fields[$0.0], $0.1) })
    return (TextRules.accepted(name.joined(separator: " "), form: .line), assignments)
  }

  /// Names the field that may be meant, also by a part of what it is called, or else all of them.
  private func unknownField(_ word: String, of schema: RecordSchema) -> String {
    let known = schema.asked.map { schema.typed($0, in: words.language) }
    let key = SearchKey.fold(word)
    let holding = known.filter { SearchKey.fold($0).contains(key) }
    let near = SpellingSuggestion.of(word, known) ?? (holding.count == 1 ? holding[0] : nil)
    return tool.unknownField(word, near, of: known)
  }

  /// The field of a kind a word names: its name on disk, its option, or its label in either
  /// language.
  private func field(_ word: String, of schema: RecordSchema) -> AnyField? {
    func key(_ text: String) -> String {
      String(SearchKey.fold(text).filter { $0.isLetter || $0.isNumber })
    }
    let wanted = key(word)
    // What it belongs to, by what that is called: `--walk`.
    if let owner = schema.owner.flatMap(RecordSchema.of),
      [owner.command, owner.words.one.danish, owner.words.one.english].contains(where: {
        key($0) == wanted
      })
    {
      return schema.fields.first { $0.name == EntryField.of.rawValue }
    }
    return schema.fields.first { key($0.name) == wanted }
      ?? schema.fields.first { field in
        Language.allCases.contains { key(Words.in($0).fields[field]) == wanted }
      }
      ?? schema.fields.first { field in
        // Of a list people name one.
        switch field.form {
        case .codes(let list): Vocabulary.findingField(named: word)?.form == .code(list)
        default: false
        }
      }
  }

  /// - Parameter record: what is to be changed; nil for what is to be made.
  mutating func read(
    _ assignments: [(AnyField, String)], _ schema: RecordSchema, in session: CaseSession,
    of record: RecordIndex? = nil
  ) throws(CommandFailure) -> [AnyField: JSONValue] {
    var values: [AnyField: JSONValue] = [:]
    var isHeld = false
    if schema.kind == .walk {
      let typed = assignments.last { $0.0 == .walk(.state) }?.1
      let state =
        try typed.map { (text) throws(CommandFailure) in
          try value(text, .walk(.state), in: session).string
        } ?? record.flatMap { session.caseFile.shown($0, WalkField.state.rawValue)?.string }
      isHeld = state.flatMap(WalkState.init(rawValue:))?.isHeld ?? false
    }
    for (field, typed) in assignments {
      var text = typed
      // Said twice, a list takes both.
      if case .codes = field.form, values[field] != nil {
        text = assignments.filter { $0.0 == field }.map(\.1).joined(separator: ",")
      }
      guard schema.asked.contains(field) else {
        throw .usage(tool.notEditable(words.fields[field]))
      }
      values[field] = try value(text, field, in: session, isHeld: isHeld)
    }
    return values
  }

  /// - Parameter isHeld: whether it is of a walk that has been walked.
  mutating func value(
    _ text: String, _ field: AnyField, in session: CaseSession, isHeld: Bool = false
  ) throws(CommandFailure) -> JSONValue {
    if case .reference(let kind) = field.form {
      if TextRules.accepted(text, form: .line).isEmpty { return .null }
      let record: RecordIndex
      if let schema = RecordSchema.of(kind), kind != .finding {
        record = try self.record(named: text, schema, in: session)
      } else {
        record = try finding(named: text, in: session)
      }
      return .string(session.caseFile.name(of: record).description)
    }
    let value: JSONValue
    do throws(ValueError) {
      value = try ValueReader.value(
        text, for: field, today: today, own: words.own.codes, isHeld: isHeld)
    } catch {
      throw .usage(sentence(error, label: words.fields[field]))
    }
    if field == .route(.area), let typed = value.string {
      return .string(try areaOfRule(typed, in: session))
    }
    return try party(in: value, of: field.form, session)
  }

  /// The record of a kind that a person names.
  func record(
    named text: String, _ schema: RecordSchema, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    if let record = code(named: text, schema, in: session)?.record { return record }
    switch session.caseFile.record(
      named: text, of: schema, naming: { called($0, in: session) })
    {
    case .one(let record): return record
    case .several(let records):
      let known = records.prefix(8).map { record in
        let id = schema.identifier.map { self.text(of: record, $0, in: session) } ?? ""
        // Two laptops may have added one: what made each tells them apart.
        return [
          id.isEmpty ? session.caseFile.name(of: record).description : id,
          called(record, in: session),
        ].joined(separator: "  ")
      }
      throw .usage(several(text, schema, known))
    case .none:
      let names = session.caseFile.standing(schema.kind).map { called($0, in: session) }
      throw .usage(none(text, schema, SpellingSuggestion.of(text, names)))
    }
  }

  private func several(_ text: String, _ schema: RecordSchema, _ known: [String]) -> [String] {
    let kinds = schema.words.several.in(words.language)
    let sentence = Phrase(
      "Flere \(kinds) kaldes »\(text)«. Skriv koden:",
      "Several \(kinds) are called “\(text)”. Type the identifier:"
    ).in(words.language)
    return [sentence] + known.map { "  \($0)" }
  }

  private func none(_ text: String, _ schema: RecordSchema, _ near: String?) -> String {
    let kinds = schema.words.several.in(words.language)
    let hint = near.map { Phrase(" Mener du »\($0)«?", " Do you mean “\($0)”?") }
    return Phrase("Ingen \(kinds) kaldes »\(text)«.", "No \(kinds) are called “\(text)”.")
      .in(words.language) + (hint?.in(words.language) ?? "")
  }

  /// What a record that belongs to another is to be added with.
  func needsOwner(_ schema: RecordSchema, _ owner: RecordSchema) -> String {
    let danish = "lygte \(schema.words.one.danish) tilføj NAVN --\(owner.words.one.danish) NAVN"
    let english = "lygte \(schema.command) add NAME --\(owner.command) NAME"
    return Phrase(
      "Skriv, hvilken \(owner.words.one.danish) det hører til: \(danish)",
      "Type which \(owner.words.one.english) it belongs to: \(english)"
    ).in(words.language)
  }

  /// How a verb is to be typed.
  func needs(_ schema: RecordSchema, _ verb: RecordVerb) -> String {
    let kind = schema.words.one.in(words.language)
    let verbWord = Phrase(verb.danish, verb.rawValue).in(words.language)
    let fields = verb == .set ? Phrase(" FELT=VÆRDI…", " FIELD=VALUE…").in(words.language) : ""
    let name = Phrase("NAVN", "NAME").in(words.language)
    return Phrase("Skriv: lygte ", "Type: lygte ").in(words.language)
      + "\(kind) \(verbWord) \(name)\(fields)"
  }
}

extension RecordSchema {
  /// What a field is called before the sign of a command: `kaldes-også`.
  func typed(_ field: AnyField, in language: Language) -> String {
    Words.in(language).fields[field].lowercased().replacing(" ", with: "-").filter { $0 != "." }
  }
}
