import CaseModel
import OtherPrograms
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("a week's work: ten findings triaged, reviewed, a list sent, and its answer taken back")
  func weeksWork() throws {
    // No numbers: those that may be houses are kept from the list's readers.
    let trees = ["birken", "egen", "elmen", "asken", "pilen", "linden", "elen", "bøgen", "granen"]
    let (bench, board) = try tenTriaged(
      (trees + ["hasselen"]).map { ("Stien ved \($0)", "Lampen ved \($0) er slukket") })
    let terminal = board.terminal
    // What the register does not know gets public texts alone.
    try bench.succeed(["-w", "fund", "party", "add", "Lysforsyningen", "--kind", "municipality"])
    try terminal.press("q")
    try terminal.wait(for: "With responsible 10")

    try terminal.press("o")
    try terminal.wait(for: "Review 10 open")
    try terminal.press(".")
    try terminal.wait(for: "is on the meeting list")
    try terminal.press("v")
    try terminal.wait(for: "The review is remembered")
    try terminal.press("q")
    try terminal.wait(for: "With responsible 10")
    #expect(try bench.succeed(["-w", "fund", "meeting"]).contains("Lampen ved"))

    try terminal.press("B")
    try terminal.wait(for: "With others")
    try terminal.press("G")
    try terminal.wait { _ in try terminal.atCursor.line.contains("Lysforsyningen") }
    try terminal.press("w")
    try terminal.wait(for: "Send the list to Lysforsyningen: 10 findings")
    try terminal.press("4")
    try terminal.wait(for: "is sent, edition 1")
    try terminal.press("q")
    #expect(try board.leave() == 0)

    // As its reader does: an answer behind one of the rows.
    try terminal.shell(
      "sed -e '/Lampen ved egen /s/;;\\([^;]*;[^;]*\\)$/;Den er skiftet;\\1/' task-list-*.csv > answer.csv"
    )
    try board.open(waitingFor: "Lampen ved")
    try terminal.press("i")
    try terminal.wait(for: "Enter")
    try terminal.type("answer.csv")
    try terminal.press("Enter")
    try terminal.wait(for: "Den er skiftet")
    try terminal.press("a")
    try terminal.wait(for: "1 change by Lysforsyningen taken")
    try terminal.press("q")
    #expect(try board.leave() == 0)
    let word = try bench.finding("Lampen ved egen er slukket")["followUps"]?[1]
    #expect(word?["text"]?.string == "Den er skiftet")
    try bench.expectWhole()
  }
}
