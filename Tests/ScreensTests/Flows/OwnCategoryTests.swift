import CaseModel
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Categories and audiences by the workspace's own words, kept on the screen.
@Suite struct OwnCategoryTests {
  @Test("a category is added, offered in the form, shown, told in the history and taken away again")
  func added() throws {
    var session = try Session([.finding("Cykler overalt")], rows: 60)
    try session.press("S 9 a \"Cykelparkering\" Ctrl-S")
    #expect(session.text.contains("Tilføjet her") && session.text.contains("Kategorier  18"))
    try session.press("Esc Esc e")
    try session.goTo("Kategori")
    try session.press("\"cykelp\" Ctrl-S")
    #expect(session.stored(.category, of: "Cykler overalt") == "cykelparkering")
    let told = try #require(session.state.shown.caseFile.history().last)
    #expect(session.state.sentence(of: told).contains("Cykelparkering"))
    try session.press("Enter")
    #expect(session.text.contains("Cykelparkering"))
    try session.press("Esc S 9 G x")
    #expect(session.says?.contains("Cykelparkering er fjernet") == true)
    #expect(session.text.contains("Kategorier  17"))
    try session.press("Esc Esc Enter")
    #expect(session.text.contains("Cykelparkering"))
    try session.press("Esc a")
    try session.goTo("Kategori")
    try session.press("\"cykelp\" Enter")
    #expect(session.openForm?["category"]?.editor.content != "cykelparkering")
  }

  @Test("one of the program's gets a word of one's own, which undo takes back")
  func renamed() throws {
    var session = try Session([.finding("Skrald", category: .litter)])
    try session.press("g r 9 / \"hærv\" Enter e")
    #expect(session.text.contains("Ret kategorien affald og hærværk"))
    #expect(!session.text.contains("Hører under"))
    try session.press("\"Renhold\" Ctrl-S Esc")
    #expect(session.state.words.codes.word("litter", in: .category) == "Renhold")
    try session.press("u")
    #expect(session.state.words.codes.word("litter", in: .category) == "affald og hærværk")
  }

  @Test("what the program has is not removed, and a name that is taken is refused in the form")
  func refused() throws {
    var session = try Session([.finding("A")])
    try session.press("g r 9 x")
    #expect(session.says?.contains("hører til programmet") == true)
    for name in ["Belysning", "graffiti", "litter"] {
      try session.press("a \"\(name)\" Ctrl-S")
      #expect(session.text.contains("allerede navnet på en kategori"), "\(name)")
      try session.press("Ctrl-U Esc")
    }
    #expect(session.state.shown.caseFile.standing(.category).isEmpty)
  }

  @Test("triage offers what was added below the nine")
  func triage() throws {
    var session = try Session([.finding("A")])
    try session.press("g r 9 a \"Støj\" Ctrl-S Esc Esc V t G")
    #expect(session.text.contains("Støj"))
    try session.press("Enter 0 0 0 2")
    #expect(session.stored(.category, of: "A") == "stoej")
  }

  @Test("the four audiences are given other names, and none is added")
  func audiences() throws {
    var session = try Session([.finding("A")])
    try session.press("S End Up Up Up Up Enter")
    #expect(session.text.contains("Målgrupper  4"))
    try session.press("a")
    #expect(session.says?.contains("kan ikke tilføjes") == true)
    try session.press("j j e \"Afdelingen\" Tab \"Til afdelingen. Må deles.\" Ctrl-S")
    let words = session.state.words
    #expect(words.codes.audience(.association) == "Afdelingen")
    #expect(words.exports.audience(.association) == "Til afdelingen. Må deles.")
    #expect(words.exports.audience(.internal).contains("Må ikke offentliggøres"))
    #expect(session.text.contains("Til afdelingen. Må deles."))
  }

  @Test("two machines that name one category differently: both stand, and they are joined")
  func twice() throws {
    var session = try Session([.finding("A")], rows: 60)
    try session.press("g r 9 / \"hærv\" Enter e \"Renhold\" Ctrl-S / Ctrl-U Enter")
    var draft = ActDraft()
    _ = EditWriter.make(
      .category, [.category(.name): "Snavs", .category(.code): "litter"], in: &draft)
    try session.colleagueWrites(draft)
    #expect(session.text.contains("Snavs"))
    #expect(session.text.contains("Renhold"))
    #expect(session.state.words.codes.word("litter", in: .category) == "Snavs")
    let schema = try #require(RecordSchema.of(.category))
    #expect(session.state.shown.caseFile.doubles(of: schema).count == 1)
  }
}
