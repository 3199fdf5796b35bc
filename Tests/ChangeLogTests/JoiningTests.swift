import CaseModel
import ChangeLog
import LogTestSupport
import Testing

/// Two workspaces that two people began apart, and what both hold together.
private struct BegunApart {
  var anna = TestLaptop("anna", actor: "Anna", seed: 1)
  var bo = TestLaptop("bo", actor: "Bo", seed: 2)

  static let annas = "aa112233445566778899aabbccddeeff"
  static let bos = "bb112233445566778899aabbccddeeff"

  init() {
    anna.workspace = Self.annas
    bo.workspace = Self.bos
  }

  mutating func write(_ draft: ActDraft, isAnna: Bool) throws {
    if isAnna { try anna.write(draft.edits) } else { try bo.write(draft.edits) }
  }

  mutating func walk(_ name: String, _ area: String, _ day: String, isAnna: Bool) throws {
    var draft = ActDraft()
    _ = EditWriter.make(
      .walk,
      [
        WalkField.name: .string(name), .area: .string(area), .date: .string(day),
        .id: .string(name),
      ], in: &draft)
    try write(draft, isAnna: isAnna)
  }

  mutating func party(_ name: String, alias: String? = nil, isAnna: Bool) throws {
    var draft = ActDraft()
    var values = [PartyField.name: JSONValue.string(name)]
    values[.alias] = alias.map { .string($0) }
    _ = EditWriter.make(.party, values, in: &draft)
    try write(draft, isAnna: isAnna)
  }

  mutating func finding(
    _ title: String, _ place: String, walk: String? = nil, isAnna: Bool
  ) throws {
    let file = isAnna ? anna.caseFile : bo.caseFile
    var draft = ActDraft()
    var values: [FindingField: JSONValue] = [.title: .string(title), .place: .string(place)]
    values[.walk] = file.walks.first { $0.name == walk }.map { .string($0.record) }
    var random = SeededRandom(seed: UInt64(title.utf8.count + place.utf8.count + (isAnna ? 1 : 2)))
    let id = SayableIdentifier(randomBits: UInt32.random(in: 0..<1 << 25, using: &random))
    _ = EditWriter.makeFinding(id: id, values, in: &draft)
    try write(draft, isAnna: isAnna)
  }

  /// Anna takes Bo's lines in.
  mutating func plan() throws -> (JoinPlan, CaseFile) {
    let ours = anna.caseFile
    anna.read(bo)
    let plan = try #require(JoinPlan(bo.caseFile, into: ours, merged: anna.caseFile))
    return (plan, anna.caseFile)
  }
}

extension BegunApart {
  /// Of what Anna has of both.
  func alike() throws -> [AlikePair] {
    let coming = anna.caseFile.records(of: .finding).filter {
      anna.caseFile.created($0)?.device == "bo"
    }
    return AlikePair.coming(coming, in: anna.caseFile)
  }
}

@Suite("Workspaces begun apart") struct JoiningTests {
  private func filled() throws -> BegunApart {
    var both = BegunApart()
    for isAnna in [true, false] {
      try both.walk(
        isAnna ? "V-1" : "W-9", isAnna ? "Vester Allé" : "vester alle", "2026-11-19",
        isAnna: isAnna)
      try both.walk(
        isAnna ? "V-2" : "W-8", "Mosevej", isAnna ? "2026-10-01" : "2026-10-02",
        isAnna: isAnna)
    }
    try both.party("Vej & Park", isAnna: true)
    try both.party("Grundejerforeningen", alias: "Grf.", isAnna: true)
    try both.party("vej & park", isAnna: false)
    try both.party("Grf.", isAnna: false)
    try both.party("Politiet", isAnna: false)
    try both.finding("Gadelygten er slukket", "Vester Allé 17", walk: "V-1", isAnna: true)
    try both.finding("Lygte slukket", "Vester Alle 17", walk: "W-9", isAnna: false)
    try both.finding("Bænk mangler", "Torvet", walk: "W-9", isAnna: false)
    return both
  }

  @Test("walks are matched by day and area, parties by name and alias, findings are only proposed")
  func matched() throws {
    var both = try filled()
    let (plan, _) = try both.plan()
    #expect(plan.pairs.map(\.name) == ["V-1", "Vej & Park", "Grundejerforeningen"])
    #expect(plan.new[.walk] == 1)
    #expect(plan.new[.party] == 1)
    #expect(plan.new[.finding] == 2)
    #expect(try both.alike().count == 1)
  }

