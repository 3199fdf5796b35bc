import CaseModel
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("ten findings are triaged, the last verdict is undone, and all of it is saved")
  func triage() throws {
    let (bench, board) = try tenTriaged(
      (1...10).map { ("Stien \($0)", "Lampe nr. \($0) er slukket") })
    let terminal = board.terminal
    try terminal.press("u")
    try terminal.wait(for: "1 left")
    #expect(try terminal.shows("Lampe nr. 10"))
    try terminal.press("q")
    try terminal.wait(for: "With responsible 9")
    #expect(try board.leave() == 0)
    for number in 1...10 {
      let finding = try bench.finding("Lampe nr. \(number) er slukket")
      #expect(finding["state"]?.string == (number == 10 ? "new" : "assigned"))
      #expect(finding["responsible"]?.string == (number == 10 ? nil : "Lysforsyningen"))
    }
    try bench.expectWhole()
  }

  /// A folder with ten dark places, of which each was just taken up by five keys; the desk of triage
  /// is open still.
  func tenTriaged(
    _ findings: [(place: String, text: String)]
  ) throws -> (Workbench, BoardInTerminal) {
    let bench = try Workbench([])
    let rows = findings.map { "Åparken;\($0.place);Belysning;\($0.text)" }
    try bench.write(
      "Område;Sted;Kategori;Beskrivelse\n" + rows.joined(separator: "\n"), to: "tabel.csv")
    try bench.succeed(["-w", "fund", "import", "tabel.csv"])
    try bench.succeed([
      "-w", "fund", "rules", "route", "category=lighting", "responsible=Lysforsyningen",
      "followUp=MKJ",
    ])
    let board = try bench.board(waitingFor: "Lampe")
    try board.terminal.type("V")
    try board.terminal.wait(for: "10 left")
    for left in (0..<10).reversed() {
      try board.terminal.type("t1112")
      try board.terminal.wait(for: left == 0 ? "No new findings are left" : "\(left) left")
    }
    return (bench, board)
  }
}
