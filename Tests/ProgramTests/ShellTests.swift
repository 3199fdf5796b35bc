import DiskTestSupport
import Glibc
import OtherPrograms
import ProgramTestSupport
import Testing

/// Completion as the shells’ own machinery does it, in a real terminal.
extension ProgramTests {
  /// A folder with findings of two parties, and a saved view.
  private func stocked() throws -> Workbench {
    let bench = try Workbench(["Hæk for høj"])
    try bench.succeed(["-w", "fund", "add", "Mørk sti", "--responsible", "Vej & Park"])
    try bench.succeed(["-w", "fund", "views", "save", "Over fristen", "overdue:yes"])
    return bench
  }

  @Test("bash completes commands, options, fields and what the folder holds")
  func bash() throws {
    let bench = try stocked()
    let terminal = try TerminalSession(
      bench.program, environment: ["LYGTE_WORKSPACE": bench.folder])
    try terminal.type("exec bash --norc --noprofile -i")
    try terminal.press("Enter")
    try terminal.type("PS1='bash> '; source <(lygte completions bash); clear")
    try terminal.press("Enter")
    try terminal.wait { $0.first == "bash>" }
    for (typed, completed) in [
      ("lygte sho", "lygte show"), ("lygte list --no-u", "lygte list --no-unicode"),
      ("lygte list state:ass", "lygte list state:assigned"),
      ("lygte list respons", "lygte list responsible:"),
      ("lygte list responsible:Ve", #"lygte list responsible:Vej\ \&\ Park"#),
      (#"lygte chase "Ve"#, #"lygte chase "Vej & Park""#),
      ("lygte set X responsible=Ve", #"lygte set X responsible=Vej\ \&\ Park"#),
      ("lygte list --view Ov", #"lygte list --view Over\ fristen"#),
      ("lygte import fun", "lygte import fund/"),
    ] {
      try terminal.type(typed)
      try terminal.press("Tab")
      try terminal.wait { $0.contains("bash> \(completed)") }
      try terminal.press("C-u C-l")
      try terminal.wait { $0.first == "bash>" }
    }
    // What was completed is what the program reads.
    try terminal.type("lygte list responsible:Ve")
    try terminal.press("Tab Enter")
    try terminal.wait(for: "Mørk sti")
    try terminal.wait(for: "1 finding")
  }

  @Test(
    "zsh completes them with what they are",
    .enabled(if: isThere("zsh"), "zsh is not installed: apt-get install zsh"))
  func zsh() throws {
    let bench = try stocked()
    let terminal = try TerminalSession(
      bench.program, environment: ["LYGTE_WORKSPACE": bench.folder])
    try terminal.type("exec zsh -f -i")
    try terminal.press("Enter")
    try terminal.type(
      "PS1='zsh> '; autoload -Uz compinit; compinit -u -D; source <(lygte completions zsh); clear")
    try terminal.press("Enter")
    try terminal.wait { $0.first == "zsh>" }
    for (typed, completed) in [
      ("lygte sho", "lygte show"), ("lygte list respons", "lygte list responsible:"),
      ("lygte chase Ve", #"lygte chase Vej\ \&\ Park"#),
    ] {
      try terminal.type(typed)
      try terminal.press("Tab")
      try terminal.wait { $0.contains("zsh> \(completed)") }
      try terminal.press("C-u C-l")
      try terminal.wait { $0.first == "zsh>" }
    }
    try terminal.type("lygte re")
    try terminal.press("Tab")
    try terminal.wait(for: "redo  -- does again what was undone")
  }

  @Test("zsh finds it by its name in $fpath", .enabled(if: isThere("zsh"), "zsh is not installed"))
  func zshFolder() throws {
    let bench = try stocked()
    let terminal = try TerminalSession(
      bench.program, environment: ["LYGTE_WORKSPACE": bench.folder])
    try terminal.shell("mkdir f; lygte completions zsh > f/_lygte")
    try terminal.type("exec zsh -f -i")
    try terminal.press("Enter")
    try terminal.type(
      "PS1='zsh> '; fpath+=($PWD/f); autoload -Uz compinit; compinit -u -D; clear")
    try terminal.press("Enter")
    try terminal.wait { $0.first == "zsh>" }
    // The first time it is loaded, the second it is there.
    for _ in 1...2 {
      try terminal.type("lygte sho")
      try terminal.press("Tab")
      try terminal.wait { $0.contains("zsh> lygte show") }
      try terminal.press("C-u C-l")
      try terminal.wait { $0.first == "zsh>" }
    }
  }

  @Test(
    "fish completes them with what they are",
    .enabled(if: isThere("fish"), "fish is not installed: apt-get install fish"))
  func fish() throws {
    let bench = try stocked()
    let asked = try ProgramRunner(
      environment: bench.program.environment.merging(["LYGTE_WORKSPACE": bench.folder]) { $1 }
    ).capture(
      [
        "fish", "--no-config", "-c",
        """
        lygte completions fish | source
        complete -C 'lygte sho'; complete -C 'lygte chase Ve'; complete -C 'lygte import fun'
        complete -C 'lygte list --view "Ov'
        """,
      ], in: bench.program.home.path)
    let lines = asked.outputText.split(separator: "\n").map(String.init)
    #expect(lines.contains("show\tshows all about one finding"), "\(asked.errorText)")
    #expect(lines.contains { $0.hasPrefix("Vej & Park") })
    #expect(lines.contains { $0.hasPrefix("fund/") })
    #expect(lines.contains { $0.hasPrefix("Over fristen") })
    #expect(lines.count == 4, "\(lines)")
  }

  @Test("a program that needs Swift’s libraries is not installed, and says what to do; status 2")
  func dynamic() throws {
    let program = try BuiltProgram()
    let run = try program.run(["install", "--prefix", "p"])
    #expect(run.end == .exited(2))
    #expect(run.errorText.contains("libswift") && run.errorText.contains("--static-swift-stdlib"))
    #expect(access(program.home.path("p"), F_OK) != 0)
  }

  @Test("the theme that is chosen on the board is there the next time")
  func keptTheme() throws {
    let bench = try Workbench()
    let board = try bench.board()
    try board.terminal.press("F9")
    try board.terminal.wait(for: "High contrast")
    try board.terminal.press("5")
    try board.terminal.wait(until: "High contrast")
    #expect(try board.leave() == 0)
    #expect(try bench.succeed(["settings"]).contains("theme: high-contrast"))
    try bench.succeed(["settings", "theme=mono"])
    try board.open(waitingFor: "New 1")
    try board.terminal.press("F9")
    try board.terminal.wait { $0.contains { $0.contains("No colours") && $0.contains("shown") } }
    try board.terminal.press("Escape")
    try board.terminal.wait(until: "High contrast")
    #expect(try board.leave() == 0)
  }
}

/// Whether a program of the machine's is there to test with; a test that must do without says so.
private func isThere(_ program: String) -> Bool {
  ProgramRunner(environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"]).path(of: program) != nil
}
