import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import StorageFacts
import Testing

/// Folders that no Lygte has made, or that somebody means ill with.
@Suite struct BadFolderTests {
  /// A laptop on the real disk, and beside it the folder of another that shares its beginning.
  private func prepared() throws -> (OwnFolder, Workspace, String) {
    let folder = OwnFolder()
    let workspace = try Laptop(in: folder, device: "laptop").create()
    try workspace.add("Mørk sti")
    let other = folder.path("other")
    _ = try workspace.copy(to: other)
    var laptop = Laptop(in: folder, device: "tablet", name: "tablet")
    laptop.settings.folder = other
    try laptop.open().add("Løs flise")
    return (folder, workspace, other)
  }

  @Test("links, pipes, devices and folders among the logs are named, not read, and nothing hangs")
  func strangeFiles() throws {
    let (folder, workspace, other) = try prepared()
    mkfifo(other + "/log/a.jsonl", 0o600)
    symlink("/dev/zero", other + "/log/b.jsonl")
    symlink(other + "/log/laptop.jsonl", other + "/log/c.jsonl")
    mkdir(other + "/log/d.jsonl", 0o700)
    mkfifo(other + "/photos/" + String(repeating: "0", count: 64), 0o600)
    mkfifo(other + "/walks/x (1).json", 0o600)
    let plan = try workspace.planMerge(of: other)
    for name in ["a", "b", "c", "d"] {
      #expect(plan.notices.contains(.notRegular(file: "log/\(name).jsonl")))
    }
    try workspace.merge(plan, from: other)
    #expect(workspace.observations == ["Mørk sti", "Løs flise"])
    #expect(try workspace.planMerge(of: other).newLines == 0)
    _ = try workspace.copy(to: folder.path("third"))
    #expect(try Workspace.verify(folder.path("third")).isWhole)
  }

  @Test("a line of megabytes is taken, one without an end is incomplete")
  func megabytes() throws {
    let (folder, workspace, other) = try prepared()
    defer { withExtendedLifetime(folder) {} }
    var laptop = Laptop(in: OwnFolder(), device: "tablet", name: "tablet")
    laptop.settings.folder = other
    let tablet = try laptop.open()
    try tablet.add(String(repeating: "Hæk ", count: 500_000))
    try append(String(repeating: "x", count: 3_000_000), to: other + "/log/tablet.jsonl")
    let plan = try workspace.planMerge(of: other)
    #expect(plan.incomplete == 1)
    try workspace.merge(plan, from: other)
    #expect(workspace.observations.map(\.utf8.count).max() == 2_500_000)
  }

  @Test("a counter at its greatest is read, and takes nobody's voice")
  func greatestCounter() throws {
    for counter in [(Int64(1) << 53) - 1, (Int64(1) << 53) - 2, Int64(1) << 40] {
      let (folder, workspace, other) = try prepared()
      defer { withExtendedLifetime(folder) {} }
      let rows = try lines(other + "/log/laptop.jsonl")
      let last = try LogLine.parse(Array(try #require(rows.last).utf8))
      var random = SeededRandom(seed: 5)
      let time = try #require(WallTime("2026-09-21T16:13:20+02:00"))
      let stamp = LineStamp(
        device: "poison", sequence: 1, previous: .none, previousLamport: counter - 1,
        heads: [SeenHead(device: "laptop", name: last.name, lamport: last.lamport)],
        wallTime: time, actor: "x", workspace: workspace.id)
      let made = try LineComposer.compose(
        ActDraft([.make(.finding, [FieldValue("observation", .typed("Gift"))])]), stamp: stamp,
        random: &random)
      try replace(other + "/log/poison.jsonl", with: made.flatMap(\.bytes))
      try workspace.merge(try workspace.planMerge(of: other), from: other)
      try workspace.add("Bænk")
      try workspace.add("Hæk")
      _ = try workspace.seal(actor: "x", at: .walkDay)
      #expect(Set(workspace.observations).isSuperset(of: ["Gift", "Bænk", "Hæk"]))
    }
  }

  @Test("no workspace, one of a later version, and one that cannot be read are told apart")
  func noWorkspace() throws {
    let (folder, workspace, other) = try prepared()
    mkdir(folder.path("empty"), 0o700)
    #expect(throws: StorageError.noWorkspace(folder.path("empty"))) {
      try workspace.planMerge(of: folder.path("empty"))
    }
    mkdir(folder.path("empty/log"), 0o700)
    #expect(throws: StorageError.noWorkspace(folder.path("empty"))) {
      try workspace.planMerge(of: folder.path("empty"))
    }
    try replace(folder.path("empty/log/x.jsonl"), with: Array("{\"a\":1}\n".utf8))
    #expect(throws: StorageError.self) { try workspace.planMerge(of: folder.path("empty")) }
    var random = SeededRandom(seed: 5)
    let time = try #require(WallTime("2026-09-21T16:13:20+02:00"))
    let stamp = LineStamp(
      device: "later", sequence: 1, previous: .none, previousLamport: 0, heads: [],
      wallTime: time, actor: "x", workspace: workspace.id, needs: 9)
    let made = try LineComposer.compose(ActDraft(), stamp: stamp, random: &random)
    try replace(other + "/log/later.jsonl", with: made.flatMap(\.bytes))
    #expect(throws: StorageError.newerFolder(other, 9)) { try workspace.planMerge(of: other) }
    #expect(workspace.observations == ["Mørk sti"])
  }

  @Test("a drive without locks is said once for all, and saving goes on")
  func noLocks() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    _ = try laptop.create()
    for start in 0..<3 {
      let workspace = try laptop.open()
      disk.fail(.init(call: 1, errorNumber: ENOLCK, isLasting: true, operations: [.lock]))
      try workspace.add("Bænk \(start)")
      try workspace.add("Hæk \(start)")
      let said = workspace.notices.count { $0.kind == .lockRefused }
      #expect(said == (start == 0 ? 1 : 0))
      disk.fail(nil)
    }
    #expect(try laptop.open().observations.count == 6)
  }

  @Test("a drive that keeps no permissions is said once for all")
  func noModes() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try disk.setMode(0o755, at: "/workspace")
    _ = workspace
    var said = 0
    for _ in 0..<3 {
      disk.fail(.init(call: 1, errorNumber: EPERM, isLasting: true, operations: [.setMode]))
      let opened = try laptop.open()
      try opened.add("Bænk")
      said += opened.notices.count { $0.kind == .modeRefused }
      disk.fail(nil)
    }
    #expect(said == 1)
  }

  @Test("in a folder shared with a group, files are the group's too and never the world's")
  func group() throws {
    let folder = OwnFolder()
    mkdir(folder.path("workspace"), 0o700)
    chmod(folder.path("workspace"), 0o2770)
    let workspace = try Laptop(in: folder, device: "laptop").create()
    try workspace.add("Mørk sti")
    workspace.writeDocuments()
    let files = POSIXFileSystem()
    for name in ["log/laptop.jsonl", "workspace.json", "walks/loose.json"] {
      #expect(try files.facts(at: folder.path("workspace/" + name))?.mode == 0o660, "\(name)")
    }
    #expect(try files.facts(at: folder.path("workspace/log"))?.mode == 0o2770)
  }
}
