import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct SavingTests {
  @Test("what was saved is there when the workspace is opened again")
  func savedIsThere() throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder)
    let workspace = try laptop.create()
    try workspace.add("Hæk skærer for lyset, Jørgen Ågårds Vej")
    let opened = try laptop.open()
    #expect(opened.observations == ["Hæk skærer for lyset, Jørgen Ågårds Vej"])
    #expect(opened.id == workspace.id)
    #expect(opened.device == workspace.device)
    #expect(opened.notices == [])
  }

  @Test("an act costs one synchronising of the log and none of the folder")
  func oneSynchronising() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti")
    disk.forgetCalls()
    try workspace.add("Løs flise")
    let synchronised = disk.calls.filter {
      $0.operation == .synchronize || $0.operation == .synchronizeFolder
    }
    #expect(synchronised.map(\.path) == ["/workspace/log/laptop.jsonl"])
  }

  @Test("a second process writes on after the first without doubling a number")
  func twoInstances() throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder, device: "laptop")
    let board = try laptop.create()
    let other = try laptop.open()
    for number in 1...5 {
      try board.add("tavle \(number)")
      try other.add("kommando \(number)")
    }
    _ = try board.readTails()
    #expect(board.observations == other.observations)
    #expect(board.caseFile.lineCount(of: "laptop") == 11)
    #expect(board.caseFile.problems() == [])
  }

  @Test("who finds the lock held for too long is told to try again")
  func busy() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    let lock = try disk.open("/laptop/lygte/\(workspace.id)/lock", for: .appending)
    #expect(try disk.lock(lock))
    #expect(throws: StorageError.busy("/laptop/lygte/\(workspace.id)/lock")) {
      try workspace.add("Mørk sti")
    }
    disk.close(lock)
    try workspace.add("Mørk sti")
    #expect(workspace.observations == ["Mørk sti"])
  }

  @Test("files are the owner's alone, whatever the folder above allows")
  func modes() throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder, device: "laptop")
    _ = try laptop.create()
    let fileSystem = POSIXFileSystem()
    let modes = try ["workspace", "workspace/log", "workspace/log/laptop.jsonl", "laptop-state"]
      .map { try fileSystem.facts(at: folder.path($0)).map { $0.mode & 0o777 } }
    #expect(modes == [0o700, 0o700, 0o600, 0o700])
  }

  @Test(
    "files follow a folder shared with a group, and never the world",
    arguments: [
      (0o755, 0o600, 0o700), (0o700, 0o600, 0o700), (0o2770, 0o660, 0o2770),
      (0o775, 0o660, 0o770), (0o777, 0o600, 0o700), (0o1777, 0o600, 0o700), (0o750, 0o640, 0o750),
    ] as [(UInt32, UInt32, UInt32)])
  func shared(outer: UInt32, file: UInt32, folder: UInt32) {
    let access = AccessMode(inside: outer)
    #expect(access.file == file)
    #expect(access.folder == folder)
  }

  @Test("a folder without a workspace is said to be one, and a second making is refused")
  func noWorkspace() throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder)
    #expect(throws: StorageError.noWorkspace(folder.path("workspace"))) { try laptop.open() }
    _ = try laptop.create()
    #expect(throws: StorageError.workspaceExists(folder.path("workspace"))) {
      try laptop.create()
    }
  }
}
