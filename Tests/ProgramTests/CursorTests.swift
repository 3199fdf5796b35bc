import CaseModel
import ProgramTestSupport
import Testing

extension ProgramTests {
  @Test("the real cursor stands on the mark of what is selected, wherever keys lead")
  func cursor() throws {
    let bench = try Workbench(["Hæk for høj", "Hul i asfalten", "Væltet skilt"])
    let ids = try bench.findings().compactMap { $0["id"]?.string }
    try #require(ids.count == 3)
    try bench.succeed(["-w", "fund", "set", ids[0], "due=2026-12-01"])
    try bench.succeed(["-w", "fund", "set", ids[1], "due=2026-12-02"])
    try bench.succeed(["-w", "fund", "set", ids[2], "due=2026-12-03"])
    let terminal = try bench.board().terminal
    // Beside the row, what only that step's screen shows: a key is pressed when the one before has
    // had its effect, never while a screen that looks alike still stands.
    let (board, asks) = ("a New finding", "Enter Choose")
    let walk: [(keys: String, row: String, shown: String)] = [
      ("Home", ids[0], board), ("j", ids[1], board), ("Down", ids[2], board), ("k", ids[1], board),
      ("G", ids[2], board), ("J", ids[2], "is at the bottom"), ("K", ids[2], "in its column"),
      ("l", "With responsible", board), ("1", ids[2], board), ("m", "1", "Move \(ids[2])"),
      ("j", "2", asks), ("C-c", ids[2], board), ("Enter", "", "Edit field"),
      ("j", "", "Edit field"), ("C-c", ids[2], board), ("T", "MKJ", "Latest changes"),
      ("Escape", ids[2], board), ("F1", "", "Keys on the board"), ("C-c", ids[2], board),
      ("n", ids[2], "Search for a word"),
    ]
    for (step, (keys, row, shown)) in walk.enumerated() {
      try terminal.press(keys)
      try terminal.wait { lines in
        let cursor = try terminal.atCursor
        // A card tells its code on its last line; an empty column is marked by its head alone.
        return (cursor.isMarked || cursor.line.contains("With responsible"))
          && cursor.card.contains(row)
          && lines.contains { $0.contains(shown) }
      }
      #expect(try terminal.fact("cursor_flag") == 1, "step \(step): \(keys)")
    }
  }

  @Test("in a form the real cursor stands where the next letter goes, in the marked field")
  func cursorInForm() throws {
    let bench = try Workbench()
    let terminal = try bench.board().terminal
    try terminal.press("e")
    try terminal.wait(for: "Description")
    for (keys, row) in [
      ("Tab", "  Place"), ("Tab", "  Category"), ("BTab", "  Place"),
    ] {
      try terminal.press(keys)
      try terminal.wait { _ in try terminal.atCursor.line.hasPrefix(row) }
    }
    try terminal.type("xy")
    try terminal.wait { lines in
      guard let line = lines.first(where: { $0.hasPrefix("  Place") }) else { return false }
      let column = try terminal.fact("cursor_x")
      return line.hasSuffix("xy") && line.count == column
    }
  }
}
