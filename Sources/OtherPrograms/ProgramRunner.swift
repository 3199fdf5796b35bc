import Glibc

/// Starts other programs, found on the path of the environment it was given.
package struct ProgramRunner: Sendable {
  package let environment: [String: String]

  package init(environment: [String: String]) { self.environment = environment }

  /// The file a name stands for, as a shell finds it; nil when there is none that can be run.
  package func path(of name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    guard !name.isEmpty else { return nil }
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs a program that talks with the person: it has our terminal, streams and process group.
  ///
  /// Foundation's way would put it into a group of its own, where reading the keyboard stops it
  /// for good. The terminal must be released before.
  /// - Parameter arguments: the program's name first.
  package func runInteractively(
    _ arguments: [String], in folder: String? = nil
  ) throws(ProgramProblem) -> ProgramEnd {
    let child = try start(arguments, in: folder, streams: nil)
    return Self.end(fromStatus: Self.waitStatus(of: child))
  }

  /// The child's number. With `streams` it reads, writes and complains there, in a process group
  /// of its own so that all it started can be ended with it.
  func start(
    _ arguments: [String], in folder: String?, streams: (Int32, Int32, Int32)?
  ) throws(ProgramProblem) -> pid_t {
    let name = arguments.first ?? ""
    guard let named = path(of: name) else { throw .notFound(name) }
    // Spawning in another folder is not offered to Swift; the shell puts the program in its place.
    let path = folder == nil ? named : "/bin/sh"
    var arguments = arguments
    if let folder {
      arguments =
        ["sh", "-c", "cd -- \"$0\" && exec \"$@\"", folder, named] + arguments.dropFirst()
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let streams {
      posix_spawn_file_actions_adddup2(&actions, streams.0, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, streams.1, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, streams.2, STDERR_FILENO)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We ignore a broken pipe and a full file; others rely on these ending them.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    sigaddset(&defaults, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // A background thread may hold signals back; a program that inherits that cannot be ended.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let group = streams == nil ? 0 : POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group))
    var child: pid_t = 0
    let problem = Self.withStrings(arguments) { argumentPointers in
      Self.withStrings(environment.map { "\($0.key)=\($0.value)" }) { environmentPointers in
        posix_spawn(&child, path, &actions, &attributes, argumentPointers, environmentPointers)
      }
    }
    guard problem == 0 else { throw .notStarted(name, String(cString: strerror(problem))) }
    return child
  }

  private static func withStrings<Result>(
    _ strings: [String], _ use: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return use(copies)
  }

  static func waitStatus(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  static func end(fromStatus status: Int32) -> ProgramEnd {
    let signal = status & 0x7F
    return signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .killed(Int(signal))
  }
}
