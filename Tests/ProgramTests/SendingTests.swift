import CaseModel
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test(
    "a list goes out from the board as a file, and its answers come back through the same board")
  func sendsAListAndTakesItBack() throws {
    let bench = try Workbench([])
    try bench.succeed(["-w", "fund", "party", "add", "Vej & Park", "kind=municipality"])
    for (text, due) in [("Hul i asfalten", "2027-01-15"), ("Væltet skilt", "2027-02-15")] {
      let id = try bench.add(text)
      try bench.succeed([
        "-w", "fund", "move", id, "assigned", "--category", "other", "--responsible",
        "Vej & Park", "--follow-up", "MKJ", "--due", due,
      ])
    }
    let board = try bench.board(waitingFor: "Hul i asfalten")
    let terminal = board.terminal
    try terminal.press("B")
    try terminal.wait(for: "With others")
    try terminal.press("G")
    try terminal.wait { _ in try terminal.atCursor.line.contains("Vej & Park") }
    try terminal.press("w")
    try terminal.wait(for: "Send the list to Vej & Park: 2 findings")
    try terminal.press("4")
    try terminal.wait(for: "is sent, edition 1")
    // Not Escape, which with the key after it would be Alt.
    try terminal.press("q")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hul i asfalten")["followUps"]?[0]?["step"]?.string == "told")

    // As its reader does: another deadline, an answer, and the file saved under another name.
    try terminal.shell(
      "sed -e 's/15 Jan 2027/1 Mar 2027/' -e '/skilt/s/;;\\([^;]*;[^;]*\\)$/;Kommer snart;\\1/'"
        + " task-list-*.csv > answer.csv")
    try board.open(waitingFor: "Hul i asfalten")
    try terminal.press("i")
    try terminal.wait(for: "Enter")
    try terminal.type("answer.csv")
    try terminal.press("Enter")
    try terminal.wait(for: "Due: 15 Jan 2027 → 1 Mar 2027")
    #expect(try terminal.shows("Kommer snart"))
    try terminal.press("a")
    try terminal.wait(for: "2 changes by Vej & Park taken")
    // Not Escape, which with the key after it would be Alt.
    try terminal.press("q")
    #expect(try board.leave() == 0)
    #expect(try bench.finding("Hul i asfalten")["due"]?.string == "2027-03-01")
    let word = try bench.finding("Væltet skilt")["followUps"]?[1]
    #expect(word?["party"]?.string == "Vej & Park" && word?["text"]?.string == "Kommer snart")
    try bench.expectWhole()
  }
}
