import CaseModel
import Language
import Screens
import TerminalModel
import Testing
import Wording

private let history = [
  "20-11-2026 09.05 AAS: tildelt Vej & Park", "19-11-2026 21.34 MKJ: oprettet på vandringen",
]

private let titles = ["K7Q4MJ": "Vester Allé, 19-11-2026"]

/// The dark path with entries of each kind and a deadline in conflict.
private func rich() -> Finding {
  var finding = darkPath()
  let at = "2026-11-20T09:05:00+01:00"
  func entry(_ name: String, _ kind: RecordKind, _ values: [(String, JSONValue)]) -> Entry {
    Entry(name: name, kind: kind, values: Values(values), at: at, by: "AAS")
  }
  finding.entries = [
    entry(
      "e1", .action,
      [
        ("text", "Skift tre pærer"), ("party", "Lysforsyning"), ("due", "2026-11-20"),
      ]),
    entry("e2", .action, [("text", "Klip hækken"), ("doneOn", "2026-11-21")]),
    entry(
      "e3", .answer,
      [
        ("text", "Stien lyses op før jul."), ("to", "Grf. Vester Allé"), ("channel", "mail"),
        ("on", "2026-11-21"),
      ]),
    entry("e4", .comment, [("text", "Ejeren siger ja.\nHan vil gerne ringes op.")]),
    entry("e5", .tag, [("text", "lys")]), entry("e6", .photo, [("text", "Set fra stien")]),
    entry("e7", .photo, []),
  ]
  finding.values["due"] = "2026-12-20"
  finding.conflicts = [
    Conflict(
      field: "due",
      values: [
        .init(value: "2026-12-20", by: "MKJ", device: "d1", at: "2026-11-20T21:34:00+01:00"),
        .init(value: "2026-11-20", by: nil, device: "d2", at: "2026-11-20T20:00:00+01:00"),
      ])
  ]
  return finding
}

private func layout(
  _ finding: Finding, columns: Int, language: Language = .danish
) -> FindingLayout {
  FindingLayout(
    FindingRows(finding, words: .in(language), today: today, titles: titles), history: history,
    columns: columns)
}

private func drawn(
  _ finding: Finding, columns: Int = 80, rows: Int = 24, selection: FindingTarget? = nil,
  language: Language = .danish
) -> Frame {
  let layout = layout(finding, columns: columns, language: language)
  var screen = FindingScreen(record: finding.name)
  if let selection { screen.select(selection, in: layout, height: rows) }
  let size = Size(columns: columns, rows: rows)
  var painter = Painter(size)
  FindingDrawing.draw(screen, layout: layout, in: Rectangle(size), on: &painter)
  return painter.frame
}

@Test("the finding is read from top to bottom with what it lacks first")
func findingSnapshots() {
  expectSnapshot("finding", drawn(darkPath()))
  expectSnapshot("finding-rich", drawn(rich(), rows: 50))
  expectSnapshot("finding-entries", drawn(rich(), selection: .entry(.comment, "e4")))
  expectSnapshot("finding-wide", drawn(rich(), columns: 130, rows: 30))
  expectSnapshot("finding-narrow", drawn(rich(), columns: 40, rows: 20))
  expectSnapshot("finding-english", drawn(rich(), rows: 50, language: .english))
}

@Test("no day on the screen is written as in the files")
func daysFollowTheLanguage() {
  for language in Language.allCases {
    let rows = layout(rich(), columns: 80, language: language).panes.flatMap(\.rows)
    #expect(rows.contains { $0.text.contains("2026") || $0.text.contains("-11") })
    for row in rows { #expect(!row.text.contains("2026-"), "\(row.text)") }
  }
}

@Test("a field in conflict shows every value with who wrote it, and a blanked one that it is gone")
func conflictsAndBlankedValues() {
  var finding = rich()
  finding.values["observation"] = ["digest": "abc"]
  finding.values["futureField"] = ["a": 1]
  let text = drawn(finding, rows: 60).text
  #expect(text.contains("! to værdier"))
  #expect(text.contains("20-12-2026 · om 27 dage  (MKJ 20-11-2026 21.34 · vises)"))
  #expect(text.contains("(ukendt 20-11-2026 20.00)"))
  #expect(text.contains("fjernet (personoplysning)"))
  #expect(text.contains("futureField"))
}

@Test("what is missing is said in words and stands for the field that mends it")
func missingStandsForFields() {
  let layout = layout(darkPath(), columns: 80)
  let rows = layout.panes[0].rows
  func target(of text: String) -> FindingTarget? { rows.first { $0.text == text }?.target }
  #expect(rows.contains { $0.target == .field(.due) && $0.text.hasSuffix("3 dage over") })
  #expect(target(of: "! mangler tiltag") == .field(.actions))
  #expect(target(of: "! mangler opfølgning") == .field(.followUp))
}

@Test("keys reach every row and the cursor stands on the selected one at every size")
func everyRowIsReached() {
  for (columns, rows) in [(80, 24), (130, 30), (40, 6), (20, 3)] {
    let finding = rich()
    let layout = layout(finding, columns: columns)
    var screen = FindingScreen(record: finding.name)
    #expect(layout.targets.count > 10)
    for target in layout.targets {
      #expect(screen.selected(in: layout) == target)
      let size = Size(columns: columns, rows: rows)
      var painter = Painter(size, findsPresses: true)
      FindingDrawing.draw(screen, layout: layout, in: Rectangle(size), on: &painter)
      let cursor = painter.frame.cursor
      #expect(cursor != nil)
      let pressed = cursor.flatMap { painter.regions?.target(at: $0) } as? FindingPress
      if let cursor {
        #expect(painter.frame[cursor].role.ground == .chosen)
        #expect(pressed == (target == .field(.state) ? .steps : .row(target)))
      }
      screen.move(by: 1, in: layout, height: rows)
    }
    #expect(screen.selected(in: layout) == layout.targets.last)
    screen.move(by: -.max, in: layout, height: rows)
    #expect(screen.selected(in: layout) == layout.targets.first)
  }
}

@Test(
  "the selection stays on its row when the window changes, and goes to the nearest when it is gone")
func selectionFollowsItsRow() {
  let wide = layout(rich(), columns: 130)
  var screen = FindingScreen(record: "a1")
  screen.select(.entry(.comment, "e4"), in: wide, height: 30)
  #expect(screen.selected(in: layout(rich(), columns: 60)) == .entry(.comment, "e4"))
  #expect(screen.selected(in: layout(darkPath(), columns: 60)) != .field(.state))
  let gone = layout(darkPath(), columns: 60)
  #expect(screen.selected(in: gone).map(gone.targets.contains) == true)
}

@Test("Tab goes to the other pane and back") func panesAreSwitched() {
  let wide = layout(rich(), columns: 130)
  var screen = FindingScreen(record: "a1")
  screen.switchPane(in: wide, height: 30)
  #expect(screen.selected(in: wide) == .field(.responsible))
  screen.switchPane(in: wide, height: 30)
  #expect(screen.selected(in: wide) == .field(.state))
}

@Test("the finding is drawn at every size without a trap")
func findingAtEverySize() {
  for columns in 0...60 {
    for rows in 0...20 {
      let frame = drawn(rich(), columns: columns, rows: rows, selection: .history(1))
      #expect(frame.size == Size(columns: columns, rows: rows))
    }
  }
  for language in Language.allCases { _ = drawn(Finding(name: "x"), language: language) }
}
