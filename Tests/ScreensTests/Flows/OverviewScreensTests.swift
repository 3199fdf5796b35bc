import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Suite struct OverviewScreensTests {
  private func late() throws -> Session {
    try Session([
      .finding(
        "Lygten er slukket", .assigned, place: "Broen", responsible: "Vej & Park",
        followUp: "Bestyrelsen", due: "2026-11-20", actions: ["Skift pæren"]),
      .finding(
        "Hækken er for høj", .assigned, place: "Stien", responsible: "Vej & Park",
        followUp: "Bestyrelsen", due: "2026-12-01"),
    ])
  }

  @Test("a line of the attention list is settled by its key, and goes")
  func settles() throws {
    var session = try late()
    try session.press("A")
    #expect(
      session.text.contains("Over fristen") && session.text.contains("3 dage")
        && session.text.contains("d frist"))
    try session.press("d")
    try session.press("Ctrl-U \"5-12-2026\" Enter")
    #expect(session.stored(.due, of: "Lygten er slukket") == "2026-12-05")
    #expect(!session.text.contains("Over fristen"))
    #expect(session.text.contains("Intet tiltag"))
  }

  @Test("the counts lead to their part of the list, and Tab goes back and forth")
  func counts() throws {
    var session = try late()
    try session.press("A Tab")
    #expect(session.text.contains("1 Over fristen") && session.text.contains("1 Intet tiltag"))
    try session.goDown(to: "Intet tiltag")
    try session.press("Enter")
    #expect(session.actsUpon == "Hækken er for høj")
  }

  @Test("the attention list is mended by what a colleague writes")
  func mended() throws {
    var session = try late()
    try session.press("A Esc")
    try session.colleagueSets([.due: "2026-11-01"], of: "Hækken er for høj")
    try session.press("A")
    #expect(session.text.contains("22 dage") && session.text.contains("d frist"))
    var fresh = session
    fresh.send(.reopened(session.state.shown.caseFile))
    try fresh.press("A")
    #expect(fresh.text == session.text)
  }

  @Test("a new day changes the list without anything being read anew")
  func newDay() throws {
    var session = try late()
    try session.press("A")
    session.send(.clock(Session.start.adding(minutes: 9 * 1440)))
    try session.press("Esc A")
    #expect(session.text.contains("12 dage") && session.text.contains("1 dag"))
  }

  @Test("start comes first after a day away, with what others wrote, and not before")
  func greets() throws {
    for (hours, opens) in [(2, false), (24 * 21, true)] {
      var session = try late()
      let caseFile = session.state.shown.caseFile
      let visit = Visit(at: Session.start.adding(minutes: -60 * hours), sequences: ["kollega": 1])
      let folder = OpenWorkspace.Folder(
        path: "~/tryghed", device: Session.device, isOnlyHere: false)
      session.send(
        .opened(
          OpenedFolder(
            folder: folder, caseFile: caseFile, drafts: [:], isReadOnly: false, lastVisit: visit)))
      #expect(session.state.shown.layers.isEmpty != opens)
      if opens {
        #expect(session.text.contains("Siden 02-11-2026  1 ændring af en anden"))
        try session.press("r")
        #expect(session.actsUpon == "Lygten er slukket")
      }
    }
  }

  @Test("what others wrote stays new until one has opened the list of it")
  func staysUntilLookedThrough() throws {
    var session = try late()
    let caseFile = session.state.shown.caseFile
    let folder = OpenWorkspace.Folder(
      path: "~/tryghed", device: Session.device, isOnlyHere: false)
    func open(_ visit: Visit) {
      session.send(
        .opened(
          OpenedFolder(
            folder: folder, caseFile: caseFile, drafts: [:], isReadOnly: false, lastVisit: visit)))
    }
    let before = Visit(
      at: Session.start.adding(minutes: -60 * 24 * 21), sequences: ["kollega": 1])
    open(before)
    #expect(session.text.contains("1 ændring af en anden"))
    let left = session.state.visit(leavingAt: Session.start)
    #expect(left.hasUnread && left.sequences == before.sequences)
    #expect(Visit(json: left.json) == left && Visit(json: before.json) == before)
    open(left)
    try session.press("0")
    try session.goDown(to: "1 ændring af en anden, ikke set igennem")
    try session.press("Enter")
    let gone = session.state.visit(leavingAt: Session.start)
    #expect(!gone.hasUnread && gone.sequences == caseFile.sequences)
  }

  @Test("our own deadlines stand in a list of their own, late ones first, and their finding opens")
  func promises() throws {
    var session = try late()
    try session.press("P")
    #expect(session.text.contains("Aftaler") && session.text.contains("Der er ingen åbne aftaler."))
    try session.goDown(to: "Egne frister: 2 · 1 overskredet")
    try session.press("Enter")
    #expect(session.text.contains("Overskredet 1") && session.text.contains("20-11-2026"))
    try session.press("Enter")
    #expect(session.actsUpon == "Lygten er slukket")
  }

  @Test("from what is promised of a walk its state is chosen, which can be undone")
  func walkState() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("P")
    try session.goDown(to: "Egne frister")
    try session.press("Enter")
    try session.goDown(to: "rapport")
    try session.press("Enter")
    #expect(session.text.contains("Hvor langt er Mosevænget, nat?"))
    try session.press("6")
    #expect(session.says == "Mosevænget, nat: rapporteret.")
    let walk = session.state.shown.caseFile.walks.first { $0.name == "Mosevænget, nat" }
    #expect(walk?.state == .reported)
  }

  @Test("a visit is read as it was written")
  func visit() {
    let visit = Visit(at: Session.start, sequences: ["a": 4, "b": 1])
    #expect(Visit(json: visit.json) == visit)
    #expect(Visit(json: "x") == nil && Visit(json: ["at": "i går"]) == nil)
  }
}
