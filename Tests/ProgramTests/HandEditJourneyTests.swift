import CaseModel
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("Y shows what was edited in a file, takes it in as one's own act, or puts the file back")
  func handEdits() throws {
    let bench = try Workbench(["Hæk for høj"])
    // Opening and leaving writes the documents.
    let board = try bench.board()
    let terminal = board.terminal
    #expect(try board.leave() == 0)

    #expect(try terminal.shell("sed -i 's/Vester Allé/Åstien/' fund/walks/*.json") == 0)
    try board.open(waitingFor: "Hæk for høj")
    try terminal.press("Y")
    try terminal.wait(for: "1 file was edited by hand")
    #expect(try terminal.shows("Vester Allé") && terminal.shows("Åstien"))
    try terminal.press("t")
    try terminal.wait(for: "1 edit taken in")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hæk for høj")["place"]?.string == "Åstien")

    #expect(try terminal.shell("sed -i 's/Hæk for høj/Intet at se/' fund/walks/*.json") == 0)
    try board.open(waitingFor: "Hæk for høj")
    try terminal.press("Y")
    try terminal.wait(for: "1 file was edited by hand")
    #expect(try terminal.shows("Intet at se"))
    try terminal.press("x")
    try terminal.wait(for: "is written again as the history says")
    #expect(try board.leave() == 0)
    #expect(try terminal.shell("grep -q 'Hæk for høj' fund/walks/*.json") == 0)
    #expect(try terminal.shell("grep -q 'Intet at se' fund/walks/*.json") != 0)

    // The act taken in is undone as any other.
    try board.open(waitingFor: "Åstien")
    try terminal.press("u")
    try terminal.wait(for: "Vester Allé")
    #expect(try board.leave() == 0)
    try bench.expectWhole()
  }
}
