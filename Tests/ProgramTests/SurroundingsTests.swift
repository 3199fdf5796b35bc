import OtherPrograms
import ProgramTestSupport
import Testing

/// Colours of letters and grounds as terminals are told them.
private func isColored(_ screen: String) -> Bool {
  screen.split(separator: "\u{1B}[").dropFirst().contains { part in
    part.prefix { $0 != "m" }.split(separator: ";").compactMap { Int($0) }
      .contains { 30...38 ~= $0 || 40...48 ~= $0 || 90...97 ~= $0 || 100...107 ~= $0 }
  }
}

extension ProgramTests {
  @Test("a Danish locale that was never made on the machine draws æøå and speaks Danish")
  func danish() throws {
    let bench = try Workbench(["Hæk for høj på Ærøvej"])
    let board = try bench.board(environment: ["LANG": "da_DK.UTF-8"], waitingFor: "Hæk for høj")
    let screen = try board.terminal.screen.joined(separator: "\n")
    #expect(screen.contains("Tryg Ågade"))
    #expect(screen.contains("på Ærøvej"))
    #expect(screen.contains("Ny"))
    #expect(screen.contains("kun på denne computer"))
    #expect(try board.leave() == 0)
  }

  @Test("LC_ALL=C speaks English and draws no garbage")
  func posixLocale() throws {
    let bench = try Workbench()
    let board = try bench.board(environment: ["LC_ALL": "C", "LANG": "da_DK.UTF-8"])
    let screen = try board.terminal.screen
    #expect(screen.contains { $0.contains("only on this machine") })
    #expect(!screen.joined().unicodeScalars.contains { $0 == "\u{FFFD}" || $0.value < 0x20 })
    #expect(screen.allSatisfy { $0.count <= 80 })
    #expect(try board.leave() == 0)
  }

  /// A finding that is drawn in colours where there are any.
  private func overdueFinding() throws -> Workbench {
    let bench = try Workbench()
    try bench.succeed(["-w", "fund", "add", "Mørk sti", "--due", "2020-01-02"])
    return bench
  }

  @Test("colours are drawn where nobody says no")
  func colored() throws {
    let bench = try overdueFinding()
    let board = try bench.board()
    #expect(isColored(try board.terminal.styledScreen))
    #expect(try board.leave() == 0)
  }

  @Test("NO_COLOR and --no-color draw none", arguments: [("1", ""), (nil, "--no-color")])
  func mono(variable: String?, option: String) throws {
    let bench = try overdueFinding()
    let board = try bench.board(environment: ["NO_COLOR": variable], options: option)
    #expect(!isColored(try board.terminal.styledScreen))
    try board.terminal.press("e")
    try board.terminal.wait(for: "Description")
    #expect(!isColored(try board.terminal.styledScreen))
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "Description")
    #expect(try board.leave() == 0)
  }

  @Test("an empty NO_COLOR says nothing about colours")
  func emptyNoColor() throws {
    let bench = try overdueFinding()
    let board = try bench.board(environment: ["NO_COLOR": ""])
    #expect(isColored(try board.terminal.styledScreen))
    #expect(try board.leave() == 0)
  }

  @Test("--no-unicode draws no boxes, blocks or arrows")
  func plain() throws {
    let bench = try Workbench()
    let board = try bench.board(options: "--no-unicode")
    func shapes() throws -> [Unicode.Scalar] {
      try board.terminal.screen.joined().unicodeScalars.filter { 0x2190...0x28FF ~= $0.value }
    }
    #expect(try shapes().isEmpty)
    for (key, shown) in [("Enter", "Where and what"), ("?", "Enter performs"), ("m", "Move")] {
      try board.terminal.press(key)
      try board.terminal.wait(for: shown)
      #expect(try shapes().isEmpty, "\(key)")
      try board.terminal.press("C-c")
      try board.terminal.wait(for: "New 1")
    }
    #expect(try board.leave() == 0)
  }

  @Test("a terminal that is not described on the machine is drawn, and that is said")
  func undescribed() throws {
    let bench = try Workbench()
    let board = try bench.board(
      environment: ["TERM": "xterm-ukendt"],
      waitingFor: "does not know the terminal “xterm-ukendt”")
    #expect(try board.terminal.shows("Hæk for høj"))
    #expect(try board.leave() == 0)
    try board.terminal.expectGivenBack()
  }

  @Test("TERM=dumb gives a sentence and status 3")
  func dumb() throws {
    let bench = try Workbench()
    let terminal = try TerminalSession(bench.program, environment: ["TERM": "dumb"])
    #expect(try terminal.shell("lygte -w fund") == 3)
    #expect(try terminal.shows("The terminal cannot draw a board (TERM=dumb)."))
    try terminal.expectGivenBack()
  }

  @Test("without a terminal there is a sentence and status 3")
  func piped() throws {
    let bench = try Workbench()
    let run = try bench.program.run(["-w", "fund"])
    #expect(run.end == .exited(3))
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.hasPrefix("The board needs a terminal."))
    let terminal = try TerminalSession(bench.program)
    try terminal.shell("lygte -w fund | cat")
    #expect(try terminal.shows("The board needs a terminal."))
  }

  @Test("the version is told without a home and without anything around it")
  func version() throws {
    let bench = try Workbench([])
    let nothing = Dictionary(
      uniqueKeysWithValues: bench.program.environment.keys.map { ($0, String?.none) })
    let run = try bench.program.run(["version"], changes: nothing)
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("lygte "))
    #expect(run.errorText.isEmpty)
  }

  @Test("where tmux is missing these tests fail and say what to install")
  func withoutTmux() throws {
    var program = try BuiltProgram()
    program.environment["PATH"] = "/nowhere"
    let trouble = #expect(throws: TerminalSession.Trouble.self) {
      _ = try TerminalSession(program)
    }
    #expect(trouble?.description.contains("apt-get install tmux") == true)
  }
}
