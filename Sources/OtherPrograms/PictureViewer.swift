import Glibc

/// Shows a picture in the terminal, where `chafa` is installed.
package struct PictureViewer: Sendable {
  private let runner: ProgramRunner

  package init(_ runner: ProgramRunner) { self.runner = runner }

  package var isThere: Bool { runner.path(of: "chafa") != nil }

  /// Draws the picture and waits for a key; the terminal must be released before.
  ///
  /// - Parameters:
  ///   - path: absolute, so that it is no option.
  ///   - hint: what stands below it.
  package func show(
    _ path: String, columns: Int, rows: Int, usesColour: Bool, hint: String
  ) throws(ProgramProblem) -> Bool {
    // Inside tmux and screen nothing but letters comes through.
    var arguments = [
      "chafa", "--animate", "off", "-s", "\(max(1, columns))x\(max(1, rows - 2))",
    ]
    if runner.environment["TMUX"] != nil || runner.environment["STY"] != nil {
      arguments += ["-f", "symbols"]
    }
    if !usesColour { arguments += ["-f", "symbols", "-c", "none"] }
    Self.say("\u{1B}[2J\u{1B}[H")
    let end = try runner.runInteractively(arguments + ["--", path])
    guard end == .exited(0) else { return false }
    Self.say("\r\n" + hint)
    Self.waitForKey()
    Self.say("\r\n")
    return true
  }

  private static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  /// Any key, also one that is no letter.
  private static func waitForKey() {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) < 0, errno == EINTR {}
  }
}
