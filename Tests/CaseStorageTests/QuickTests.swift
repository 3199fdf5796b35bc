import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct QuickTests {
  private let identifier = SayableIdentifier(randomBits: 4711)

  private func draft(_ observation: String) -> ActDraft {
    ActDraft([
      .make(
        .finding,
        [
          FieldValue("id", .bare(.string(identifier.description))),
          FieldValue("observation", .typed(.string(observation))),
        ])
    ])
  }

  private func quick(_ laptop: Laptop, seed: UInt64 = 5) throws -> AppendSession? {
    try AppendSession.open(
      laptop.settings, fileSystem: laptop.fileSystem, random: SeededRandom(seed: seed))
  }

  private func prepared() throws -> (FaultyFileSystem, Laptop) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    for number in 1...20 { try workspace.add("fund \(number)") }
    workspace.writeDocuments()
    return (disk, laptop)
  }

  @Test("adding without folding gives the same log as adding with it")
  func sameLog() throws {
    let (disk, laptop) = try prepared()
    let before = disk.files
    let made = try #require(try quick(laptop)).append(
      draft("hurtigt"), identifier: identifier, actor: "mbj", at: .walkDay)
    #expect(made != nil)
    let quickly = disk.bytes(at: "/workspace/log/laptop.jsonl")
    for (path, bytes) in before { disk.put(bytes, at: path) }
    try laptop.open(seed: 5).append(draft("hurtigt"), actor: "mbj", at: .walkDay)
    #expect(disk.bytes(at: "/workspace/log/laptop.jsonl")?.count == quickly?.count)
    #expect(try Workspace.verify("/workspace", fileSystem: disk).facts == [])
  }

  @Test("it names what it has seen of others, and the next adding knows its identifier")
  func namesHeads() throws {
    let (disk, laptop) = try prepared()
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    try tablet.open().add("fra tavlen")
    #expect(
      try quick(laptop)?.append(draft("a"), identifier: nil, actor: "mbj", at: .walkDay) == nil)
    try laptop.open().writeDocuments()
    try tablet.open().add("og mere")
    let first = try #require(try quick(laptop))
    #expect(!first.isUsed(identifier))
    let name = try first.append(
      draft("hurtigt"), identifier: identifier, actor: "mbj", at: .walkDay)
    #expect(name != nil)
    let second = try #require(try quick(laptop))
    #expect(second.isUsed(identifier))
    _ = try second.append(draft("igen"), identifier: nil, actor: "mbj", at: .walkDay)
    let opened = try laptop.open()
    #expect(opened.observations.suffix(4) == ["fra tavlen", "og mere", "hurtigt", "igen"])
    #expect(opened.caseFile.problems() == [])
    #expect(try Workspace.verify("/workspace", fileSystem: disk).facts == [])
  }

  @Test("an adding that had to fold leaves behind what the next one needs")
  func neverFallsOff() throws {
    let (_, laptop) = try prepared()
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    // A machine's first adding in a folder folds, and so does the one after a colleague's first log
    // came: neither wrote documents.
    let first = try tablet.open()
    try first.add("fra tavlen")
    first.keepQuickMemory()
    for machine in [tablet, laptop] {
      let folding = try #require(try quick(machine)).append(
        draft("a"), identifier: nil, actor: "mbj", at: .walkDay)
      if folding == nil {
        let whole = try machine.open()
        try whole.add("efter kollegaen")
        whole.keepQuickMemory()
      }
      let next = try #require(try quick(machine))
      #expect(
        try next.append(draft("b"), identifier: nil, actor: "mbj", at: .walkDay) != nil,
        "\(machine.settings.device ?? "")")
    }
  }

  @Test("where the name must be settled or a log is torn, the whole workspace is opened")
  func needsAll() throws {
    let (disk, laptop) = try prepared()
    let path = "/workspace/log/laptop.jsonl"
    let whole = try #require(disk.bytes(at: path))
    let torn = try #require(try quick(laptop))
    disk.put(whole + [0x7B], at: path)
    #expect(try torn.append(draft("a"), identifier: nil, actor: "mbj", at: .walkDay) == nil)
    let shorter = try #require(try quick(laptop))
    let rows = whole.split(separator: 0x0A).dropLast()
    disk.put(rows.flatMap { Array($0) + [0x0A] }, at: path)
    #expect(try shorter.append(draft("a"), identifier: nil, actor: "mbj", at: .walkDay) == nil)
    #expect(disk.bytes(at: path)?.count ?? 0 < whole.count)
  }
}
