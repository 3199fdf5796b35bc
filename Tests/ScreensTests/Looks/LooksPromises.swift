import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// What single screens promise of their looks, beside what holds for all of them.
@Suite struct LooksPromises {
  private func role(of text: String, in session: Session, below row: Int = 0) -> Role? {
    let frame = session.frame
    for line in row..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[Position(column: $0, row: line)] }
      let letters = Array(text).map(String.init)
      guard cells.count >= letters.count else { return nil }
      for start in 0...(cells.count - letters.count)
      where zip(letters, cells[start...]).allSatisfy({ $0 == $1.text }) {
        return cells[start].role
      }
    }
    return nil
  }

  // The start screen

  @Test("start tells first what is late, names it where there is room, and then what is due")
  func startBeginsWithLate() throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let session = try EveryScreen.session("start", .danish, columns: columns, rows: rows)
      let late = try #require(session.screen.firstIndex { $0.contains("Over fristen 6") })
      let due = try #require(session.screen.firstIndex { $0.contains("De næste 14 dage") })
      let ours = try #require(session.screen.firstIndex { $0.contains("Hos os") })
      #expect(late < due && due < ours)
      #expect(role(of: "6 ", in: session, below: late)?.ink == Role.alarm.ink)
      #expect(session.screen[late..<due].contains { $0.contains("Butikstorvet") } == (rows >= 32))
    }
  }

  @Test("where one goes from start stands below at 80 columns, and beside with its counts at 110")
  func startLeadsOn() throws {
    let narrow = try EveryScreen.session("start", .danish)
    let below = try #require(narrow.screen.firstIndex { $0.hasPrefix(" Gå til") })
    #expect(narrow.screen[below + 1].contains("q Tavlen   A Opmærksomhed "))
    #expect(!narrow.text.contains("Sidst lukket"))
    let wide = try EveryScreen.session("start", .danish, columns: 110, rows: 40)
    let beside = try #require(wide.screen.first { $0.contains("Gå til") })
    #expect((beside.firstRange(of: "Gå til")?.lowerBound).map { beside[..<$0].count } ?? 0 > 60)
    #expect(wide.screen.contains { $0.contains("Tavlen") && $0.hasSuffix("25 åbne") })
    #expect(wide.text.contains("Sidst lukket"))
  }

  // Lists

  @Test("a key that holds for a group stands on its rule, and a row has one only where it differs")
  func groupKeys() throws {
    let session = try EveryScreen.session("attention", .danish, rows: 60)
    let silent = try #require(session.screen.firstIndex { $0.contains("Intet hørt") })
    #expect(session.screen[silent].hasSuffix("y svar modtaget"))
    #expect(session.screen[silent + 1].hasSuffix("dage"))
    let late = try #require(session.screen.firstIndex { $0.contains("Over fristen 6") })
    #expect(session.screen[late].hasSuffix("d frist"))
    let rows = session.screen[(late + 1)...(late + 6)]
    #expect(rows.contains { $0.hasSuffix("dage  >") } && rows.contains { $0.hasSuffix("dage") })
    // Their days stand below each other all the same.
    let ends = rows.compactMap { row in
      row.firstRange(of: "dage").map { row[..<$0.upperBound].count }
    }
    #expect(Set(ends).count == 1)
  }

  @Test("of two values the card of the selected row is selected with it")
  func selectedPane() throws {
    var session = try EveryScreen.session("settle", .danish)
    let first = Position(column: 4, row: 1)
    let second = Position(column: 44, row: 1)
    #expect(session.frame[first].role.ground == .chosen)
    #expect(session.frame[second].role.ground == .card)
    try session.press("j")
    #expect(session.frame[first].role.ground == .card)
    #expect(session.frame[second].role.ground == .chosen)
    try session.press("j")
    #expect(session.frame[second].role.ground == .card)
  }

  @Test("of two that are alike it is told what is the same")
  func alikeTellsTheSame() throws {
    let session = try EveryScreen.session("alike-pair", .danish)
    let place = try #require(session.screen.first { $0.contains("Kategori") })
    #expect(place.hasSuffix("ens"))
    #expect(place.components("Kategori") == 2)
  }

  // Triage

  @Test("what taking a finding asks stands side by side, with what was answered and what will be")
  func triageSideBySide() throws {
    var session = try EveryScreen.session("triage", .danish)
    try session.press("t 1")
    let head = try #require(session.screen.firstIndex { $0.contains("1 Tiltag ✓") })
    #expect(session.screen[head].contains("2 Ansvarlig"))
    #expect(session.screen[head].contains("4 Frist"))
    #expect(role(of: "2 Ansvarlig", in: session) == .key)
    #expect(role(of: "4 Frist", in: session) == .soft)
    // The list begins under what is asked.
    let list = session.screen[head + 2]
    let column = session.screen[head].firstRange(of: "2 Ansvarlig")?.lowerBound
    #expect(column.map { session.screen[head][..<$0].count } == list.prefix { $0 != "▌" }.count)
    session.resize(columns: 60, rows: 16)
    #expect(!session.text.contains("Tiltag ✓") && session.text.contains("Hvem gør det?"))
  }

  @Test("a press on a row of what is asked selects that row, also where rows take two lines")
  func pressesInTriage() throws {
    var session = try EveryScreen.session("triage-action", .danish)
    for row in session.state.triageRows(of: try #require(session.state.triageDesk)) {
      let word = row.text.split(separator: " ").first.map(String.init) ?? ""
      guard
        let line = session.screen.firstIndex(where: { $0.contains("\(row.key) \(word)") })
      else {
        Issue.record("\(row.key) does not show")
        continue
      }
      session.send(
        .terminal(.mouse(MouseEvent(.press, at: Position(column: 6, row: line)))))
      let desk = try #require(session.state.triageDesk)
      #expect(session.state.triageRows(of: desk)[desk.selection].key == row.key)
    }
  }

  // What lies over the board

  @Test("beneath the palette all is faint, and the letters that were typed are marked")
  func paletteOverFaintBoard() throws {
    var session = try EveryScreen.session("palette", .danish)
    try session.press("\"frist\"")
    #expect(session.text.contains("Tunnelen"))
    let frame = session.frame
    let rule = try #require(
      (4..<frame.size.rows).last { frame[Position(column: 0, row: $0)].role.ink == Role.accent.ink }
    )
    for row in (rule + 1)..<(frame.size.rows - 2) {
      for column in 0..<frame.size.columns {
        let cell = frame[Position(column: column, row: row)]
        #expect(cell.text == " " || cell.role == .faint, "row \(row)")
      }
    }
    #expect(role(of: "Frist", in: session)?.ink == Role.match.ink)
  }

  @Test("the letters of a search are marked in the cards until the next key")
  func searchIsMarked() throws {
    var session = try Session([
      .finding("Lygten ved søen er slukket", place: "Søstien"), .finding("Bænk mangler"),
    ])
    try session.press("/ \"soe\"")
    #expect(role(of: "søen", in: session)?.ink == Role.match.ink)
    #expect(role(of: "Søstien", in: session)?.ink == Role.match.ink)
    #expect(role(of: "slukket", in: session)?.ink == Role.plain.ink)
    try session.press("Enter")
    #expect(role(of: "søen", in: session)?.ink == Role.match.ink)
    try session.press("n")
    #expect(role(of: "søen", in: session)?.ink == Role.match.ink)
    try session.press("j")
    #expect(role(of: "søen", in: session)?.ink == Role.plain.ink)
    try session.press("f \"lygte\" Enter j")
    #expect(role(of: "Lygte", in: session)?.ink == Role.match.ink)
  }

  @Test("a filter that finds nothing offers its parts with their counts, and a digit takes one")
  func emptyFilterOffers() throws {
    var session = try Session([
      .finding("Lygten er slukket"), .finding("Bænken er rådden"), .finding("Bænken mangler"),
    ])
    try session.press("f \"lygten bænken\" Enter")
    #expect(session.screen.contains { $0.contains("1 kun »lygten«") && $0.contains("1 fund") })
    #expect(session.screen.contains { $0.contains("2 kun »bænken«") && $0.contains("2 fund") })
    try session.press("2")
    #expect(session.column(0).count == 2)
    #expect(session.state.shown.filter.text == "bænken")
  }

  // The board

  @Test(
    "from 140 columns what is closed is a narrow last column, and a whole one when one is in it")
  func closedIsNarrow() throws {
    for columns in [139, 140, 150, 159] {
      var session = try EveryScreen.session("board", .danish, columns: columns, rows: 40)
      let layout = session.state.boardLayout()
      let isThere = layout.columns.last?.column == 5
      #expect(isThere == (columns >= 140), "\(columns)")
      if isThere { #expect(layout.columns.last?.area.columns == 18) }
      for column in layout.columns.dropLast(isThere ? 1 : 0) {
        #expect(column.area.columns >= 20, "\(columns)")
      }
      let end = try #require(layout.columns.last?.area)
      #expect(end.endColumn == columns - 1, "\(columns)")
      try session.press("6")
      let focused = session.state.boardLayout().columns.last { $0.column == 5 }
      #expect((focused?.area.columns ?? 0) > 20, "\(columns)")
    }
  }

  @Test("a column tells how many waited until a day that has passed, and forgets it when they go")
  func waitedTooLong() throws {
    var session = try EveryScreen.session("board", .danish, columns: 120, rows: 40)
    #expect(!session.text.contains("passeret"), "where there is no room its bars tell it")
    try session.press("3")
    #expect(session.screen[2].contains("Afventer") && session.screen[2].contains("1 passeret · 3"))
    let record = try #require(session.state.actedUpon.first)
    try session.colleagueSets(
      [.title: "Malet over"], of: session.state.shown.caseFile.plainFinding(at: record).title)
    #expect(session.screen[2].contains("1 passeret · 3"))
    try session.press("3 g g > Ctrl-S")
    #expect(!session.text.contains("1 passeret"), "\(session.text)")
  }

  // First start

  @Test("a theme is shown as a true sample before it is chosen, and worn at once by its digit")
  func samples() throws {
    var session = Session(beginningIn: .danish)
    #expect(session.text.contains("Opgang B"))
    try session.press("6")
    #expect(session.state.sitting.theme.code == "dark")
    #expect(session.asked.last == .useTheme("dark"))
    #expect(session.text.contains("Se et eksempel"))
    let themes = try ThemeSamples.codes.map { try #require(BuiltInThemes.theme($0)).0 }
    for role in ThemeSamples.roles {
      #expect(ThemeSamples.look(role, of: themes) != nil)
    }
    for role in Role.all { #expect(ThemeSamples.look(role, of: themes) == nil) }
    let sample = try #require(role(of: "Opgang B", in: session))
    #expect(ThemeSamples.look(sample, of: themes) == themes[0].look(.strong))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(_ text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
