import CaseModel
import ChangeLog
import LogTestSupport
import Testing

@Suite("Two laptops")
struct MergingTests {
  private func pair() throws -> (TestLaptop, TestLaptop, RecordName) {
    var anna = TestLaptop("anna", actor: "Anna", seed: 1)
    var bo = TestLaptop("bo", actor: "Bo", seed: 2)
    let finding = try anna.makeFinding("Lygte slukket")
    bo.read(anna)
    return (anna, bo, finding)
  }

  @Test("a field set on both, each unknown to the other, keeps both values and shows the later")
  func conflict() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "due", "2026-12-01")
    try bo.set(finding, "due", "2026-12-05")
    anna.read(bo)
    bo.read(anna)
    #expect(anna.values(finding, "due") == ["2026-12-05", "2026-12-01"])
    let record = try #require(anna.caseFile.record(named: finding))
    #expect(anna.caseFile.conflicts(of: record) == ["due"])
    #expect(anna.caseFile.conflictedRecords() == [record])
    #expect(anna.caseFile.standing(record, "due").map(\.actor) == ["Bo", "Anna"])
    #expect(anna.caseFile.stateDump()["things"] == bo.caseFile.stateDump()["things"])
  }

  @Test("a person's verdict settles it on both, and can be undone")
  func verdict() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "due", "2026-12-01")
    try bo.set(finding, "due", "2026-12-05")
    anna.read(bo)
    try anna.set(finding, "due", "2026-12-01")
    bo.read(anna)
    #expect(bo.values(finding, "due") == ["2026-12-01"])
    _ = try anna.undo()
    bo.read(anna)
    #expect(bo.values(finding, "due") == ["2026-12-05", "2026-12-01"])
  }

  @Test("the same value on both is no conflict")
  func equalValues() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "due", "2026-12-01")
    try bo.set(finding, "due", "2026-12-01")
    anna.read(bo)
    #expect(anna.values(finding, "due") == ["2026-12-01"])
    #expect(anna.caseFile.conflictedRecords().isEmpty)
  }

  @Test("a place in a column is never a conflict")
  func rank() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "rank", 1)
    try bo.set(finding, "rank", 2)
    anna.read(bo)
    let record = try #require(anna.caseFile.record(named: finding))
    #expect(anna.caseFile.shown(record, "rank") == 2)
    #expect(anna.caseFile.conflicts(of: record).isEmpty)
  }

  @Test("a later edit that knew the earlier one replaces it, also when the clock runs backwards")
  func clocks() throws {
    var (anna, bo, finding) = try pair()
    anna.clock = 4_000_000_000
    try anna.set(finding, "title", "Først")
    bo.read(anna)
    bo.clock = 0
    try bo.set(finding, "title", "Sidst")
    anna.read(bo)
    #expect(anna.values(finding, "title") == ["Sidst"])
    bo.clock = -1_000
    try bo.set(finding, "title", "Endnu senere")
    #expect(bo.caseFile.problems() == [.clockBackwards(bo.lines[1].name)])
  }

  @Test("undoing the making takes the finding out and keeps what others did to it")
  func undoneMaking() throws {
    var (anna, bo, finding) = try pair()
    try bo.set(finding, "place", "Vester Allé")
    _ = try anna.undo()
    anna.read(bo)
    let record = try #require(anna.caseFile.record(named: finding))
    #expect(anna.caseFile.isWithdrawn(record))
    #expect(anna.values(finding, "place") == ["Vester Allé"])
    #expect(anna.values(finding, "title") == ["Lygte slukket"])
    _ = try anna.redo()
    #expect(!anna.caseFile.isWithdrawn(record))
  }

  @Test("undo says what was changed meanwhile, and never takes a colleague's act")
  func changedMeanwhile() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "due", "2026-12-01")
    bo.read(anna)
    try bo.set(finding, "due", "2026-12-05")
    anna.read(bo)
    let step = try #require(anna.caseFile.undoable(by: "anna"))
    let record = try #require(anna.caseFile.record(named: finding))
    #expect(step.acts == [anna.lines[1].name])
    #expect(step.changes == [UndoneField(record: record, field: "due")])
    #expect(step.changedMeanwhile == [UndoneField(record: record, field: "due")])
    _ = try anna.undo()
    #expect(anna.values(finding, "due") == ["2026-12-05"])
    #expect(anna.caseFile.undoable(by: "anna")?.acts == [anna.lines[0].name])
  }

  @Test("redo is offered until the device does something else")
  func redoEnds() throws {
    var (anna, _, finding) = try pair()
    try anna.set(finding, "due", "2026-12-01")
    #expect(anna.caseFile.redoable(by: "anna") == nil)
    _ = try anna.undo()
    #expect(anna.caseFile.redoable(by: "anna") != nil)
    try anna.set(finding, "place", "Havnen")
    #expect(anna.caseFile.redoable(by: "anna") == nil)
  }

  @Test("making the workspace is not undone")
  func workspaceStays() throws {
    var anna = TestLaptop("anna")
    try anna.write([.make(.workspace, [FieldValue("name", .typed("Odense"))])])
    #expect(anna.caseFile.undoable(by: "anna") == nil)
  }

  @Test("entries are listed with what they belong to, until removed")
  func entries() throws {
    var (anna, bo, finding) = try pair()
    let comment = { (text: JSONValue) in
      Edit.make(
        .comment,
        [FieldValue("of", .record(.existing(finding))), FieldValue("text", .typed(text))])
    }
    try anna.write([comment("fra Anna")])
    try bo.write([comment("fra Bo")])
    bo.read(anna)
    let record = try #require(bo.caseFile.record(named: finding))
    let entries = bo.caseFile.entries(of: record, kind: .comment)
    #expect(entries.map { bo.caseFile.shown($0, "text") } == ["fra Anna", "fra Bo"])
    #expect(bo.caseFile.owner(of: entries[0]) == record)
    try bo.write([
      .set(.existing(bo.caseFile.name(of: entries[0])), [FieldValue("removed", .bare(true))])
    ])
    #expect(bo.caseFile.entries(of: record).map { bo.caseFile.shown($0, "text") } == ["fra Bo"])
    #expect(bo.caseFile.entries(of: record, kind: .photo).isEmpty)
  }

  @Test("the history tells what each act changed from what")
  func history() throws {
    var (anna, bo, finding) = try pair()
    try anna.set(finding, "title", "Lygte tændt")
    _ = try anna.undo()
    try bo.write([.make(.party, [FieldValue("name", .typed("Kommunen"))])])
    anna.read(bo)
    let record = try #require(anna.caseFile.record(named: finding))
    let history = anna.caseFile.history(of: record)
    #expect(history.count == 3)
    #expect(history[0].makes == [record])
    #expect(history[1].changes.map(\.before) == ["Lygte slukket"])
    #expect(history[1].changes.map(\.value) == ["Lygte tændt"])
    #expect(history[1].isWithdrawn)
    #expect(history[2].withdraws == [history[1].facts.name])
    #expect(anna.caseFile.history().count == 4)
    #expect(anna.caseFile.history(latest: 1).first?.facts.name == anna.lines.last?.name)
  }

  @Test("a document knows the last line of each device that touched it")
  func asOf() throws {
    var (anna, bo, finding) = try pair()
    try bo.set(finding, "due", "2026-12-01")
    try bo.write([.make(.party, [])])
    anna.read(bo)
    let record = try #require(anna.caseFile.record(named: finding))
    #expect(anna.caseFile.asOf(records: [record]) == ["anna": 1, "bo": 1])
    _ = try anna.undo()
    #expect(anna.caseFile.asOf(records: [record]) == ["anna": 2, "bo": 1])
  }

  @Test("as of a time it is what each log said up to then")
  func asOfTime() throws {
    var (anna, _, finding) = try pair()
    let then = anna.lines[0].wallTime
    try anna.set(finding, "title", "Senere")
    var past = PastFold(.time(then))
    past.take(anna.lines)
    past.finish()
    let record = try #require(past.caseFile.record(named: finding))
    #expect(past.caseFile.shown(record, "title") == "Lygte slukket")
    #expect(past.devicesWithBackwardsClock == [])
  }
}

