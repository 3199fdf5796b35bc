import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What is said of a key, beside the keys and what stands above them.
@Suite struct LongAnswerTests {
  private static let long = Array(repeating: "Vandringen er oprettet, og siden er sendt", count: 9)
    .joined(separator: "; ")
  private static let places = ["", "Enter", "a", "g f", "g w", "g w Enter", "g s", "?"]

  private static func session(_ columns: Int, _ rows: Int) throws -> Session {
    var session = try Session([.finding("Gammel lampe")], columns: columns, rows: rows)
    try session.addsWalk("Aftenturen", on: session.state.today)
    return session
  }

  @Test(
    "however long an answer is, the keys stand below it", arguments: [(40, 10), (60, 16), (80, 24)])
  func keysStay(_ columns: Int, _ rows: Int) throws {
    for place in Self.places {
      var session = try Self.session(columns, rows)
      try session.press(place)
      session.send(.told("", .done))
      let keys = session.screen[rows - 1]
      session.send(.told(Self.long, .warning))
      #expect(session.screen[rows - 1] == keys, "\(place)")
      #expect(session.screen[rows - 2].hasPrefix("▌"), "\(place)")
      #expect(session.screen[rows - 5].hasPrefix("▌"), "\(place)")
    }
  }

  @Test("a long answer takes nothing of the line that is typed on a walk")
  func lineStays() throws {
    for (columns, rows) in [(60, 16), (80, 24)] {
      var session = try Self.session(columns, rows)
      try session.press("g f \"Lampen blinker\"")
      session.send(.told(Self.long, .warning))
      #expect(session.text.contains("Lampen blinker"))
      #expect(session.text.contains(session.state.words.capture.keptMeanwhile))
    }
  }

  @Test("an answer names the key that takes it back only where that key is no letter of a text")
  func undoKey() throws {
    var session = try Self.session(80, 24)
    try session.press("g f \"Lygte slukket\" Enter")
    #expect(session.says?.isEmpty == false)
    #expect(!session.text.contains("u fortryder"))
    session.readAloud()
    #expect(!session.text.contains("u fortryder"))
    session.readAloud()
    try session.press("Esc +")
    #expect(session.text.contains("u fortryder"))
  }
}
