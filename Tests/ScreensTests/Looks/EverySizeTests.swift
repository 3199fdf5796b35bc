import AppCore
import CaseModel
import ChangeLog
import TerminalModel
import TestSupport
import Testing
import Wording

@Test(
  "every screen is drawn at every size without a trap, and below 40x10 it says so",
  arguments: EveryScreen.names, Language.allCases)
func everySize(name: String, language: Language) throws {
  var session = try EveryScreen.session(name, language)
  var sizes = (0...16).flatMap { rows in (0...60).map { Size(columns: $0, rows: rows) } }
  sizes += [(80, 24), (120, 40), (200, 60), (400, 12), (40, 200)].map {
    Size(columns: $0.0, rows: $0.1)
  }
  let wrong = sizes.filter { size in
    session.resize(columns: size.columns, rows: size.rows)
    return !isRight(session.frame, at: size)
  }
  #expect(wrong == [])
}

/// The whole size, a cursor wherever there is a cell for it, and below 40x10 the least size.
private func isRight(_ frame: Frame, at size: Size) -> Bool {
  let isEmpty = size.columns == 0 || size.rows == 0
  let isTooSmall = size.columns < 40 || size.rows < 10
  let hasRoomToSay = size.columns >= 24 && size.rows >= 4
  return frame.size == size && (frame.cursor != nil || isEmpty)
    && (!isTooSmall || !hasRoomToSay || frame.text.contains("40"))
}

@Test("keys go on being taken while the window is too small to draw in")
func keysWhileTooSmall() throws {
  var session = try Session([.finding("A"), .finding("B")], columns: 8, rows: 2)
  try session.press("j")
  session.resize(columns: 1, rows: 1)
  try session.press("+ a \"Lygte\" Ctrl-S")
  session.resize(columns: 80, rows: 24)
  #expect(session.stored(.priority, of: "B") == "low")
  #expect(session.finding("Lygte") != nil)
}

@Test("a resize keeps the card that is selected in sight") func resizeKeepsTheCard() throws {
  var session = try Session((1...30).map { .finding("Fund \($0)") })
  try session.press("G")
  for (columns, rows) in [(40, 10), (120, 40), (60, 12), (80, 24), (200, 60), (41, 11)] {
    session.resize(columns: columns, rows: rows)
    #expect(session.actsUpon == "Fund 30")
    #expect(session.text.contains("Fund 30"), "\(columns)x\(rows)")
  }
}

private let keys = [
  "j", "k", "h", "l", "g", "G", "Tab", "Shift-Tab", "Enter", "Esc", "Space", "v", "*", "Ctrl-A",
  ">", "m", "H", "L", "J", "K", "x", "a", "e", "r", "d", "c", "t", "s", "+", "-", "u", "U", "/",
  "n", "N", "f", ":", "?", "M", "T", "F9", "F8", "%", "1", "3", "6", "Ctrl-D", "PageUp",
  "Ctrl-S", "Backspace", "Ctrl-C", "ø", "Down", "Up",
].compactMap { KeyStroke(name: $0) }

@Test("random keys at random sizes never trap, and undoing all gives back the board that was")
func randomKeysOnAnyScreen() throws {
  for seed in 1...6 {
    var random = SeededKeys(seed: UInt64(seed))
    var session = try Session(exampleIn: seed % 2 == 0 ? .danish : .english)
    let before = session.state.board.everything
    for _ in 0..<400 {
      session.press(random.pick(keys))
      if random.next(12) == 0 {
        session.resize(columns: random.next(130), rows: random.next(45))
      }
      _ = session.frame
    }
    for _ in 0..<6 { try session.press("Esc") }
    while session.state.caseFile.undoable(by: Session.device) != nil {
      try session.press("u")
      if session.state.notice?.weight == .refused { break }
    }
    #expect(session.state.board.everything == before, "seed \(seed)")
  }
}