  @Test("walks of which only the month is known are matched where their names are the same too")
  func monthAlone() throws {
    var both = BegunApart()
    for (name, isAnna) in [("Brunna", true), ("Brunna", false), ("Brunna igen", false)] {
      try both.walk(name, "Upplands-Bro", "2022-09", isAnna: isAnna)
    }
    let (plan, _) = try both.plan()
    #expect(
      plan.pairs.map(\.name) == ["Brunna", "Upplands-Bro"] || plan.pairs.map(\.name) == ["Brunna"])
    #expect(plan.new[.walk] == 1)
  }

  @Test("the whole is called what the one was that took the other in, also when that is undone")
  func name() throws {
    var both = try filled()
    let (plan, merged) = try both.plan()
    #expect(merged.problems().count == 1)
    try both.write(plan.takingIn, isAnna: true)
    try both.write(plan.pairing(in: merged), isAnna: true)
    #expect(both.anna.caseFile.workspace == BegunApart.annas)
    #expect(both.anna.caseFile.problems().isEmpty)
    both.bo.read(both.anna)
    #expect(both.bo.caseFile.workspace == BegunApart.annas)
    _ = try both.anna.undo()
    _ = try both.anna.undo()
    #expect(both.anna.caseFile.workspace == BegunApart.annas)
  }

  @Test("joined, findings of both stand under one walk; undone, each under its own again")
  func joinedAndParted() throws {
    var both = try filled()
    let (plan, merged) = try both.plan()
    try both.write(plan.takingIn, isAnna: true)
    try both.write(plan.pairing(in: merged), isAnna: true)
    func walks(of file: CaseFile) -> Set<String> {
      Set(file.records(of: .finding).compactMap { file.finding(at: $0).walk })
    }
    #expect(walks(of: both.anna.caseFile) == ["V-1"])
    #expect(both.anna.caseFile.walks.map(\.name).sorted() == ["V-1", "V-2", "W-8"])
    #expect(both.anna.caseFile.parties.count == 3)
    let context = both.anna.caseFile.queryContext(today: Day(number: 0))
    #expect(context.aliases[SearchKey.name("Grf.")] == SearchKey.name("Grundejerforeningen"))
    both.bo.read(both.anna)
    #expect(both.bo.caseFile.stateDump()["things"] == both.anna.caseFile.stateDump()["things"])
    _ = try both.anna.undo()
    #expect(walks(of: both.anna.caseFile) == ["V-1", "W-9"])
    #expect(both.anna.caseFile.parties.count == 5)
  }

  @Test("a finding joined into another is parted again into the state it had")
  func findings() throws {
    var both = try filled()
    let (_, merged) = try both.plan()
    let pair = try #require(both.alike().first)
    var draft = ActDraft()
    JoiningWriter.join([pair.later], into: pair.earlier, in: merged, draft: &draft)
    try both.write(draft, isAnna: true)
    #expect(both.anna.caseFile.survivor(of: pair.later) == pair.earlier)
    #expect(both.anna.caseFile.duplicates(of: pair.earlier) == [pair.later])
    var parting = ActDraft()
    #expect(JoiningWriter.part(pair.later, in: both.anna.caseFile, draft: &parting))
    try both.write(parting, isAnna: true)
    let file = both.anna.caseFile
    #expect(file.plainState(of: pair.later) != .duplicate)
    #expect(ApartPairs(file).contains(pair.earlier, pair.later))
    let asked = AlikePair.undecided(in: file, index: file.likenessIndex(), acrossDevices: true)
    #expect(!asked.contains { $0.later == pair.later && $0.earlier == pair.earlier })
  }

  @Test("two laptops that each hold the other's walk for theirs make a ring that shows one walk")
  func ring() throws {
    var both = try filled()
    _ = try both.plan()
    both.bo.read(both.anna)
    let file = both.anna.caseFile
    let walks = file.walks.filter { ["V-1", "W-9"].contains($0.name) }
      .compactMap { RecordName($0.record).flatMap { file.record(named: $0) } }
    try #require(walks.count == 2)
    for (place, isAnna) in [true, false].enumerated() {
      let own = isAnna ? both.anna.caseFile : both.bo.caseFile
      let ends = [0, 1].compactMap { own.record(named: file.name(of: walks[($0 + place) % 2])) }
      var draft = ActDraft()
      JoiningWriter.setSame(ends[0], as: ends[1], in: own, draft: &draft)
      try both.write(draft, isAnna: isAnna)
    }
    both.anna.read(both.bo)
    both.bo.read(both.anna)
    let roots = [both.anna.caseFile, both.bo.caseFile].map { file in
      Set(file.records(of: .finding).compactMap { file.finding(at: $0).walk })
    }
    #expect(roots[0].count == 1)
    #expect(roots[0] == roots[1])
    #expect(both.anna.caseFile.walks.count == 3)
  }
}
