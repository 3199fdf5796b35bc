import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("after any changes the mended board is the board built anew", arguments: 1...12)
func mendedIsBuiltAnew(seed: Int) throws {
  var random = SeededKeys(seed: UInt64(seed))
  var session = try Session((1...12).map { .finding("Fund \($0)") })
  let filters = ["", "priority:>=medium", "sort:-priority,title", "priority:>=low sort:-due"]
  let filter = filters[seed % filters.count]
  if !filter.isEmpty { try session.press("f \"\(filter)\" Enter") }
  for _ in 0..<60 { try change(&session, &random) }
  let caseFile = session.state.shown.caseFile
  var anew = BoardIndex(caseFile)
  #expect(session.state.shown.indexes.board.everything == anew.everything, "seed \(seed)")
  if !session.state.shown.filter.isEmpty {
    let query = session.state.shown.filter
    let context = caseFile.queryContext(today: Session.today)
    let passing = anew.everything.filter { query.matches(caseFile.finding(at: $0), in: context) }
    let order = query.order
    anew.show(
      only: Set(passing),
      in: order.isEmpty
        ? nil : CardArrangement(order, of: passing, in: caseFile, session.state.words.alphabet))
  }
  #expect(session.state.shown.indexes.board.shown == anew.shown, "seed \(seed)")
  for column in anew.columns.indices {
    #expect(
      session.state.shown.indexes.board.total(in: column) == anew.total(in: column), "seed \(seed)")
  }
}

private func change(_ session: inout Session, _ random: inout SeededKeys) throws {
  let caseFile = session.state.shown.caseFile
  let record = random.pick(caseFile.records(of: .finding))
  let title = caseFile.plainFinding(at: record).title
  switch random.next(5) {
  case 0:
    var draft = ActDraft()
    let state = FieldValue(
      "state", StateWriting(random.pick(FindingState.allCases)).value,
      replacing: caseFile.standingNames(record, "state"))
    draft.set(.existing(caseFile.name(of: record)), [state])
    try session.colleagueWrites(draft)
  case 1:
    let priority = random.pick(Priority.allCases)
    try session.colleagueSets([.priority: .string(priority.rawValue)], of: title)
  case 2: try session.colleagueSets([.due: .string("2026-12-1\(random.next(10))")], of: title)
  case 3: try session.press(random.pick(["K", "J", "+", "-", "x", "u", "U"]))
  default: try session.colleagueAdds(.finding("Fund \(100 + random.next(900))"))
  }
}
