import CaseModel
import DiskTestSupport
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
    let path = try #require(try bench.names.first { $0.hasSuffix(".md") })
    #expect(try bench.text(of: path) == "skrevet\n")
    try board.terminal.wait(for: path)
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "Ctrl-S saves")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hæk")["observation"]?.string == "Hæk for høj")
  }
}
