import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import Testing

/// Every call to the disk fails once: what was acknowledged is there afterwards.
@Suite struct FaultTests {
  private static let errors = [EIO, ENOSPC, EACCES, EROFS]

  private func prepared() throws -> (FaultyFileSystem, Laptop) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    return (disk, laptop)
  }

  /// Opens and adds twice; what was acknowledged.
  private func tryAdding(_ laptop: Laptop) -> [String] {
    var acknowledged: [String] = []
    do {
      let workspace = try laptop.open()
      for observation in ["Løs flise", "路灯"] {
        do {
          try workspace.add(observation)
          acknowledged.append(observation)
          workspace.writeDocuments()
        } catch is StorageError {
          continue
        }
      }
    } catch is StorageError {
      return acknowledged
    } catch {
      Issue.record(error)
    }
    return acknowledged
  }

  @Test("whatever call fails, once or for ever, what was acknowledged stays", arguments: errors)
  func failingCalls(errorNumber: Int32) throws {
    for isLasting in [false, true] {
      var call = 1
      while true {
        let (disk, laptop) = try prepared()
        disk.forgetCalls()
        disk.fail(.init(call: call, errorNumber: errorNumber, isLasting: isLasting))
        let acknowledged = ["Mørk sti"] + tryAdding(laptop)
        let isOver = disk.calls.count < call
        disk.fail(nil)
        let opened = try laptop.open()
        try opened.add("efter")
        let found = Set(opened.observations)
        #expect(found.isSuperset(of: acknowledged + ["efter"]), "call \(call)")
        #expect(opened.caseFile.problems() == [], "call \(call)")
        #expect(try Workspace.verify("/workspace", fileSystem: disk).isWhole, "call \(call)")
        if isOver { break }
        call += 1
      }
      #expect(call > 30)
    }
  }

  @Test(
    "whenever the power goes, what was acknowledged is there when it comes back",
    arguments: FaultyFileSystem.Remains.allCases)
  func powerCuts(remains: FaultyFileSystem.Remains) throws {
    var call = 1
    while true {
      let (disk, laptop) = try prepared()
      disk.forgetCalls()
      disk.fail(.init(call: call, errorNumber: EIO, isLasting: true))
      let acknowledged = ["Mørk sti"] + tryAdding(laptop)
      let isOver = disk.calls.count < call
      disk.cutPower(leaving: remains)
      let opened = try laptop.open()
      try opened.add("efter")
      #expect(
        Set(opened.observations).isSuperset(of: acknowledged + ["efter"]), "call \(call)")
      #expect(opened.caseFile.problems() == [], "call \(call)")
      if isOver { break }
      call += 1
    }
  }

  @Test("a making that is interrupted anywhere can be made again, or stands whole")
  func interruptedMaking() throws {
    var call = 1
    while true {
      let disk = FaultyFileSystem()
      let laptop = Laptop(disk)
      disk.fail(.init(call: call, errorNumber: EIO, isLasting: true))
      let isMade = (try? laptop.create()) != nil
      let isOver = disk.calls.count < call
      disk.cutPower()
      let workspace = try (try? laptop.open()) ?? laptop.create(seed: 7)
      try workspace.add("Mørk sti")
      #expect(workspace.observations == ["Mørk sti"], "call \(call)")
      #expect(isMade || !isOver)
      if isOver { break }
      call += 1
    }
  }

  @Test("a write that fails is cut back, and the next one stands on its own line")
  func cutBack() throws {
    let (disk, laptop) = try prepared()
    let workspace = try laptop.open()
    let before = try #require(disk.bytes(at: "/workspace/log/laptop.jsonl"))
    disk.limitAppends(to: 40)
    disk.fail(.init(call: 3, errorNumber: ENOSPC, isLasting: false, operations: [.append]))
    #expect(
      throws: StorageError.unwritable(
        FileProblem(.append, "/workspace/log/laptop.jsonl", ENOSPC))
    ) { try workspace.add("Løs flise") }
    #expect(disk.bytes(at: "/workspace/log/laptop.jsonl") == before)
    #expect(workspace.observations == ["Mørk sti"])
    try workspace.add("Bænk")
    #expect(workspace.observations == ["Mørk sti", "Bænk"])
  }

  @Test("after a failed synchronising nothing is tried again, and the number is never reused")
  func unconfirmed() throws {
    let (disk, laptop) = try prepared()
    let workspace = try laptop.open()
    let path = "/workspace/log/laptop.jsonl"
    disk.fail(.init(call: 1, errorNumber: EIO, isLasting: false, operations: [.synchronize]))
    #expect(throws: StorageError.unconfirmed(FileProblem(.synchronize, path, EIO))) {
      try workspace.add("Løs flise")
    }
    #expect(workspace.isReadOnly)
    #expect(workspace.observations == ["Mørk sti"])
    #expect(throws: StorageError.readOnly(path)) { try workspace.add("Bænk") }
    let left = try #require(disk.bytes(at: path))
    let next = try laptop.open()
    try next.add("Hæk")
    #expect(next.device == "laptop-2")
    #expect(disk.bytes(at: path) == left)
  }

  @Test("every write may be short")
  func shortWrites() throws {
    let disk = FaultyFileSystem()
    disk.limitAppends(to: 1)
    let laptop = Laptop(disk)
    try laptop.create().add("Mørk sti ved Jørgen Ågårds Vej")
    #expect(try laptop.open().observations == ["Mørk sti ved Jørgen Ågårds Vej"])
  }

  @Test("a log that cannot be read just now is not taken for an empty one")
  func unreadableOwnLog() throws {
    let (disk, laptop) = try prepared()
    disk.fail(.init(call: 1, errorNumber: EIO, isLasting: true, operations: [.read]))
    #expect(throws: StorageError.self) { try laptop.open() }
    disk.fail(nil)
    #expect(try laptop.open().observations == ["Mørk sti"])
  }

  @Test("several processes at once never double a number")
  func threads() async throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder, device: "laptop")
    _ = try laptop.create()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for process in 1...4 {
        group.addTask {
          let workspace = try laptop.open(seed: UInt64(process))
          for number in 1...20 { try workspace.add("\(process).\(number)") }
        }
      }
      try await group.waitForAll()
    }
    let report = try Workspace.verify(folder.path("workspace"))
    #expect(report.facts == [])
    #expect(report.lines == 81)
    #expect(report.devices == 1)
  }
}
