import CaseModel
import Language
import Screens
import TerminalModel
import Testing
import Wording

/// SplitMix64: the same keys for the same seed, everywhere.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

private func forms(_ language: Language) -> [Form] {
  let maker = maker(language)
  let closing = Lifecycle.path(from: .new, to: .closed) ?? []
  return [
    maker.newFinding(), maker.editFinding(darkPath()), maker.assign([darkPath()]),
    maker.comment(of: [darkPath()]), maker.action(of: [darkPath()]),
    maker.answer(of: [darkPath()]), maker.firstStart(), maker.newWorkspace(),
    maker.gate(
      for: closing, missing: Gate.missing(for: closing, in: Finding(name: "x")),
      findings: [Finding(name: "x")], column: "Nye"),
    maker.gate(for: [], missing: [], findings: [], column: ""),
  ]
}

private let keys = [
  "Enter", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right", "Home", "End", "PageUp",
  "PageDown", "Backspace", "Delete", "Ctrl-K", "Ctrl-U", "Ctrl-W", "Ctrl-Y", "Ctrl-S", "Ctrl-C",
  "Esc", "F4", "F1", "Alt-b", "Alt-d", "Ctrl-Right", "1", "9", "a", "å", "Æ", "路", "Space", ",",
  "-", "v", "j",
].compactMap { KeyStroke(name: $0) }

@Test("random keys at random sizes never trap, and what stands in a form comes out as a draft")
func randomKeys() throws {
  var random = Seeded(state: 20_261_123)
  var restored = 0
  for round in 0..<6 {
    let language = Language.allCases[round % 2]
    for var form in forms(language) {
      let fresh = form
      for _ in 0..<60 {
        form.size = Size(
          columns: Int.random(in: 0...130, using: &random),
          rows: Int.random(in: 0...40, using: &random))
        let before = form.fields.map(\.editor.content)
        let stroke = try #require(keys.randomElement(using: &random))
        let outcome = form.press(stroke)
        if outcome == .cancelled || outcome == .passed {
          #expect(form.fields.map(\.editor.content) == before)
        }
        if Int.random(in: 0..<10, using: &random) == 0 { form.paste("to\nlinjer \u{1B}[2J 👩‍👩‍👧") }
        let frame = draw(
          form, columns: form.size.columns, rows: form.size.rows, language: language,
          isPlain: round % 3 == 0)
        if form.size.columns > 2, form.size.rows > 0, form.focusedField != nil {
          #expect(frame.cursor != nil)
        }
      }
      var again = fresh
      if let draft = form.draft {
        let isRestored = again.restore(draft)
        #expect(isRestored)
        restored += 1
        #expect(again.fields.map(\.editor.content) == form.fields.map(\.editor.content))
      }
      _ = form.values(today: today)
    }
  }
  #expect(restored > 10)
}

@Test("leaving a form changes nothing that was typed in it") func leavingKeepsText() throws {
  for var form in forms(.danish) where !form.fields.isEmpty {
    form.paste("Jørgen Ågård")
    let before = form.fields.map(\.editor.content)
    #expect(try form.press("Esc") == .cancelled)
    #expect(form.fields.map(\.editor.content) == before)
    #expect(form.hasText)
  }
}

@Test("forms are drawn at every size in both languages", arguments: Language.allCases)
func formsAtEverySize(language: Language) {
  // One with every editor, one with a long choice at its end, one with a text of many lines.
  for var form in [forms(language)[1], forms(language)[6], forms(language)[3]] {
    if let last = form.fields.indices.last { form.focus(on: last) }
    for columns in 0...60 {
      for rows in 0...20 {
        let frame = draw(form, columns: columns, rows: rows, language: language)
        #expect(frame.size == Size(columns: columns, rows: rows))
      }
    }
  }
}

@Test("without Unicode a form has no letters of its own beyond ASCII but those of its words")
func plainForms() {
  for form in forms(.english).dropFirst(2) {
    let text = draw(form, language: .english, isPlain: true).text
    for mark in ["·", "…", "↑", "↓", "─", "│"] where !form.title.contains(mark) {
      #expect(!text.contains(mark), "\(form.title): \(mark)")
    }
  }
}

@Test("every line a form is drawn with stays in its place on a small screen")
func mouseFindsFields() throws {
  let form = maker().assign([darkPath()])
  let frame = draw(form)
  let place = try #require(frame.position(of: "Frist") ?? frame.position(of: "Hvornår?"))
  var painter = Painter(frame.size, findsPresses: true)
  FormDrawing.draw(
    form, words: .in(.danish), today: today, in: painter.bounds, on: &painter)
  #expect(painter.regions?.target(at: place) as? FormPress == .field(2))
}
