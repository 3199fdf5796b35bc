import CaseModel
import ScreenTestSupport
import Screens
import Testing

private let four: [FindingFixture] = ["A", "B", "C", "D"].map { .finding($0) }

@Test("Space marks and goes on, and what is done then is done to all marked, in one act")
func marksSeveral() throws {
  var session = try Session(four)
  let first = session.column(0).prefix(2)
  try session.press("Space Space")
  #expect(session.actsUpon == first.joined(separator: ", "))
  #expect(session.screen[0].contains("2 markerede"))
  try session.press("+")
  #expect(session.acts.count == 1)
  #expect(first.allSatisfy { session.finding($0)?.priority == .low })
  try session.press("u")
  #expect(session.acts.count == 2)
  #expect(first.allSatisfy { session.finding($0)?.priority == nil })
}

@Test("several findings are assigned by one form and one act")
func assignsSeveral() throws {
  var session = try Session(four)
  try session.press("Ctrl-A r \"Vej\" Enter \"MKJ\" Enter \"1-12-2026\" Enter")
  #expect(session.acts.count == 1)
  #expect(["A", "B", "C", "D"].allSatisfy { session.finding($0)?.responsible == "Vej" })
}

@Test("several findings take a step by one form and one act")
func movesSeveral() throws {
  var session = try Session(four)
  try session.press("Ctrl-A > 1 Enter")
  #expect(session.acts.count == 1)
  #expect(["A", "B", "C", "D"].allSatisfy { session.finding($0)?.state == .assessing })
  #expect(session.says == "4 fund vurderes nu.")
  try session.press("u")
  #expect(["A", "B", "C", "D"].allSatisfy { session.finding($0)?.state == .new })
}

@Test("v begins a range and ends it")
func marksARange() throws {
  var session = try Session(four)
  let all = session.column(0)
  try session.press("j v j v")
  #expect(session.actsUpon == all[1...2].joined(separator: ", "))
}

@Test("Ctrl-A marks the column, * turns the marks about, Esc takes them away")
func marksTheColumn() throws {
  var session = try Session(four)
  let all = session.column(0)
  try session.press("Space *")
  #expect(session.actsUpon == all[1...].joined(separator: ", "))
  try session.press("Ctrl-A")
  #expect(session.actsUpon == all.joined(separator: ", "))
  try session.press("Esc")
  #expect(session.state.shown.marked.isEmpty)
}

@Test("a form for several shows a value they share and changes only what was typed")
func editsSeveral() throws {
  var session = try Session([
    .finding("A", responsible: "Vej", followUp: "MKJ"), .finding("B", responsible: "Vej"),
  ])
  try session.press("Ctrl-A r")
  #expect(session.text.contains("Vej"))
  try session.press("Tab Tab \"1-12-2026\" Ctrl-S")
  #expect(session.stored(.followUp, of: "A") == "MKJ")
  #expect(session.stored(.followUp, of: "B") == nil)
  #expect(session.stored(.due, of: "B") == "2026-12-01")
}
