import CaseModel
import Testing

@Suite("The letters that were asked for") struct MarkedLettersTests {
  private func marked(_ typed: String, in text: String) -> [String] {
    let letters = Array(text)
    return MarkedLetters(Saying(typed)).ranges(in: text).map { String(letters[$0]) }
  }

  @Test("are marked as they are written, however they were typed")
  func foldedLetters() {
    #expect(marked("soe", in: "Lygten ved Søen") == ["Sø"])
    #expect(marked("åparken", in: "Aaparken") == ["Aaparken"])
    #expect(marked("LYGTE", in: "lygter og lygte") == ["lygte", "lygte"])
    #expect(marked("lygterne", in: "lygten") == ["lygt"])
  }

  @Test("of a number only where it stands alone")
  func wholeNumbers() {
    #expect(marked("2", in: "2 Vester Allé 12, nr. 2") == ["2", "2"])
    #expect(marked("15", in: "150 og 15A").isEmpty)
  }

  @Test("of several words each, and what touches is one")
  func severalWords() {
    #expect(marked("mørk sti", in: "Stien er mørk") == ["Sti", "mørk"])
    #expect(MarkedLetters(typed: "fri st").ranges(in: "frist") == [0..<5])
    #expect(MarkedLetters(typed: "").ranges(in: "frist").isEmpty)
  }

  @Test("are found in anything without a trap", arguments: ["", "🇩🇰", "e\u{301}", "ﬁ", "\u{200B}"])
  func anything(text: String) {
    for range in MarkedLetters(typed: text + " a").ranges(in: text + "å" + text) {
      #expect(range.upperBound <= (text + "å" + text).count)
    }
  }
}
