import CaseModel
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Fields that a workspace has given itself, in forms and on a finding's screen.
@Suite struct OwnFieldFormTests {
  /// A session with one finding, and a field a colleague has defined.
  private func prepared(
    _ values: [AnyField: JSONValue], language: Language = .danish
  ) throws -> Session {
    var session = try Session([.finding("Lampen er ude")], language: language, rows: 60)
    try session.define(values)
    return session
  }

  private static let colour: [AnyField: JSONValue] = [
    .ownField(.label): "Lampens farve", .ownField(.labelEnglish): "Lamp colour",
    .ownField(.word): "farve", .ownField(.form): "code", .ownField(.codes): ["Hvid", "Gul"],
  ]

  private static let height: [AnyField: JSONValue] = [
    .ownField(.label): "Mastehøjde", .ownField(.word): "mast", .ownField(.form): "number",
    .ownField(.categories): ["lighting"],
  ]

  @Test("it is defined by a form, asked for, saved, shown, told in the history and taken back")
  func wholeWay() throws {
    var session = try Session([.finding("Lampen er ude")], rows: 60)
    try session.press(": \"nyt felt\" Enter \"Bemærket af\" Ctrl-S")
    // It stands in the register’s list, selected.
    #expect(session.text.contains("Felter  1"))
    #expect(session.state.shown.layers.count == 1)
    try session.press("Esc")
    let field = try #require(session.state.words.own.standing.first)
    #expect(field.word == "bemaerket-af" && field.kind == .line)
    try session.press("e")
    let form = try #require(session.openForm)
    #expect(form.fields.last?.label == "Bemærket af")
    #expect(form.fields.last?.heading == "Jeres egne felter")
    try session.goTo("Bemærket af")
    try session.press("\"En nabo\" Ctrl-S")
    let record = try #require(session.record("Lampen er ude"))
    let caseFile = session.state.shown.caseFile
    #expect(caseFile.finding(at: record).values[field.name.rawValue] == "En nabo")
    let told = try #require(caseFile.history().last)
    #expect(session.state.sentence(of: told).contains("bemærket af: En nabo"))
    try session.press("Enter")
    #expect(session.text.contains("Bemærket af"))
    #expect(session.text.contains("En nabo"))
    try session.press("u")
    #expect(session.state.shown.caseFile.values(of: record)[field.name.rawValue] == nil)
  }

  @Test(
    "a choice is made by the words of the list, in either language", arguments: Language.allCases)
  func choice(language: Language) throws {
    var session = try prepared(Self.colour, language: language)
    try session.press("a \"Mørk sti\"")
    let form = try #require(session.openForm)
    let label = language == .danish ? "Lampens farve" : "Lamp colour"
    #expect(form.fields.last?.label == label)
    try session.goTo(label)
    try session.press("\"gul\" Ctrl-S Enter")
    #expect(session.text.contains(label) && session.text.contains("Gul"))
  }

  @Test("it is asked for in the categories it names, as soon as one is chosen, and else not")
  func categories() throws {
    var session = try prepared(Self.height)
    try session.press("e")
    #expect(session.openForm?.fields.contains { $0.label == "Mastehøjde" } == false)
    try session.goTo("Kategori")
    try session.press("\"belysning\" Tab")
    let below = try #require(session.openForm)
    let place = try #require(below.fields.firstIndex { $0.label == "Mastehøjde" })
    #expect(below.fields[place - 1].label == "Kategori" && below.shownFields.contains(place))
    try session.goTo("Mastehøjde")
    try session.press("\"450\" Esc")
    try session.press("e")
    let kept = session.openForm?.fields.first { $0.label == "Mastehøjde" }
    #expect(kept?.editor.content == "450", "A draft keeps it")
    try session.press("Ctrl-S")
    let record = try #require(session.record("Lampen er ude"))
    let name = try #require(session.state.words.own.standing.first?.name.rawValue)
    #expect(session.state.shown.caseFile.values(of: record)[name] == 450)
    #expect(session.state.shown.caseFile.values(of: record)[FindingField.category] == "lighting")
  }

  @Test(
    "Nyt fund shows what the category asks for unfolded, and besides it no more than five fields")
  func unfolded() throws {
    var session = try prepared(Self.height)
    try session.define([.ownField(.label): "Bemærket af", .ownField(.word): "bemaerket"])
    try session.press("a \"Lampen blinker\"")
    let before = try #require(session.openForm)
    #expect(before.shownFields.count == 5)
    try session.goTo("Kategori")
    try session.press("\"belysning\" Tab")
    let form = try #require(session.openForm)
    let shown = form.fields[form.shownFields].map(\.label)
    #expect(shown.count == 6 && shown.contains("Mastehøjde"))
    #expect(!shown.contains("Bemærket af"), "What every finding may say stays folded")
    #expect(form.focusedField?.label == "Mastehøjde", "Tab goes on to it")
    // Another category asks for less again.
    try session.press("Shift-Tab Ctrl-U \"affald\" Tab")
    let after = try #require(session.openForm)
    #expect(after.shownFields.count == 5)
    #expect(!after.fields.contains { $0.label == "Mastehøjde" })
  }

