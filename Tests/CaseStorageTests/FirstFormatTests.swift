import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// A workspace as the first format wrote it. The files are never written anew: what could be read
/// once must be read for ever.
@Suite struct FirstFormatTests {
  private static let resources = FilePath.folder(of: #filePath) + "/Resources"

  @Test("a workspace of format 1 is read as it was when it was written")
  func readsFirstFormat() throws {
    let folder = OwnFolder()
    let workspace = try Self.open("format-1", in: folder)
    #expect(workspace.notices.isEmpty)
    #expect(try Workspace.verify(folder.path("w")).isWhole)

    let caseFile = workspace.caseFile
    let found = caseFile.records(of: .finding).map { caseFile.finding(at: $0) }
      .filter { $0.state != .withdrawn }.map(RecordJSON.finding)
    let list = try #require(
      try POSIXFileSystem().contents(of: Self.resources + "/format-1/list.json"))
    let expected = try JSONParser.value(from: list, mode: .lenientDocument)
    #expect(found.count == expected.array?.count)
    #expect(!found.isEmpty)
    for (finding, before) in zip(found, expected.array ?? []) {
      #expect(Self.told(finding) == Self.told(before))
    }
  }

  @Test(
    "documents of format 1 are what they were, byte for byte",
    arguments: ["format-1", "format-1-rich"])
  func writesFirstFormat(_ fixture: String) throws {
    let fileSystem = POSIXFileSystem()
    let folder = OwnFolder()
    let workspace = try Self.open(fixture, in: folder)
    #expect(workspace.rebuildDocuments().isEmpty)
    let kept = Self.resources + "/" + fixture + "/documents"
    let names = try Self.documents(in: kept)
    #expect(names.count > 7)
    #expect(try Self.documents(in: folder.path("w")) == names)
    for name in names {
      let before = try #require(try fileSystem.contents(of: kept + "/" + name))
      let now = try #require(try fileSystem.contents(of: folder.path("w/" + name)))
      #expect(now == before, "\(fixture)/\(name) is written otherwise than format 1 wrote it")
    }
  }

  private static func open(_ fixture: String, in folder: OwnFolder) throws -> Workspace {
    let fileSystem = POSIXFileSystem()
    try fileSystem.makeFolders(folder.path("w/log"), mode: 0o700)
    let logs = resources + "/" + fixture + "/log"
    for name in try fileSystem.names(in: logs) ?? [] {
      let bytes = try #require(try fileSystem.contents(of: logs + "/" + name))
      try AtomicFile(fileSystem).replace(
        folder.path("w/log/" + name), with: bytes, mode: 0o600, token: "00000000")
    }
    return try Workspace.open(
      StorageSettings(
        folder: folder.path("w"), stateFolder: folder.path("state"), machineIdentity: "machine"))
  }

  private static func documents(in root: String) throws -> [String] {
    var names = ["workspace.json"]
    for folder in ["walks", "register"] {
      names += try POSIXFileSystem().names(in: root + "/" + folder)?.map { folder + "/" + $0 } ?? []
    }
    return names.sorted()
  }

  /// What is told, without what is empty: a later version may know further fields.
  private static func told(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.mapValues(told).filter { !$0.value.isNull && $0.value != [] })
    case .array(let elements): .array(elements.map(told))
    default: value
    }
  }
}
