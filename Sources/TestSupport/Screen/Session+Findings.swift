import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import Screens
import TerminalModel

extension Session {
  /// The finding of a title, or nil; one that was taken out is found too.
  package func finding(_ title: String) -> Finding? {
    record(title).map { state.shown.caseFile.finding(at: $0) }
  }

  package func record(_ title: String) -> RecordIndex? {
    state.shown.caseFile.records(of: .finding).first {
      state.shown.caseFile.plainFinding(at: $0).title == title
    }
  }

  /// The title of the card or open finding that keys act upon; several marked, joined by commas.
  package var actsUpon: String {
    state.actedUpon.map { state.shown.caseFile.plainFinding(at: $0).title }.sorted()
      .joined(separator: ", ")
  }

  /// The titles of a column's cards as they show, top to bottom.
  package func column(_ place: Int) -> [String] {
    (0..<state.shown.indexes.board.count(in: place)).compactMap {
      state.shown.indexes.board.card(at: $0, in: place)
    }
    .map { state.shown.caseFile.plainFinding(at: $0).title }
  }

  /// A colleague's laptop changes fields of a finding, and its line arrives here.
  ///
  /// - Parameter knowing: what the colleague had seen when writing; all that stands here when nil.
  package mutating func colleagueSets(
    _ values: [FindingField: JSONValue], of title: String, knowing caseFile: CaseFile? = nil
  ) throws {
    let known = caseFile ?? state.livingCaseFile
    guard
      let record = known.records(of: .finding).first(where: {
        known.plainFinding(at: $0).title == title
      })
    else { return }
    var draft = ActDraft()
    draft.set(
      .existing(known.name(of: record)), EditWriter.values(values, of: record, in: known))
    try colleagueWrites(draft)
  }

  /// An identifier nothing here has.
  package mutating func freshIdentifier() -> SayableIdentifier {
    state.shown.indexes.identifiers.fresh(from: &state.sitting.random)
  }

  /// Makes every index there is, as if each screen that asks for one had been opened.
  package mutating func makeAllIndexes() {
    let today = state.today
    state.shown.indexes.needAll(in: state.shown.caseFile, on: today)
  }

  package mutating func colleagueAdds(_ finding: FindingFixture) throws {
    let id = freshIdentifier()
    try colleagueWrites(finding.draft(id: id))
  }

  /// A colleague adds a walk.
  package mutating func addsWalk(
    _ name: String, on day: Day?, state: WalkState = .planned
  ) throws {
    var draft = ActDraft()
    let values: [AnyField: JSONValue] = [
      .walk(.id): .string(freshIdentifier().description), .walk(.name): .string(name),
      .walk(.date): day.map { .string($0.description) } ?? .null,
      .walk(.state): .string(state.rawValue),
    ]
    _ = EditWriter.make(.walk, values, in: &draft)
    try colleagueWrites(draft)
  }

  /// Another window of this laptop writes, and its line arrives here.
  package mutating func otherWindowWrites(_ draft: ActDraft) throws {
    let changes = try own.write(draft, at: state.sitting.now, in: &state.livingCaseFile)
    send(.arrived(changes))
  }

  /// A third laptop writes, and its line arrives here.
  package mutating func arrives(_ draft: ActDraft, from writer: inout LineWriter) throws {
    let changes = try writer.write(draft, at: state.sitting.now, in: &state.livingCaseFile)
    send(.arrived(changes))
  }

  package mutating func colleagueWrites(_ draft: ActDraft) throws {
    let changes = try colleague.write(draft, at: state.sitting.now, in: &state.livingCaseFile)
    send(.arrived(changes))
  }
}

extension Session {
  /// What stands in a field of the finding of a title; nil when nothing does.
  package func stored(_ field: FindingField, of title: String) -> JSONValue? {
    record(title).flatMap { state.shown.caseFile.values(of: $0)[field] }
  }

  /// Who sits at the keyboard, as it was told at the first start.
  package mutating func sits(_ initials: String, as role: String) {
    state.sitting.who.person.initials = initials
    state.sitting.who.person.role = role
  }

  /// By whom the changes are, as it is known when the program begins.
  package mutating func sits(_ authorship: Authorship) { state.sits(authorship) }

  package mutating func paste(_ text: String) { send(.terminal(.paste(text))) }

  /// What themes are called, by their code and then the language's.
  package mutating func nameThemes(_ names: [String: [String: String]]) {
    state.sitting.theme.names = names
  }

  /// Lets the screen be written to be read aloud.
  package mutating func readAloud() {
    state.sitting.readsAloud = true
    resize(columns: state.sitting.size.columns, rows: state.sitting.size.rows)
  }

  package mutating func resize(columns: Int, rows: Int) {
    send(.terminal(.resize(Size(columns: columns, rows: rows))))
  }

  /// Presses Down until the cursor stands on a row with this text.
  /// - Throws: ``NoSuchRow`` when it never does.
  package mutating func goDown(to text: String) throws {
    for _ in 0..<100 {
      let frame = frame
      if let row = frame.cursor?.row, frame.line(row).contains(text) { return }
      press(.down)
    }
    throw NoSuchRow(text: text)
  }

  package struct NoSuchRow: Error { package let text: String }
}
