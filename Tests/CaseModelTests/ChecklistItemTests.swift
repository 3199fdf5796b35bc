import CaseModel
import Testing

/// Questions as people type them.
@Suite struct ChecklistItemTests {
  private func items(_ text: String) throws -> [ChecklistItem] {
    try ChecklistItem.items(of: text)
  }

  @Test("a line is a theme, a question and how it is answered; empty lines are passed over")
  func lines() throws {
    #expect(
      try items(
        "Lys: Er lyset godt nok? [ja/nej]\n\n  Liv: Hvor meget? [0-3]\nStier\nHvad nu: [tekst]")
        == [
          ChecklistItem(theme: "Lys", text: "Er lyset godt nok?", form: .yesNo),
          ChecklistItem(theme: "Liv", text: "Hvor meget?", form: .scale),
          ChecklistItem(theme: "", text: "Stier", form: .yesNo),
          ChecklistItem(theme: "", text: "Hvad nu", form: .text),
        ])
    #expect(
      try items("Light: Is it? [yes/no]\nA [text]\nB [scale]").map(\.form) == [
        .yesNo, .text, .scale,
      ])
  }

  @Test(
    "what is written down reads as it was",
    arguments: [
      "Lys: Er lyset godt nok?", "Liv: Hvor meget? [0-3]", "Hvad kunne gøres? [tekst]", "a:b",
      "Kl. 22:30: Er her nogen?", "[] [0-3]",
    ])
  func roundTrip(line: String) throws {
    let read = try items(line)
    #expect(try items(read.map(\.line).joined(separator: "\n")) == read)
  }

  @Test("wrong lines are told apart, and where they stand")
  func wrong() {
    func refusal(_ text: String) -> ChecklistItem.Refusal? {
      do throws(ChecklistItem.Refusal) {
        _ = try ChecklistItem.items(of: text)
        return nil
      } catch { return error }
    }
    #expect(refusal("") == .some(.none) && refusal(" \n\t") == .some(.none))
    #expect(refusal("a\nb [måske]") == .unknownForm(line: 2, "måske"))
    #expect(refusal("Lys: a\n\nlys:  A") == .twice(line: 3))
    #expect(refusal(String(repeating: "a", count: 301)) == .tooLong(line: 1, limit: 300))
    #expect(
      refusal((1...41).map { "q\($0)" }.joined(separator: "\n")) == .tooMany(limit: 40))
  }

  @Test("an answer is taken in either language, and only one that the question takes")
  func answers() {
    let yesNo = ChecklistItem(theme: "", text: "a", form: .yesNo)
    #expect(["ja", "J", "yes", "y"].map { yesNo.answer($0) } == ["yes", "yes", "yes", "yes"])
    #expect(yesNo.answer("Nej") == "no" && yesNo.answer("måske") == nil && yesNo.answer("2") == nil)
    let scale = ChecklistItem(theme: "", text: "a", form: .scale)
    #expect(scale.answer("3") == "3" && scale.answer("4") == nil && scale.answer("ja") == nil)
    #expect(ChecklistItem(theme: "", text: "a", form: .text).answer(" to  \n ") == "to")
  }

  @Test("base64 is read as it was written, and nothing else is")
  func base64() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 71) }
      #expect(Base64.bytes(of: Base64.text(of: bytes)[...].utf8) == bytes)
    }
    for text in ["a", "ab", "abc", "ab=c", "a===", "ab\n=", "%%%%", "====", "YQ==YQ=="] {
      #expect(Base64.bytes(of: text[...].utf8) == nil, "\(text)")
    }
  }
}
