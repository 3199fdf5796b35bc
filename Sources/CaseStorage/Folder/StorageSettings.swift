import CaseModel
import ChangeLog

/// Where a workspace lies, and who this device is.
package struct StorageSettings: Hashable, Sendable {
  /// The workspace's folder.
  package var folder: String
  /// Where this machine remembers things, `…/lygte`; made when missing.
  package var stateFolder: String
  /// A wished name for this device, `[a-z0-9-]{1,32}`; nil: one is made up.
  package var device: String?
  /// What tells this machine from others: the content of `/etc/machine-id`.
  package var machineIdentity: String
  /// How long another process of this device may hold the lock.
  package var lockMilliseconds: Int
  /// What of the stamps the environment gives; a wished name of the device is always among it.
  package var claims: LineClaims
  /// The version of the program that writes, which its first line says; nil: nothing is said.
  package var program: String?
  /// Whether nothing at all is written in the folder, also nothing that follows from its logs.
  package var isReadOnly = false

  package init(
    folder: String, stateFolder: String, device: String? = nil, machineIdentity: String,
    lockMilliseconds: Int = 2000, claims: LineClaims = []
  ) {
    self.folder = folder
    self.stateFolder = stateFolder
    self.device = device
    self.machineIdentity = machineIdentity
    self.lockMilliseconds = lockMilliseconds
    self.claims = claims
  }

  /// Why nothing was saved: the folder cannot be written, or that in which this machine remembers.
  func unwritable(_ problem: FileProblem) -> StorageError {
    problem.path == stateFolder || problem.path.hasPrefix(stateFolder + "/")
      ? .stateUnwritable(stateFolder, problem) : .unwritable(problem)
  }

  /// The machine's own identity: the first line of `/etc/machine-id`, else of the D-Bus one, else
  /// empty, where the state folder's inode alone must tell.
  package static func machineIdentity(
    fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileProblem) -> String {
    for path in ["/etc/machine-id", "/var/lib/dbus/machine-id"] {
      guard try fileSystem.facts(at: path)?.kind == .regular,
        let bytes = try fileSystem.contents(of: path)
      else { continue }
      let line = bytes.prefix { $0 != 0x0A }
      if !line.isEmpty { return String(decoding: line, as: UTF8.self) }
    }
    return ""
  }
}

extension StorageSettings {
  var allClaims: LineClaims { device == nil ? claims : claims.union(.device) }
}

extension DeviceName {
  /// The wished name, or with a number after it where `isTaken` says so.
  static func free(_ wished: String, isTaken: (String) -> Bool) -> String {
    var name = wished
    var number = 2
    while isTaken(name) {
      let ending = "-\(number)"
      name = String(wished.prefix(32 - ending.utf8.count)) + ending
      number += 1
    }
    return name
  }
}
