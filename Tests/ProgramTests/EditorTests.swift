import CaseModel
import DiskTestSupport
import Glibc
import ProgramTestSupport
import Testing

extension ProgramTests {
  /// Opens the board with an editor that is a shell script.
  private func board(
    _ bench: Workbench, editor: String, columns: Int = 80
  ) throws -> BoardInTerminal {
    try bench.write("#!/bin/sh\n" + editor + "\n", to: "skriv", isProgram: true)
    return try bench.board(
      columns: columns, environment: ["EDITOR": bench.program.home.path("skriv")])
  }

  @Test("E lets the person's own editor change the text, in a terminal that is its own")
  func editor() throws {
    let bench = try Workbench()
    let board = try board(bench, editor: "stty -a > stty; sed -i 's/høj/tæt/' \"$1\"")
    try board.terminal.press("E")
    try board.terminal.wait(for: "Hæk for tæt")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "was changed")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hæk")["observation"]?.string == "Hæk for tæt")
    let modes = try bench.text(of: "stty").split { $0.isWhitespace }
    #expect(modes.contains("icanon") && modes.contains("echo") && modes.contains("opost"))
  }

  @Test("an editor that changes nothing changes nothing")
  func unchangedEditor() throws {
    let bench = try Workbench()
    let board = try board(bench, editor: "exit 0")
    try board.terminal.press("E")
    try board.terminal.wait(for: "The text is unchanged.")
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "Ctrl-S saves")
    #expect(try board.leave() == 0)
    let log = try bench.succeed(["-w", "fund", "log", "--json"])
    #expect(log.split(separator: "\n").count == 2)
  }

  @Test("an editor that fails says where the text lies", arguments: [80, 120])
  func failingEditor(columns: Int) throws {
    let bench = try Workbench()
    let board = try board(bench, editor: "echo skrevet > \"$1\"; exit 1", columns: columns)
    try board.terminal.press("E")
    try board.terminal.wait(for: "The editor ended with an error")
    try bench.wait(for: "skrevet", inFilesOf: "state")
    try board.terminal.wait(for: "editor/")
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "Ctrl-S saves")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hæk")["observation"]?.string == "Hæk for høj")
    try expectOffered("skrevet", bench)
  }

  /// The next start has it as a draft of the form it was written in.
  private func expectOffered(_ text: String, _ bench: Workbench) throws {
    let again = try bench.board(waitingFor: "1 draft waits")
    try again.terminal.press("e")
    try again.terminal.wait(for: text)
    try again.terminal.press("C-s")
    try again.terminal.wait(for: "was changed")
    #expect(try again.leave() == 0)
    #expect(try bench.findings().first?["observation"]?.string == text)
    let names = try bench.succeedShell("ls -A state/lygte/editor")
    #expect(names.isEmpty)
  }

  @Test(
    "what was saved in an editor outlives a program that was killed, hung up or asked to end",
    arguments: [SIGKILL, SIGHUP, SIGTERM])
  func killedInTheEditor(number: Int32) throws {
    let bench = try Workbench()
    let board = try board(bench, editor: "echo gemt i editoren > \"$1\"; touch gemt; sleep 5")
    try board.terminal.press("E")
    try bench.wait(for: "gemt i editoren", inFilesOf: "state")
    try board.signal(number)
    _ = try board.terminal.status()
    try expectOffered("gemt i editoren", bench)
  }

  @Test("what stood in a prompt when the program was killed stands there at the next start")
  func killedInAPrompt() throws {
    let bench = try Workbench()
    let board = try board(bench, editor: "exit 0")
    try board.terminal.press("f")
    try board.terminal.type("status:åb")
    try bench.wait(for: "status:åb", inFilesOf: "state")
    try board.signal(SIGKILL)
    try board.terminal.wait(for: "ended=137")
    let again = try bench.board()
    try again.terminal.press("f")
    try again.terminal.wait(for: "status:åb")
    try again.terminal.press("Escape")
    try again.terminal.wait(until: "status:åb")
    #expect(try again.leave() == 0)
  }
}
