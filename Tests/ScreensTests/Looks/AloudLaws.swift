import CaseModel
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What holds for every screen when it is read aloud: a new one that stands in ``EveryScreen`` is held
/// to it without a line of its own.
@Suite struct AloudLaws {
  private static func session(
    _ name: String, _ language: Language, columns: Int = 80, rows: Int = 24
  ) throws -> Session {
    var session = try EveryScreen.session(name, language, columns: columns, rows: rows)
    session.readAloud()
    return session
  }

  private static let sizes = [(80, 24), (40, 12), (160, 50)]

  @Test(
    "read aloud no screen has a line, a box, a bar or an arrow, and one thing stands on each line",
    arguments: EveryScreen.names, Language.allCases)
  func nothingIsDrawn(name: String, language: Language) throws {
    var session = try Self.session(name, language)
    for (columns, rows) in Self.sizes {
      session.resize(columns: columns, rows: rows)
      let text = session.text
      let drawn = text.filter { sign in
        sign == "|"
          || sign.unicodeScalars.contains {
            (0x2500...0x25FF).contains($0.value) || (0x2190...0x21FF).contains($0.value)
              || (0x2800...0x28FF).contains($0.value) || $0.value == 0x2713
          }
      }
      #expect(drawn.isEmpty, "\(drawn)\n\(text)")
      for rule in ["###", "===", "---", "~~~"] { #expect(!text.contains(rule), "\(text)") }
      for line in session.screen {
        // Blanks within a line are a gap between things; a line that goes on is set in by two.
        let told = line.drop { $0 == " " }
        #expect(!told.contains("   ") && line.count - told.count <= 3, "\(line)")
      }
    }
  }

  @Test(
    "read aloud the cursor stands at what keys act on, and the last line says what that is",
    arguments: EveryScreen.names)
  func selectedIsSaid(name: String) throws {
    var session = try Self.session(name, .danish)
    for (columns, rows) in Self.sizes {
      session.resize(columns: columns, rows: rows)
      let cursor = try #require(session.frame.cursor)
      let said = session.said
      #expect(!said.isEmpty, "\(session.text)")
      guard session.state.shown.prompt == nil, session.says == nil,
        session.state.sitting.waiting == nil
      else { continue }
      switch session.state.shown.layers.last {
      case .form, .palette: continue
      case .area where name.hasPrefix("capture"): continue
      default: break
      }
      let line = session.screen[cursor.row]
      #expect(said.contains(line.prefix(24)), "\(line)\n\(session.text)")
    }
  }

  @Test(
    "read aloud a step down changes what is said, and no line of the page",
    arguments: EveryScreen.names)
  func stepsRepaintNothing(name: String) throws {
    var session = try Self.session(name, .danish, rows: 40)
    guard session.state.shown.prompt == nil, session.state.sitting.waiting == nil else { return }
    if case .form? = session.state.shown.layers.last { return }
    try session.press("F13")
    let before = session.screen
    session.press(.down)
    let after = session.screen
    // A page that is turned is another page.
    guard before[0] == after[0] else { return }
    #expect(before.dropLast(3) == after.dropLast(3), "\(session.text)")
  }

  @Test(
    "read aloud every line of a screen is come to with the arrow down",
    arguments: EveryScreen.names)
  func everyLineIsReached(name: String) throws {
    var tall = try Self.session(name, .danish, rows: 400)
    guard tall.state.shown.prompt == nil, tall.state.sitting.waiting == nil else { return }
    switch tall.state.shown.layers.last {
    case .form, .palette: return
    default: break
    }
    try tall.press("Home F13")
    let all = tall.screen.dropFirst().dropLast(5).filter { !$0.isEmpty }
    // What fits a page is read with it.
    guard all.count > 17 else { return }
    var session = try Self.session(name, .danish)
    try session.press("Home F13")
    var read: Set<String> = []
    var cursor: Position?
    for _ in 0..<400 {
      read.formUnion(session.screen)
      session.press(.down)
      if session.says == nil, session.frame.cursor == cursor { break }
      cursor = session.frame.cursor
    }
    let missed = all.filter { !read.contains($0) }
    #expect(missed.isEmpty, "\(missed)")
  }

  @Test(
    "read aloud what a screen tells is told in the same words as it is drawn in",
    arguments: ["board", "finding", "triage", "attention", "help", "edit", "start"])
  func tellsTheSame(name: String) throws {
    let drawn = try EveryScreen.session(name, .danish, columns: 80, rows: 24)
    var aloud = try EveryScreen.session(name, .danish, columns: 200, rows: 200)
    aloud.readAloud()
    let heard = Self.words(aloud.text)
    // The board shows its other columns too.
    let seen = Self.words(
      name == "board"
        ? drawn.screen.dropFirst(3).map { $0.prefix(24) }.joined(separator: " ")
        : drawn.screen.dropFirst().dropLast(4).joined(separator: " "))
    let missing = seen.subtracting(heard)
    #expect(missing.count <= seen.count / 10, "\(missing.sorted())")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }.filter { $0.count > 3 })
  }

  @Test("what is typed in a form changes its own line alone")
  func typingIsQuiet() throws {
    var session = try Self.session("new", .danish)
    let before = session.screen
    try session.press("\"Lygte\"")
    let after = session.screen
    let changed = zip(before, after).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    #expect(changed == [session.frame.cursor?.row], "\(session.text)")
  }

  @Test("what came of a key is said on the last line until the next key, then what one stands on")
  func answersAreSaid() throws {
    var session = try Session([.finding("Hæk", .assigned, place: "Søvej"), .finding("Bænk")])
    session.readAloud()
    #expect(session.said.contains("Bænk"))
    #expect(session.screen[0].contains("Tavlen: Nye, 1 fund"))
    try session.press("l")
    #expect(session.screen[0].contains("kolonne 2 af"))
    #expect(session.said.contains("Søvej: Hæk"))
    try session.press(">")
    let answer = try #require(session.says)
    #expect(session.said.contains(answer.prefix(30)), "\(session.said)")
    try session.press("h")
    #expect(session.said.contains("Bænk"))
  }

  @Test("read aloud the step a walk stands on is told in words")
  func walkStepIsTold() throws {
    let session = try Self.session("walk", .danish)
    #expect(session.text.contains("her står det: "), "\(session.text)")
  }

  @Test("F12 switches reading aloud on and off, and it is kept for the next time")
  func switches() throws {
    var session = try Session([.finding("Hæk")])
    try session.press("F12")
    #expect(session.state.sitting.readsAloud && session.asked == [.readAloud(true)])
    #expect(session.said.contains("én ting på hver linje"))
    try session.press("F12")
    #expect(!session.state.sitting.readsAloud)
    var welcome = Session(beginningIn: .danish)
    try welcome.press("5")
    #expect(welcome.state.sitting.readsAloud)
    #expect(welcome.text.contains("3 Begynd forfra"))
  }
}

extension Session {
  /// What stands in the last rows, where it is said.
  fileprivate var said: String {
    screen.suffix(6).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
