import CaseModel
import Testing

/// What a workspace's own fields are called, where they are asked for, and what fits them.
@Suite struct OwnFieldsTests {
  private func field(
    _ digits: String, _ label: String, word: String? = nil, _ form: OwnForm = .line,
    categories: [String] = [], codes: [OwnCode] = [], isRemoved: Bool = false
  ) -> OwnField {
    var values = Values([
      (OwnFieldSetting.label.rawValue, .string(label)),
      (OwnFieldSetting.form.rawValue, .string(form.rawValue)),
    ])
    values[OwnFieldSetting.word] = word.map { .string($0) }
    if !categories.isEmpty {
      values[OwnFieldSetting.categories] = .array(categories.map { .string($0) })
    }
    return OwnField(
      OwnFieldName(digits: digits, index: 0), values: values, codes: codes, isRemoved: isRemoved)
  }

  @Test("equal labels and words get a number, in the order of their names on disk")
  func equalLabels() {
    let fields = OwnFields([
      field("bbbbbbbbbbbb", "Farve"), field("aaaaaaaaaaaa", "Farve"), field("cccccccccccc", "Mål"),
    ])
    #expect(fields.all.map(\.word) == ["farve", "farve-2", "maal"])
    #expect(Set(fields.all.map(\.label)).count == 3)
    #expect(fields.field(named: "farve-2")?.name.rawValue == "own.bbbbbbbbbbbb-0")
    #expect(fields.field(named: "Farve (2)")?.name.rawValue == "own.bbbbbbbbbbbb-0")
    #expect(fields.field(named: "own.farve")?.name.rawValue == "own.aaaaaaaaaaaa-0")
    #expect(fields.field(named: "own.bbbbbbbbbbbb-0")?.word == "farve-2")
  }

  @Test("a word of the program wins, and own.word names the workspace’s")
  func builtInWins() {
    let fields = OwnFields([field("aaaaaaaaaaaa", "Ny frist", word: "frist")])
    #expect(fields.named("frist") == .known(.due))
    #expect(fields.named("own.frist").map(\.any) == fields.all.first.map { .own($0.name) })
    #expect(fields.named("Ny frist").map(\.any) == fields.all.first.map { .own($0.name) })
    #expect(fields.named("noget andet") == nil)
  }

  @Test("one that was removed leaves its word to the one that stands")
  func removedLeavesItsWord() {
    let fields = OwnFields([
      field("aaaaaaaaaaaa", "Farve", isRemoved: true), field("bbbbbbbbbbbb", "Farve"),
    ])
    #expect(fields.field(named: "farve")?.name.rawValue == "own.bbbbbbbbbbbb-0")
    #expect(fields.standing.map(\.word) == ["farve"])
  }

  @Test("it is asked for in its categories and the finer ones below, without any in all")
  func asked() {
    let everywhere = field("aaaaaaaaaaaa", "A")
    let green = field("bbbbbbbbbbbb", "B", categories: ["vegetation"])
    let fields = OwnFields([everywhere, green, field("c", "C", isRemoved: true)])
    for category in [nil, "lighting"] { #expect(fields.asked(in: category).count == 1) }
    for category in ["vegetation", "hedge"] {
      #expect(fields.asked(in: category).map(\.name) == [everywhere.name, green.name])
    }
  }

  @Test(
    "a value fits the form it was read by, and others say so",
    arguments: OwnForm.allCases)
  func fits(form: OwnForm) throws {
    let own = field("aaaaaaaaaaaa", "A", form, codes: [OwnCode(code: "gul", word: "Varm gul")])
    let typed = ["line": "x", "text": "x\ny", "number": "12", "day": "5/12", "truth": "ja"]
    let today = try #require(Day(iso: "2026-11-21"))
    let value = try ValueReader.value(
      typed[form.rawValue] ?? "varm gul", form: own.form, today: today)
    #expect(own.fits(value) && own.fits(.null) && own.fits(["redacted": true]))
    if form == .code { #expect(value == "gul") }
    let others: [JSONValue] = ["ikke en dag", 7, true]
    #expect(others.contains { !own.fits($0) })
  }

  @Test(
    "codes are written as words, each once, and read back",
    arguments: [
      ("Hvid,Gul", ["hvid", "gul"]), ("Gul, gul,  GUL", ["gul"]), ("a=Lys gul", ["a"]),
      ("!!,,", []), ("Ø-grøn", ["oe-groen"]),
    ])
  func codes(text: String, expected: [String]) {
    let list = JSONValue.array(text.split(separator: ",").map { .string(String($0)) })
    let codes = OwnCode.all(in: list)
    #expect(codes.map(\.code) == expected)
    #expect(OwnCode.all(in: OwnCode.list(codes)) == codes)
  }
}
