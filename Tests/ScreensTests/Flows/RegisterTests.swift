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

/// What the workspace keeps besides findings, kept on the screen.
@Suite struct RegisterTests {
  @Test("a party that findings only name becomes one of the register by Enter")
  func namedParty() throws {
    var session = try Session([.finding("Mørk sti", responsible: "Lysforsyningen")])
    try session.press("g p")
    #expect(session.text.contains("Kun nævnt i fund 1"))
    try session.press("Enter")
    #expect(session.text.contains("Ny aktør") && session.text.contains("Lysforsyningen"))
    try session.press("Tab Tab \"fejl@lys.example\" Ctrl-S")
    let party = try #require(session.state.shown.caseFile.parties.first)
    #expect(party.name == "Lysforsyningen")
    #expect(party.values.text(PartyField.email) == "fejl@lys.example")
    #expect(!session.text.contains("Kun nævnt i fund"))
    #expect(session.text.contains("fejl@lys.example"))
  }

  @Test("two names of one party are joined, count as one, and are parted again")
  func joining() throws {
    var session = try Session([
      .finding("A", responsible: "Vej"), .finding("B", responsible: "Vej og Park"),
    ])
    try session.press("g p a \"Vej\" Ctrl-S a \"Vej og Park\" Ctrl-S")
    #expect(session.state.shown.caseFile.parties.count == 2)
    try session.press("s Enter")
    #expect(session.state.shown.caseFile.parties.count == 1)
    #expect(session.text.contains("Samlet med andre"))
    try session.press("G s")
    #expect(session.state.shown.caseFile.parties.count == 2)
    #expect(!session.text.contains("Samlet med andre"))
  }

  @Test("removing a party that findings name says how many still do, and undo brings it back")
  func removing() throws {
    var session = try Session([.finding("A", responsible: "Vej")])
    try session.press("g p Enter Ctrl-S")
    #expect(session.state.shown.caseFile.parties.count == 1)
    try session.press("x")
    #expect(session.says?.contains("1 fund nævner den stadig") == true)
    #expect(session.state.shown.caseFile.parties.isEmpty)
    try session.press("u")
    #expect(session.state.shown.caseFile.parties.count == 1)
  }

  @Test("a list of the register is searched by every word a record holds")
  func searching() throws {
    var session = try Session([.finding("A")])
    for name in ["Vej", "Driftsgården", "Ældrerådet"] {
      try session.press("g p a \"\(name)\" Ctrl-S Esc")
    }
    try session.press("g p / \"ældre\" Enter")
    #expect(session.text.contains("1 af 3") && session.text.contains("Ældrerådet"))
    #expect(!session.text.contains("Driftsgården"))
    try session.press("/ Ctrl-U Enter")
    #expect(session.text.contains("Driftsgården"))
  }

