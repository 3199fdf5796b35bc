import CaseModel
import DiskTestSupport
import Glibc
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("a walk in a terminal: fourteen lines, a kill inside the fifteenth, and the walk after it")
  func walkStory() throws {
    let bench = try Workbench()
    let today = try bench.succeedShell("date +%F").filter { !$0.isWhitespace }
    _ = try bench.succeedShell("lygte -w fund walk add Havnestien --area Havnen --date \(today)")
    for stop in ["Bådehuset", "Kajen", "Siloen", "Pladsen", "Kiosken", "Broen"] {
      _ = try bench.succeedShell("lygte -w fund stop add \(stop) --walk Havnestien")
    }
    let before = try bench.findings().count
    let board = try bench.board()
    try board.terminal.press("g")
    try board.terminal.press("f")
    try board.terminal.wait(for: "Havnestien")
    // Two keys beside its words at most: here one.
    for number in 1...14 {
      try board.terminal.type("Line \(number) of the walk")
      try board.terminal.press("Enter")
      try board.terminal.wait(for: "Saved: Line \(number) of the walk")
    }
    try board.terminal.type("The fifteenth, half")
    try bench.wait(for: "The fifteenth, half", inFilesOf: "state")
    try board.signal(SIGKILL)
    try board.terminal.wait(for: "ended=137")
    #expect(try bench.findings().count == before + 14)
    let again = try bench.board()
    try again.terminal.press("g")
    try again.terminal.press("f")
    try again.terminal.wait(for: "The fifteenth, half")
    try again.terminal.type(" and whole")
    try again.terminal.press("Enter")
    try again.terminal.wait(for: "Saved: The fifteenth, half and whole")
    try again.terminal.press("Escape")
    try again.terminal.wait(until: "The fifteenth, half and whole")
    #expect(try again.leave() == 0)
    #expect(try bench.findings().count == before + 15)
    let next = try bench.succeedShell("lygte -w fund walk next Havnestien")
    #expect(next.contains("-"))
  }
}
