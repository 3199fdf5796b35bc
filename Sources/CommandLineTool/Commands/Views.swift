import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let views = Subcommand(
    "views", danish: "visninger",
    calledAlso: ["gem søgning", "saved", "filtre"],
    in: .overview, .writesWithWords, takes: [.query],
    words: Phrase("[gem NAVN SØGNING | fjern NAVN]", "[save NAME QUERY | remove NAME]"),
    title: Phrase("gemte søgninger med et navn", "queries with a name"),
    examples: Phrase(
      """
      lygte visninger
      lygte visninger gem "Over fristen" forfalden:ja sortér:frist
      lygte visninger fjern "Over fristen"
      lygte liste --visning "Over fristen" område:vester
      """,
      """
      lygte views
      lygte views save "Overdue" overdue:yes sort:due
      lygte views remove "Overdue"
      lygte list --view "Overdue" area:vester
      """),
    explanation: Phrase(
      """
      Gemte visninger: søgninger med et navn. De første ni får et tal, der åbner
      dem fra tavlen: w og tallet. De ligger i mappen og deles med de andre.
      """,
      """
      Saved views: queries with a name. The first nine get a digit that opens them
      from the board: w and the digit. They lie in the folder, for everybody.
      """),
    onScreen: ["views"]
  ) { run throws(CommandFailure) in try run.views() }
}

extension CommandRun {
  /// `views`, `views save NAME QUERY`, `views remove NAME`.
  mutating func views() throws(CommandFailure) {
    guard let word = arguments.words.first else { return try listViews() }
    let rest = arguments.words.dropFirst()
    switch SearchKey.fold(word) {
    case "save", "gem": try saveView(rest)
    case "remove", "fjern": try removeView(rest)
    default: throw .usage(words.views.needs)
    }
  }

  private mutating func listViews() throws(CommandFailure) {
    let session = try open()
    let views = SavedView.ordered(session.caseFile.views, words.alphabet)
    if wantsJSON {
      printDocument(
        .array(
          views.map { view in
            .object([
              "name": .string(view.name), "query": .string(view.query),
              "key": view.key.map { .integer(Int64($0)) } ?? .null,
            ])
          }))
    } else {
      var table = TextTable([
        .init(title: words.views.key), .init(title: words.views.name, width: 12...30),
        .init(title: words.views.query, width: 20...80),
      ])
      for view in views { table.add([view.key.map(String.init) ?? "", view.name, view.query]) }
      for line in table.lines(width: environment.outputColumns) { print(line) }
      say(words.views.count(views.count))
    }
    finishReading(session)
  }

  private mutating func saveView(_ rest: ArraySlice<String>) throws(CommandFailure) {
    guard let first = rest.first, rest.count >= 2 else { throw .usage(words.views.needs) }
    let name = TextRules.accepted(first, form: .line)
    guard !name.isEmpty, name.count <= TextRules.titleLength else {
      throw .usage(words.views.needs)
    }
    let query = try query(of: Array(rest.dropFirst()))
    let session = try open()
    var draft = ActDraft()
    EditWriter.saveView(
      named: name, query: TextRules.accepted(query.text, form: .line), in: session.caseFile,
      draft: &draft)
    if !draft.isEmpty { try save(draft, in: session) }
    say(words.views.saved(name))
    finishWriting(session)
  }

  private mutating func removeView(_ rest: ArraySlice<String>) throws(CommandFailure) {
    let name = rest.joined(separator: " ")
    if name.isEmpty { throw .usage(words.views.needs) }
    let session = try open()
    var draft = ActDraft()
    let view = try view(named: name, in: session)
    EditWriter.removeView(view, in: session.caseFile, draft: &draft)
    try save(draft, in: session)
    say(words.views.removed(view.name))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// The view of that name or with that digit.
  func view(named text: String, in session: CaseSession) throws(CommandFailure) -> SavedView {
    let views = SavedView.ordered(session.caseFile.views, words.alphabet)
    let key = SearchKey.name(text)
    if let view = views.first(where: { SearchKey.name($0.name) == key }) { return view }
    if let digit = Int(text), let view = views.first(where: { $0.key == digit }) { return view }
    throw .usage(
      words.views.unknown(text, SpellingSuggestion.of(text, views.map(\.name))))
  }
}
