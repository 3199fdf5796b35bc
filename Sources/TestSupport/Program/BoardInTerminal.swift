import DiskTestSupport
import Glibc
import OtherPrograms

/// The board of a workspace, open in a real terminal.
package final class BoardInTerminal {
  package let program: BuiltProgram
  package let terminal: TerminalSession
  /// The workspace's folder, as the shell in the program's home names it.
  package let folder: String
  private let processFile: String
  private let options: String

  /// Opens the board and waits for its first frame.
  ///
  /// - Parameters:
  ///   - shown: a text of the first frame.
  ///   - before: what the shell does first, such as setting a limit.
  package init(
    _ program: BuiltProgram, folder: String = "fund", columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:], options: String = "", before: String = "",
    waitingFor shown: String
  ) throws {
    self.program = program
    self.folder = folder
    self.options = options
    processFile = program.home.path("process")
    terminal = try TerminalSession(
      program, columns: columns, rows: rows, environment: environment)
    if !before.isEmpty { try terminal.shell(before) }
    try open(waitingFor: shown)
  }

  /// Opens the board, again after it was left.
  package func open(waitingFor shown: String) throws {
    // The shell makes way for the program, so its number is the program's.
    try terminal.enter(
      "sh -c 'echo $$ > process; exec lygte -w \(folder) \(options)'")
    try terminal.wait(for: shown)
  }

  /// The number of the running program.
  package var process: pid_t {
    get throws {
      let run = try ProgramRunner(environment: program.environment).capture(["cat", processFile])
      guard let number = pid_t(run.outputText.split(separator: "\n").first ?? "") else {
        throw TerminalSession.Trouble("The program did not say its number.")
      }
      return number
    }
  }

  package func signal(_ number: Int32) throws { kill(try process, number) }

  /// Leaves the board and waits for the shell.
  /// - Returns: the program's exit status.
  package func leave() throws -> Int {
    try terminal.press("q")
    return try terminal.status()
  }
}
