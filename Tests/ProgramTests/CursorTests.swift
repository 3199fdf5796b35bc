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
    let walk: [(keys: String, row: String)] = [
      ("g", ids[0]), ("j", ids[1]), ("Down", ids[2]), ("k", ids[1]), ("G", ids[2]),
      ("J", ids[2]), ("K", ids[2]), ("l", "With responsible"), ("1", ids[2]), ("m", "> "),
      ("j", "> "), ("C-c", ids[2]), ("Enter", "> "), ("j", "new since"), ("C-c", ids[2]),
      ("T", "MKJ"), ("Escape", ids[2]), ("F1", ">"), ("C-c", ids[2]), ("n", ids[2]),
    ]
    for (step, (keys, row)) in walk.enumerated() {
      try terminal.press(keys)
      try terminal.wait { _ in
        let cursor = try terminal.atCursor
        return cursor.isMarked && cursor.line.contains(row)
      }
      #expect(try terminal.fact("cursor_flag") == 1, "step \(step): \(keys)")
    }
  }

  @Test("in a form the real cursor stands where the next letter goes, in the marked field")
  func cursorInForm() throws {
    let bench = try Workbench()
    let terminal = try bench.board().terminal
    try terminal.press("e")
    try terminal.wait(for: "> No.")
    for (keys, row) in [
      ("Tab", "> Walk"), ("Tab", "> Stop"), ("Tab", "> Area"), ("Tab", "> Place"),
      ("BTab", "> Area"), ("Down", "> Place"),
    ] {
      try terminal.press(keys)
      try terminal.wait { _ in try terminal.atCursor.line.hasPrefix(row) }
    }
    try terminal.type("xy")
    try terminal.wait { lines in
      guard let line = lines.first(where: { $0.hasPrefix("> Place") }) else { return false }
      let column = try terminal.fact("cursor_x")
      return line.hasSuffix("xy") && line.count == column
    }
  }
}
