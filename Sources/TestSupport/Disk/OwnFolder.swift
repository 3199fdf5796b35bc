import CaseStorage
import Glibc

/// A folder for one test, removed with everything in it when the test lets go of it.
package final class OwnFolder: Sendable {
  package let path: String

  package init() {
    var template = Array("/tmp/lygte-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = mkdtemp(base) else {
        preconditionFailure("No folder can be made under /tmp.")
      }
      return String(cString: made)
    }
  }

  deinit { Self.remove(path) }

  package func path(_ inside: String) -> String { FilePath.joined(path, inside) }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    _ = chmod(path, 0o700)
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
          start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { names.append(name) }
      }
      closedir(stream)
      names.forEach { remove(path + "/" + $0) }
    }
    rmdir(path)
  }
}
