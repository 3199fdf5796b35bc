import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// Letters that come faster than they are drawn.
@Suite struct TypedRunTests {
  private static func session() throws -> Session {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    return session
  }

  /// Takes what has come as the program does; gives how often the state was asked.
  private func take(_ events: [TerminalEvent], in session: inout Session) -> Int {
    var coming = events[...]
    var count = 0
    while let event = session.state.next(of: &coming) {
      session.send(.terminal(event))
      count += 1
    }
    return count
  }

  private func keys(_ text: String) -> [TerminalEvent] {
    text.map { .key(.character($0)) }
  }

  @Test("a hundred thousand letters on a walk are one text, and the keys between them stay keys")
  func oneText() throws {
    var session = try Self.session()
    try session.press("g f")
    let long = String(repeating: "å", count: 100_000)
    let events = keys(long) + [.key(.enter)] + keys("Løs flise") + [.key(.enter)]
    #expect(take(events, in: &session) == 4)
    #expect(session.acts.count == 2)
    #expect(session.text.contains("Løs flise"))
  }

  @Test("letters that are commands, or choose from a list, are taken one by one")
  func keysStayKeys() throws {
    var session = try Self.session()
    #expect(take(keys("jjgf"), in: &session) == 4)
    #expect(take(keys("Lampe") + [.key(.tab)] + keys("1x"), in: &session) == 4)
    #expect(take(keys("y"), in: &session) == 1)
    #expect(session.text.contains("Lampexy"))
  }
}
