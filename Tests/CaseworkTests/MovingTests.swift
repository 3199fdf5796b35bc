import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import Testing

@Suite("Moving findings") struct MovingTests {
  private var laptop = TestLaptop("anna")

  /// A finding that stands in a state with these values.
  private mutating func finding(
    _ state: FindingState, _ values: [FindingField: JSONValue] = [:]
  ) throws -> RecordIndex {
    let name = try laptop.makeFinding("Lygten er slukket")
    for (field, value) in values { try laptop.set(name, field.rawValue, value) }
    let record = try #require(laptop.caseFile.record(named: name))
    try move([record], to: state) { $0.passing = "det haster" }
    return record
  }

  private mutating func move(
    _ records: [RecordIndex], to goal: FindingState, seen: SeenChanges? = nil,
    _ answering: (inout MoveAnswers) -> Void = { _ in }
  ) throws {
    var answers = MoveAnswers()
    answering(&answers)
    var draft = ActDraft()
    records.map { Move($0, to: goal, in: laptop.caseFile) }
      .write(answers, in: laptop.caseFile, seen: seen, draft: &draft)
    if !draft.isEmpty { try laptop.write(draft.edits) }
  }

  private func register(_ record: RecordIndex) -> JSONValue? {
    laptop.caseFile.shown(record, FindingField.state.rawValue)
  }

  private func answers(of record: RecordIndex) -> [String] {
    laptop.caseFile.entries(of: record, kind: .answer).compactMap {
      laptop.caseFile.shown($0, EntryField.text.rawValue)?.string
    }
  }

  @Test("nobody to tell stands in for an answer only where it is so", arguments: [true, false])
  mutating func nobodyToTell(isSo: Bool) throws {
    let record = try finding(.confirmed)
    var answers = MoveAnswers()
    answers.fields[.nobodyToTell] = .bool(isSo)
    let move = Move(record, to: .closed, in: laptop.caseFile)
    #expect(move.way.missing() == [.answers])
    #expect(move.way.missing(answers) == (isSo ? [] : [.answers]))
  }

  @Test("a field that is emptied answers nothing")
  mutating func emptied() throws {
    let record = try finding(.new)
    var answers = MoveAnswers()
    answers.fields = [
      .category: "lighting", .responsible: .null, .followUp: "MKJ", .due: "2026-12-05",
    ]
    #expect(Move(record, to: .assigned, in: laptop.caseFile).way.missing(answers) == [.responsible])
  }

  @Test("what one of several lacks is not said of those that have it")
  mutating func several() throws {
    let lacking = try finding(.new)
    let ready = try finding(.new, [.responsible: "Driftsgården", .followUp: "MKJ"])
    let records = [lacking, ready]
    let moves = records.map { Move($0, to: .assigned, in: laptop.caseFile) }
    #expect(moves.missing() == [.category, .responsible, .followUp, .due])
    let seen = SeenChanges(records, in: laptop.caseFile)
    try move(records, to: .assigned, seen: seen) {
      $0.fields = [
        .category: "lighting", .responsible: "Lysforsyningen", .followUp: "JØ",
        .due: "2026-12-05",
      ]
    }
    let parties = records.map { laptop.caseFile.plainFinding(at: $0).responsible }
    #expect(parties == ["Lysforsyningen", "Driftsgården"])
    #expect(records.allSatisfy { laptop.caseFile.plainState(of: $0) == .assigned })
  }

  @Test("a reason to pass is noted where something was missing, and there alone")
  mutating func passing() throws {
    let lacking = try finding(.confirmed)
    let ready = try finding(.confirmed, [.nobodyToTell: true])
    try move([lacking, ready], to: .closed) { $0.passing = "svarer på mødet" }
    #expect(register(lacking)?["passed"] == "svarer på mødet")
    #expect(register(ready)?["passed"] == nil)
  }

  @Test("an answer to residents is kept though a colleague has closed the finding meanwhile")
  mutating func answerOfClosed() throws {
    let record = try finding(.confirmed)
    let seen = SeenChanges([record], in: laptop.caseFile)
    try move([record], to: .closed) { $0.answer = [.text: "Den lyser igen"] }
    try move([record], to: .closed, seen: seen) { $0.answer = [.text: "Tak for henvendelsen"] }
    #expect(answers(of: record) == ["Den lyser igen", "Tak for henvendelsen"])
  }

  @Test("why it waits is kept though a colleague has let it wait meanwhile: both stand")
  mutating func reasonOfWaiting() throws {
    let record = try finding(.assigned)
    let seen = SeenChanges([record], in: laptop.caseFile)
    for (text, when) in [("Vej", "2026-12-05"), ("El", "2027-01-07")] {
      try move([record], to: .waiting, seen: seen) {
        $0.reason = Reason(code: "external", text: text)
        $0.waitingUntil = Day(iso: when)
      }
    }
    let standing = laptop.caseFile.standing(record, FindingField.state.rawValue).map(\.value)
    #expect(Set(standing.map { $0["reason"]?["text"] }) == ["Vej", "El"])
    #expect(Set(standing.map { $0["waitingUntil"] }) == ["2026-12-05", "2027-01-07"])
  }

  @Test("a problem is not kept as it is, and what is good may be")
  mutating func kept() throws {
    let problem = try finding(.new, [.kind: "problem"])
    let good = try finding(.new, [.kind: "positive"])
    #expect(!Move(problem, to: .kept, in: laptop.caseFile).way.isPossible)
    #expect(Move(good, to: .kept, in: laptop.caseFile).way.isPossible)
    #expect(!Way.goals(from: .new, kind: .problem).contains(.kept))
  }

  @Test("a finding repeats neither itself nor what repeats it")
  mutating func ring() throws {
    let (one, other) = (try finding(.new), try finding(.new))
    let name = laptop.caseFile.name(of: one)
    try move([other], to: .duplicate) { $0.duplicateOf = name }
    #expect(DuplicateObstacle([one], of: one, in: laptop.caseFile) == .itself)
    #expect(DuplicateObstacle([one], of: other, in: laptop.caseFile) == .ring(one))
    #expect(DuplicateObstacle([try finding(.new)], of: other, in: laptop.caseFile) == nil)
  }
}
