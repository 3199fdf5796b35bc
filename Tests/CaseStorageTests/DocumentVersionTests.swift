import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// Two versions of the program beside each other, the newer with fields the older has never heard of.
@Suite struct DocumentVersionTests {
  /// One above what this version writes.
  private static let next = DocumentFormats.own.latest + 1

  /// What the newer version knows and this one does not.
  private static let newer = DocumentFormats(later: [
    .finding: ["rating": next], .party: ["rating": next], .walk: ["rating": next],
    .comment: ["rating": next],
  ])

  private struct Pair {
    let disk = FaultyFileSystem()
    let older: Workspace
    let newer: Workspace
    let finding: RecordName

    init() throws {
      older = try Laptop(disk, device: "older", name: "older").create()
      try older.add("Mørk sti")
      let records = older.caseFile.records(of: .finding)
      finding = older.caseFile.name(of: records[0])
      newer = try Laptop(disk, device: "newer", name: "newer").open()
      newer.folder.formats = DocumentVersionTests.newer
    }

    func newerWrites(_ edits: Edit...) throws {
      _ = try newer.readTails()
      try newer.append(ActDraft(edits), actor: "ny", at: .walkDay)
      _ = try older.readTails()
    }

    func rates(_ value: JSONValue) throws {
      let replacing = newer.caseFile.record(named: finding)
        .map { newer.caseFile.standingNames($0, "rating") }
      try newerWrites(
        .set(
          .existing(finding), [FieldValue("rating", .bare(value), replacing: replacing ?? [])]))
    }

    /// How many documents are written when both have had their turn often enough.
    func rewritten() -> Int {
      disk.forgetCalls()
      for _ in 0..<3 {
        newer.writeDocuments()
        older.writeDocuments()
        _ = newer.rebuildDocuments()
        _ = older.rebuildDocuments()
      }
      return disk.calls.filter { $0.operation == .rename && $0.path.hasPrefix("/workspace/") }.count
    }

    func format(_ name: String) throws -> Int64? {
      let bytes = disk.bytes(at: "/workspace/" + name) ?? []
      return try JSONParser.value(from: bytes, mode: .lenientDocument)["format"]?.integer
    }
  }

  @Test("without newer fields both write the same documents")
  func sameWithoutNewerFields() throws {
    let pair = try Pair()
    pair.older.writeDocuments()
    #expect(pair.rewritten() == 0)
    #expect(try pair.format("walks/loose.json") == 1)
  }

  @Test("a document with a newer field says so, and the older version leaves it as it is")
  func newerFieldIsLeft() throws {
    let pair = try Pair()
    try pair.rates(5)
    pair.newer.writeDocuments()
    let written = pair.disk.bytes(at: "/workspace/walks/loose.json")
    #expect(try pair.format("walks/loose.json") == Self.next)
    #expect(try pair.format("register/parties.json") == 1)
    #expect(pair.rewritten() == 0)
    #expect(pair.disk.bytes(at: "/workspace/walks/loose.json") == written)
  }

  @Test("what the older version wrote with a newer field is written again once")
  func writtenAgainOnce() throws {
    let pair = try Pair()
    try pair.rates(5)
    pair.older.writeDocuments()
    #expect(try pair.format("walks/loose.json") == 1)
    #expect(pair.rewritten() == 1)
    #expect(try pair.format("walks/loose.json") == Self.next)
  }

  @Test("a document whose newer field is emptied is written lower again")
  func fallsBack() throws {
    let pair = try Pair()
    try pair.rates(5)
    pair.newer.writeDocuments()
    try pair.rates(.null)
    #expect(pair.rewritten() == 1)
    #expect(try pair.format("walks/loose.json") == 1)
  }

  @Test("records of registers, walks and entries count like findings")
  func otherRecords() throws {
    let pair = try Pair()
    let rating = FieldValue("rating", .bare(3))
    try pair.newerWrites(.make(.party, [FieldValue("name", .typed("Vej")), rating]))
    try pair.newerWrites(.make(.walk, [FieldValue("id", .bare("K7Q-4MJ")), rating]))
    try pair.newerWrites(
      .make(.comment, [FieldValue("of", .record(.existing(pair.finding))), rating]))
    pair.newer.writeDocuments()
    for name in ["register/parties.json", "walks/k7q-4mj.json", "walks/loose.json"] {
      #expect(try pair.format(name) == Self.next)
    }
    #expect(try pair.format("register/areas.json") == 1)
    #expect(pair.rewritten() == 0)
  }

  @Test("a record of a newer kind, and what belongs to it, asks for nothing")
  func newerKinds() throws {
    let pair = try Pair()
    let of = FieldValue("of", .record(.existing(pair.finding)))
    try pair.newerWrites(
      .make(RecordKind(rawValue: "meeting"), [FieldValue("name", .typed("Møde"))]),
      .make(RecordKind(rawValue: "check"), [of]))
    pair.older.writeDocuments()
    #expect(pair.rewritten() == 0)
    #expect(try pair.format("walks/loose.json") == 1)
  }

  @Test("a field that format 1 did not have stands only where it has a value")
  func onlyWithValue() throws {
    let stars = AnyField.own(try #require(OwnFieldName(rawValue: "own.stars")))
    let schema = RecordSchema(
      .area, .newer, home: .register("areas"), fields: [.area(.name), stars], since: 1)
    let without = RecordJSON.record(Values(), of: schema)
    #expect(without == ["name": .null])
    let with = RecordJSON.record(Values([("own.stars", 4)]), of: schema)
    #expect(with == ["name": .null, "own.stars": 4])
  }

  // Written down by hand: what a released program writes for format 1 must stay format 1, and what
  // comes later must not call itself so, or two versions rewrite each other's documents.
  @Test("kinds of the first format are those that were released with it")
  func kindsOfFirstFormat() {
    let first = RecordSchema.all.filter { $0.since == 1 }.map(\.kind.rawValue).sorted()
    #expect(
      first == [
        "action", "answer", "apart", "area", "category", "comment", "finding", "follow-up", "join",
        "link", "meeting-list", "party", "photo", "review", "route", "sending", "tag", "view",
        "walk", "workspace",
      ])
  }

  @Test("fields of a finding of the first format are those that were released with it")
  func fieldsOfFirstFormat() {
    let first = FindingField.allCases.filter { $0.since == 1 }.map(\.rawValue)
    #expect(
      first == [
        "id", "number", "walk", "stop", "area", "place", "publicPlace", "coordinate", "title",
        "observation", "publicText", "advice", "kind", "category", "priority", "size", "timeOfDay",
        "observedOn", "state", "reason", "waitingUntil", "duplicateOf", "responsible", "followUp",
        "owner", "due", "doneOn", "confirmedBy", "confirmedOn", "nobodyToTell", "pointedOutBy",
        "heightCm", "mastNumber", "sensitivity", "source", "rank", "actions", "comments",
        "answers", "followUps", "tags", "photos", "links", "createdAt", "createdBy", "updatedAt",
        "updatedBy", "stateSince", "reopened",
      ])
  }
}
