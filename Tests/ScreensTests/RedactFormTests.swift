import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import Testing

/// Personal data is taken out on the finding's own screen.
@Suite struct RedactFormTests {
  private func opened() throws -> Session {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    try session.press("Enter : \"fjern opl\" Enter")
    return session
  }

  @Test("a word goes from the chosen text for good, for a ground, and leaves a mark")
  func word() throws {
    var session = try opened()
    #expect(session.text.contains("Kan ikke fortrydes"))
    try session.press("1 Enter \"inge holm\" Tab \"anmodning\" Ctrl-S")
    #expect(session.acts.count == 1, "\(session.text)")
    #expect(session.text.contains("Set af […] ved porten"))
    let orders = session.state.livingCaseFile.redactionOrders()
    #expect(orders.map(\.field) == ["title"])
    #expect(session.says?.contains("Fjernet 1 sted") == true)
  }

  @Test("without a ground, or with one that names what goes, nothing goes and the form says so")
  func refused() throws {
    var session = try opened()
    try session.press("1 Enter \"inge holm\" Ctrl-S")
    #expect(session.acts.isEmpty)
    try session.press("\"Inge Holm bad om det\" Ctrl-S")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Grunden nævner"))
  }

  @Test("what is typed there is never put aside")
  func notKept() throws {
    var session = try opened()
    try session.press("Tab \"inge holm\" Esc")
    #expect(session.state.sitting.workspace.drafts.isEmpty)
    #expect(session.state.openDrafts.isEmpty)
  }
}
