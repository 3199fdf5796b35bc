import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Typing on a walk: a line, Enter, the next line.
@Suite struct CaptureTests {
  /// A folder with a walk that is walked today, and its typing line open.
  private static func session(columns: Int = 80, rows: Int = 24) throws -> Session {
    var session = try Session([.finding("Gammel lampe")], columns: columns, rows: rows)
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("g f")
    return session
  }

  private func findings(_ session: Session) -> [Finding] {
    session.state.shown.caseFile.records(of: .finding)
      .map { session.state.shown.caseFile.finding(at: $0) }
  }

  private func line(_ session: Session) -> String? {
    guard case .area(let layer) = session.state.shown.layers.last else { return nil }
    return layer.draft(in: session.state.shown.caseFile)?.value?["text"]?.string
  }

  @Test("a finding costs its words and one key, and stands on the walk of today")
  func oneKey() throws {
    var session = try Self.session()
    try session.press("\"Lampen blinker\" Enter \"+ Ny bænk\" Enter")
    let made = findings(session).suffix(2).map { $0 }
    #expect(made.map { $0.values.text(FindingField.observation) } == ["Lampen blinker", "Ny bænk"])
    #expect(made.map(\.kind) == [.problem, .positive])
    #expect(made.allSatisfy { $0.values.text(FindingField.walk) != nil })
    #expect(session.acts.count == 2)
    #expect(line(session) == nil)
  }

  @Test("letters that are commands elsewhere are letters here")
  func lettersAreLetters() throws {
    var session = try Self.session()
    try session.press("\"u q ? : g x 5 + /\"")
    #expect(line(session) == "u q ? : g x 5 + /")
    #expect(session.acts.isEmpty)
  }

  @Test("a paste of fourteen lines is fourteen findings, saved as one")
  func pasteOfLines() throws {
    var session = try Self.session()
    let before = findings(session).count
    session.paste((1...14).map { "A\($0) Linje \($0)" }.joined(separator: "\n"))
    #expect(findings(session).count == before + 14)
    #expect(session.acts.count == 1)
    #expect(findings(session).last?.values.text(FindingField.sheetNumber) == "A14")
  }

  @Test("what is being typed is kept when the program ends, and comes back")
  func keptOnKill() throws {
    var session = try Self.session()
    try session.press("\"Lyset i tunnelen\"")
    #expect(session.state.openDrafts.values.contains(["text": "Lyset i tunnelen"]))
    try session.press("Esc")
    #expect(session.says == session.state.words.board.draftKept)
    try session.press("g f")
    #expect(line(session) == "Lyset i tunnelen")
    try session.press("Enter")
    #expect(session.state.openDrafts.isEmpty)
    #expect(session.state.sitting.workspace.drafts.isEmpty)
  }

  @Test("a save that fails leaves the line as it was typed")
  func failedSave() throws {
    var session = try Self.session()
    session.nextSaveFails = "Disken er fuld."
    try session.press("\"Lampen blinker\" Enter")
    #expect(session.says == "Disken er fuld.")
    #expect(line(session) == "Lampen blinker")
    try session.press("Enter")
    #expect(findings(session).last?.values.text(FindingField.observation) == "Lampen blinker")
  }

  @Test("up takes the line before to be mended, and only what changed is written")
  func mending() throws {
    var session = try Self.session()
    try session.press("\"Lampe blinker\" Enter Up \"-igen\" Enter")
    let last = try #require(findings(session).last)
    #expect(last.values.text(FindingField.observation) == "Lampe blinker-igen")
    #expect(session.acts.count == 2)
    // Looking back changes nothing, and down leads to the new line.
    try session.press("Up Down \"Ny\"")
    #expect(line(session) == "Ny")
    #expect(session.acts.count == 2)
  }

  @Test("a stop named by a line of its own is made once, and stays until it is changed")
  func stops() throws {
    var session = try Self.session()
    try session.press("\"# Tunnelen\" Enter \"Mørkt\" Enter \"Vådt\" Enter \"# tunnelen\" Enter")
    try session.press("\"Koldt\" Enter")
    let caseFile = session.state.shown.caseFile
    #expect(caseFile.records(of: .stop).count == 1)
    let made = findings(session).suffix(3)
    #expect(made.allSatisfy { $0.values.text(FindingField.stop) == "Tunnelen" })
    try session.press("\"#\" Enter \"Væk derfra\" Enter")
    #expect(findings(session).last?.values.text(FindingField.stop) == nil)
  }

  @Test("stops are numbered as they come, also several of one paste")
  func stopNumbers() throws {
    var session = try Self.session()
    try session.press("\"# Tunnelen\" Enter")
    session.paste("Mørkt\n# Kiosken\nVådt\n# Broen\nKoldt")
    let caseFile = session.state.shown.caseFile
    let stops = caseFile.records(of: .stop)
    #expect(stops.map { caseFile.shown($0, "place") } == ["Tunnelen", "Kiosken", "Broen"])
    #expect(stops.map { caseFile.shown($0, "number") } == [1, 2, 3])
    #expect(findings(session).last?.values.text(FindingField.stop) == "Broen")
    #expect(session.text.contains("stop 3 Broen"))
  }

