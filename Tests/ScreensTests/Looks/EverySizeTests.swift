import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test(
  "below 40x10 the screen says how large it must be, in either language",
  arguments: [(39, 10), (40, 9), (24, 4), (200, 9), (39, 60)], Language.allCases)
func tooSmall(size: (Int, Int), language: Language) throws {
  for keys in ["", "Enter", "a", "?", ":", "/"] {
    var session = try Session(exampleIn: language)
    try session.press(keys)
    session.resize(columns: size.0, rows: size.1)
    let said = session.screen.joined(separator: " ")
    #expect(said.contains("\(size.0) × \(size.1)") && said.contains("40 × 10"), "\(keys)")
  }
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
    let before = session.state.shown.indexes.board.everything
    for _ in 0..<400 {
      let key = random.pick(keys)
      // In the history what others did is taken back, which is no step of one's own to be undone.
      if key == KeyStroke.character("x"), isHistory(session) { continue }
      session.press(key)
      if random.next(12) == 0 {
        session.resize(columns: random.next(130), rows: random.next(45))
      }
      _ = session.frame
    }
    for _ in 0..<6 { try session.press("Esc") }
    while session.state.shown.caseFile.undoable(by: Session.device) != nil {
      try session.press("u")
      if session.state.sitting.messages.notice?.weight == .refused { break }
    }
    let after = session.state.shown.indexes.board.everything
    #expect(after == before, "seed \(seed): \(session.says ?? "")")
  }
}

private func isHistory(_ session: Session) -> Bool {
  guard case .list(let layer) = session.state.shown.layers.last else { return false }
  return "\(type(of: layer.screen))".contains("History")
}
