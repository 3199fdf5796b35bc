import CaseModel
import Casework
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// What the register says of parties, where cards and lists name them; and links between findings.
@Suite struct RegisterNamesTests {
  private static let long = "Grundejerforeningen Lærkehaven og Omegn"

  @Test("a narrow card has the party’s short name, a wide one the whole, at once when it changes")
  func shortName() throws {
    var session = try Session([.finding("A", responsible: Self.long)])
    #expect(!session.text.contains("Grf. Lærkehaven"))
    var draft = ActDraft()
    _ = EditWriter.make(
      .party, [.party(.name): .string(Self.long), .party(.short): "Grf. Lærkehaven"], in: &draft)
    try session.colleagueWrites(draft)
    #expect(session.text.contains("Grf. Lærkehaven"))
    session.resize(columns: 300, rows: 24)
    #expect(session.text.contains(Self.long))
    #expect(!session.text.contains("Grf. Lærkehaven"))
  }

  @Test(
    "the register cuts a party’s name only where there is no room for it", arguments: [80, 120])
  func wholeNames(columns: Int) throws {
    var session = try Session([.finding("A")], columns: columns)
    let name = columns == 80 ? "Grundejerforeningen Lærkehaven" : Self.long
    try session.press("g p a \"\(name)\" Tab Tab \"grf@laerkehaven.example\" Ctrl-S")
    #expect(session.text.contains(name) && session.text.contains("grf@laerkehaven.example"))
  }

  @Test("a link to a finding is shown with its title, leads there, and is told on the other side")
  func links() throws {
    var session = try Session([.finding("Broen er mørk"), .finding("Tunnelen")], rows: 60)
    let bridge = try #require(session.record("Broen er mørk"))
    let tunnel = try #require(session.record("Tunnelen"))
    let caseFile = session.state.shown.caseFile
    let id = try #require(caseFile.shown(bridge, "id")?.string)
    var draft = ActDraft()
    _ = EditWriter.entry(
      .link, of: .existing(caseFile.name(of: tunnel)), [.url: .string(id.lowercased())],
      in: &draft)
    try session.colleagueWrites(draft)
    try session.press("/ \"Tunnelen\" Enter Enter")
    #expect(session.text.contains("\(id) · Broen er mørk"))
    try session.press("Esc")
    try session.press("/ \"Broen\" Enter Enter")
    #expect(session.text.contains("Nævnt i henvisninger fra"))
    #expect(session.text.contains("Tunnelen"))
    #expect(
      session.state.shown.indexes.differingFromAnew(
        session.state.shown.caseFile, on: session.state.today) == [])
  }

  @Test("the example’s parties can all be written to")
  func example() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("S")
    #expect(!session.text.contains("uden e-post"))
    for party in session.state.shown.caseFile.parties {
      let address = try #require(party.values.text(PartyField.email), "\(party.name)")
      #expect(address.hasSuffix(".example"), "No letter of the example may reach anybody")
    }
  }
}
