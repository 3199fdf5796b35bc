import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

/// Each act says its own words, whatever became of those before it.
@Suite struct SavingWordsTests {
  private static func session() throws -> Session {
    var session = try Session([.finding("A"), .finding("B")])
    session.holdsActs = true
    return session
  }

  @Test("an act that failed leaves the next its own words") func afterFailure() throws {
    var alone = try Self.session()
    try alone.press("j d \"1-12-2026\" Enter")
    alone.saveHeld()
    #expect(alone.stored(.due, of: "B") == "2026-12-01")
    var session = try Self.session()
    try session.press("+")
    try session.press("j d \"1-12-2026\" Enter")
    session.nextSaveFails = "Disken er fuld."
    session.saveHeld()
    #expect(session.says == "Disken er fuld.")
    session.saveHeld()
    #expect(session.says == alone.says)
    #expect(session.stored(.priority, of: "A") == nil)
    #expect(session.stored(.due, of: "B") == "2026-12-01")
  }

  @Test("an act says nothing of one that comes after it") func beforeAnother() throws {
    var session = try Self.session()
    try session.press("+")
    let words = try #require(
      {
        var other = session
        other.saveHeld()
        return other.says
      }())
    try session.press("j d \"1-12-2026\" Enter")
    session.saveHeld()
    #expect(session.says == words)
  }

  @Test("an act nobody asked words for says none of an act that was never answered")
  func unanswered() throws {
    var session = try Self.session()
    try session.press("+")
    let before = session.says
    session.send(.committed(FoldChanges.joined([]), device: Session.device, then: nil))
    #expect(session.says == before)
  }
}
