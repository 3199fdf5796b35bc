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

/// What the register says of what was done in it, and what it asks before something is saved.
@Suite struct RegisterWordsTests {
  @Test("the history tells the making as it was, though the party was removed since")
  func madeAndRemoved() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Nyforening\" Ctrl-S x Esc T")
    #expect(session.text.contains("oprettede aktøren Nyforening"))
    #expect(session.text.contains("fjernede aktøren Nyforening"))
  }

  @Test("undo and redo of a removal name the party, and what became of it")
  func removalUndone() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Natteravnene\" Ctrl-S x u")
    #expect(session.says?.contains("Aktøren Natteravnene er tilbage.") == true)
    try session.press("U")
    #expect(session.says?.contains("Fjernet igen: aktøren Natteravnene.") == true)
    try session.press("Esc T")
    #expect(session.text.contains("fjernede aktøren Natteravnene igen"))
    #expect(session.text.contains("gendannede aktøren Natteravnene"))
  }

  @Test("undo of a change names the record and the field")
  func changeUndone() throws {
    var session = try Session([.finding("A")])
    try session.press("g p a \"Bf. Mosevænget\" Ctrl-S")
    try session.press("e Tab Tab \"drift@mose.example\" Ctrl-S u")
    #expect(session.says?.contains("Fortrudt: aktøren Bf. Mosevænget: e-mail.") == true)
    try session.press("u")
    #expect(session.says?.contains("aktøren Bf. Mosevænget er ikke oprettet") == true)
  }

  @Test("removing a party that rules propose says so")
  func removedFromRules() throws {
    var session = try Session([.finding("A", responsible: "Vej")])
    try session.press("g p Enter Ctrl-S Esc")
    var draft = ActDraft()
    EditWriter.route(
      category: "hedge", area: nil, responsible: nil, followUp: "Vej",
      in: session.state.shown.caseFile, draft: &draft)
    try session.colleagueWrites(draft)
    try session.press("g p x")
    #expect(session.says?.contains("1 fund nævner den stadig.") == true)
    #expect(session.says?.contains("1 fordelingsregel foreslår den stadig.") == true)
  }

  @Test("an area written otherwise than one of the register is asked about; Tab takes that one")
  func mistypedArea() throws {
    var session = try Session([.finding("A")])
    try session.press("g a a \"Lærkehaven\" Ctrl-S Esc")
    try session.press("S 5 a Tab \"Lærkehavn\" Tab \"=\" Ctrl-S")
    #expect(session.text.contains("Mener du Lærkehaven?"))
    #expect(session.state.shown.caseFile.standing(.route).isEmpty)
    try session.press("Tab Ctrl-S")
    let route = try #require(session.state.shown.caseFile.standing(.route).first)
    #expect(session.state.shown.caseFile.shown(route, "area")?.string == "Lærkehaven")
  }

  @Test("looking at a name that findings have leaves nothing in the next new form")
  func untouched() throws {
    var session = try Session([.finding("A", responsible: "Åhavn Kommune")])
    try session.press("g p Enter")
    #expect(session.text.contains("Åhavn Kommune"))
    try session.press("Esc")
    #expect(session.says?.contains("lagt til side") != true)
    try session.press("a")
    #expect(session.openForm?.fields.first?.editor.content == "")
    try session.press("Esc Enter Tab Tab \"post@x.example\" Esc a")
    #expect(session.openForm?.fields.allSatisfy { $0.editor.isBlank } == true, "A draft of its own")
    try session.press("Esc Enter")
    #expect(session.text.contains("post@x.example") && session.text.contains("Åhavn Kommune"))
  }

  @Test("rules and deadlines have their own title, and show what holds where nothing is written")
  func rules() throws {
    var session = try Session(exampleIn: .danish, rows: 40)
    try session.press("S")
    try session.goDown(to: "Regler og frister")
    try session.press("Enter")
    #expect(session.screen.contains { $0.contains("Regler og frister") })
    #expect(session.openForm?.fields.first?.key == WorkspaceField.urgentDays.rawValue)
    #expect(session.text.contains("30 dage") && session.text.contains("90 dage"))
  }

  @Test("counts over the deadline agree on the start screen, in the review and on the list")
  func counts() throws {
    var session = try Session(exampleIn: .danish, columns: 120, rows: 60)
    let index = AttentionIndex(
      session.state.shown.caseFile, beside: session.state.shown.indexes.board,
      on: session.state.today)
    let summary = StartSummary(
      session.state.shown.caseFile, index: index, visit: nil, device: "",
      today: session.state.today,
      drafts: 0)
    let listed = index.lines(on: session.state.today).count { $0.reason == .overdue }
    #expect(summary.overdueCount == listed && listed > 0)
    try session.press("0 r")
    #expect(session.text.contains("\(listed) over fristen"))
  }
}

