import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Lists that hold more than is seen of them.
@Suite struct LongListTests {
  private static let parties = (1...15).map { "Forening \($0 < 10 ? "0" : "")\($0)" }

  private func form() -> Form {
    FormMaker(
      words: .in(.danish), lists: FormLists(parties: Self.parties), today: today
    ).editField(.responsible, of: [Finding(name: "a")])
  }

  @Test("a list of fifteen says how many are not seen, and the arrows come to the last")
  func scrolls() throws {
    var form = form()
    try form.press("Space")
    #expect(draw(form).text.contains("… og 10 til; skriv for at søge"))
    #expect(!draw(form).text.contains("Forening 06"))
    for _ in 0..<20 { try form.press("Down") }
    #expect(form.focusedField?.key == "responsible")
    #expect(draw(form).text.contains("> Forening 15"), "The last stays where nothing is below it")
    #expect(try form.press("Enter") == .submitted)
    #expect(form.values(today: today) == ["responsible": "Forening 15"])
  }

  @Test("Page Down goes on by what is seen, and typing finds one far below")
  func pages() throws {
    var form = form()
    try form.press("Space PgDn PgDn")
    #expect(draw(form).text.contains("> Forening 11"))
    form = self.form()
    try form.press("\"14\"")
    #expect(!draw(form).text.contains("… og"))
    try form.press("Tab")
    #expect(form["responsible"]?.editor.content == "Forening 14")
  }

  @Test("in an opened list the line of keys says that Enter takes")
  func enterTakes() throws {
    var form = form()
    #expect(!draw(form).text.contains("Enter tager"))
    try form.press("Space")
    #expect(draw(form).text.contains("Enter tager"))
  }

  @Test("a part within a word is asked about and never taken; Tab takes it")
  func partOfAWord() throws {
    var session = try Session([.finding("A")])
    try session.press("S 4 a \"Ole\" Tab Tab \"leder\" Ctrl-S")
    #expect(session.text.contains("Mener du projektleder?"))
    #expect(session.state.shown.caseFile.standing(.person).isEmpty)
    try session.press("Tab Ctrl-S")
    let person = try #require(session.state.shown.caseFile.standing(.person).first)
    #expect(session.state.shown.caseFile.shown(person, "role")?.string == "leader")
  }

  @Test("what is typed of a list that holds none of it says how the whole list comes back")
  func nothingFits() throws {
    var form = maker().newFinding(proposals: [.observation: "x"])
    try form.press("Tab Tab Tab \"qqq\" Ctrl-S")
    _ = form.values(today: today)
    #expect(draw(form).text.contains("Slet det med Ctrl-U"))
  }
}
