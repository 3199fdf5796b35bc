import CaseModel
import Testing

@Suite struct NamePatternTests {
  @Test(
    "a name is found as whole words in every spelling of case, accents and white",
    arguments: [
      ("Inge Sørensen", "så INGE SØRENSEN ved porten", 1),
      ("Inge Sørensen", "inge  soerensen, Inge\u{A0}Sørensens have", 2),
      ("Bo", "Bo, Bos og bo's have; Borger, Mobo og Bodil ikke", 3),
      ("Vang", "Vang bor i Vangede ved vangen", 1),
      ("Ann-Marie Aa", "Ann-Marie Å sagde det", 1),
      ("Sten", "(Sten) sten/Sten", 3),
      ("J. P. Holm", "J. P. Holm. J. P. Holms", 2),
      ("René", "Rene og RENÉ", 2),
      ("Bo", "", 0),
    ])
  func spellings(_ name: String, _ text: String, _ count: Int) throws {
    #expect(try #require(NamePattern(name)).ranges(in: text).count == count)
  }

  @Test("what is taken out leaves a mark, and what was left tells what was taken out")
  func takenOut() throws {
    let former = "Set af Bo ved Bos hæk; Borger ringede."
    let pattern = try #require(NamePattern("bo"))
    let left = pattern.takenOut(of: former)
    #expect(left == "Set af […] ved […] hæk; Borger ringede.")
    #expect(LeftOut.words(from: former, to: left) == ["Bo", "Bos"])
    #expect(LeftOut.words(from: "Noget andet", to: left) == [])
    #expect(LeftOut.words(from: "Bo", to: pattern.takenOut(of: "Bo")) == ["Bo"])
    #expect(pattern.isWhole(" BO "))
  }

  @Test("a name without a letter is none") func empty() {
    #expect(NamePattern("") == nil)
    #expect(NamePattern(" ·- ") == nil)
  }
}
