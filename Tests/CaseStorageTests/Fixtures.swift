import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Glibc

/// A municipality's laptop with one workspace, on a disk of its own.
struct Laptop {
  var settings: StorageSettings
  let fileSystem: any FileSystem

  /// On the real disk, in the test's own folder.
  init(in folder: OwnFolder, device: String? = nil, name: String = "laptop") {
    settings = StorageSettings(
      folder: folder.path("workspace"), stateFolder: folder.path(name + "-state/lygte"),
      device: device, machineIdentity: name, lockMilliseconds: 2000)
    fileSystem = POSIXFileSystem()
  }

  /// On a disk that can fail.
  init(_ disk: FaultyFileSystem, device: String? = "laptop", name: String = "laptop") {
    settings = StorageSettings(
      folder: "/workspace", stateFolder: "/\(name)/lygte", device: device, machineIdentity: name,
      lockMilliseconds: 10)
    fileSystem = disk
  }

  func create(seed: UInt64 = 1) throws -> Workspace {
    try Workspace.create(
      settings, values: [FieldValue("name", .typed("Nordvest"))], actor: "mbj", at: .walkDay,
      fileSystem: fileSystem, random: SeededRandom(seed: seed))
  }

  func open(seed: UInt64 = 2) throws -> Workspace {
    try Workspace.open(settings, fileSystem: fileSystem, random: SeededRandom(seed: seed))
  }
}

extension Moment {
  static let walkDay = Moment(seconds: 1_790_000_000, offsetMinutes: 120)
}

extension Workspace {
  @discardableResult
  func add(_ observation: String) throws -> FoldChanges {
    try append(
      ActDraft([.make(.finding, [FieldValue("observation", .typed(.string(observation)))])]),
      actor: "mbj", at: .walkDay)
  }

  /// What the findings say, in the order they were made.
  var observations: [String] {
    caseFile.records(of: .finding).compactMap { caseFile.shown($0, "observation")?.string }
  }
}

/// The lines of a log on the real disk, without their LF.
func lines(_ path: String) throws -> [String] {
  let bytes = try POSIXFileSystem().contents(of: path) ?? []
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}

func append(_ text: String, to path: String) throws {
  let fileSystem = POSIXFileSystem()
  try fileSystem.withFile(path, for: .appending) { (file) throws(FileProblem) in
    try fileSystem.appendAll(Array(text.utf8), to: file)
  }
}

func replace(_ path: String, with bytes: [UInt8]) throws {
  try AtomicFile(POSIXFileSystem()).replace(path, with: bytes, mode: 0o600, token: "abcdefgh")
}
