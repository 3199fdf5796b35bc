import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// What holds for how every screen looks, whatever it shows and in whatever theme: a screen names
/// roles and never colours, so that one drawing is right for all themes.
@Suite struct LooksLaws {
  private static let sizes = [(40, 10), (60, 16), (80, 24), (120, 40), (200, 60)]

  @Test(
    "at most a tenth of what is drawn is red, told by what it means",
    arguments: EveryScreen.names)
  func redIsRare(name: String) throws {
    for (columns, rows) in Self.sizes {
      let frame = try EveryScreen.session(name, .danish, columns: columns, rows: rows).frame
      // Below the header, which tells how many are late wherever one is.
      let drawn = frame.cells.dropFirst(columns).filter {
        $0.text != " " && $0.width > 0 && !ThemeSamples.isSample($0.role)
      }
      let red = drawn.filter { $0.role.ink == Role.alarm.ink }
      // In the smallest window one late card is a good part of all there is.
      let most = rows < 16 ? drawn.count / 4 : drawn.count / 10
      #expect(red.count <= most, "\(columns)x\(rows): \(red.count) of \(drawn.count)")
    }
  }

  @Test(
    "each red or amber bar has its word in the same block, and no red is without a sign",
    arguments: EveryScreen.names, Language.allCases)
  func colourHasItsWord(name: String, language: Language) throws {
    for (columns, rows) in Self.sizes {
      let frame = try EveryScreen.session(name, language, columns: columns, rows: rows).frame
      for row in 0..<rows {
        for column in 0..<columns {
          let fault = Self.fault(in: frame, column: column, row: row)
          #expect(fault == nil, "\(columns)x\(rows): \(fault ?? "")\n\(frame.text)")
          if fault != nil { return }
        }
      }
    }
  }

  private static let pressing = [Role.alarm.ink, Role.warn.ink]

  /// A bar without a word of its ink in its block, or coloured signs that say nothing.
  private static func fault(in frame: Frame, column: Int, row: Int) -> String? {
    func cell(_ column: Int, _ row: Int) -> Cell { frame[Position(column: column, row: row)] }
    let here = cell(column, row)
    guard pressing.contains(here.role.ink), here.text != " " else { return nil }
    if here.text == "▌" {
      func isBar(_ row: Int) -> Bool {
        cell(column, row).text == "▌" && cell(column, row).role.ink == here.role.ink
      }
      if row > 0, isBar(row - 1) { return nil }
      var end = row
      while end < frame.size.rows, isBar(end) { end += 1 }
      // A sentence that was said may lie over its end.
      if end < frame.size.rows, cell(column, end).role.ground == .raised { return nil }
      let words = (row..<end).flatMap { row in
        (column + 1..<frame.size.columns).lazy.map { cell($0, row) }
          .prefix { $0.text != "▌" }
          .filter { cell in
            // A sentence that was said is the word of its bar.
            let isSaid = here.role.ground == .raised
            return (isSaid || pressing.contains(cell.role.ink))
              && cell.text.contains { $0.isLetter }
          }
      }
      return words.isEmpty ? "a bar without a word in row \(row)" : nil
    }
    if column > 0, cell(column - 1, row).role.ink == here.role.ink { return nil }
    var text = ""
    var at = column
    while at < frame.size.columns, cell(at, row).role.ink == here.role.ink {
      text += cell(at, row).text
      at += 1
    }
    let says = text.contains { $0.isLetter || $0.isNumber || $0 == "!" }
    return says ? nil : "»\(text)« says nothing in row \(row)"
  }

  @Test("the day of a card is never cut, nor its number, at any size")
  func dayStays() throws {
    let findings: [FindingFixture] = [
      .finding(
        "Lygterne på hele stien bag garagerne er slukket, og hækken skygger", .assigned,
        place: "Stien bag garagerne ved Lærkehavens nordlige boldbane",
        responsible:
          "Boligforeningen Mosevænget og Omegn", due: "2026-11-12")
    ]
    for columns in 40...200 {
      for rows in [10, 16, 24, 40, 60] {
        var session = try Session(findings, columns: columns, rows: rows)
        session.resize(columns: columns, rows: rows)
        try session.press("2")
        let text = session.text
        #expect(text.contains("11 dage over") || text.contains("11 d over"), "\(columns)x\(rows)")
      }
    }
  }

  @Test(
    "nothing moves when the selection does: not a letter changes place on the board or in a list",
    arguments: EveryScreen.names)
  func nothingMoves(name: String) throws {
    for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
      var session = try EveryScreen.session(name, .danish, columns: columns, rows: rows)
      let isBoard = session.state.shown.layers.isEmpty && session.state.shown.prompt == nil
      guard isBoard || Self.list(session) != nil else { return }
      let before = (session.frame, Self.list(session)?.top, session.state.shown.place.tops)
      guard session.state.sitting.messages.notice == nil else { return }
      try session.press("j")
      let after = (session.frame, Self.list(session)?.top, session.state.shown.place.tops)
      // What scrolls moves.
      guard before.1 == after.1, before.2 == after.2 else { continue }
      // Below a list the selected row is told in full.
      let foot = isBoard ? 2 : rows >= 20 ? 5 : 3
      for row in 0..<rows - foot {
        // But for the bar, which says where one is.
        let (one, other) = (before.0.line(row).dropFirst(), after.0.line(row).dropFirst())
        #expect(one == other, "\(columns)x\(rows) row \(row)")
      }
    }
  }

  private static func list(_ session: Session) -> ListLayer? {
    if case .list(let layer) = session.state.shown.layers.last { layer } else { nil }
  }

  @Test("what is selected lies on a ground of its own, all of it, on every screen that selects")
  func selectionIsABlock() throws {
    for name in ["board", "attention", "review", "help", "finding", "triage", "palette", "start"] {
      for (columns, rows) in Self.sizes {
        let session = try EveryScreen.session(name, .danish, columns: columns, rows: rows)
        let frame = session.frame
        let cursor = try #require(frame.cursor)
        let chosen = (0..<columns).filter {
          frame[Position(column: $0, row: cursor.row)].role.ground == .chosen
        }
        #expect(chosen.count >= 15, "\(name) \(columns)x\(rows)\n\(session.text)")
      }
    }
  }

  @Test("a theme is seen as one walks over it in the list, and worn only when it is chosen")
  func themesAreSeen() throws {
    var session = try EveryScreen.session("themes", .danish)
    let code = session.state.shownTheme
    #expect(code == session.state.sitting.theme.code)
    try session.press("k")
    #expect(session.state.shownTheme != code)
    try session.press("Esc")
    #expect(session.state.shownTheme == code)
  }
}
