import CaseModel
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test(
  "without Unicode no screen has a line, a block, an arrow or a tick",
  arguments: EveryScreen.names, Language.allCases)
func plainScreens(name: String, language: Language) throws {
  for (columns, rows) in [(80, 24), (40, 10), (130, 40)] {
    let session = try EveryScreen.session(
      name, language, columns: columns, rows: rows, isPlain: true)
    let drawn = session.text.filter { character in
      character.unicodeScalars.contains {
        (0x2500...0x259F).contains($0.value) || (0x2190...0x21FF).contains($0.value)
          || (0x2800...0x28FF).contains($0.value) || $0.value == 0x2713
      }
    }
    #expect(drawn.isEmpty, "\(drawn)\n\(session.text)")
  }
}

@Test("what colours tell, words tell too: urgent, overdue, positive, marks, selection")
func wordsTellIt() throws {
  for isPlain in [false, true] {
    var session = try Session(
      [
        .finding("Haster", .assigned, due: "2026-11-20", priority: .urgent),
        .finding("Tryg", .assigned, kind: .positive), .finding("Mangler", .assigned),
      ], columns: 60, rows: 40, isPlain: isPlain)
    try session.press("Space")
    for fact in ["!! haster", "3 dage over", "+ gør trygt", "mangler tiltag", "1 markeret"] {
      #expect(session.text.contains(fact), "\(fact)\n\(session.text)")
    }
    #expect(session.text.contains(isPlain ? "#*" : "▌✓"))
  }
}

@Test("the plain board and the other tell the same words", arguments: Language.allCases)
func plainTellsTheSame(language: Language) throws {
  for name in EveryScreen.names {
    let full = try EveryScreen.session(name, language, columns: 120, rows: 40)
    let plain = try EveryScreen.session(name, language, columns: 120, rows: 40, isPlain: true)
    #expect(letters(full.text) == letters(plain.text), "\(name)")
  }
}

/// The words alone; `v` stands for an arrow down, names of arrow keys for arrows, `x` for a tick and
/// `o` for an empty box or a step that was not taken.
private func letters(_ text: String) -> [String] {
  let marks = ["v", "x", "o", "f", "Left", "Right", "Up", "Down", "Venstre", "Højre", "Op", "Ned"]
  return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    .map { $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber) ? String($0.dropFirst()) : $0 }
    .filter { !marks.contains($0) && !$0.isEmpty }
}
