import DiskTestSupport
import Glibc
import OtherPrograms

/// A shell in a real terminal: tmux draws it, keys are pressed in it and its screen is read.
///
/// Nothing waits for a fixed time: a test waits for what the screen shows, and gives up at a
/// deadline with the screen in its complaint.
package final class TerminalSession {
  package let program: BuiltProgram
  private let runner: ProgramRunner
  private let name: String
  /// How long the screen is waited for: until something is broken, not until a machine is busy.
  private let milliseconds: Int

  /// What the shell prints when it waits for a command.
  package static let prompt = "skal>"

  /// Starts a shell in the program's home.
  ///
  /// - Parameter environment: what differs from the program's environment; nil takes a variable
  ///   away.
  package init(
    _ program: BuiltProgram, columns: Int = 80, rows: Int = 24,
    environment changes: [String: String?] = [:], waiting milliseconds: Int = 60_000
  ) throws {
    self.program = program
    self.milliseconds = milliseconds
    // tmux itself always draws UTF-8, whatever the shell in it is told.
    // Its socket goes with the program's home.
    runner = ProgramRunner(
      environment: program.environment.merging(["TMUX_TMPDIR": program.home.path]) { $1 })
    guard runner.path(of: "tmux") != nil else {
      throw Trouble("These tests need the program tmux. Install it with: apt-get install tmux")
    }
    name = "lygte-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    var environment = program.environment
    environment["TERM"] = "screen-256color"
    environment["PS1"] = Self.prompt + " "
    for (name, value) in changes { environment[name] = value }
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    // No TMUX in the environment, as in a terminal that is no tmux.
    _ = try tmux(
      [
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", program.home.path,
        "env", "-i",
      ] + settings + ["/bin/sh", "-i", ";", "set", "-g", "status", "off"])
    _ = try tmux(["set", "-g", "escape-time", "0"])
    try resize(columns: columns, rows: rows)
    try wait { $0.first?.hasPrefix(Self.prompt) == true }
  }

  deinit {
    do { try close() } catch {
      // The terminal was closed before.
    }
  }

  /// Closes the terminal under whatever runs in it.
  package func close() throws { try tmux(["kill-server"]) }

  package struct Trouble: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
  }

  /// Speaks to the terminal's own server.
  @discardableResult
  private func tmux(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let run = try runner.capture(
      ["tmux", "-u", "-L", name, "-f", "/dev/null"] + arguments,
      input: input)
    guard run.succeeded else { throw Trouble("tmux \(arguments): \(run.errorText)") }
    return run.outputText
  }

  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Presses keys by tmux's names, separated by blanks: `C-s Enter Escape S-Right >`.
  package func press(_ keys: String) throws {
    try tmux(["send-keys"] + keys.split(separator: " ").map { $0 == ";" ? "\\;" : String($0) })
  }

  /// Types letters, as they stand.
  package func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text.hasSuffix(";") ? text.dropLast() + "\\;" : text])
  }

  /// Pastes as a terminal does that says where a paste begins and ends.
  package func paste(_ text: String) throws {
    try tmux(["load-buffer", "-"], input: Array(text.utf8))
    try tmux(["paste-buffer", "-p"])
  }

  /// Runs a command line in the shell and waits until it has ended; the screen then holds what it
  /// printed.
  /// - Returns: its exit status.
  @discardableResult
  package func shell(_ command: String) throws -> Int {
    try enter(command)
    return try status()
  }

  /// Begins a command line in the shell; `status()` waits for its end.
  package func enter(_ command: String) throws {
    try type("clear; " + command + "; echo \"ended=$?\"")
    try press("Enter")
  }

  /// Waits until the shell's command has ended.
  package func status() throws -> Int {
    let screen = try wait {
      $0.contains { $0.hasPrefix("ended=") } && $0.last { !$0.isEmpty } == Self.prompt
    }
    let line = screen.last { $0.hasPrefix("ended=") } ?? ""
    return Int(line.dropFirst("ended=".count)) ?? -1
  }

  /// The lines of the screen without trailing blanks, as many as there are rows.
  package var screen: [String] {
    get throws {
      var lines = try tmux(["capture-pane", "-p", "-N"]).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
      }
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
  }

  /// The screen with the sequences that colour it.
  package var styledScreen: String {
    get throws { try tmux(["capture-pane", "-p", "-e"]) }
  }

  /// What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `cursor_x` ….
  package func fact(_ name: String) throws -> Int {
    let text = try tmux(["display-message", "-p", "#{\(name)}"])
    return Int(text.split(separator: "\n").first ?? "") ?? -1
  }

  /// Waits until the screen is as a test wants it.
  /// - Throws: ``Trouble`` with the screen, at the deadline.
  @discardableResult
  package func wait(
    within limit: Int? = nil, until isReached: ([String]) throws -> Bool
  ) throws -> [String] {
    var lines: [String] = []
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(limit ?? milliseconds)
    repeat {
      lines = try screen
      if try isReached(lines) { return lines }
      // Long enough to leave the machine to what is waited for.
      usleep(15_000)
    } while clock.now < end
    throw Trouble("The screen never came to it:\n" + lines.joined(separator: "\n"))
  }

  /// Waits until the screen shows a text, also where it runs on in the next line.
  @discardableResult
  package func wait(for text: String, within limit: Int? = nil) throws -> [String] {
    do {
      return try wait(within: limit) { Self.shows(text, in: $0) }
    } catch let trouble as Trouble {
      throw Trouble("Waited for “\(text)”. " + trouble.description)
    }
  }

  /// Waits until a text is no longer on the screen.
  @discardableResult
  package func wait(until text: String) throws -> [String] {
    try wait { !Self.shows(text, in: $0) }
  }

  package func shows(_ text: String) throws -> Bool { Self.shows(text, in: try screen) }

  /// With one blank between words: a column's count stands at the end of its heading.
  private static func spaced(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func shows(_ text: String, in lines: [String]) -> Bool {
    let joined = lines.joined(separator: " ")
    return lines.contains { $0.contains(text) } || joined.contains(text)
      || spaced(joined).contains(spaced(text))
  }
}
