import CaseModel
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("a day's work is done by what is said on plain lines, with the cursor at what is meant")
  func aloudDay() throws {
    let bench = try Workbench(["Hæk for høj", "Hul i asfalten", "Væltet skilt"])
    try bench.succeed(["init", "kollega", "--name", "Kollega"])
    try bench.succeed(["-w", "kollega", "add", "Løs flise", "--place", "Broen"])
    let board = try bench.board(
      environment: ["ACCESSIBLE": "1"], waitingFor: "The board: New, 3 findings")
    let terminal = board.terminal

    // The board, its cards and columns: each step is said, and the cursor stands there.
    try terminal.says("Hæk for høj", "1 of 3")
    try terminal.press("j")
    try terminal.says("Hul i asfalten", "2 of 3")
    #expect(try terminal.atCursor.line.contains("Hul i asfalten"))
    try terminal.press("l")
    try terminal.wait(for: "column 2 of")
    try terminal.press("h")
    try terminal.says("Hul i asfalten")

    // A finding, whole.
    try terminal.press("Enter")
    try terminal.wait(for: "Place: Vester Allé")
    try terminal.says("Steps: new", "it stands here")
    try terminal.press("Escape")
    try terminal.says("Hul i asfalten")

    // A new one by its form; each field is said when one comes to it.
    try terminal.press("a")
    try terminal.says("Description: empty", "needed")
    try terminal.type("Lygte slukket")
    try terminal.press("Tab")
    try terminal.says("Place: empty")
    try terminal.type("Søvej")
    try terminal.press("C-s")
    try terminal.says("is saved as")
    #expect(try terminal.atCursor.line.contains("Søvej: Lygte slukket"))

    // Whose it is, and back again.
    try terminal.press("r")
    try terminal.wait(for: "field 1 of")
    try terminal.type("Vej & Park")
    try terminal.press("C-s")
    try terminal.says("was changed")
    #expect(try terminal.atCursor.line.contains("Vej & Park"))
    try terminal.press("u")
    try terminal.says("Undone")

    // Searching, the palette and help.
    try terminal.type("/skilt")
    try terminal.press("Enter")
    try terminal.says("Væltet skilt")
    try terminal.press(":")
    try terminal.type("attention")
    try terminal.says("Attention", "1 of 1")
    try terminal.press("Enter")
    try terminal.says("Nothing needs attention")
    try terminal.press("Escape")
    try terminal.says("Væltet skilt")
    try terminal.press("F1")
    try terminal.says("1 of")
    try terminal.press("Escape")
    try terminal.says("Væltet skilt")

    // Assessing what is new, the review, the start screen.
    try terminal.press("V")
    try terminal.says("Take up", "1 of")
    try terminal.press("s Enter")
    try terminal.wait(for: "3 left")
    try terminal.press("Escape")
    try terminal.wait(for: "The board:")
    try terminal.press("o")
    try terminal.wait(for: "Review")
    try terminal.says("of")
    try terminal.press("Escape")
    try terminal.wait(for: "The board:")
    try terminal.press("0")
    try terminal.wait(for: "Start")
    try terminal.press("Escape")
    try terminal.wait(for: "The board:")

    // What a colleague's folder would bring.
    try terminal.press("F6")
    try terminal.wait { $0.last { !$0.isEmpty }?.contains("older") == true }
    try terminal.type("kollega")
    try terminal.press("Enter")
    try terminal.wait(for: "Løs flise")

    let drawn = try terminal.screen.joined().unicodeScalars.filter {
      (0x2190...0x25FF).contains($0.value) || $0 == "|"
    }
    #expect(drawn.isEmpty)
    #expect(try terminal.fact("cursor_flag") == 1)
    try terminal.press("Escape")
    try terminal.wait(for: "The board:")
    #expect(try board.leave() == 0)
    #expect(try bench.findings().contains { $0["observation"]?.string == "Lygte slukket" })
    try bench.expectWhole()
  }
}

extension TerminalSession {
  /// Waits until all of it stands on the last lines, where it is said.
  fileprivate func says(_ texts: String...) throws {
    try wait { lines in
      let said = lines.suffix(3).joined(separator: " ")
      return texts.allSatisfy(said.contains)
    }
  }
}
