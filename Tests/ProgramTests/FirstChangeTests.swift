import CaseModel
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("in a terminal the first change asks who one is, and no later one does, board or command")
  func firstChangeAsks() throws {
    let bench = try Workbench()
    let terminal = try TerminalSession(bench.program, environment: ["LYGTE_USER": nil])
    try terminal.enter("lygte -w fund add Bænk")
    try terminal.wait(for: "Your initials:")
    try terminal.type("JAA")
    try terminal.press("Enter")
    try terminal.wait(for: "2  field")
    try terminal.type("2")
    try terminal.press("Enter")
    #expect(try terminal.status() == 0)
    #expect(try bench.text(of: "state/lygte/person.json").contains(#""role": "field""#))
    #expect(try bench.finding("Bænk")["createdBy"]?.string == "JAA")
    #expect(try terminal.shell("lygte -w fund add Lygte") == 0)
    #expect(try bench.finding("Lygte")["createdBy"]?.string == "JAA")
  }

  @Test("the board asks at its first change and saves it under those initials")
  func boardAsks() throws {
    let bench = try Workbench()
    let board = try bench.board(environment: ["LYGTE_USER": nil])
    try board.terminal.press("+")
    try board.terminal.wait(for: "Who are you?")
    try board.terminal.type("JAA")
    try board.terminal.press("C-s")
    try board.terminal.wait(for: "low")
    try board.terminal.press("+")
    try board.terminal.wait(for: "medium")
    #expect(try board.leave() == 0)
    let log = try bench.succeed(["-w", "fund", "log", "--json"])
    let latest = try JSONParser.value(
      from: Array((log.split(separator: "\n").last ?? "").utf8), mode: .lenientDocument)
    #expect(latest["by"]?.string == "JAA")
    #expect(latest["claimed"]?.array?.isEmpty == true)
    #expect(try bench.text(of: "state/lygte/person.json").contains(#""role": "leader""#))
  }

  @Test("without a terminal and without a name nothing waits, and the account’s name is claimed")
  func nothingWaits() throws {
    let bench = try Workbench()
    let gone: [String: String?] = ["LYGTE_USER": nil, "USER": nil, "LOGNAME": nil]
    let run = try bench.program.run(["-w", "fund", "add", "Bænk"], changes: gone)
    #expect(run.succeeded, "\(run.errorText)")
    let account = try ProgramRunner(environment: bench.program.environment)
      .capture(["id", "-un"]).outputText.split(separator: "\n").first.map(String.init)
    #expect(try bench.finding("Bænk")["createdBy"]?.string == account)
    let log = try bench.succeed(["-w", "fund", "log", "--json"])
    #expect(log.split(separator: "\n").last?.contains(#""claimed":["by"]"#) == true)
  }
}