/// Two laptops that have written in one register, and met.
@Suite struct RegisterConflictTests {
  /// A party whose e-mail both have changed, one that one has removed while the other changed it, and
  /// columns that both have named.
  private func met() throws -> Session {
    var office = TestLaptop("kontor", actor: "MKJ", seed: 3)
    var tablet = TestLaptop("tablet", actor: "AHA", seed: 4)
    var draft = ActDraft()
    let parties = ["Vej", "Natteravnene"].map { name in
      EditWriter.make(.party, [AnyField.party(.name): .string(name)], in: &draft)
    }
    #expect(parties.count == 2)
    EditWriter.rules([.name: "Trygt"], in: CaseFile(), draft: &draft)
    try office.write(draft.edits)
    tablet.caseFile.fold(office.lines)
    let names = office.caseFile.standing(.party).map { office.caseFile.name(of: $0) }
    let workspace = try #require(
      office.caseFile.workspaceRecord.map { office.caseFile.name(of: $0) })
    try office.set(names[0], "email", "a@vej.example")
    try office.set(names[1], "email", "nat@x.example")
    try office.set(workspace, "silentDays", 40)
    try tablet.set(names[0], "email", "b@vej.example")
    try tablet.write([.set(.existing(names[1]), [FieldValue("removed", .bare(true))])])
    try tablet.set(workspace, "silentDays", 50)
    var caseFile = office.caseFile
    caseFile.fold(tablet.lines)
    var session = try Session([], columns: 100, rows: 40)
    session.open(caseFile)
    return session
  }

  @Test("the start screen, its key, the register and the command show one list with one count")
  func oneList() throws {
    var session = try met()
    try session.press("0")
    #expect(session.text.contains("3  felter har to værdier"))
    try session.press("=")
    #expect(session.text.contains("3 felter har to værdier og skal afklares"))
    #expect(session.text.contains("Fjernet og ændret"))
    try session.press("Esc S")
    #expect(session.screen.contains { $0.contains("Aktører") && $0.contains("2 med to værdier") })
    #expect(
      session.screen.contains { $0.contains("Regler og frister") && $0.contains("med to værdier") })
    try session.press("=")
    #expect(session.text.contains("3 felter har to værdier og skal afklares"))
    try session.press("Esc Esc A")
    #expect(session.text.contains("Aktør: Vej") && session.text.contains("Aktør: Natteravnene"))
  }

  @Test("a party that a colleague removed and I changed is asked about, and kept with what I wrote")
  func removedAndChanged() throws {
    var session = try met()
    #expect(session.state.shown.caseFile.parties.map(\.name) == ["Vej"])
    try session.press("=")
    try session.goDown(to: "Natteravnene")
    try session.press("Enter")
    #expect(session.text.contains("Fjernet af én, ændret af en anden: Aktør: Natteravnene"))
    #expect(session.text.contains("nat@x.example"))
    var removing = session
    try removing.press("2")
    #expect(removing.state.shown.caseFile.openConflicts().count == 2)
    #expect(removing.state.shown.caseFile.parties.map(\.name) == ["Vej"])
    try session.press("1")
    #expect(session.state.shown.caseFile.openConflicts().count == 2)
    let kept = try #require(session.state.shown.caseFile.parties.last)
    #expect(kept.name == "Natteravnene" && kept.values.text(PartyField.email) == "nat@x.example")
    try session.press("u")
    #expect(session.state.shown.caseFile.openConflicts().count == 3)
  }

  @Test("a removal by somebody who knew the change asks nothing")
  func removedKnowingly() throws {
    var office = TestLaptop("kontor", actor: "MKJ", seed: 3)
    var tablet = TestLaptop("tablet", actor: "AHA", seed: 4)
    var draft = ActDraft()
    _ = EditWriter.make(.party, [AnyField.party(.name): "Vej"], in: &draft)
    try office.write(draft.edits)
    let name = office.caseFile.name(of: office.caseFile.standing(.party)[0])
    try office.set(name, "email", "a@vej.example")
    tablet.caseFile.fold(office.lines)
    try tablet.write([.set(.existing(name), [FieldValue("removed", .bare(true))])])
    office.caseFile.fold(tablet.lines)
    #expect(office.caseFile.openConflicts().isEmpty)
    #expect(office.caseFile.parties.isEmpty)
  }
}
