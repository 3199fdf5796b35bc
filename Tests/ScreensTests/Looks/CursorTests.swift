import Casework
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test(
  "after every key of a long walk the cursor stands on what is selected",
  arguments: [(80, 24), (40, 10), (120, 40), (60, 16)], [false, true])
func cursorStandsOnTheSelection(size: (Int, Int), isPlain: Bool) throws {
  var session = try Session(
    exampleIn: .danish, columns: size.0, rows: size.1, isPlain: isPlain)
  let walk = """
    j j j j k G g l l j l j h Tab Shift-Tab 6 j G 1 Space Space v j v Esc
    Enter j j j j j j G g Tab j Tab l h ? j j j G Esc Esc
    m j j k Esc a "Lygte" Tab Tab Tab Down Tab Tab Shift-Tab Esc e Tab Tab Tab Tab Esc
    r Tab Tab Esc c "to" Enter "linjer" Up Down Esc t Tab Tab Esc s Tab Esc
    / "sti" Enter n n N f "lys" Enter j j Esc f "elefant" Enter Esc
    : "fort" Down Up Backspace "qqq" Esc ? PageDown PageDown PageUp Esc T j j Enter Esc
    + H M j Esc F9 j Esc L Esc > Esc i Esc F8 j k
    """
  for key in try #require(KeyStroke.list(walk)) {
    session.press(key)
    #expect(cursorIsRight(session), "after \(key.name)\n\(session.text)")
    if !cursorIsRight(session) { return }
  }
}

/// Where the eye should be: the place of the cursor lies on the ground of what is selected.
private func cursorIsRight(_ session: Session) -> Bool {
  let frame = session.frame
  guard let cursor = frame.cursor else { return false }
  if session.state.shown.prompt != nil { return cursor.row == frame.size.rows - 2 }
  switch session.state.shown.layers.last {
  case nil where session.state.shown.indexes.board.shown.isEmpty: return cursor.row == 3
  case nil, .finding, .list: return frame[cursor].role.ground == .chosen
  case .palette(let palette):
    return palette.matches.isEmpty ? cursor.row == 2 : frame[cursor].role.ground == .chosen
  case .area: return frame[cursor].role.ground == .chosen || cursor == .origin
  case .form: return frame[cursor].role.ground == .chosen
  }
}
