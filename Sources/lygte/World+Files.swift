import CaseModel
import CaseStorage
import Glibc
import Screens

extension World {
  /// A path as a person gave it: `~` and relative to where the program was started.
  func absolute(_ path: String) -> String {
    var path = path
    // A file dragged into the terminal comes quoted.
    if path.count > 1, let first = path.first, first == path.last, "'\"".contains(first) {
      path = String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("~/"), let home = variables["HOME"] {
      path = home + path.dropFirst()
    }
    return path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
  }

  /// A path as people know it, with `~` for the home folder.
  func abbreviated(_ path: String) -> String {
    guard let home = variables["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Whether others can reach the folder: a repository, a synchronised folder, or a network drive.
  func isShared(_ folder: String) -> Bool {
    if isOnNetworkDrive(folder) { return true }
    return [".git", ".stfolder"].contains { access("\(folder)/\($0)", F_OK) == 0 }
  }

  /// As the kernel's table of mounts has it: device, folder, kind ….
  private func isOnNetworkDrive(_ folder: String) -> Bool {
    let kinds: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"]
    var nearest = (path: "", kind: "")
    let table = String(decoding: contents(of: "/proc/self/mounts") ?? [], as: UTF8.self)
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count > 2 else { continue }
      let path = parts[1] == "/" ? "" : parts[1]
      if path.count >= nearest.path.count, "\(folder)/".hasPrefix("\(path)/") {
        nearest = (path, parts[2])
      }
    }
    return kinds.contains(nearest.kind)
  }

  /// A small file of our own; nil when there is none or it cannot be understood.
  func storedJSON(at path: String) -> JSONValue? {
    guard let bytes = contents(of: path) else { return nil }
    do throws(JSONDamage) {
      return try JSONParser.value(from: bytes, mode: .lenientDocument)
    } catch {
      return nil
    }
  }

  func contents(of path: String) -> [UInt8]? {
    do throws(FileProblem) {
      return try POSIXFileSystem().contents(of: path)
    } catch {
      return nil
    }
  }

  /// - Returns: what the system said when it could not be written.
  func store(_ value: JSONValue, at path: String) -> FileProblem? {
    let files = POSIXFileSystem()
    var random = SystemRandomNumberGenerator()
    do throws(FileProblem) {
      try files.makeFolders(FilePath.folder(of: path), mode: 0o700)
      try AtomicFile(files).replace(
        path, with: JSONWriter.bytes(of: value, as: .document) + [0x0A], mode: 0o600,
        token: Token.text(length: 8, random: &random))
      return nil
    } catch {
      return error
    }
  }

  /// For identifiers and the names of temporary files; `LYGTE_SEED` replaces it, for tests.
  var seed: UInt64 {
    if let told = variables["LYGTE_SEED"].flatMap({ UInt64($0) }) { return told }
    var random = SystemRandomNumberGenerator()
    return random.next()
  }
}