@Suite("What is wrong with the logs")
struct LogProblemTests {
  private func three() throws -> TestLaptop {
    var anna = TestLaptop("anna")
    let finding = try anna.makeFinding("Lygte slukket")
    try anna.set(finding, "title", "en")
    try anna.set(finding, "title", "to")
    return anna
  }

  private func problems(_ lines: [LogLine]) -> [LogProblem] {
    var file = CaseFile()
    file.fold(lines)
    return file.problems()
  }

  @Test("whole logs have none")
  func none() throws {
    let anna = try three()
    var bo = TestLaptop("bo", seed: 2)
    bo.read(anna)
    try bo.write([], isSeal: true)
    #expect(problems(anna.lines + bo.lines).isEmpty)
    #expect(bo.lines[0].isSeal)
    #expect(bo.lines[0].heads.map(\.names) == [[anna.lines[2].name]])
  }

  @Test("a seal reaches every line there was, and finds one that went since")
  func seal() throws {
    var anna = try three()
    var bo = TestLaptop("bo", seed: 2)
    bo.read(anna)
    try bo.write([], isSeal: true)
    try anna.write([.make(.party, [])])
    let seal = try #require(bo.lines.first)
    var file = CaseFile()
    file.fold(anna.lines + bo.lines)
    let digits = String(seal.hash.description.prefix(8)).uppercased()
    #expect(file.seals(beginningWith: digits).map(\.name) == [seal.name])
    #expect(file.seals(beginningWith: "0000").isEmpty)
    let whole = try #require(file.reach(of: seal.name))
    #expect(whole.lineCount == 4)
    #expect(whole.missing.isEmpty)
    #expect(whole.outside == 1)
    var cut = CaseFile()
    cut.fold([anna.lines[0], anna.lines[2]] + bo.lines)
    #expect(cut.reach(of: seal.name)?.missing == [anna.lines[1].name])
  }

