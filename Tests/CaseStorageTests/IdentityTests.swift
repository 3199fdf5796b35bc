import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import StorageFacts
import Testing

@Suite struct IdentityTests {
  private let log = "/workspace/log/laptop.jsonl"

  private func causes(_ workspace: Workspace) -> [StorageNotice.Cause] {
    workspace.notices.compactMap {
      if case .newIdentity(_, _, let cause) = $0 { cause } else { nil }
    }
  }

  @Test("a restored backup makes the device take a new name and leave the old log")
  func restoredBackup() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    let backup = try #require(disk.bytes(at: log))
    try workspace.add("Løs flise")
    disk.put(backup, at: log)
    let restored = try laptop.open()
    try restored.add("Hæk")
    #expect(restored.device == "laptop-2")
    #expect(causes(restored) == [.shorterLog])
    #expect(disk.bytes(at: log) == backup)
    let again = try laptop.open()
    try again.add("Bænk")
    #expect(again.device == "laptop-2")
    #expect(again.notices == [])
    #expect(again.observations == ["Mørk sti", "Hæk", "Bænk"])
  }

  @Test("what was cut off this device's log is said on opening, and by verify ever after")
  func cutTail() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    let before = try #require(disk.bytes(at: log))
    try workspace.add("Mørk sti")
    try workspace.add("Løs flise")
    disk.put(before, at: log)
    let opened = try laptop.open()
    let cut = StorageNotice.shortened(file: "log/laptop.jsonl", after: 1, upTo: 3)
    #expect(opened.notices == [cut])
    try opened.add("Hæk")
    #expect(try laptop.open().notices == [])
    let report = try Workspace.verify(
      "/workspace", stateFolder: laptop.settings.stateFolder, fileSystem: disk)
    #expect(
      report.facts == [
        VerifyFact(.shortenedLog, file: "log/laptop.jsonl", details: ["2", "3"])
      ])
    #expect(!report.isWhole)
  }

  @Test("a backup restored under an open board is noticed at the next save")
  func restoredWhileOpen() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti")
    let backup = try #require(disk.bytes(at: log))
    try workspace.add("Løs flise")
    disk.put(backup, at: log)
    try workspace.add("Hæk")
    #expect(workspace.device == "laptop-2")
    #expect(disk.bytes(at: log) == backup)
  }

  @Test("the same folder opened on another machine gets another name")
  func otherMachine() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    try laptop.create().add("Mørk sti")
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    let there = try tablet.open()
    try there.add("Løs flise")
    #expect(there.device == "tablet")
    #expect(causes(there) == [])
    #expect(there.caseFile.devices == ["laptop", "tablet"])
  }

  @Test("a cloned machine does not go on under the name of the one it was cloned from")
  func cloned() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    try laptop.create().add("Mørk sti")
    var clone = laptop
    clone.settings.machineIdentity = "another"
    let there = try clone.open()
    try there.add("Løs flise")
    #expect(there.device == "laptop-2")
    #expect(causes(there) == [.otherMachine])
  }

  @Test("of two copies of a folder on one machine only one keeps the name")
  func copiedFolder() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    disk.put(try #require(disk.bytes(at: log)), at: "/copy/log/laptop.jsonl")
    var copy = laptop
    copy.settings.folder = "/copy"
    let copied = try copy.open()
    try workspace.add("i den første")
    try copied.add("i kopien")
    #expect(workspace.device == "laptop")
    #expect(copied.device == "laptop-2")
    #expect(causes(copied) == [.shorterLog])
  }

  @Test("a log this device does not remember writing is not continued")
  func forgotten() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    disk.take("/laptop/lygte/\(workspace.id)/identities.json")
    let opened = try laptop.open()
    try opened.add("Løs flise")
    #expect(opened.device == "laptop-2")
    #expect(causes(opened) == [.nameTaken])
  }

  @Test("a line saved just before the program was stopped is still known as one's own")
  func rememberedBehind() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    let path = "/laptop/lygte/\(workspace.id)/identities.json"
    let before = try #require(disk.bytes(at: path))
    try workspace.add("Mørk sti")
    disk.put(before, at: path)
    let opened = try laptop.open()
    try opened.add("Løs flise")
    #expect(opened.device == "laptop")
    #expect(opened.caseFile.problems() == [])
  }

  @Test("without a wished name a short random one is taken, and kept")
  func randomName() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk, device: nil)
    let workspace = try laptop.create()
    #expect(workspace.device.hasPrefix("d-"))
    #expect(workspace.device.count == 8)
    #expect(try laptop.open(seed: 99).device == workspace.device)
  }

  @Test(
    "a device's name is lower-case letters, digits and hyphens",
    arguments: ["", "Laptop", "a/b", "..", "å", "a.b", String(repeating: "a", count: 33)])
  func names(name: String) {
    let laptop = Laptop(FaultyFileSystem(), device: name)
    #expect(throws: StorageError.deviceName(name)) { try laptop.create() }
  }
}
