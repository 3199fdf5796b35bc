import CaseModel
import ChangeLog
import Screens
import TerminalModel
import Wording

/// Records that say what codes of a closed list are called: categories and audiences. The program
/// knows most of them, whether there is a record or not.
extension CommandRun {
  /// The code that a text names, and the record that says what it is called here; nil where it
  /// names neither.
  func code(
    named text: String, _ schema: RecordSchema, in session: CaseSession
  ) -> (code: String, record: RecordIndex?)? {
    guard let list = schema.codes,
      let code = Vocabulary.code(named: text, in: list, own: words.own.codes)
    else { return nil }
    let records = session.caseFile.standing(schema.kind).filter {
      schema.sameKeys(session.caseFile.values(of: $0)).contains(code)
    }
    // Of two that two machines have made, each is named by its identifier.
    return records.count > 1 ? nil : (code, records.first)
  }

  /// Gives a code of the program's its first word of the workspace's own.
  mutating func nameCode(
    _ code: String, _ values: [AnyField: JSONValue], _ schema: RecordSchema,
    in session: CaseSession
  ) throws(CommandFailure) {
    guard let list = schema.codes, let field = schema.codeField else { return }
    if values[.category(.parent)] != nil { throw .usage(words.register.placeIsTheProgram) }
    var values = values
    values[field] = .string(code)
    let identifier = session.identifiers.fresh(from: &random)
    var draft = ActDraft()
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.make(values, identifier: identifier, in: &draft)
    }
    try save(draft, in: session)
    words.own = session.caseFile.ownFields
    say(words.recordChanged(schema.kind, words.codes.word(code, in: list)))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `KIND list [WORDS]`: every code, the program's and the workspace's.
  mutating func listCodes(
    _ schema: RecordSchema, _ list: CodeList, _ typed: [String], in session: CaseSession
  ) {
    let key = SearchKey.name(typed.joined(separator: " "))
    let own = words.own.codes
    let codes = own.codes(of: list).filter { code in
      let texts = [words.codes.word(code, in: list)] + (own[code, list]?.others ?? [])
      return key.isEmpty || texts.contains { SearchKey.name($0).contains(key) }
    }
    if wantsJSON { return printDocument(.array(codes.map { json($0, schema, list, session) })) }
    var table = TextTable([
      .init(title: words.fields[.category(.code)]), .init(title: words.fields[.category(.name)]),
      .init(title: words.register.standardWord, leftOut: 1),
      .init(
        title: list == .category
          ? words.fields[.category(.parent)] : words.fields[.audience(.heading)],
        width: 8...60, leftOut: 3),
      .init(
        title: list == .category ? words.fields[.category(.alias)] : "", width: 0...30, leftOut: 2),
    ])
    for code in codes {
      let word = words.codes.word(code, in: list)
      let standard = list.codes.contains(code) ? words.codes.standard(code, in: list) : ""
      let parent = own.line(of: code).dropFirst().first
      let said =
        list == .category
        ? parent.map { words.codes.word($0, in: list) } ?? ""
        : Audience(rawValue: code).map { words.exports.audience($0) } ?? ""
      table.add([
        code, word, standard == word ? "" : standard, said,
        (own[code, list]?.others ?? []).joined(separator: ", "),
      ])
    }
    for line in table.lines(width: environment.outputColumns) { print(line) }
    say(words.kinds.count(codes.count, schema.kind) + ".")
  }

  /// Every code with its words, for a table.
  func table(
    of list: CodeList, in session: CaseSession
  ) -> (header: [String], rows: [[String]]) {
    let own = words.own.codes
    let isCategory = list == .category
    let labels: [AnyField] =
      [.category(.code), .category(.name)]
      + (isCategory ? [.category(.parent), .category(.alias)] : [.audience(.heading)])
    let rows = own.codes(of: list).map { code in
      let said =
        isCategory
        ? [
          own.line(of: code).dropFirst().first.map { words.codes.word($0, in: list) } ?? "",
          (own[code, list]?.others ?? []).joined(separator: ", "),
        ] : [Audience(rawValue: code).map { words.exports.audience($0) } ?? ""]
      return [code, words.codes.word(code, in: list)] + said
    }
    return (labels.map { words.fields[$0] }, rows)
  }

  /// What the record of a code says as documents have it; for one without, the code and its word.
  private func json(
    _ code: String, _ schema: RecordSchema, _ list: CodeList, _ session: CaseSession
  ) -> JSONValue {
    if let record = self.code(named: code, schema, in: session)?.record {
      return json(record, schema, in: session)
    }
    return json(code, list)
  }

  /// A code without a record, as it is shown.
  func json(_ code: String, _ list: CodeList) -> JSONValue {
    var members: [String: JSONValue] = [
      CategoryField.code.rawValue: .string(code),
      CategoryField.name.rawValue: .string(words.codes.word(code, in: list)),
    ]
    if list == .category, let parent = words.own.codes.line(of: code).dropFirst().first {
      members[CategoryField.parent.rawValue] = .string(parent)
    }
    return .object(members)
  }

  /// `KIND show NAME` of a code of the program's that the workspace has said nothing of.
  mutating func showCode(_ code: String, _ list: CodeList) {
    if wantsJSON { return printDocument(json(code, list)) }
    print("\(code)  \(words.codes.word(code, in: list))")
    say(words.register.isTheProgram)
  }
}
