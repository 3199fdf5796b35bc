import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// What holds for every screen, whatever it shows: a new one that stands in ``EveryScreen`` is held
/// to it without a line of its own.
@Suite struct EveryScreenLaws {
  private static let places = Array(EveryScreen.names.enumerated())
  private static let roles = Set(Role.all + ThemeSamples.roles)

  @Test("every list there is has a look of its own to be read")
  func everyListIsLookedAt() throws {
    var seen: Set<String> = []
    for name in EveryScreen.names {
      for case .list(let layer) in try EveryScreen.session(name, .danish).state.shown.layers {
        seen.insert("\(type(of: layer.screen))")
      }
    }
    let unseen = ListScreens.all.map { "\($0)" }.filter { !seen.contains($0) }
    // Three are looked at in tests of their own: one wants a visit before, one a walk that waits, one
    // a screen too small for a text.
    #expect(
      unseen == ["SinceVisitList", "WalkStateList", "PublicTextReading"],
      "each wants its line in EveryScreen")
  }

  @Test(
    "drawn at any size a screen fills it, with known roles, whole letters and a cursor inside",
    arguments: places, Language.allCases)
  func anySize(screen: (offset: Int, element: String), language: Language) throws {
    var session = try EveryScreen.session(screen.element, language)
    for size in Self.sizes(of: screen.offset, language) {
      session.resize(columns: size.columns, rows: size.rows)
      let wrong = Self.faults(session.frame, at: size)
      #expect(wrong.isEmpty, "\(size.columns)x\(size.rows): \(wrong)")
    }
  }

  /// Those where something changes, those that are strange, and a share of all others: taken
  /// together the screens are drawn at every size from 1x1 to 200x60.
  private static func sizes(of screen: Int, _ language: Language) -> [Size] {
    var sizes: [Size] = []
    for columns in [0, 1, 2, 39, 40, 41, 59, 60, 79, 80, 120, 200] {
      for rows in [0, 1, 9, 10, 11, 24, 60] { sizes.append(Size(columns: columns, rows: rows)) }
    }
    sizes += [Size(columns: 400, rows: 12), Size(columns: 40, rows: 200)]
    let shares = EveryScreen.names.count * Language.allCases.count
    let own = screen * Language.allCases.count + (language == .danish ? 0 : 1)
    sizes += stride(from: own, to: 200 * 60, by: shares).map {
      Size(columns: $0 % 200 + 1, rows: $0 / 200 + 1)
    }
    return sizes
  }

  private static func faults(_ frame: Frame, at size: Size) -> [String] {
    var faults: [String] = []
    if frame.size != size || frame.cells.count != size.columns * size.rows {
      faults.append("another size")
    }
    if size.columns > 0, size.rows > 0 {
      if let cursor = frame.cursor {
        if !Rectangle(size).contains(cursor) { faults.append("cursor outside") }
      } else {
        faults.append("no cursor")
      }
    }
    if !Set(frame.cells.map(\.role)).isSubset(of: roles) { faults.append("unknown role") }
    for row in 0..<size.rows {
      let widths = (0..<size.columns).map { frame[Position(column: $0, row: row)].width }
      for (column, width) in widths.enumerated() {
        let next = column + 1 < widths.count ? widths[column + 1] : 1
        if (width == 2) != (next == 0) { faults.append("half a letter in row \(row)") }
      }
    }
    return faults
  }

  @Test(
    "no word is cut without a mark or written over: each is one that a larger window shows",
    arguments: EveryScreen.names, Language.allCases)
  func wordsAreWhole(name: String, language: Language) throws {
    var session = try EveryScreen.session(name, language)
    var whole = Self.words(of: session).union(Self.onlyInSmallWindows)
    for (columns, rows) in [(200, 200), (120, 200), (80, 200)] {
      session.resize(columns: columns, rows: rows)
      whole.formUnion(Self.words(session.text))
    }
    // Beneath the palette shows what one was at.
    if case .palette = session.state.shown.layers.last {
      var beneath = session
      try beneath.press("Esc")
      for columns in [200, 80] {
        beneath.resize(columns: columns, rows: 200)
        whole.formUnion(Self.words(beneath.text))
      }
    }
    for (columns, rows) in [(40, 10), (60, 16), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      let strange = Self.words(session.text).subtracting(whole)
      #expect(strange.isEmpty, "\(columns)x\(rows): \(strange.sorted())\n\(session.text)")
    }
  }

  /// What counts what there is no room for, and what leads out where the hint line has no room.
  private static let onlyInSmallWindows: Set<String> = [
    "flere", "og", "til", "tilbage", "more", "and", "back",
  ]

  /// What people wrote, of which a wide card may show less than a narrow one.
  private static func words(of session: Session) -> Set<String> {
    let caseFile = session.state.shown.caseFile
    let findings = caseFile.records(of: .finding).map { caseFile.finding(at: $0) }
    let short = caseFile.parties.compactMap { $0.values.text(PartyField.short) }
    return findings.reduce(into: Set(short.flatMap { Self.words($0) })) { words, finding in
      for text in [finding.title, finding.observation, finding.place, finding.responsible] {
        words.formUnion(Self.words(text ?? ""))
      }
    }
  }

  /// What stands between blanks and borders, without what says itself that it is cut.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.split { $0.isWhitespace || "│|\"▌".contains($0) }.map(String.init)
        .filter { !$0.hasSuffix("…") && $0.contains { $0.isLetter } })
  }
}