  @Test(
    "tab opens short lists by number: a stop stays, the kind and the rest are this line's alone")
  func lists() throws {
    var session = try Self.session()
    try session.press("\"# Tunnelen\" Enter \"#\" Enter \"Mørkt\" Tab 1 Enter \"Vådt\" Enter")
    let there = findings(session).suffix(2)
    #expect(there.allSatisfy { $0.values.text(FindingField.stop) == "Tunnelen" })
    try session.press("\"Hæk\" Tab Tab 2 Enter \"Hegn\" Enter")
    let made = findings(session).suffix(2).map { $0.values.text(FindingField.category) }
    #expect(made == ["vegetation", nil])
    try session.press("\"Andet\" Tab Tab 2 Tab Tab 0 Enter")
    #expect(findings(session).last?.values.text(FindingField.category) == nil)
  }

  @Test(
    "behind tab stand the photo's number, how many say so, how high, the mast, and if it held last time"
  )
  func more() throws {
    var session = try Self.session()
    let toMore = "Tab Tab Tab"
    try session.press("\"Hækken er for høj\"")
    for keys in [
      "1 \"0123\" Enter", "2 \"3\" Enter", "3 \"210\" Enter", "4 \"L-2214\" Enter", "5", "6",
    ] {
      try session.press(toMore)
      while !session.text.contains(session.state.words.capture.chooseMore) {
        try session.press("Tab")
      }
      try session.press(keys)
    }
    #expect(session.text.contains("210 cm"))
    try session.press("Enter")
    let values = try #require(findings(session).last).values
    #expect(values.text(FindingField.photoNumber) == "0123")
    #expect(values.integer(FindingField.pointedOutCount) == 3)
    #expect(values.integer(FindingField.heightCm) == 210)
    #expect(values.text(FindingField.mastNumber) == "L-2214")
    #expect(values[FindingField.measureFailed] == true)
    #expect(values[FindingField.onlyIfPossible] == true)
    // The next line begins afresh, and a line of words alone is one.
    try session.press("\"h 12\" Enter")
    let next = try #require(findings(session).last).values
    #expect(next.text(FindingField.observation) == "h 12" && next[FindingField.heightCm] == nil)
  }

  @Test("one begins at the first stop, a number leads to a stop, and each finding says where")
  func places() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("g w Enter s \"Broen\" Ctrl-S s \"Kiosken\" Ctrl-S C")
    try session.press("\"Lampen blinker\" Enter \"# 2\" Enter \"Her flyder det\" Enter")
    try session.press("\"# Trappen\" Enter \"Trinnet er løst\" Enter")
    let placed = findings(session).suffix(3).map { $0.values.text(FindingField.place) }
    #expect(placed == ["Broen", "Kiosken", "Trappen"])
    let walk = try #require(session.state.shown.caseFile.standing(.walk).first)
    #expect(session.state.shown.caseFile.route(of: walk).count == 3, "No stop is called 2")
  }

  @Test("what was chosen for a half line comes back with it")
  func detailsAreKept() throws {
    var session = try Self.session()
    try session.press("\"Hæk\" Tab 2 Esc")
    while session.state.shown.layers.count > 0 { try session.press("Esc") }
    try session.press("g f Enter")
    #expect(findings(session).last?.values.text(FindingField.category) == "vegetation")
  }

  @Test("a known finding that the line is like is told beside it, and nothing is asked")
  func alike() throws {
    var session = try Self.session()
    try session.press("\"# Tunnelen\" Enter \"Lampen i tunnelen blinker hele natten\" Enter")
    try session.press("\"lampe blinker i tunnelen\"")
    session.send(.rested)
    #expect(session.text.contains("Ligner"))
    try session.press("Enter")
    #expect(session.acts.count == 3)
  }

  @Test("what another machine wrote stands where it was written, and Up mends one's own line")
  func ownLine() throws {
    var session = try Self.session()
    try session.press("\"Min linje\" Enter")
    let own = try #require(findings(session).last)
    #expect(own.values.text(FindingField.observation) == "Min linje")
    try session.press("Up Ctrl-U \"Min egen linje\" Enter")
    #expect(findings(session).last?.values.text(FindingField.observation) == "Min egen linje")
  }

  @Test("a walk nobody planned begins by one key, and what is typed stands on it")
  func walkNow() throws {
    var session = try Session([])
    try session.press("g f 1 \"Mørkt ved broen\" Enter")
    let caseFile = session.state.shown.caseFile
    let walk = try #require(caseFile.standing(.walk).first)
    #expect(caseFile.shown(walk, "date")?.string == session.state.today.description)
    #expect(caseFile.shown(walk, "state") == "planned")
    #expect(findings(session).last?.values.text(FindingField.walk) != nil)
  }

  @Test("a civil registration number is masked at once, and the rest is saved")
  func civilNumber() throws {
    var session = try Self.session()
    try session.press("\"Talte med 010203-1234 om lys\" Enter")
    let text = try #require(findings(session).last?.values.text(FindingField.observation))
    #expect(!text.contains("1234"))
    #expect(text.hasPrefix("Talte med ") && text.hasSuffix(" om lys"))
  }

  @Test("with two walks near today one is asked which it is")
  func whichWalk() throws {
    var session = try Session([])
    try session.addsWalk("Den ene", on: session.state.today)
    try session.addsWalk("Den anden", on: session.state.today)
    try session.press("g f")
    #expect(session.text.contains("Den ene") && session.text.contains("Den anden"))
    try session.press("1 \"Mørkt\" Enter")
    #expect(findings(session).count == 1)
  }
}
