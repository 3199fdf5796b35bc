import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

private let hostile = [
  "\u{1B}[2J\u{1B}]0;evil\u{07}\u{9B}31m", "\u{202E}kcab\u{202C} \u{2066}x\u{2069}\u{200F}",
  "路灯坏了路灯坏了路灯坏了路灯坏了", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}x\u{20DD}",
  "שלום عليكم", "👩‍👩‍👧‍👦🇩🇰👍🏽☂️", "\u{FEFF}\u{200B}\u{E0041}\u{AD}",
  "a\u{2028}b\u{85}c\td\u{0}e", String(repeating: "W", count: 300), "\u{300}\u{301}",
  "\u{D7FF}\u{FFFF}\u{10FFFF}",
]

@Test(
  "text that would drive a terminal is only ever drawn as harmless cells, on every screen",
  arguments: hostile)
func hostileText(text: String) throws {
  var tale = FindingFixture.finding(
    text, .inProgress, due: "2026-11-01", actions: [text], comments: [text, "\(text)\n\(text)"])
  for field in FindingField.edited {
    switch field.form {
    case .line, .text, .party, .area: tale.values[field] = .string(text)
    default: break
    }
  }
  for name in EveryScreen.names {
    for (columns, rows) in [(80, 24), (40, 10), (121, 40)] {
      let session = try EveryScreen.session(
        name, .danish, over: [tale, .finding("Hæk")], columns: columns, rows: rows)
      #expect(
        session.frame.cells.flatMap(\.scalars).allSatisfy(isHarmless),
        "\(name) \(columns)x\(rows)")
      #expect(session.frame.title.unicodeScalars.map(\.value).allSatisfy(isHarmless))
    }
  }
}

@Test("wide and combining titles leave the room between columns empty")
func bordersStay() throws {
  for text in hostile {
    let session = try Session([
      .finding(text, place: text, responsible: text), .finding(text, .assigned, place: text),
    ])
    let areas = session.state.boardLayout().columns.map(\.area)
    #expect(areas.count > 1)
    for area in areas {
      for row in area.row..<area.endRow {
        let gap = session.frame[Position(column: area.endColumn, row: row)]
        #expect(gap.text == " ", "\(text.debugDescription)")
      }
    }
  }
}

/// No control, no bidi control, no tag, no line separator.
private func isHarmless(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
    0xE0000...0xE007F:
    false
  default: true
  }
}
