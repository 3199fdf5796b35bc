import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import Glibc

/// The clock, the environment and the machine's name: read here and nowhere else.
struct World {
  let variables: [String: String]
  /// What `LYGTE_NOW` says in the place of the clock.
  private let toldMoment: Moment?

  init() {
    var variables: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let text = String(cString: pointer)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    self.variables = variables
    toldMoment = variables["LYGTE_NOW"].flatMap { Moment(rfc3339: $0) }
  }

  /// Of a clock that only goes forward, for measuring how long something took.
  var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Now, in the local time zone; `LYGTE_NOW` replaces the clock.
  /// Seconds since 1970, without asking what they are called here.
  var seconds: Int { toldMoment?.seconds ?? time(nil) }

  var now: Moment {
    if let toldMoment { return toldMoment }
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(seconds: seconds, offsetMinutes: local.tm_gmtoff / 60)
  }

  /// What of a line's stamp the environment says in the place of the clock.
  var claims: LineClaims { variables["LYGTE_NOW"]?.isEmpty == false ? .clock : [] }

  /// What the system calls whoever runs the program; a number where it has no name.
  private var systemAccount: String {
    let user = getuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name, name.pointee != 0 else {
      return "uid \(user)"
    }
    return String(cString: name)
  }

  var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The file of the program that runs, or nil when the system does not tell.
  var programFile: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The folder the program lies in, or nil when the system does not tell.
  var programFolder: String? {
    programFile.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }
  }

  func commandEnvironment() -> CommandEnvironment {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var environment = CommandEnvironment(
      variables: variables, systemAccount: systemAccount, currentFolder: currentFolder, clock: now,
      machineIdentity: machineIdentity, isOutputTerminal: isTerminal,
      outputColumns: isTerminal ? Self.terminalColumns : nil, programFile: programFile,
      readStandardInput: { Self.readAll(STDIN_FILENO) }, ask: { Self.ask($0) },
      tell: { Self.tell($0) })
    environment.isInputTerminal = isatty(STDIN_FILENO) == 1
    return environment
  }

  var machineIdentity: String {
    do throws(FileProblem) {
      return try StorageSettings.machineIdentity()
    } catch {
      // Without it the state folder's own inode must tell machines apart.
      return ""
    }
  }

  /// Prints what a command has to say.
  /// - Returns: the exit status; 3 when standard output could not take it.
  func end(with report: CommandReport) -> Int32 {
    let isPrinted = Self.write(report.output, to: STDOUT_FILENO)
    let problem = isPrinted ? 0 : errno
    _ = Self.write(Array(report.errors.utf8), to: STDERR_FILENO)
    // A reader that went away has what it wanted.
    guard !isPrinted, problem != EPIPE else { return report.status.rawValue }
    let sentence = report.unprinted(problem)
    if !sentence.isEmpty { _ = Self.write(Array("lygte: \(sentence)\n".utf8), to: STDERR_FILENO) }
    return ExitStatus.unavailable.rawValue
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }

  private static func tell(_ sentence: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = write(Array((sentence + "\n").utf8), to: STDERR_FILENO)
  }

  private static func ask(_ question: String) -> String? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    _ = write(Array(question.utf8), to: STDERR_FILENO)
    return readLine()
  }

  private static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