  @Test("a dropped line is a gap")
  func gap() throws {
    let lines = try three().lines
    #expect(problems([lines[0], lines[2]]) == [.gap(device: "anna", after: 1, before: 3)])
  }

  @Test("a cut tail is found when another log has seen it")
  func cutTail() throws {
    let anna = try three()
    var bo = TestLaptop("bo", seed: 2)
    bo.read(anna)
    try bo.write([.make(.party, [])])
    #expect(
      problems(Array(anna.lines.dropLast()) + bo.lines)
        == [.missing(anna.lines[2].name, citedBy: bo.lines[0].name)])
  }

  @Test("one identity on two machines is a fork, and both branches are folded")
  func fork() throws {
    let common = try three()
    var copy = common
    var original = common
    try original.write([.make(.party, [FieldValue("name", .bare("a"))])])
    try copy.write([.make(.party, [FieldValue("name", .bare("b"))])])
    var file = CaseFile()
    file.fold(original.lines + copy.lines)
    let names = [original.lines[3].name, copy.lines[3].name].sorted()
    #expect(file.problems() == [.fork(device: "anna", sequence: 4, lines: names)])
    #expect(file.heads(of: "anna").map(\.name) == names)
    #expect(file.records(of: .party).count == 2)
  }

  @Test("a counter that jumps is told")
  func lamport() throws {
    var random = SeededRandom(seed: 1)
    let stamp = LineStamp(
      device: "anna", sequence: 1, previous: .none, previousLamport: 41, heads: [],
      wallTime: WallTime(Moment(seconds: 0, offsetMinutes: 0)), actor: "A",
      workspace: "00112233445566778899aabbccddeeff")
    let line = try LineComposer.compose(ActDraft(), stamp: stamp, random: &random)[0].line
    #expect(problems([line]) == [.lamport(line.name)])
  }

  @Test("logs of another workspace are told")
  func otherWorkspace() throws {
    let anna = try three()
    var bo = TestLaptop("bo", seed: 2)
    bo.workspace = "ffeeddccbbaa99887766554433221100"
    bo.read(anna)
    try bo.write([])
    var file = CaseFile()
    file.fold(bo.lines + anna.lines)
    #expect(file.workspace == anna.workspace)
    #expect(
      file.problems()
        == [.otherWorkspace(device: "bo", workspace: "ffeeddccbbaa99887766554433221100")])
  }
}
