import CaseModel
import CaseStorage
import CommandLineTool
import Foundation

/// The door to the clock, the environment and the streams of this process.
enum ProcessEnvironment {
  static func read() -> CommandEnvironment {
    CommandEnvironment(
      variables: ProcessInfo.processInfo.environment, currentFolder: currentFolder(),
      clock: clock(), machineIdentity: machineIdentity(),
      isOutputTerminal: isatty(STDOUT_FILENO) == 1, outputColumns: columns(),
      readStandardInput: readStandardInput)
  }

  /// Seconds and the offset of this place's time zone now.
  static func clock() -> Moment {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Moment(seconds: now, offsetMinutes: local.tm_gmtoff / 60)
  }

  /// Writes everything, or stops quietly where the reader has gone away, as `| head` does.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func machineIdentity() -> String {
    do throws(FileProblem) {
      return try StorageSettings.machineIdentity()
    } catch {
      // Without it the state folder's inode alone must tell machines apart.
      return ""
    }
  }

  private static func columns() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  @Sendable private static func readStandardInput() -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
