import CaseModel
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Forms over any record that people keep.
@Suite struct RecordFormTests {
  static let kinds = RecordSchema.all.filter {
    // A time limit wants three things at once, and has tests of its own.
    $0.isEdited && $0.identity != nil && $0.takesNew && $0.kind != .retention
  }.map(\.kind)
  /// Those of which every field is tried, also rules that have no name.
  static let allKinds = RecordSchema.all.filter { $0.isEdited && $0.kind != .retention }
    .map(\.kind)

  @Test(
    "a record is made by a form from the palette, changed, told in the history, and taken back",
    arguments: kinds, Language.allCases)
  func wholeWay(kind: RecordKind, language: Language) throws {
    let schema = try #require(RecordSchema.of(kind))
    var session = try Session([.finding("A")], language: language)
    try session.press(": \"\(schema.words.new.in(language))\" Enter")
    #expect(session.form?.purpose == .newRecord(kind, of: nil))
    try session.press("Ctrl-S")
    #expect(session.form != nil, "Without a name nothing is saved")
    #expect(session.state.shown.caseFile.standing(kind).isEmpty)
    try session.press("\"Jørgen Ågård\" Ctrl-S")
    let record = try #require(session.state.shown.caseFile.standing(kind).first)
    #expect(session.state.shown.caseFile.called(record) == "Jørgen Ågård")
    #expect(session.form == nil && session.says?.contains("Jørgen Ågård") == true)
    let entry = try #require(session.state.shown.caseFile.history().last)
    #expect(session.state.sentence(of: entry).contains("Jørgen Ågård"))
    try session.press(Self.list(of: kind) + " Enter")
    #expect(session.form?.purpose == .editRecord(kind, name(of: record, in: session)))
    try session.press(Self.name(of: schema) + " End Space \"junior\" Ctrl-S")
    #expect(session.state.shown.caseFile.called(record) == "Jørgen Ågård junior")
    #expect(session.text.contains("Jørgen Ågård junior"), "The list shows what was changed")
    try session.press("u")
    #expect(session.state.shown.caseFile.called(record) == "Jørgen Ågård")
    try session.press("u")
    #expect(session.state.shown.caseFile.standing(kind).isEmpty)
    try session.press("U")
    #expect(session.state.shown.caseFile.standing(kind) == [record])
  }

  /// The keys that lead from the board to the list of a kind.
  private static func list(of kind: RecordKind) -> String {
    // Behind rules and columns, and what was added behind the program's.
    if kind == .category { return "S 9 G" }
    // Behind what has a number.
    if kind == .checklist { return "S End" }
    if kind == .advice { return "S End Up" }
    let place = RecordSchema.all.filter { $0.isEdited && $0.isRegistered }
      .firstIndex { $0.kind == kind }
    return "S \((place ?? 0) + 1)"
  }

  /// The keys that lead in a form to what the record is called.
  private static func name(of schema: RecordSchema) -> String {
    guard let identity = schema.identity, !schema.askedFirst.contains(identity) else { return "" }
    return schema.askedFirst.map { _ in "Tab" }.joined(separator: " ") + " Enter"
  }

  private func name(of record: RecordIndex, in session: Session) -> String {
    session.state.shown.caseFile.name(of: record).description
  }

  @Test(
    "every field is read back from its form as it was typed", arguments: allKinds, Language.allCases
  )
  func fields(kind: RecordKind, language: Language) throws {
    let schema = try #require(RecordSchema.of(kind))
    let words = Words.in(language)
    for field in schema.asked {
      guard let (_, value) = SampleValue.two(for: field) else { continue }
      var session = try Session([], language: language)
      try session.makeRecord(schema)
      let record = try #require(session.state.shown.caseFile.standing(kind).first)
      var form = session.state.recordForm(of: record)
      let typed = FieldText.typed(value.stored, form: field.form, words: words) ?? ""
      form?.replaceText(of: field.name, with: typed)
      #expect(form?.values(today: Session.today) == [field.name: value.stored], "\(field)")
    }
  }

  @Test("what was typed in a form that was left comes back with it", arguments: kinds)
  func drafts(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    var session = try Session([.finding("A")])
    try session.press(": \"\(schema.words.new.danish)\" Enter \"Halvt\" Esc")
    #expect(session.form == nil)
    try session.press(": \"\(schema.words.new.danish)\" Enter")
    #expect(session.form?.fields.first?.editor.content == "Halvt")
    try session.press("Ctrl-S")
    #expect(session.state.shown.caseFile.standing(kind).count == 1)
  }

  @Test(
    "what a colleague wrote while a form lay open stays beside it: two values", arguments: kinds)
  func conflicts(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    let identity = try #require(schema.identity)
    var session = try Session([.finding("A")])
    try session.makeRecord(schema)
    let record = try #require(session.state.shown.caseFile.standing(kind).first)
    // Requests stand behind what has a number.
    var list = kind == .request ? "S End Up Up Up Enter" : Self.list(of: kind)
    if kind == .checklist || kind == .advice { list += " Enter" }
    try session.press(list + " Enter")
    var draft = ActDraft()
    draft.set(
      .existing(session.state.shown.caseFile.name(of: record)),
      EditWriter.values([identity: "Kollegas"], of: record, in: session.state.shown.caseFile))
    try session.colleagueWrites(draft)
    try session.press(Self.name(of: schema) + " End Space \"min\" Ctrl-S")
    #expect(session.state.shown.caseFile.conflicts(of: record) == [identity.name])
    #expect(
      Set(session.state.shown.caseFile.standing(record, identity.name).map(\.value)).count == 2)
    try session.press("Esc Esc =")
    #expect(session.text.contains(Words.in(.danish).fields[identity]))
  }

  @Test("an area that stands already is refused in the form, with its name")
  func standsAlready() throws {
    var session = try Session([.finding("A")])
    try session.makeRecord(.area)
    try session.press(": \"nyt område\" Enter \"jørgen ågård\" Ctrl-S")
    #expect(session.form != nil)
    #expect(session.text.contains("findes allerede"))
    #expect(session.state.shown.caseFile.areas.count == 1)
  }

  @Test("a form on a workspace that may only be read is refused", arguments: kinds)
  func readOnly(kind: RecordKind) throws {
    let schema = try #require(RecordSchema.of(kind))
    var session = try Session([.finding("A")], isReadOnly: true)
    try session.press(": \"\(schema.words.new.danish)\" Enter")
    #expect(session.form == nil)
  }
}

extension Session {
  fileprivate var form: Form? {
    if case .form(let layer) = state.shown.layers.last { layer.form } else { nil }
  }

  fileprivate mutating func makeRecord(_ schema: RecordSchema) throws {
    var draft = ActDraft()
    let writing = RecordWriting(schema, in: state.shown.caseFile, today: Self.today)
    var values: [AnyField: JSONValue] = [:]
    if let field = schema.identity { values[field] = "Jørgen Ågård" }
    if schema.kind == .route {
      values = [.route(.area): "Lærkehaven", .route(.responsible): "Jørgen Ågård"]
    }
    try writing.make(
      values, identifier: SayableIdentifier(randomBits: 77), in: &draft)
    try colleagueWrites(draft)
  }
}
