import CaseStorage
import ChangeLog
import Glibc

/// Where a workspace to measure lies: itself and what the machine remembers of it.
struct BenchmarkFolder {
  let path: String

  var workspace: String { FilePath.joined(path, "workspace") }
  var state: String { FilePath.joined(path, "state") }

  var settings: StorageSettings {
    StorageSettings(
      folder: workspace, stateFolder: FilePath.joined(state, "lygte"), device: "bench",
      machineIdentity: "bench")
  }

  /// What the program is run with, so that nothing of the person's own is touched.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_STATE_HOME": state, "LYGTE_WORKSPACE": workspace, "LYGTE_USER": "MKJ",
      "LYGTE_DEVICE": "shell", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
  }

  /// Writes the logs of an invented town.
  /// - Returns: how many lines they have.
  func make(findings: Int) throws -> Int {
    let disk = POSIXFileSystem()
    let paths = WorkspacePaths(workspace)
    try disk.makeFolders(paths.log, mode: 0o700)
    var files: [String: OpenFile] = [:]
    for device in InventedTown.devices {
      files[device] = try disk.open(paths.log(of: device), for: .creating(mode: 0o600))
    }
    defer { files.values.forEach(disk.close) }
    var town = InventedTown(seed: UInt64(findings))
    try town.found()
    for number in 1...findings {
      try town.addFinding()
      guard number % 1_000 == 0 || number == findings else { continue }
      for (device, bytes) in town.takeBytes() {
        if let file = files[device] { try disk.appendAll(bytes, to: file) }
      }
    }
    return town.lines
  }

  /// Every log, whole.
  func logs() throws(FileProblem) -> [[UInt8]] {
    let disk = POSIXFileSystem()
    let folder = WorkspacePaths(workspace).log
    var logs: [[UInt8]] = []
    for name in try disk.names(in: folder) ?? [] {
      logs.append(try disk.contents(of: FilePath.joined(folder, name)) ?? [])
    }
    return logs
  }
}

/// This process's resident memory.
enum ResidentMemory {
  /// - Returns: nil where the system does not tell.
  static var megabytes: Double? {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let numbers = String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ")
    guard numbers.count > 1, let pages = Double(numbers[1]) else { return nil }
    return pages * Double(getpagesize()) / 1_048_576
  }
}
