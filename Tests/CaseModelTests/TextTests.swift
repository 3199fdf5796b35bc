import CaseModel
import Testing

@Suite("Texts") struct TextTests {
  @Test("one-line fields lose line breaks, texts keep them as LF, control characters go")
  func accepted() {
    #expect(
      TextRules.accepted(" Sti\r\nuden\tlys\u{7}\u{9B}31m ", form: .line) == "Sti uden lys31m")
    #expect(TextRules.accepted("a\r\nb\rc\u{2028}d", form: .text) == "a\nb\nc\nd")
  }

  @Test("text is composed when it enters")
  func composed() {
    let composed = TextRules.accepted("A\u{30A}lborg", form: .line)
    #expect(composed.utf8.elementsEqual("Ålborg".utf8))
  }

  @Test(
    "search keys do not mind case, accents, æ/ae, ø/oe and å/aa",
    arguments: [
      ("Ærø", "aeroe"), ("GÅRD", "gaard"), ("Ålborg", "aalborg"), ("Café", "cafe"),
      ("A\u{30A}", "aa"), ("İ", "i"), ("路灯", "路灯"),
    ])
  func keys(_ text: String, _ key: String) { #expect(SearchKey.fold(text) == key) }

  // The order a Danish telephone book has: Retskrivningsordbogen § 3.
  @Test("Danish order puts æ ø å last and aa with å")
  func order() {
    let sorted = ["Aarhus", "Ærø", "Åby", "Zebra", "Ørsted", "Abel", "aalborg", "Ål", "Børge"]
      .sorted { AlphabeticalOrder.danish.precedes($0, $1) }
    #expect(
      sorted == ["Abel", "Børge", "Zebra", "Ærø", "Ørsted", "Åby", "Ål", "aalborg", "Aarhus"])
  }

  @Test("a title is the observation's beginning, cut at a word to at most 80 characters")
  func titles() {
    let long = String(repeating: "Stien er mørk. ", count: 12)
    let title = Finding.beginning(of: long)
    #expect(title.count <= 80 && title.hasSuffix("…"))
    #expect(Finding.beginning(of: "Første linje\nAnden linje") == "Første linje")
    #expect(Finding.beginning(of: "") == "")
  }

  @Test("option names are the field names in kebab case")
  func options() {
    #expect(FindingField.followUp.option == "follow-up")
    #expect(FindingField.timeOfDay.option == "time-of-day")
    #expect(FindingField.due.option == "due")
  }
}
