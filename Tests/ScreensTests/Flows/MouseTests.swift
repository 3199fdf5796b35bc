import CaseModel
import Casework
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test("a press selects a card, a double press opens it") func selectsAndOpens() throws {
  var session = try Session([.finding("A"), .finding("B")])
  let place = try #require(session.frame.position(of: "B"))
  session.click(place)
  #expect(session.actsUpon == "B")
  #expect(session.state.shown.layers.isEmpty)
  session.click(place, clicks: 2)
  #expect(session.state.shown.layers.count == 1)
}

@Test("a card dragged over another column is moved there") func drags() throws {
  var session = try Session([.finding("Bænk", .inProgress), .finding("Hæk", .waiting)])
  let from = try #require(session.frame.position(of: "Hæk"))
  let target = try #require(session.frame.position(of: "Bænk"))
  session.drag(from, to: target)
  #expect(session.finding("Hæk")?.state == .assigned)
  #expect(session.acts.count == 1)
  #expect(session.column(2).isEmpty)
}

@Test("a press without a movement moves no card, even where columns shift under the pointer")
func pressMovesNothing() throws {
  var session = try Session([
    .finding("A", kind: .positive), .finding("B", .assigned), .finding("C", .closed),
  ])
  try session.press("6")
  for row in 3..<22 {
    for column in stride(from: 0, to: 80, by: 5) {
      try session.press("6")
      session.click(Position(column: column, row: row))
    }
  }
  #expect(session.acts.isEmpty)
  #expect(session.state.shown.layers.isEmpty)
}

@Test("the wheel goes through the cards") func scrolls() throws {
  var session = try Session([.finding("A"), .finding("B")])
  session.send(.terminal(.mouse(MouseEvent(.scrollDown, at: .origin))))
  #expect(session.actsUpon == "B")
  session.send(.terminal(.mouse(MouseEvent(.scrollUp, at: .origin))))
  #expect(session.actsUpon == "A")
}

@Test("a press selects a row of a list, a double press chooses it") func choosesARow() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("?")
  try session.goDown(to: "Haster mere")
  let place = try #require(session.frame.position(of: "Haster mere"))
  try session.press("k")
  session.click(place)
  #expect(session.frame.cursor?.row == place.row)
  session.click(place, clicks: 2)
  #expect(session.stored(.priority, of: "Hæk") == "low")
}

@Test("switched off, the mouse does nothing, and the terminal is asked to let go of it")
func switchedOff() throws {
  var session = try Session([.finding("A"), .finding("B")])
  let place = try #require(session.frame.position(of: "B"))
  try session.press("%")
  #expect(session.asked == [.takeMouse(false)])
  session.click(place)
  #expect(session.actsUpon == "A")
}

@Test("a press on a column’s head goes there, and on the name of one out of sight too")
func pressesColumns() throws {
  var session = try Session(exampleIn: .danish)
  let board = session.state.shown.indexes.board
  for column in board.columns.indices {
    let title = session.state.title(of: board.columns[column])
    guard let place = session.frame.position(of: title) else { continue }
    session.click(place)
    #expect(session.state.shown.place.column == column, "\(title)")
  }
  #expect(session.state.shown.place.column > 2)
}

@Test("a press on a field goes there, and on an option of its list takes it") func pressesFields()
  throws
{
  var session = try Session([.finding("Hæk")])
  try session.press("e")
  let category = try #require(session.frame.position(of: "Kategori"))
  session.click(category)
  let option = try #require(session.frame.position(of: "belysning"))
  session.click(option)
  try session.press("Ctrl-S")
  #expect(session.stored(.category, of: "Hæk") == "lighting")
}

@Test("a press selects a row of a finding, another edits it; the line of steps asks where to")
func pressesFinding() throws {
  var session = try Session([.finding("Hæk", .assigned, place: "Søvej", responsible: "Vej")])
  try session.press("Enter")
  let row = try #require(session.frame.position(of: "Vej"))
  session.click(row)
  #expect(session.state.shown.layers.count == 1)
  session.click(row)
  #expect(session.state.shown.layers.count == 2)
  try session.press("Esc")
  let step = try #require(session.frame.position(of: "udført"))
  session.click(step)
  #expect(session.screen[0].contains("Flyt"))
}

@Test("the palette’s rows and those of a key that waits can be pressed") func pressesChoices()
  throws
{
  var session = try Session([.finding("Hæk")])
  try session.press(": \"hjælp\"")
  let row = try #require(session.frame.position(of: "Hjælp"))
  session.click(row)
  session.click(row, clicks: 2)
  #expect(session.state.shown.layers.count == 1)
  try session.press("Esc g")
  session.send(.rested)
  let walks = try #require(session.frame.position(of: "Vandringer"))
  session.click(walks)
  #expect(session.state.shown.layers.count == 1 && session.state.sitting.waiting == nil)
}

@Test("what is done with Shift is left to the terminal, which selects text") func leavesShift()
  throws
{
  var session = try Session([.finding("A"), .finding("B")])
  let place = try #require(session.frame.position(of: "B"))
  session.send(.terminal(.mouse(MouseEvent(.press, at: place, modifiers: .shift))))
  #expect(session.actsUpon == "A")
}

extension Session {
  fileprivate mutating func click(_ position: Position, clicks: Int = 1) {
    send(.terminal(.mouse(MouseEvent(.press, at: position, clicks: clicks))))
    send(.terminal(.mouse(MouseEvent(.release, at: position))))
  }

  fileprivate mutating func drag(_ from: Position, to end: Position) {
    send(.terminal(.mouse(MouseEvent(.press, at: from))))
    send(.terminal(.mouse(MouseEvent(.drag, at: end))))
    send(.terminal(.mouse(MouseEvent(.release, at: end))))
  }
}
