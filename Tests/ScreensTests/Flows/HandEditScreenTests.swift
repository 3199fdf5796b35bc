import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Suite struct HandEditScreenTests {
  private func session(columns: Int = 80) throws -> Session {
    var session = try Session(exampleIn: .danish, columns: columns)
    try session.press("Y")
    #expect(session.asked.last == .lookAtHandEdits)
    session.send(.handEditsSeen(EveryScreen.handEdits(over: session.state.shown.caseFile)))
    return session
  }

  @Test("Y shows both values side by side, and what cannot be taken in")
  func shows() throws {
    let session = try session()
    #expect(session.text.contains("2 filer er rettet i hånden"))
    #expect(session.text.contains("Står i historikken"))
    #expect(session.text.contains("Står i filen"))
    #expect(session.text.contains("24-12-2026"))
  }

  @Test("t takes the file in as one act that u takes back, and the list closes when all is decided")
  func takes() throws {
    var session = try session()
    let file = try #require(session.state.editedFiles.first)
    try session.press("t")
    #expect(session.acts.count == 1)
    guard case .takeHandEdit(file, _, _) = session.asked.last else {
      Issue.record("nothing was taken: \(String(describing: session.asked.last))")
      return
    }
    #expect(session.says?.contains("er taget ind") == true)
    session.send(.handEditsSeen([]))
    #expect(session.state.shown.layers.isEmpty)
    #expect(session.says?.contains("er taget ind") == true)
    try session.press("u")
    #expect(session.acts.count == 2)
  }

  @Test("x puts the selected file back, l leaves it and goes on to the next")
  func others() throws {
    var session = try session()
    let files = session.state.editedFiles
    try session.press("l")
    #expect(session.says == "\(files[0]) står, som den er rettet.")
    try session.press("x")
    #expect(session.asked.last == .putHandEditBack(file: files[1]))
    try session.press("l")
    #expect(session.state.shown.layers.isEmpty)
    #expect(session.acts == [])
  }

  @Test("a file of which nothing can be taken in says so, and asks for nothing")
  func nothingToTake() throws {
    var session = try session()
    try session.press("l t")
    #expect(session.acts == [])
    #expect(session.says?.contains("intet kan tages ind") == true)
  }

  @Test("Enter opens the finding a line is about, and the list stays beneath")
  func opens() throws {
    var session = try session()
    try session.press("j j Enter")
    guard case .finding = session.state.shown.layers.last else {
      Issue.record("no finding opened")
      return
    }
    try session.press("Esc")
    #expect(session.text.contains("Står i filen"))
  }

  @Test("who only looks sees the edits and takes none", arguments: ["t", "x"])
  func looksOnly(key: String) throws {
    var session = try Session(exampleIn: .danish)
    try session.press("W")
    session.send(.handEditsSeen(EveryScreen.handEdits(over: session.state.shown.caseFile)))
    let asked = session.asked.count
    try session.press(key)
    #expect(session.acts == [])
    #expect(session.asked.count == asked)
  }

  @Test("on a narrow screen the values stand one below the other")
  func narrow() throws {
    let session = try session(columns: 44)
    #expect(session.screen.contains { $0.contains("- 0") || $0.contains("- (intet)") })
    #expect(session.screen.contains { $0.contains("+ 24-12-2026") })
  }

  @Test("while a past day is shown, files of today are not decided about")
  func past() throws {
    var session = try Session(exampleIn: .danish)
    let day = try #require(Day(iso: "2026-11-01"))
    session.send(
      .pastRead(PastReading(point: .endOfDay(day), caseFile: session.state.shown.caseFile)))
    try session.press("Y")
    #expect(!session.asked.contains(.lookAtHandEdits))
  }
}
