import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test("before a folder is open there are four ways to begin, and Esc leads out of none")
func welcome() throws {
  var session = Session(beginningIn: .danish)
  #expect(session.text.contains("Her er endnu ingen mappe med fund."))
  try session.press("Esc Esc")
  #expect(session.text.contains("1  Se et eksempel"))
  try session.press("Enter")
  #expect(session.asked == [.openExample])
}

@Test("to begin afresh asks once for initials, then for the folder, and makes nothing before")
func beginsAfresh() throws {
  var session = Session(beginningIn: .danish)
  try session.goDown(to: "Begynd forfra")
  try session.press("Enter \"MKJ\" Enter Enter")
  #expect(session.state.sitting.who.person.initials == "MKJ")
  #expect(!session.asked.contains { if case .create = $0 { true } else { false } })
  try session.press("\"Furesø\" Tab \"Furesø Kommune\" Tab \"Vester Allé\" Ctrl-S")
  #expect(
    session.asked.last
      == .create(
        NewFolder(
          path: "~/tryghed", name: "Furesø", municipality: "Furesø Kommune",
          area: "Vester Allé", walk: "", walkDate: "")))
}

@Test("a folder that exists is asked for by its path") func opensAFolder() throws {
  var session = Session(beginningIn: .danish)
  try session.goDown(to: "Åbn en mappe")
  try session.press("Enter \"MKJ\" Enter Enter \"/srv/tryghed\" Enter")
  #expect(session.asked.last == .open(path: "/srv/tryghed"))
}

@Test("numbers choose among the four ways, as they stand on the screen")
func numbersChoose() throws {
  var session = Session(beginningIn: .danish)
  try session.press("1")
  #expect(session.asked == [.openExample])
}

@Test("nothing is done to findings before a folder is open")
func nothingWithoutAFolder() throws {
  var session = Session(beginningIn: .danish)
  try session.press("a x > u + i")
  #expect(session.acts.isEmpty)
}

@Test("drafts from before wait when the folder is opened, and the screen says so")
func draftsWait() throws {
  var first = try Session([.finding("Hæk")])
  try first.press("a \"Lygte sl\" Esc")
  var session = try Session([])
  session.open(first.state.shown.caseFile, drafts: first.state.sitting.workspace.drafts)
  #expect(session.says == "1 kladde venter, hvor du slap: gd viser den.")
  try session.press("g d")
  #expect(session.text.contains("Lygte sl"), "the keys it names lead there")
  try session.press("Esc a")
  #expect(session.text.contains("Lygte sl"))
}

@Test("the logs read anew keep the board, and lists over it that named findings are gone")
func reopened() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte")])
  try session.press("Ctrl-A m")
  session.send(.reopened(CaseFile()))
  #expect(session.state.shown.layers.isEmpty)
  #expect(session.text.contains("Her er ingen fund endnu."))
  try session.press("Enter > m u Space v")
  #expect(session.acts.isEmpty)
}