  @Test("two values of a party are marked in its row and settled there")
  func settling() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Vej\" Ctrl-S Esc Esc")
    let record = try #require(session.state.shown.caseFile.standing(.party).first)
    let before = session.state.shown.caseFile
    try session.press("g p e Tab Tab \"a@vej.example\" Ctrl-S")
    var draft = ActDraft()
    draft.set(
      .existing(before.name(of: record)),
      EditWriter.values([.party(.email): "b@vej.example"], of: record, in: before))
    try session.colleagueWrites(draft)
    #expect(session.text.contains("to værdier"))
    try session.press("=")
    #expect(session.text.contains("a@vej.example") && session.text.contains("b@vej.example"))
    try session.press("1")
    #expect(session.state.shown.caseFile.conflictValues(of: record).isEmpty)
  }

  @Test("an assignment rule is made on the screen and proposes who does what")
  func assignment() throws {
    var session = try Session([.finding("A")])
    try session.press("S 5 a \"belysning\" Tab Tab \"Lysforsyningen\" Ctrl-S")
    let rules = session.state.shown.caseFile.rules
    #expect(rules.responsible(category: "lighting", area: nil) == "Lysforsyningen")
    #expect(session.text.contains("belysning"))
    // A second one about the same place and category would never be looked at.
    try session.press("a \"belysning\" Tab Tab \"Driften\" Ctrl-S")
    #expect(session.text.contains("findes allerede"))
  }

  @Test("a party's own days are taken up by every index and card as they are written")
  func ownDays() throws {
    var session = try Session([.finding("A", responsible: "Grf. Lærken")])
    try session.press("g p a \"Grf. Lærken\" Ctrl-S")
    #expect(session.state.shown.indexes.limits.silences.isEmpty)
    try session.press("e")
    for _ in 0..<30 {
      guard case .form(let layer) = session.state.shown.layers.last,
        layer.form.focusedField?.key != "silentDays"
      else { break }
      try session.press(layer.form.isOnMore ? "Enter" : "Tab")
    }
    try session.press("\"56\" Ctrl-S")
    #expect(session.state.shown.indexes.limits.silences.values.sorted() == [56])
    let caseFile = session.state.shown.caseFile
    #expect(
      session.state.shown.indexes.differingFromAnew(caseFile, on: session.state.today).isEmpty)
  }

  @Test("a part of one party's name is asked about before a rule is saved, and may stand")
  func partOfAName() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Bf. Birkelunden\" Ctrl-S Esc")
    try session.press(": \"ny fordelingsregel\" Enter")
    try session.goTo("Kategori")
    try session.press("\"hæk\" Enter")
    try session.goTo("Ansvarlig")
    try session.press("\"birk\" Ctrl-S")
    #expect(session.acts.count == 1)
    #expect(session.text.contains("? Mener du Bf. Birkelunden?"))
    var taken = session
    try taken.press("Tab Ctrl-S")
    #expect(taken.says?.contains("Fordelingsreglen hæk og hegn er oprettet") == true)
    #expect(taken.says?.contains("står ikke i registret") == false)
    // The list of rules shows it, selected.
    #expect(taken.text.contains("Fordelingsregler  1"))
    try session.press("Ctrl-S")
    #expect(session.acts.count == 2)
    #expect(session.says?.contains("»birk« står ikke i registret") == true)
  }

  @Test("a party joined away goes by its present name where a rule of old still names it")
  func ruleOfAJoinedParty() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Gartnerne\" Ctrl-S a \"Vej og Park\" Ctrl-S Esc")
    var draft = ActDraft()
    EditWriter.route(
      category: "hedge", area: nil, responsible: "Gartnerne", followUp: nil,
      in: session.state.shown.caseFile, draft: &draft)
    try session.colleagueWrites(draft)
    let parties = session.state.shown.caseFile.standing(.party)
    var joining = ActDraft()
    JoiningWriter.setSame(
      parties[0], as: parties[1], in: session.state.shown.caseFile, draft: &joining)
    try session.otherWindowWrites(joining)
    #expect(session.state.shown.caseFile.parties.map(\.name) == ["Vej og Park"])
    try session.colleagueSets([.category: "hedge"], of: "A")
    try session.press("r")
    #expect(session.text.contains("Vej og Park  jeres fordelingsregel"))
    try session.press("Tab Ctrl-S")
    #expect(session.finding("A")?.responsible == "Vej og Park")
  }

  @Test("a rule that names nobody, or nothing, is refused with what it needs")
  func emptyRule() throws {
    var session = try Session([.finding("A")])
    try session.press("S 5 a \"belysning\" Ctrl-S")
    #expect(session.text.contains("En regel skal have"))
    #expect(session.state.shown.caseFile.standing(.route).isEmpty)
  }

  @Test("the workspace's days are changed in a form, and a number nobody can mean is refused")
  func rules() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("S 7")
    for _ in 0..<20 {
      guard case .form(let layer) = session.state.shown.layers.last,
        layer.form.focusedField?.key != "silentDays"
      else { break }
      try session.press("Tab")
    }
    try session.press("\"0\" Ctrl-S")
    #expect(session.text.contains("Tallet skal ligge mellem 1 og 3.650"))
    try session.press("Ctrl-U \"45\" Ctrl-S")
    #expect(session.state.shown.caseFile.rules[.silentDays] == 45)
  }

  @Test("no form overwhelms: few fields are asked for, the rest stands folded")
  func fewFields() throws {
    let asked: [(String, Int)] = [("a", 5), ("e", 5), ("g p a", 3), ("g w a", 4), ("g a a", 3)]
    for (keys, most) in asked {
      var session = try Session([.finding("A")])
      try session.press(keys)
      guard case .form(let layer) = session.state.shown.layers.last else {
        Issue.record("\(keys): no form")
        continue
      }
      #expect(layer.form.shownFields.count <= most, "\(keys)")
      #expect(layer.form.fields.count > most && session.text.contains("Mere:"), "\(keys)")
    }
  }

  @Test("what stands folded is one key away, and what is refused in it shows")
  func unfolding() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Vej\" Tab Tab Tab Enter")
    #expect(session.text.contains("Telefon") && !session.text.contains("Mere:"))
    try session.press("Esc a")
    #expect(session.text.contains("Vej") && session.text.contains("Telefon"), "as it was left")
  }

  @Test("editing a finding begins in its text") func beginsInTheText() throws {
    var session = try Session([.finding("Mørk sti")])
    try session.press("e \"Helt mørkt\" Ctrl-S")
    #expect(session.stored(.observation, of: "Mørk sti") == "Helt mørkt")
  }
}

/// The key that waits for a second one.
@Suite struct GoingTests {
  @Test("g and a letter lead to the overviews from everywhere")
  func leads() throws {
    var session = try Session(exampleIn: .danish)
    for (key, title) in [
      ("A", "Kræver opmærksomhed"), ("P", "Aftaler"), ("r", "Register"),
      ("p", "Aktører"), ("s", "Start"),
    ] {
      try session.press("g \(key)")
      #expect(session.text.contains(title), "g \(key)")
    }
  }

  @Test("g g goes to the top and g e to the end, as Home and G do")
  func ends() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("g e")
    let last = session.state.shown.place
    try session.press("Home G")
    #expect(session.state.shown.place == last)
    try session.press("g g")
    #expect(session.state.shown.place.card == 0)
  }

  @Test("alone it says at once where it leads, and shows all once nobody presses a key")
  func choices() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("g")
    #expect(session.screen[23].contains("Opmærksomhed") || session.screen[23].contains("Register"))
    #expect(!session.text.contains("gå til …"))
    session.send(.rested)
    #expect(session.text.contains("gå til …") && session.text.contains("Vandringer"))
    try session.press("Esc")
    #expect(!session.text.contains("gå til …") && session.state.shown.layers.isEmpty)
  }

  @Test("a key that leads nowhere is said, and the next key is itself again")
  func nowhere() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("g Q")
    #expect(session.says?.contains("gQ") == true)
    try session.press("?")
    #expect(session.text.contains("Hjælp"))
  }

  @Test("typed into a form it is a letter") func inForms() throws {
    var session = try Session([.finding("A")])
    try session.press("a \"gadelampe\" Ctrl-S")
    #expect(session.finding("gadelampe") != nil)
  }
}