  @Test("what does not fit the form it has now is marked, and stays until it is changed")
  func unfit() throws {
    var session = try prepared(Self.colour)
    let record = try #require(session.record("Lampen er ude"))
    let field = try #require(session.state.words.own.standing.first)
    try session.colleagueSetsOwn(field, "hvid", of: record)
    try session.change(field, [.ownField(.form): "number"])
    try session.press("Enter")
    #expect(session.text.contains("! hvid"))
    try session.press("Esc e Ctrl-S")
    #expect(session.says?.contains("ikke ændret") == true || session.openForm == nil)
    #expect(session.state.shown.caseFile.values(of: record)[field.name.rawValue] == "hvid")
  }

  @Test("removed, no form asks for it, and its value stands under Further")
  func removed() throws {
    var session = try prepared(Self.colour)
    let record = try #require(session.record("Lampen er ude"))
    let field = try #require(session.state.words.own.standing.first)
    try session.colleagueSetsOwn(field, "gul", of: record)
    try session.change(field, [.ownField(.removed): true])
    try session.press("e")
    #expect(session.openForm?.fields.contains { $0.label == "Lampens farve" } == false)
    try session.press("Esc Enter G")
    #expect(session.text.contains("Øvrige"))
    #expect(session.text.contains("Lampens farve"))
  }

  @Test("two values are laid side by side under its label, by their words, and settled")
  func conflict() throws {
    var session = try prepared(Self.colour)
    let record = try #require(session.record("Lampen er ude"))
    let field = try #require(session.state.words.own.standing.first)
    let before = session.state.shown.caseFile
    try session.colleagueSetsOwn(field, "gul", of: record)
    try session.colleagueSetsOwn(field, "hvid", of: record, knowing: before)
    #expect(session.state.shown.caseFile.conflicts(of: record) == [field.name.rawValue])
    try session.press("= Enter")
    #expect(session.text.contains("Lampens farve"))
    #expect(session.text.contains("Gul") && session.text.contains("Hvid"))
    try session.press("1")
    #expect(session.state.shown.caseFile.conflicts(of: record).isEmpty)
  }

  @Test("the board’s filter takes its word, and proposes it and its codes")
  func filter() throws {
    var session = try prepared(Self.colour)
    let record = try #require(session.record("Lampen er ude"))
    let field = try #require(session.state.words.own.standing.first)
    try session.colleagueSetsOwn(field, "gul", of: record)
    try session.press("f \"farve:hvid\" Enter")
    #expect(session.column(0).isEmpty)
    try session.press("Esc f Ctrl-U \"farve:gul\" Enter")
    #expect(session.column(0) == ["Lampen er ude"])
    let vocabulary = session.state.words.queryVocabulary
    #expect(QueryCompletion(of: "farv", cursor: 4, vocabulary)?.candidates == ["farve:"])
    #expect(QueryCompletion(of: "farve:h", cursor: 7, vocabulary)?.candidates == ["Hvid"])
  }

  @Test("its choices are asked for where its form is one, right below, and else not")
  func choicesAreAskedFor() throws {
    var session = try Session([.finding("A")])
    try session.press(": \"nyt felt\" Enter")
    func labels() -> [String] {
      session.openForm?.shownFields.map { session.openForm?.fields[$0].label ?? "" } ?? []
    }
    #expect(labels() == ["Navn", "Form", "Kategorier"])
    try session.press("\"Farve\" Enter 3")
    #expect(labels() == ["Navn", "Form", "Kategorier"])
    try session.press("5")
    #expect(labels() == ["Navn", "Form", "Valgmuligheder", "Kategorier"])
    // What was typed in it is kept, whatever is chosen then, and comes back with the draft.
    try session.press("Enter \"gul\" Up 3")
    #expect(labels().contains("Valgmuligheder"))
    try session.press("Esc : \"nyt felt\" Enter")
    #expect(labels().contains("Valgmuligheder"))
  }

  @Test("a workspace without own fields has the forms it had")
  func without() throws {
    var session = try Session([.finding("Lampen er ude")])
    try session.press("e")
    #expect(session.openForm?.fields.count == FindingField.edited.count)
  }
}

extension Session {
  var openForm: Form? {
    if case .form(let layer) = state.shown.layers.last { layer.form } else { nil }
  }

  /// Goes from field to field, and unfolds the rest on the way.
  mutating func goTo(_ label: String) throws {
    for _ in 0..<80 where openForm?.focusedField?.label != label {
      try press(openForm?.isOnMore == true ? "Enter" : "Tab")
    }
  }

  fileprivate mutating func define(_ values: [AnyField: JSONValue]) throws {
    var draft = ActDraft()
    _ = EditWriter.make(.ownField, values, in: &draft)
    try colleagueWrites(draft)
  }

  fileprivate mutating func change(_ field: OwnField, _ values: [AnyField: JSONValue]) throws {
    let caseFile = state.shown.caseFile
    let records = caseFile.records(of: .ownField)
    guard let record = records.first(where: { caseFile.ownName(of: $0) == field.name }) else {
      return
    }
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: record)), EditWriter.values(values, of: record, in: caseFile))
    try colleagueWrites(draft)
  }

  fileprivate mutating func colleagueSetsOwn(
    _ field: OwnField, _ value: JSONValue, of record: RecordIndex, knowing caseFile: CaseFile? = nil
  ) throws {
    let known = caseFile ?? state.shown.caseFile
    var draft = ActDraft()
    draft.set(
      .existing(known.name(of: record)), EditWriter.own([field.name: value], of: record, in: known))
    try colleagueWrites(draft)
  }
}
