import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Suite struct HistoryTests {
  @Test("a change is taken back from the history, and done again there")
  func takesBack() throws {
    var session = try Session([.finding("Hæk")])
    try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
    try session.press("T x")
    #expect(session.stored(.due, of: "Hæk") == nil)
    #expect(session.says?.hasSuffix(": frist.") == true)
    try session.goDown(to: "frist: 24-12-2026")
    #expect(session.text.contains("(fortrudt)"))
    try session.press("x")
    #expect(session.stored(.due, of: "Hæk") == "2026-12-24")
  }

  @Test("what others have built on is shown before it is taken back, and left unless one says so")
  func asksFirst() throws {
    var session = try Session([])
    try session.press("a \"Hæk\" Ctrl-S")
    try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
    try session.press("u")
    #expect(session.text.contains("Andre har arbejdet videre på det siden:"))
    #expect(session.text.contains("Jørgen Ågård"))
    try session.press("Esc")
    #expect(session.column(0) == ["Hæk"])
    try session.press("u Enter")
    #expect(session.column(0) == ["Hæk"])
    try session.press("u 2")
    #expect(session.column(0).isEmpty)
    try session.press("U")
    #expect(session.column(0) == ["Hæk"])
  }

  @Test("the history is narrowed down by who, what and when, and what is no choice is named")
  func narrows() throws {
    var session = try Session([.finding("Hæk"), .finding("Lygte")])
    try session.press("+ T f \"hvem:MKJ slags:prioritet\" Enter")
    #expect(session.text.contains("Kun: hvem:MKJ slags:prioritet"))
    #expect(session.screen.filter { $0.contains("prioritet: lav") }.count == 1)
    try session.press("f Ctrl-U \"slags:noget\" Enter")
    #expect(session.text.contains("er ingen slags ændring"))
    try session.press("Ctrl-U Enter")
    #expect(session.text.contains("oprettede"))
  }

  @Test("from a change one goes to its finding, and comes back to the change")
  func goesToFinding() throws {
    var session = try Session([.finding("Hæk"), .finding("Lygte")])
    try session.press("T Enter")
    #expect(session.actsUpon == "Lygte")
    try session.press("Esc")
    #expect(session.text.contains("Seneste ændringer"))
  }

  @Test("an open finding tells every value its fields have had")
  func fieldHistory() throws {
    var session = try Session([.finding("Hæk")])
    try session.press("d \"1-12-2026\" Enter")
    try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
    try session.press("Enter T")
    #expect(session.text.contains("Alle værdier: "))
    #expect(session.text.contains("MKJ (tavle) 23-11-2026 09.30 · rettet af Jørgen Ågård"))
    #expect(session.text.contains("Jørgen Ågård (kollega) 23-11-2026 09.30 · gælder"))
  }

  @Test("one finding of an import that was undone comes back alone")
  func revivesOne() throws {
    var session = try Session([.finding("Hegn")])
    var draft = ActDraft()
    for (number, title) in ["Hæk", "Lygte"].enumerated() {
      _ = EditWriter.makeFinding(
        id: SayableIdentifier(randomBits: UInt32(number + 900)),
        [.title: .string(title)], in: &draft)
    }
    try session.colleagueWrites(draft)
    try session.press("T x Esc")
    #expect(session.column(0) == ["Hegn"])
    let record = try #require(session.record("Hæk"))
    var revival = ActDraft()
    EditWriter.revive(record, in: session.state.shown.caseFile, draft: &revival)
    try session.colleagueWrites(revival)
    #expect(session.column(0).sorted() == ["Hegn", "Hæk"])
    #expect(session.state.shown.caseFile.conflicts(of: record).isEmpty)
  }
}
