import CaseModel
import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// Waits for real programs, so all of it is one after the other.
///
/// 35 s, most of it waiting for programs: in terminals, under strace, killed while they save. The
/// limit is for what never ends, not for a machine that is busy.
@Suite("The built program in a real terminal", .serialized, .timeLimit(.minutes(10)))
struct ProgramTests {}

/// The built program with a workspace of a few findings in the folder `fund` of its home.
struct Workbench {
  let program: BuiltProgram

  /// - Parameter findings: descriptions; each gets the place `Vester Allé`.
  init(_ findings: [String] = ["Hæk for høj"], program: BuiltProgram? = nil) throws {
    self.program = try program ?? BuiltProgram()
    try succeed(["init", "fund", "--name", "Tryg Ågade"])
    for finding in findings { try add(finding) }
  }

  var folder: String { program.home.path("fund") }

  /// - Returns: the identifier that was printed.
  @discardableResult
  func add(_ text: String) throws -> String {
    try succeed(["-w", "fund", "add", text, "--place", "Vester Allé"])
      .filter { !$0.isNewline }
  }

  /// Runs a command that must do its work.
  /// - Returns: what it printed.
  @discardableResult
  func succeed(
    _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try program.run(arguments)
    #expect(run.succeeded, "\(run.errorText)", sourceLocation: sourceLocation)
    return run.outputText
  }

  /// All findings as `list --json` tells them.
  func findings() throws -> [JSONValue] {
    let text = try succeed(["-w", "fund", "list", "--json"])
    let value = try JSONParser.value(from: Array(text.utf8), mode: .lenientDocument)
    return try #require(value.array)
  }

  /// The finding of a description.
  func finding(_ text: String) throws -> JSONValue {
    try #require(try findings().first { $0["observation"]?.string?.hasPrefix(text) == true })
  }

  func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let run = try program.run(["-w", "fund", "verify"])
    #expect(run.succeeded, "\(run.outputText)\(run.errorText)", sourceLocation: sourceLocation)
    let said = run.outputText + run.errorText
    #expect(said.contains("All is whole"), "\(said)", sourceLocation: sourceLocation)
  }

  /// Opens the board over the findings.
  func board(
    columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:],
    options: String = "", before: String = "", waitingFor shown: String = "Hæk for høj"
  ) throws -> BoardInTerminal {
    try BoardInTerminal(
      program, columns: columns, rows: rows, environment: environment, options: options,
      before: before, waitingFor: shown)
  }

  func write(_ text: String, to name: String, isProgram: Bool = false) throws {
    let path = program.home.path(name)
    _ = try ProgramRunner(environment: program.environment).capture(
      ["sh", "-c", "cat > \"$0\"", path], input: Array(text.utf8))
    chmod(path, isProgram ? 0o700 : 0o600)
  }

  /// Waits until a file of the program's home holds a text; one that is still to take a file's place
  /// does not count, since a killed program leaves it behind.
  func wait(for text: String, inFilesOf folder: String) throws {
    let runner = ProgramRunner(environment: program.environment)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(60)
    while clock.now < end {
      if try runner.capture(["grep", "-rqsF", "--exclude=.*.tmp", text, program.home.path(folder)])
        .succeeded
      {
        return
      }
      usleep(20_000)
    }
    Issue.record("No file of \(folder) ever held “\(text)”.")
  }

  /// Waits until a process has ended, whether anybody has asked after it or not.
  func waitForEnd(of process: pid_t) throws {
    let runner = ProgramRunner(environment: program.environment)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(60)
    while clock.now < end {
      let status = try runner.capture(["cat", "/proc/\(process)/stat"])
      if !status.succeeded || status.outputText.contains(") Z ") { return }
      usleep(20_000)
    }
    Issue.record("The process \(process) never ended.")
  }

  /// What a shell in the program's home prints.
  func succeedShell(_ command: String) throws -> String {
    try ProgramRunner(environment: program.environment)
      .capture(["sh", "-c", "cd \"$0\" && \(command)", program.home.path]).outputText
  }

  /// The names of what lies in the program's home.
  var names: [String] {
    get throws {
      try ProgramRunner(environment: program.environment).capture(["ls", program.home.path])
        .outputText.split(separator: "\n").map(String.init)
    }
  }

  func text(of name: String) throws -> String {
    try ProgramRunner(environment: program.environment)
      .capture(["cat", program.home.path(name)]).outputText
  }
}

extension TerminalSession {
  /// The line the cursor stands on, with the two below it that a card has too, and whether it stands on
  /// the line's mark or on the first letter after it. Letters before it must be narrow.
  var atCursor: (line: String, card: String, isMarked: Bool) {
    get throws {
      let lines = try screen
      let (column, row) = (try fact("cursor_x"), try fact("cursor_y"))
      guard lines.indices.contains(row) else { return ("", "", false) }
      let letters = Array(lines[row])
      let isOnMark = [">", "▌"].contains(letters.dropFirst(column).first)
      return (
        lines[row], lines.dropFirst(row).prefix(3).joined(separator: "\n"),
        isOnMark || letters.prefix(column).suffix(2) == [">", " "]
      )
    }
  }

  /// Whether the shell has its terminal as it was: normal screen, a cursor to see, no mouse.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try fact("alternate_on") == 0, sourceLocation: sourceLocation)
    #expect(try fact("cursor_flag") == 1, sourceLocation: sourceLocation)
    #expect(try fact("mouse_any_flag") == 0, sourceLocation: sourceLocation)
    // A shell that edits lines mends the modes by itself; this one does not.
    try shell("sh -c 'stty -a'")
    let modes = try screen.joined(separator: " ").split(separator: " ").map(String.init)
    for mode in ["icanon", "echo", "isig", "icrnl", "opost", "onlcr", "ixon", "iexten"] {
      #expect(modes.contains(mode), "\(mode)", sourceLocation: sourceLocation)
    }
  }
}
