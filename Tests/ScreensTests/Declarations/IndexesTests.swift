import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Suite struct IndexesTests {
  @Test(
    "after any acts each index is as one made anew", .timeLimit(.minutes(5)), arguments: 1...24)
  func updatedIsMadeAnew(seed: Int) throws {
    var random = SeededKeys(seed: UInt64(seed))
    var session = try Session(
      (1...14).map {
        .finding(
          "Fund \($0)", FindingState.allCases[$0 % 4], place: "Åstien \($0 % 3)",
          responsible: $0.isMultiple(of: 2) ? "Driftsgården" : nil)
      })
    if seed.isMultiple(of: 2) { try session.press("f \"priority:>=medium\" Enter") }
    session.makeAllIndexes()
    for step in 1...40 {
      try session.doAnything(&random)
      #expect(
        session.indexesNotAsAnew == [], "seed \(seed), act \(step) of 40")
    }
  }

  @Test("what is read from another case file leaves nothing of the one before")
  func reopened() throws {
    var session = try Session([.finding("Lygte"), .finding("Hæk", .assigned)])
    session.makeAllIndexes()
    let other = try Session([.finding("Bænk", .assigned, responsible: "Driftsgården")])
    session.send(.reopened(other.state.shown.caseFile))
    #expect(session.state.shown.indexes.parties == nil)
    session.makeAllIndexes()
    #expect(session.indexesNotAsAnew == [])
  }
}

extension Session {
  fileprivate var indexesNotAsAnew: [String] {
    state.shown.indexes.differingFromAnew(state.shown.caseFile, on: state.today)
  }

  /// One act of any kind, of this machine or another, or another day.
  fileprivate mutating func doAnything(_ random: inout SeededKeys) throws {
    let caseFile = state.shown.caseFile
    let record = random.pick(caseFile.records(of: .finding))
    switch random.next(12) {
    case 0: try move(record, to: random.pick(FindingState.allCases))
    case 1, 2: try set(record, anyField(&random))
    case 3: try addEntry(to: record, &random)
    case 4: try press(random.pick(["K", "J", "+", "-", "x", "u", "U", "u"]))
    case 5: try colleagueAdds(.finding("Fund \(100 + random.next(900))", place: "Åstien 1"))
    case 6: try namePartyOtherwise(&random)
    case 7: try setWalk(of: record, &random)
    case 8: try setRule(&random)
    case 9: send(.clock(state.sitting.now.adding(minutes: random.pick([1, 60, 1440, 20_000]))))
    case 10: try contest(record, &random)
    default: try renameWalk(&random)
    }
  }

  private func anyField(_ random: inout SeededKeys) -> (FindingField, JSONValue) {
    let parties: [JSONValue] = ["Driftsgården", "Lysforsyningen", .null]
    let priorities: [JSONValue] = ["urgent", "low", .null]
    let values: [(FindingField, JSONValue)] = [
      (.title, .string("Lygten ved \(random.next(9))")),
      (.observation, "Lygten er slukket om aftenen"),
      (.place, .string("Åstien \(random.next(4))")), (.area, "Åhavn"), (.kind, "positive"),
      (.kind, "problem"), (.due, .string("2026-1\(random.next(2))-0\(1 + random.next(9))")),
      (.responsible, random.pick(parties)),
      (.followUp, "MKJ"), (.priority, random.pick(priorities)),
      (.category, .string(random.pick(["lighting", "hedge"]))), (.number, .integer(3)),
      (.id, "K7Q4MJ"),
      (.observedOn, "2026-10-01"),
    ]
    return random.pick(values)
  }

  private mutating func set(_ record: RecordIndex, _ value: (FindingField, JSONValue)) throws {
    let caseFile = state.shown.caseFile
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: record)),
      EditWriter.values([value.0: value.1], of: record, in: caseFile))
    try colleagueWrites(draft)
  }

  private mutating func move(_ record: RecordIndex, to goal: FindingState) throws {
    let caseFile = state.shown.caseFile
    var writing = StateWriting(goal)
    if goal == .waiting || goal == .assessing {
      writing = StateWriting(goal, waitingUntil: Day(iso: "2026-12-05"))
    }
    let field = FieldValue(
      "state", writing.value, replacing: caseFile.standingNames(record, "state"))
    var draft = ActDraft()
    draft.set(.existing(caseFile.name(of: record)), [field])
    try colleagueWrites(draft)
  }

  private mutating func addEntry(to record: RecordIndex, _ random: inout SeededKeys) throws {
    let kinds: [RecordKind] = [.action, .comment, .answer, .followUp]
    var draft = ActDraft()
    _ = EditWriter.entry(
      random.pick(kinds), of: .existing(state.shown.caseFile.name(of: record)),
      [
        .text: "Ring til dem", .step: "told", .due: "2026-12-01", .on: "2026-11-20",
        .promisedFor: "2026-12-03",
      ],
      in: &draft)
    try colleagueWrites(draft)
  }

  private mutating func namePartyOtherwise(_ random: inout SeededKeys) throws {
    var draft = ActDraft()
    _ = EditWriter.make(
      .party,
      [
        PartyField.name: .string(random.pick(["Lygteforsyningen", "Driften"])),
        .alias: .string(random.pick(["Lysforsyningen", "Driftsgården"])),
      ], in: &draft)
    try colleagueWrites(draft)
  }

  private mutating func setWalk(of record: RecordIndex, _ random: inout SeededKeys) throws {
    let caseFile = state.shown.caseFile
    var draft = ActDraft()
    guard let walk = caseFile.records(of: .walk).last, random.next(3) > 0 else {
      let id = freshIdentifier()
      _ = EditWriter.make(
        .walk, [WalkField.id: .string(id.description), .name: "Vester Allé"], in: &draft)
      return try colleagueWrites(draft)
    }
    try set(record, (.walk, .string(caseFile.name(of: walk).description)))
  }

  private mutating func renameWalk(_ random: inout SeededKeys) throws {
    let caseFile = state.shown.caseFile
    guard let walk = caseFile.records(of: .walk).last else { return }
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: walk)),
      [
        FieldValue(
          "name", .typed(.string("Vandring \(random.next(100))")),
          replacing: caseFile.standingNames(walk, "name"))
      ])
    try colleagueWrites(draft)
  }

  private mutating func setRule(_ random: inout SeededKeys) throws {
    let caseFile = state.shown.caseFile
    guard let workspace = caseFile.records(of: .workspace).first else {
      var draft = ActDraft()
      _ = EditWriter.make(.workspace, [WorkspaceField.name: "Åhavn"], in: &draft)
      return try colleagueWrites(draft)
    }
    let field = random.pick([WorkspaceField.silentDays, .answerDays, .triageDays]).rawValue
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: workspace)),
      [
        FieldValue(
          field, .bare(.integer(Int64(1 + random.next(40)))),
          replacing: caseFile.standingNames(workspace, field))
      ])
    try colleagueWrites(draft)
  }

  /// Two machines change one field unknown to each other.
  private mutating func contest(_ record: RecordIndex, _ random: inout SeededKeys) throws {
    let title = state.shown.caseFile.plainFinding(at: record).title
    let known = state.shown.caseFile
    for value in ["Driftsgården", "Lysforsyningen"] {
      try colleagueSets([.responsible: .string(value)], of: title, knowing: known)
    }
  }
}
