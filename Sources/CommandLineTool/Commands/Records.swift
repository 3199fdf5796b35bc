import CaseModel
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension CommandRun {
  /// Does what the verb behind a kind says.
  ///
  /// - Returns: whether a verb stands there.
  mutating func record(_ schema: RecordSchema) throws(CommandFailure) -> Bool {
    guard let word = arguments.words.first, let verb = RecordVerb(named: word) else {
      return false
    }
    let rest = Array(arguments.words.dropFirst())
    switch verb {
    case .add: try addRecord(schema, rest)
    case .set: try setRecord(schema, rest)
    case .list: try listRecords(schema, rest)
    case .show: try showRecord(schema, rest)
    case .remove: try removeRecord(schema, rest)
    }
    return true
  }

  /// A kind alone lists its records; with a name behind it, it shows that one.
  mutating func showOrListRecords(_ schema: RecordSchema) throws(CommandFailure) {
    if arguments.words.isEmpty {
      try listRecords(schema, [])
    } else {
      try showRecord(schema, arguments.words)
    }
  }

  /// `KIND add NAME FIELD=VALUE…`: prints the identifier and nothing else.
  private mutating func addRecord(
    _ schema: RecordSchema, _ typed: [String]
  ) throws(CommandFailure) {
    if !schema.takesNew { throw .usage(words.register.noneAdded) }
    var (name, assignments) = try asked(typed, schema)
    let session = try open()
    let owner = try owner(of: schema, named: &name, &assignments, in: session)
    var values = try read(assignments, schema, in: session)
    if let field = schema.identity, !name.isEmpty {
      values[field] = try value(name, field, in: session)
    }
    let identifier = session.identifiers.fresh(from: &random)
    var draft = ActDraft()
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.make(
        values, of: owner.map { .existing(session.caseFile.name(of: $0)) },
        identifier: identifier, in: &draft)
    }
    try save(draft, in: session)
    let called =
      schema.identity.flatMap { values[$0]?.string }
      ?? schema.asked.compactMap { field in
        values[field].map { Screens.FieldText.shown($0, form: field.form, words: words) }
      }.prefix(2).joined(separator: " · ")
    print(schema.identifier == nil ? called : identifier.description)
    finishWriting(session)
  }

  /// What a new record belongs to: what `--walk` names, else, where there is nothing to call it by,
  /// what stands as its name.
  private func owner(
    of schema: RecordSchema, named name: inout String, _ assignments: inout [(AnyField, String)],
    in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex? {
    guard let kind = schema.owner.flatMap(RecordSchema.of) else { return nil }
    let said = assignments.last { $0.0.name == EntryField.of.rawValue }?.1
    assignments.removeAll { $0.0.name == EntryField.of.rawValue }
    if let said { return try record(named: said, kind, in: session) }
    if schema.identity != nil { throw .usage(needsOwner(schema, kind)) }
    defer { name = "" }
    return try record(named: name, kind, in: session)
  }

  /// `KIND set NAME FIELD=VALUE…`.
  private mutating func setRecord(
    _ schema: RecordSchema, _ typed: [String]
  ) throws(CommandFailure) {
    let (name, assignments) = try asked(typed, schema)
    if assignments.isEmpty { throw .usage(needs(schema, .set)) }
    let session = try open()
    if let named = code(named: name, schema, in: session), named.record == nil {
      let values = try read(assignments, schema, in: session)
      return try nameCode(named.code, values, schema, in: session)
    }
    let record = try record(named: name, schema, in: session)
    let values = try read(assignments, schema, in: session, of: record)
    let identifier = session.identifiers.fresh(from: &random)
    var draft = ActDraft()
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.change(record, values, identifier: identifier, in: &draft)
    }
    if draft.isEmpty { return say(words.board.nothingChanged) }
    try save(draft, in: session)
    words.own = session.caseFile.ownFields
    say(words.recordChanged(schema.kind, called(record, in: session)))
    if schema.kind == .checklist { tellNewVersion(of: record, in: session) }
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `KIND list [WORDS]`: those whose name holds the words.
  private mutating func listRecords(
    _ schema: RecordSchema, _ typed: [String]
  ) throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    if let list = schema.codes {
      if arguments.has(.table) {
        let (header, rows) = table(of: list, in: session)
        return try writeTable(header, rows, schema, in: session)
      }
      listCodes(schema, list, typed, in: session)
      if typed.isEmpty, !wantsJSON { tellDoubles(of: schema, in: session) }
      return finishReading(session)
    }
    let key = SearchKey.name(typed.joined(separator: " "))
    let records = caseFile.standing(schema.kind).filter { record in
      key.isEmpty || SearchKey.name(called(record, in: session)).contains(key)
    }
    if wantsJSON {
      printDocument(.array(records.map { json($0, schema, in: session) }))
    } else if arguments.has(.table) {
      let fields = [schema.identifier].compactMap { $0 } + schema.asked
      let rows = records.map { record in fields.map { text(of: record, $0, in: session) } }
      return try writeTable(fields.map { words.fields[$0] }, rows, schema, in: session)
    } else {
      let fields =
        [schema.identifier].compactMap { $0 }
        + schema.asked.filter {
          $0.form != .text || $0 == schema.identity
        }
      var table = TextTable(
        fields.enumerated().map { place, field in
          .init(
            title: words.fields[field], width: place < 2 ? nil : 8...30,
            leftOut: place < 2 ? nil : fields.count - place)
        })
      for record in records { table.add(fields.map { text(of: record, $0, in: session) }) }
      for line in table.lines(width: environment.outputColumns) { print(line) }
      say(words.kinds.count(records.count, schema.kind) + ".")
      if typed.isEmpty { tellDoubles(of: schema, in: session) }
      if schema.kind == .checklist { tellChecklistSeeds(in: session) }
    }
    finishReading(session)
  }

  /// `KIND list --csv [-o FILE]`: for Excel, with words as people read them.
  private mutating func writeTable(
    _ header: [String], _ rows: [[String]], _ schema: RecordSchema, in session: CaseSession
  ) throws(CommandFailure) {
    let bytes = RecordTable.csv(header: header, rows: rows)
    if let file = outputFile {
      let path = try write(bytes, to: file)
      say(words.register.tableWritten(words.kinds.count(rows.count, schema.kind), path))
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    finishReading(session)
  }

  /// Names records that are held for the same, since two machines wrote one down each.
  private mutating func tellDoubles(of schema: RecordSchema, in session: CaseSession) {
    let caseFile = session.caseFile
    for group in caseFile.doubles(of: schema) {
      let ids = group.map { name(of: $0, in: caseFile) }
      let named = zip(group, ids).map { "\(called($0, in: session)) (\($1))" }
      say(words.persons.doubles(named, ids))
      guard schema.kind == .person, let one = group.first,
        let initials = caseFile.shown(one, PersonField.initials.rawValue)?.string,
        let role = caseFile.role(withInitials: initials)
      else { continue }
      say(words.persons.narrowerHolds(initials, words.codes.personRole(role)))
    }
  }

  /// `KIND show NAME`.
  private mutating func showRecord(
    _ schema: RecordSchema, _ typed: [String]
  ) throws(CommandFailure) {
    if typed.isEmpty { throw .usage(needs(schema, .show)) }
    let session = try open()
    if let list = schema.codes,
      let named = code(named: typed.joined(separator: " "), schema, in: session),
      named.record == nil
    {
      showCode(named.code, list)
      return finishReading(session)
    }
    let record = try record(named: typed.joined(separator: " "), schema, in: session)
    try showRecord(record, schema, in: session)
  }

  /// Its fields, what belongs to it, values in conflict, and the history.
  mutating func showRecord(
    _ record: RecordIndex, _ schema: RecordSchema, in session: CaseSession
  ) throws(CommandFailure) {
    if wantsJSON {
      printDocument(json(record, schema, in: session))
      finishReading(session)
      return
    }
    printFields(record, schema, in: session)
    for list in RecordSchema.entries(of: schema.kind) {
      let entries = session.caseFile.entries(of: record, kind: list.kind)
      if entries.isEmpty { continue }
      print("")
      print(KindWords.title(list.words.several.in(words.language)))
      for entry in entries {
        print("  - " + told(entry, list, in: session))
      }
    }
    printConflicts(record, schema, in: session)
    print("")
    print(tool.historyTitle)
    let history = ToldHistory(of: record, in: session.caseFile)
    for act in history.acts {
      for line in historyLines(act, of: history, about: record, in: session) { print("  " + line) }
    }
    finishReading(session)
  }

  /// What belongs to a record, on a line.
  private mutating func told(
    _ entry: RecordIndex, _ list: RecordSchema, in session: CaseSession
  ) -> String {
    if list.kind == .check { return toldCheck(entry, in: session) }
    let texts = list.ownFields.map { text(of: entry, $0, in: session) }
    return texts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `KIND remove NAME`: it shows no more, and undo brings it back.
  private mutating func removeRecord(
    _ schema: RecordSchema, _ typed: [String]
  ) throws(CommandFailure) {
    if typed.isEmpty { throw .usage(needs(schema, .remove)) }
    let session = try open()
    if let named = code(named: typed.joined(separator: " "), schema, in: session),
      named.record == nil
    {
      throw .usage(words.register.notRemoved)
    }
    let record = try record(named: typed.joined(separator: " "), schema, in: session)
    let called = called(record, in: session)
    let inUse = words.stillInUse(record, in: session.caseFile)
    var draft = ActDraft()
    try writing(schema, session) { (writing) throws(RecordRefusal) in
      try writing.remove(record, in: &draft)
    }
    try save(draft, in: session)
    say(words.recordRemoved(schema.kind, called))
    for sentence in inUse { say(sentence) }
    say(tool.undoHint)
    finishWriting(session)
  }

  /// Does a piece of writing; a refusal becomes a sentence.
  func writing(
    _ schema: RecordSchema, _ session: CaseSession,
    _ write: (RecordWriting) throws(RecordRefusal) -> Void
  ) throws(CommandFailure) {
    do throws(RecordRefusal) {
      try write(
        RecordWriting(schema, in: session.caseFile, today: today, language: words.language))
    } catch {
      let sentence = words.sentence(error, schema) { called($0, in: session) }
      if case .needs = error { throw .usage(sentence) }
      throw .needsLook(sentence)
    }
  }

  func called(_ record: RecordIndex, in session: CaseSession) -> String {
    let schema = RecordSchema.of(session.caseFile.kind(of: record))
    // One that keeps the program's word goes by that.
    if let list = schema?.codes, let field = schema?.codeField,
      let code = session.caseFile.shown(record, field.name)?.string
    {
      return words.codes.word(code, in: list)
    }
    if session.caseFile.kind(of: record) == .retention {
      return words.called(record, in: session.caseFile)
    }
    return session.caseFile.called(record) ?? words.madeName(of: record, in: session.caseFile)
  }
}
