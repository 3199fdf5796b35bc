import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import StorageFacts
import Testing

/// What this machine remembers, held against what lies in the folder.
@Suite struct StayingTests {
  private let log = "/workspace/log/laptop.jsonl"

  private func prepared() throws -> (FaultyFileSystem, Laptop) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    try workspace.add("Løs flise")
    workspace.writeDocuments()
    return (disk, laptop)
  }

  private func verify(_ laptop: Laptop) throws -> VerifyReport {
    try Workspace.verify(
      "/workspace", stateFolder: laptop.settings.stateFolder, fileSystem: laptop.fileSystem)
  }

  @Test("an own log emptied to nothing is said by every door, and no workspace is made over it")
  func emptied() throws {
    for keepsDocuments in [true, false] {
      let (disk, laptop) = try prepared()
      if !keepsDocuments {
        for file in disk.files.keys where file.hasPrefix("/workspace/") && file != log {
          disk.take(file)
        }
      }
      disk.put([], at: log)
      let lost = StorageError.logLost("/workspace", changes: 3)
      #expect(throws: lost) { try laptop.open() }
      let report = try verify(laptop)
      #expect(!report.isWhole)
      #expect(
        report.facts.contains(
          VerifyFact(.shortenedLog, file: "log/laptop.jsonl", details: ["1", "3"])))
      #expect(throws: keepsDocuments ? .workspaceExists("/workspace") : lost) {
        try laptop.create()
      }
      disk.take("/workspace/workspace.json")
      #expect(throws: lost) { try laptop.create() }
    }
  }

  @Test("a folder that was cleared by its owner may be begun anew, also after a power cut")
  func cleared() throws {
    let (disk, laptop) = try prepared()
    for file in disk.files.keys where file.hasPrefix("/workspace/") { disk.take(file) }
    disk.put([], at: "/workspace/log/laptop-2.jsonl")
    #expect(try laptop.create(seed: 5).notices == [])
  }

  @Test("the lines of others that stood in the folder are held against it too")
  func linesOfOthers() throws {
    let (disk, laptop) = try prepared()
    let tablet = Laptop(disk, device: "tablet", name: "tablet")
    try tablet.open().add("fra tavlen")
    try laptop.open().writeDocuments()
    disk.put([], at: "/workspace/log/tablet.jsonl")
    let gone = StorageNotice.gap(device: "tablet", after: 0)
    for _ in 1...2 {
      let opened = try laptop.open()
      #expect(opened.notices == [gone])
      opened.writeDocuments()
    }
    let opened = try laptop.open()
    try opened.add("videre")
    opened.writeDocuments()
    #expect(try laptop.open().notices == [])
  }

  @Test("an old backup put back where this machine has two names is said of both")
  func backupOfTwoNames() throws {
    let (disk, laptop) = try prepared()
    let first = try #require(disk.bytes(at: log))
    try laptop.open().add("glemt")
    disk.put(first, at: log)
    try laptop.open().add("under nyt navn")
    let second = "/workspace/log/laptop-2.jsonl"
    let backup = try #require(disk.bytes(at: second))
    try laptop.open().add("også glemt")
    #expect(try laptop.open().notices == [])
    // The backup holds both logs, each a line short of what was written.
    disk.put(backup, at: second)
    let opened = try laptop.open()
    #expect(opened.notices == [.shortened(file: "log/laptop-2.jsonl", after: 1, upTo: 2)])
    // One from before the second name.
    disk.take(second)
    #expect(
      try laptop.open().notices == [.shortened(file: "log/laptop-2.jsonl", after: 0, upTo: 2)])
    #expect(try verify(laptop).facts.map(\.kind).filter { $0 == .shortenedLog }.count == 2)
    // One that ends where the first name is remembered to end.
    try laptop.open().add("efter")
    #expect(try laptop.open().notices == [])
    #expect(try !verify(laptop).isWhole)
  }

  @Test("a backup that ends where the former name ended hides nothing of the later one")
  func formerNameFits() throws {
    let (disk, laptop) = try prepared()
    let whole = try #require(disk.bytes(at: log))
    let first = try #require(whole.firstIndex(of: 0x0A))
    disk.put(Array(whole[...first]), at: log)
    try laptop.open().add("under nyt navn")
    disk.put(whole, at: log)
    disk.take("/workspace/log/laptop-2.jsonl")
    let opened = try laptop.open()
    #expect(opened.notices == [.shortened(file: "log/laptop-2.jsonl", after: 0, upTo: 1)])
    #expect(opened.device == "laptop")
  }

  // What Syncthing leaves (F14): the shorter log under the name, the longer one beside it.
  private let copy = "/workspace/log/laptop.sync-conflict-20261130-021500-ABCDEFG.jsonl"

  private func conflicted() throws -> (FaultyFileSystem, Laptop, [UInt8]) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    try laptop.create().add("Første")
    let short = try #require(disk.bytes(at: log))
    try laptop.open().add("Andet")
    let whole = try #require(disk.bytes(at: log))
    disk.put(whole, at: copy)
    disk.put(short, at: log)
    return (disk, laptop, whole)
  }

  @Test("a copy in conflict that holds a line of its own is named so, and nothing is whole")
  func onlyInCopy() throws {
    let (disk, laptop, whole) = try conflicted()
    let report = try verify(laptop)
    #expect(!report.isWhole)
    let fact = VerifyFact(
      .onlyInCopy, file: "log/laptop.sync-conflict-20261130-021500-ABCDEFG.jsonl",
      details: ["laptop", "1"])
    #expect(report.facts == [fact])
    disk.put(whole, at: log)
    #expect(try verify(laptop).facts.map(\.kind) == [.conflictCopy])
  }

  @Test("the line is taken back into the own log, and the copy may go")
  func takenBack() throws {
    let (disk, laptop, whole) = try conflicted()
    let opened = try laptop.open()
    #expect(
      opened.notices == [
        .takenBack(
          file: "log/laptop.jsonl",
          copy: "log/laptop.sync-conflict-20261130-021500-ABCDEFG.jsonl", lines: 1)
      ])
    #expect(disk.bytes(at: log) == whole)
    try opened.add("Tredje")
    #expect(opened.device == "laptop")
    disk.take(copy)
    let again = try laptop.open()
    #expect(again.observations == ["Første", "Andet", "Tredje"])
    #expect(again.notices == [])
    #expect(try verify(laptop).isWhole)
  }

  @Test("a copy that comes while the board is open is taken back at the next save")
  func takenBackWhileOpen() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Første")
    let short = try #require(disk.bytes(at: log))
    try workspace.add("Andet")
    disk.put(try #require(disk.bytes(at: log)), at: copy)
    disk.put(short, at: log)
    try workspace.add("Tredje")
    #expect(workspace.device == "laptop")
    disk.take(copy)
    #expect(try laptop.open().observations == ["Første", "Andet", "Tredje"])
  }

  @Test("a log that is gone altogether is made anew of the copy, and one emptied filled again")
  func takenBackWhole() throws {
    for isThere in [true, false] {
      let (disk, laptop, whole) = try conflicted()
      if isThere { disk.put([], at: log) } else { disk.take(log) }
      _ = try laptop.open()
      #expect(disk.bytes(at: log) == whole)
    }
  }

  @Test(
    "of another machine's copy it is said that a line stands only there, and nothing is written")
  func copyOfAnother() throws {
    let (disk, _, _) = try conflicted()
    let before = disk.bytes(at: log)
    let opened = try Laptop(disk, device: "tablet", name: "tablet").open()
    #expect(
      opened.notices == [
        .onlyInCopy(
          file: "log/laptop.sync-conflict-20261130-021500-ABCDEFG.jsonl", device: "laptop",
          lines: 1)
      ])
    try opened.add("på tavlen")
    #expect(disk.bytes(at: log) == before)
  }

  @Test("wherever taking back is broken off, the next opening finds every line")
  func takenBackBrokenOff() throws {
    let (disk, _, whole) = try conflicted()
    // What was done before is on the disk.
    disk.cutPower(leaving: .everything)
    var call = 1
    while true {
      let tried = disk.copy()
      tried.fail(.init(call: call, errorNumber: 5, isLasting: true))
      _ = try? Laptop(tried).open()
      let isDone = tried.calls.count < call
      tried.cutPower(leaving: .half)
      let opened = try Laptop(tried).open()
      #expect(opened.observations == ["Første", "Andet"], "\(call)")
      #expect(tried.bytes(at: log)?.count == whole.count, "\(call)")
      if isDone { break }
      call += 1
    }
    #expect(call > 20)
  }
}
