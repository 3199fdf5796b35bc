import CaseModel
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// Where public texts are accepted on a small screen.
@Suite struct PublicTextReadingTests {
  private static let text =
    "Lygterne langs stien er slukket, og hækken er vokset ud over fliserne. " + "Der mangler lys "
    + "ved broen, ved tunnelen, ved legepladsen og ved stationen, og bænken er brækket midt over."

  @Test("a proposal that does not show whole is read whole before it is accepted")
  func readFirst() throws {
    var session = try Session([.finding(Self.text), .finding("Hæk")], columns: 40, rows: 10)
    session.sits("MKJ", as: "leader")
    try session.press("C")
    #expect(!session.text.contains("midt over"))
    try session.press("Enter")
    #expect(session.acts.isEmpty)
    var shown = session.text
    for _ in 0..<30 where !session.text.contains("Godkend, og gå videre") {
      try session.press("Down")
      shown += session.text
    }
    let flat = shown.split(whereSeparator: { $0.isWhitespace || $0 == ">" }).joined(separator: " ")
    for word in ["Lygterne", "fliserne.", "tunnelen,", "legepladsen", "midt"] {
      #expect(flat.contains(word), "\(word)")
    }
    try session.press("End Enter")
    #expect(session.acts.count == 1)
    #expect(session.stored(.publicText, of: Self.text) == .string(Self.text))
    #expect(session.state.shown.layers.count == 1)
    // The next is short, and is accepted at once.
    try session.press("1")
    #expect(session.acts.count == 2)
  }

  @Test("where it shows whole, Enter accepts at once")
  func atOnce() throws {
    var session = try Session([.finding(Self.text)], columns: 80, rows: 24)
    session.sits("MKJ", as: "leader")
    try session.press("C Enter")
    #expect(session.acts.count == 1)
  }
}
