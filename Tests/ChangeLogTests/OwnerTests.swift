import CaseModel
import ChangeLog
import LogTestSupport
import Testing

/// The way from an entry to what it belongs to.
@Suite struct OwnerTests {
  private static let newer = RecordKind(rawValue: "of-a-newer-version")

  private static func of(_ owner: RecordReference) -> FieldValue {
    FieldValue("of", .record(owner))
  }

  @Test("an owner is followed four steps, and no further") func fourSteps() throws {
    var laptop = TestLaptop("anna")
    let finding = try laptop.makeFinding("A")
    let draft = (0..<5).map { place in
      Edit.make(
        Self.newer, [Self.of(place == 0 ? .existing(finding) : .made(place - 1))])
    }
    try laptop.write(draft)
    let caseFile = laptop.caseFile
    let found = caseFile.records(of: Self.newer).map { caseFile.finding(holding: $0) }
    #expect(found.map { $0 != nil } == [true, true, true, true, false])
    #expect(found.compactMap { $0 }.allSatisfy { caseFile.name(of: $0) == finding })
  }

  @Test("entries of each other belong to nobody", arguments: [1, 2, 3, 4, 5, 6])
  func rings(_ size: Int) throws {
    var laptop = TestLaptop("anna")
    for kind in [Self.newer, .comment] {
      try laptop.write(
        (0..<size).map { .make(kind, [Self.of(.made(($0 + 1) % size))]) })
      let records = laptop.caseFile.records(of: kind)
      #expect(records.count == size)
      #expect(records.allSatisfy { laptop.caseFile.top(of: $0) == nil })
      #expect(records.allSatisfy { laptop.caseFile.owner(of: $0) == nil })
    }
  }

  @Test("an entry of a finding belongs to it, of anything else to nobody")
  func findingsOnly() throws {
    var laptop = TestLaptop("anna")
    let finding = try laptop.makeFinding("A")
    try laptop.write(StrayEntries.owners(beside: finding).edits)
    let before = laptop.caseFile
    let owners = before.records().map { before.name(of: $0) }
    for kind in RecordKind.entries + [.meetingList] {
      try laptop.write(StrayEntries.draft(kind, of: owners).edits)
    }
    let caseFile = laptop.caseFile
    for kind in RecordKind.entries + [.meetingList] {
      let held = caseFile.records(of: kind).filter { caseFile.top(of: $0) != nil }
      #expect(held.allSatisfy { caseFile.owner(of: $0).map(caseFile.name) == finding })
      // Its own, and for two kinds the one that stood there before.
      #expect(held.count == (kind == .comment || kind == .meetingList ? 2 : 1))
    }
    for record in before.records() where before.kind(of: record) != .finding {
      let known = Set(RecordKind.entries + [.meetingList])
      #expect(!caseFile.entries(of: record).contains { known.contains(caseFile.kind(of: $0)) })
    }
  }

  @Test("a record that belongs to nothing is its own top, whatever it claims to be of")
  func ownTop() throws {
    var laptop = TestLaptop("anna")
    let finding = try laptop.makeFinding("A")
    try laptop.write([.make(.comment, [Self.of(.existing(finding))])])
    let comment = laptop.caseFile.name(of: laptop.caseFile.records(of: .comment)[0])
    try laptop.write([.set(.existing(finding), [Self.of(.existing(comment))])])
    let record = try #require(laptop.caseFile.record(named: finding))
    #expect(laptop.caseFile.top(of: record) == record)
    #expect(laptop.caseFile.owner(of: record) == nil)
    #expect(laptop.caseFile.entries(of: record).count == 1)
  }

  @Test("an entry whose owner comes later has its place then") func ownerComesLater() throws {
    var anna = TestLaptop("anna", seed: 1)
    var bo = TestLaptop("bo", seed: 2)
    let finding = try anna.makeFinding("A")
    try bo.write([.make(.comment, [Self.of(.existing(finding))])])
    let comment = bo.caseFile.records(of: .comment)[0]
    #expect(bo.caseFile.top(of: comment) == nil)
    bo.read(anna)
    #expect(bo.caseFile.owner(of: comment).map(bo.caseFile.name) == finding)
  }
}
