import DiskTestSupport
import Glibc
import OtherPrograms

/// The program as it was built together with the tests, and a home of its own to run it in.
///
/// What it remembers of workspaces, people and drafts lies in `home`, never in the home of whoever
/// runs the tests.
package struct BuiltProgram: Sendable {
  package let home: OwnFolder
  /// The folder the program lies in.
  package let folder: String
  package var environment: [String: String]

  /// - Throws: ``Missing`` when the program was not built.
  package init() throws {
    home = OwnFolder()
    folder = try Self.folderOfProgram()
    environment = [
      "PATH": "\(folder):/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8",
      "LYGTE_USER": "MKJ", "TZ": "Europe/Copenhagen",
    ]
    for (name, place) in [
      ("HOME", ""), ("XDG_STATE_HOME", "state"), ("XDG_CONFIG_HOME", "config"),
      ("XDG_DATA_HOME", "share"), ("TMPDIR", ""),
    ] {
      environment[name] = place.isEmpty ? home.path : home.path(place)
    }
  }

  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs a command to its end, without a terminal.
  /// - Parameter changes: variables of the environment that are otherwise; nil takes one away.
  package func run(
    _ arguments: [String], input: [UInt8] = [], changes: [String: String?] = [:],
    limit milliseconds: Int = 60_000
  ) throws -> CapturedRun {
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    return try ProgramRunner(environment: environment).capture(
      ["\(folder)/lygte"] + arguments, in: home.path, input: input, limit: milliseconds)
  }

  /// Beside the program that runs the tests, or above it where that is a bundle.
  private static func folderOfProgram() throws -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = readlinkat(AT_FDCWD, "/proc/self/exe", &buffer, buffer.count)
    var path = String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      if access("\(path)/lygte", X_OK) == 0 { return path }
    }
    // The tests may be run by a program of the toolchain; then the command line names them.
    for argument in CommandLine.arguments {
      var path = argument
      while let slash = path.lastIndex(of: "/") {
        path = String(path[..<slash])
        if access("\(path)/lygte", X_OK) == 0, access("\(path)/lygte-bench", F_OK) == 0 {
          return path
        }
      }
    }
    throw Missing(description: "The program lygte was not built beside the tests.")
  }
}
