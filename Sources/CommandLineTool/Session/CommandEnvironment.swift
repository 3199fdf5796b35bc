import CaseModel
import CaseStorage
import Casework
import ChangeLog

/// What a command may know of the world around it; the executable fills it in, tests make it up.
package struct CommandEnvironment: Sendable {
  package var variables: [String: String]
  /// By whom the changes are, where the program that runs the command knows; nil: as the options,
  /// the variables and this machine say.
  package var authorship: Authorship?
  /// What the system calls whoever runs the program, where no variable does; never empty.
  package var systemAccount: String
  /// Absolute.
  package var currentFolder: String
  /// The clock; `LYGTE_NOW` replaces it.
  package var clock: Moment
  package var fileSystem: any FileSystem
  /// What tells this machine from others.
  package var machineIdentity: String
  package var isOutputTerminal: Bool
  /// Whether somebody sits at standard input.
  package var isInputTerminal = false
  /// Columns of the terminal that standard output is; nil when it is none.
  package var outputColumns: Int?
  /// The file of the program that runs; nil when the system does not tell.
  package var programFile: String?
  /// Reads standard input to its end; nil when it could not be read.
  package var readStandardInput: @Sendable () -> [UInt8]?
  /// Asks a question on the terminal and gives the answer; nil when nobody can be asked.
  package var ask: @Sendable (String) -> String?
  /// Says at once, where somebody sits at a terminal, what takes long; nowhere else.
  package var tell: @Sendable (String) -> Void

  package init(
    variables: [String: String], systemAccount: String, currentFolder: String, clock: Moment,
    fileSystem: any FileSystem = POSIXFileSystem(), machineIdentity: String = "",
    isOutputTerminal: Bool = false, outputColumns: Int? = nil, programFile: String? = nil,
    readStandardInput: @escaping @Sendable () -> [UInt8]? = { [] },
    ask: @escaping @Sendable (String) -> String? = { _ in nil },
    tell: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.variables = variables
    self.systemAccount = systemAccount
    self.currentFolder = currentFolder
    self.clock = clock
    self.fileSystem = fileSystem
    self.machineIdentity = machineIdentity
    self.isOutputTerminal = isOutputTerminal
    self.outputColumns = outputColumns
    self.programFile = programFile
    self.readStandardInput = readStandardInput
    self.ask = ask
    self.tell = tell
  }

  /// A variable that is set and not empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name of the account that runs the program.
  var accountName: String {
    for name in ["USER", "LOGNAME"] {
      let account = TextRules.accepted(variable(name) ?? "", form: .line)
      if !account.isEmpty { return account }
    }
    return systemAccount
  }

  /// Relative values of XDG's variables are invalid and ignored, as its specification says.
  func folder(_ variable: String, below home: String) -> String? {
    if let value = self.variable(variable), value.hasPrefix("/") { return value }
    guard let folder = self.variable("HOME"), folder.hasPrefix("/") else { return nil }
    return FilePath.joined(folder, home)
  }

  /// Where this machine remembers things.
  var stateFolder: String? {
    folder("XDG_STATE_HOME", below: ".local/state").map { FilePath.joined($0, "lygte") }
  }

  /// Where the default workspace and the example lie.
  var dataFolder: String? {
    folder("XDG_DATA_HOME", below: ".local/share").map { FilePath.joined($0, "lygte") }
  }

  /// A path as the person gave it, seen from the current folder, without `.` and `..`.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FilePath.joined(currentFolder, path)
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}

/// Where salts and identifiers come from: the system, or for tests a seed.
enum CommandRandom: RandomNumberGenerator, Sendable {
  case system
  case seeded(SeededRandom)

  init(_ environment: CommandEnvironment) {
    if let seed = environment.variable("LYGTE_SEED").flatMap({ UInt64($0) }) {
      self = .seeded(SeededRandom(seed: seed))
    } else {
      self = .system
    }
  }

  mutating func next() -> UInt64 {
    switch self {
    case .system:
      var random = SystemRandomNumberGenerator()
      return random.next()
    case .seeded(var random):
      let number = random.next()
      self = .seeded(random)
      return number
    }
  }
}
