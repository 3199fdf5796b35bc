import DiskTestSupport
import Glibc
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test(
    "while a report is written that is said; keys typed meanwhile do nothing, and a new size holds")
  func writesAReport() throws {
    let bench = try Workbench([])
    try bench.succeed(["-w", "fund", "walk", "add", "Vester", "date=2026-11-20"])
    try bench.succeed([
      "-w", "fund", "add", "Godt lys", "--walk", "Vester", "--kind", "positive", "--publicText",
      "Godt lys",
    ])
    // A printer that takes its time, and makes two PDFs alike.
    let printer = bench.program.home.path("chromium")
    let script = """
      #!/bin/sh
      sleep 2
      for a; do case $a in --print-to-pdf=*) printf '%%PDF-1.4' > "${a#*=}";; esac; done
      """
    _ = try bench.succeedShell("cat > \(printer) <<'END'\n\(script)\nEND\nchmod +x \(printer)")
    _ = try bench.succeedShell("touch report.pdf")
    let path = "\(bench.program.home.path):\(bench.program.environment["PATH"] ?? "")"
    let board = try BoardInTerminal(
      bench.program, environment: ["PATH": path], waitingFor: "Godt lys")
    let terminal = board.terminal
    try terminal.press("g w")
    try terminal.wait(for: "Vester")
    try terminal.press("Enter r")
    try terminal.wait(for: "Report: Vester")
    try terminal.press("s C-u")
    try terminal.type("report.html")
    try terminal.press("Enter")
    try terminal.wait(for: "Writing the report")
    try terminal.type("?")
    try terminal.resize(columns: 100, rows: 30)
    try terminal.wait(for: "is written to")
    let shown = try terminal.screen
    #expect(shown.count == 30 && !shown.contains { $0.contains("Keys ") })
    try terminal.press("C-l")
    usleep(300_000)
    // Drawn anew by hand it is the same, but for what was said.
    #expect(try terminal.screen.dropLast(2) == shown.dropLast(2))
    // Both are called the same, beside the file that lay there.
    let said = "cat report-2.html; ls report*"
    let draft = try bench.succeedShell(said)
    #expect(draft.contains("Draft: not approved yet") && draft.contains("report-2.pdf"))
    try terminal.type(">")
    try terminal.wait(for: "Written again: ~/report-2.html, ~/report-2.pdf")
    let approved = try bench.succeedShell(said)
    #expect(!approved.contains("Draft") && approved.contains("Approved"))
    #expect(!approved.contains("report-3") && !approved.contains("report.html"))
    // Not Escape, which with the key after it would be Alt.
    try terminal.press("q q q")
    #expect(try board.leave() == 0)
  }
}
