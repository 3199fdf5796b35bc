import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc
import StorageFacts
import Testing

/// A drive that is taken out while the workspace on it is open.
@Suite struct DriveTests {
  private func prepared() throws -> (OwnFolder, Laptop, Workspace) {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    workspace.writeDocuments()
    return (folder, laptop, workspace)
  }

  @Test("in the bare folder that a drive leaves nothing is written, whatever is asked for")
  func bareFolder() throws {
    let (folder, laptop, workspace) = try prepared()
    #expect(rename(folder.path("workspace"), folder.path("drive")) == 0)
    #expect(mkdir(folder.path("workspace"), 0o700) == 0)
    let gone = FileProblem(.list, folder.path("workspace"), ENODEV)
    #expect(throws: StorageError.unwritable(gone)) { try workspace.add("Løs flise") }
    #expect(throws: StorageError.unreadable(gone)) { try workspace.readTails() }
    workspace.writeDocuments()
    workspace.rebuildDocuments()
    workspace.writeSnapshot(afterLines: 0)
    #expect(throws: StorageError.self) {
      try workspace.keepPhoto([1, 2, 3], fileExtension: "jpg")
    }
    #expect(try laptop.fileSystem.names(in: folder.path("workspace")) == [])
    // Plugged in again, it goes on where it was.
    #expect(rmdir(folder.path("workspace")) == 0)
    #expect(rename(folder.path("drive"), folder.path("workspace")) == 0)
    try workspace.add("Løs flise")
    #expect(try laptop.open().observations == ["Mørk sti", "Løs flise"])
  }

  @Test("another folder at the same path is not taken for it")
  func otherFolder() throws {
    let (folder, laptop, workspace) = try prepared()
    #expect(rename(folder.path("workspace"), folder.path("drive")) == 0)
    var other = laptop
    other.settings.stateFolder = folder.path("other-state/lygte")
    try other.create(seed: 9).add("fremmed")
    let before = try lines(folder.path("workspace/log/\(try other.open().device).jsonl"))
    #expect(throws: StorageError.self) { try workspace.add("Løs flise") }
    workspace.writeDocuments()
    #expect(try other.open().observations == ["fremmed"])
    #expect(try lines(folder.path("workspace/log/\(try other.open().device).jsonl")) == before)
    #expect(try laptop.fileSystem.names(in: folder.path("workspace/log"))?.count == 1)
  }
}
