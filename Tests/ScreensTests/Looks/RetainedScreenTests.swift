import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Keys that move about the board, and some that change it or lay something over it.
private let moves = "j k j k l h Down Up Tab G g PageDown PageUp 1 3 6"
private let others =
  "v Space u Ctrl-R > < X Enter q ? Esc Esc 0 q A q n Esc / Esc | Esc m Esc z"

@Suite("What is drawn over the last frame") struct RetainedScreenTests {
  @Test(
    "is what is drawn anew, after any keys, at any size, within the area that is told",
    arguments: 1...12)
  func sameAsDrawnAnew(seed: Int) throws {
    var random = SeededKeys(seed: UInt64(seed))
    var session = try EveryScreen.session("board", .danish)
    let often = try #require(KeyStroke.list(moves))
    let seldom = try #require(KeyStroke.list(others))
    var screen = RetainedScreen()
    var before = Frame(session.state.sitting.size)
    for step in 0..<250 {
      switch random.next(20) {
      case 0:
        session.send(
          .terminal(.resize(Size(columns: 40 + random.next(160), rows: 10 + random.next(50)))))
      case 1, 2, 3: session.press(random.pick(seldom))
      default: session.press(random.pick(often))
      }
      let area = screen.draw(session.state)
      let whole = session.frame
      #expect(screen.frame == whole, "seed \(seed), step \(step)")
      guard screen.frame == whole else { return }
      if before.size == whole.size {
        // What a terminal shows that is told of the area alone.
        before.take(area, of: whole)
        #expect(before.cells == whole.cells, "seed \(seed), step \(step), area \(area)")
      }
      before = whole
    }
  }

  @Test("is no more than the looks of the two cards a step goes between")
  func onlyTheCardsTouched() throws {
    var session = try EveryScreen.session("board", .danish)
    session.send(.terminal(.resize(Size(columns: 120, rows: 40))))
    var screen = RetainedScreen()
    _ = screen.draw(session.state)
    try session.press("j")
    let layout = session.state.boardLayout()
    let cards = try #require(layout.columns.first { $0.column == session.state.shown.place.column })
      .cards
    let area = screen.draw(session.state)
    #expect(area.row == cards[0].area.row)
    #expect(area.endRow == cards[1].area.endRow)
    #expect(area.columns <= cards[0].area.columns)
  }
}
