import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Suite struct MergingScreenTests {
  @Test("F6 asks for a folder, shows the look, and Enter merges what was looked at")
  func merging() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("F6 \"/media/usb\" Enter")
    #expect(session.asked.last == .previewMerge(path: "/media/usb"))
    session.send(.mergePreviewed(EveryScreen.mergeReading(over: session.state.shown.caseFile)))
    #expect(session.text.contains("Saml med ~/usb"))
    #expect(session.text.contains("▌ Saml nu"))
    try session.press("Enter")
    #expect(session.asked.last == .merge(path: "/media/usb"))
    session.send(
      .merged(MergeResult(changes: FoldChanges.joined([]), folder: "~/usb", check: "7F3A")))
    #expect(session.says?.contains("Begge computere skal vise 7F3A") == true)
    #expect(session.state.shown.layers.isEmpty)
  }

  @Test("a folder begun apart is shown with what is the same, and one key joins it")
  func joining() throws {
    var session = try Session(exampleIn: .danish)
    session.send(.mergePreviewed(EveryScreen.joinReading(over: session.state.shown.caseFile)))
    #expect(session.text.contains("▌ Læg de to mapper sammen"))
    #expect(session.text.contains("vandring: Ved broen vises som Lærkeparken, aften"))
    #expect(session.text.contains("1 ligner noget, I har"))
    try session.press("Enter")
    #expect(session.asked.last == .merge(path: "/media/usb"))
    session.send(
      .merged(MergeResult(changes: FoldChanges.joined([]), folder: "~/usb", check: "7F3A")))
    #expect(session.says?.contains("De to mapper er nu én.") == true)
  }

  @Test("after a merge that brings look-alikes, the pairs lie open to be decided on")
  func lookalikes() throws {
    var session = try Session(exampleIn: .danish)
    let reading = EveryScreen.joinReading(over: session.state.shown.caseFile)
    #expect(reading.alike.count == 1)
    session.send(.mergePreviewed(reading))
    var writer = EveryScreen.joinWriter
    try session.arrives(
      EveryScreen.joinDraft(over: session.state.shown.caseFile), from: &writer)
    session.send(
      .merged(MergeResult(changes: FoldChanges.joined([]), folder: "~/usb", check: "7F3A")))
    #expect(session.text.contains("1 par, der ligner hinanden"))
    try session.press("Enter")
    #expect(session.text.contains("Er det det samme?"))
  }

  @Test("the devices screen looks again when others write, and s sets a seal")
  func devicesFollow() throws {
    var session = try Session(exampleIn: .danish)
    session.send(.devicesSeen(EveryScreen.devicesReading(over: session.state.shown.caseFile)))
    let asked = session.asked.count
    session.send(.arrived(FoldChanges.joined([])))
    #expect(session.asked.dropFirst(asked) == [.lookAtDevices])
    try session.press("s")
    #expect(session.asked.last == .seal)
  }

  @Test("S merges from any row, and Esc merges nothing")
  func keys() throws {
    var session = try Session(exampleIn: .danish)
    session.send(.mergePreviewed(EveryScreen.mergeReading(over: session.state.shown.caseFile)))
    try session.press("Esc")
    #expect(!session.asked.contains(.merge(path: "/media/usb")))
    session.send(.mergePreviewed(EveryScreen.mergeReading(over: session.state.shown.caseFile)))
    try session.press("G S")
    #expect(session.asked.last == .merge(path: "/media/usb"))
  }

  @Test("a path is asked for, and what was typed stands there the next time")
  func paths() throws {
    var session = try Session(exampleIn: .english)
    try session.press("F6 Enter")
    #expect(session.text.contains("Type a path"))
    try session.press("\"C:\\x\" Enter")
    session.send(.told("It cannot be reached.", .warning))
    try session.press("F6")
    #expect(session.text.contains("Your colleague’s folder: C:\\x"))
  }

  @Test("the devices screen tells of each device, and gives a copy or a backup")
  func devices() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("F7")
    #expect(session.asked.last == .lookAtDevices)
    session.send(.devicesSeen(EveryScreen.devicesReading(over: session.state.shown.caseFile)))
    #expect(session.text.contains("denne computer"))
    #expect(session.text.contains("Kontrolkode: 7F3A"))
    try session.press("c \"/media/usb\" Enter")
    #expect(session.asked.last == .copyFolder(path: "/media/usb"))
    try session.press("b \"/media/b.tar\" Enter")
    #expect(session.asked.last == .backUp(path: "/media/b.tar"))
  }

  @Test("a changed finding opens from the look, and the look stays beneath")
  func opens() throws {
    var session = try Session(exampleIn: .danish)
    session.send(.mergePreviewed(EveryScreen.mergeReading(over: session.state.shown.caseFile)))
    for _ in 0..<12 {
      if case .finding = session.state.shown.layers.last { break }
      try session.press("j Enter")
    }
    guard case .finding = session.state.shown.layers.last else {
      Issue.record("no finding opened")
      return
    }
    try session.press("Esc")
    #expect(session.text.contains("Saml nu"))
  }

  @Test("the header counts damaged lines, at every width", arguments: [40, 80, 120])
  func damage(columns: Int) throws {
    var session = try Session(exampleIn: .danish, columns: columns)
    session.send(.damageFound(lines: 2))
    #expect(session.screen[0].contains("2 skadede linjer"))
  }
}
