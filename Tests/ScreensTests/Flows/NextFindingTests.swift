import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Suite("Finding after finding, and forms that are given up") struct NextFindingTests {
  @Test("Ctrl-G saves and begins the next finding in the same area, and the rest is empty")
  func goesOn() throws {
    var session = try Session([.finding("A")])
    try session.press("a \"Lygten er slukket\" Tab \"Skovvej 2\" Tab Tab Tab Tab Enter")
    #expect(session.form?.focusedField?.key == "area")
    try session.press("\"Nordbyen\" Ctrl-G")
    #expect(session.titles == ["A", "Lygten er slukket"])
    let next = try #require(session.form)
    #expect(next.purpose == .newFinding)
    #expect(next["area"]?.editor.content == "Nordbyen")
    #expect(next["place"]?.editor.content == "")
    #expect(next.focusedField?.key == "observation")
    try session.press("\"Hækken er høj\" Ctrl-S")
    #expect(session.form == nil)
    let areas = session.state.shown.caseFile.records(of: .finding).map {
      session.state.shown.caseFile.plainFinding(at: $0).area
    }
    #expect(areas == [nil, "Nordbyen", "Nordbyen"])
  }

  @Test("a next finding that nothing was written in leaves no draft")
  func leavesNothing() throws {
    var session = try Session([.finding("A")])
    try session.press("a \"Lygten er slukket\" Ctrl-G Esc")
    #expect(session.state.sitting.workspace.drafts.isEmpty)
  }

  @Test("what is thrown away leaves no draft, and undo opens the form again as it was")
  func throwsAway() throws {
    var session = try Session([.finding("A")])
    try session.press("a \"Lygten er slukket\" Ctrl-X")
    #expect(session.form == nil)
    #expect(session.state.sitting.workspace.drafts.isEmpty)
    #expect(session.says == "Det, du skrev, er kasseret. Tast u for at få det igen.")
    try session.press("u")
    #expect(session.form?["observation"]?.editor.content == "Lygten er slukket")
    try session.press("Ctrl-S")
    #expect(session.titles == ["A", "Lygten er slukket"])
    try session.press("u")
    #expect(session.form == nil)
    #expect(session.titles == ["A"])
  }

  @Test("a party that only a finding names is proposed, behind those of the register")
  func proposesUsed() throws {
    var session = try Session([
      .finding("Hækken er høj", responsible: "Vej og Park"), .finding("Bænken er væk"),
    ])
    try session.press("/ \"bænken\" Enter r \"vej\"")
    guard case .suggested(let editor)? = session.form?["responsible"]?.editor else {
      Issue.record("no suggestions")
      return
    }
    #expect(editor.matches.map(\.text) == ["Vej og Park"])
  }
}

extension Session {
  fileprivate var form: Form? {
    guard case .form(let layer) = state.shown.layers.last else { return nil }
    return layer.form
  }

  fileprivate var titles: [String] {
    state.shown.caseFile.records(of: .finding)
      .filter { !state.shown.caseFile.isWithdrawn($0) }
      .map { state.shown.caseFile.plainFinding(at: $0).title }
  }
}
