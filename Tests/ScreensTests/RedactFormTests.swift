import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import Testing

/// Personal data is taken out on the finding's own screen.
@Suite struct RedactFormTests {
  private func opened() throws -> Session {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    try session.press("Enter : \"fjern opl\" Enter")
    return session
  }

  @Test("a word goes from the chosen text for good, for a ground, and leaves a mark")
  func word() throws {
    var session = try opened()
    #expect(session.text.contains("Kan ikke fortrydes"))
    try session.press("1 Enter \"inge holm\" Tab \"anmodning\" Ctrl-S")
    // What goes is looked at first, counted, and leaving it stands on top.
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Fjern 1 sted for altid?"))
    #expect(session.text.contains("tilbage står: Set af […] ved porten"))
    try session.press("2")
    #expect(session.acts.count == 1, "\(session.text)")
    #expect(session.text.contains("Set af […] ved porten"))
    let orders = session.state.livingCaseFile.redactionOrders()
    #expect(orders.map(\.field) == ["title"])
    #expect(session.says?.contains("Fjernet 1 sted") == true)
  }

  @Test("without a ground, or with one that names what goes, nothing goes and the form says so")
  func refused() throws {
    var session = try opened()
    try session.press("1 Enter \"inge holm\" Ctrl-S")
    #expect(session.acts.isEmpty)
    try session.press("\"Inge Holm bad om det\" Ctrl-S")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Grunden nævner"))
  }

  @Test("what is typed there is never put aside")
  func notKept() throws {
    var session = try opened()
    try session.press("Tab \"inge holm\" Esc")
    #expect(session.state.sitting.workspace.drafts.isEmpty)
    #expect(session.state.openDrafts.isEmpty)
  }
}

/// The last yes, the history, time limits, another's redaction and what is handled elsewhere.
@Suite struct ErasureScreenTests {
  private func typed(_ text: String) -> JSONValue { .string(text) }

  @Test("leaving it stands first, and takes nothing out")
  func leaves() throws {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    try session.press("Enter : \"fjern opl\" Enter 1 Tab \"inge holm\" Tab \"anmodning\" Ctrl-S")
    try session.press("Enter")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Kan ikke fortrydes"))
  }

  @Test("what changes while one looks is looked at again before anything goes")
  func meanwhile() throws {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    try session.press("Enter : \"fjern opl\" Enter 1 Tab Tab \"anmodning\" Ctrl-S")
    try session.colleagueSets(
      [.title: "Set af Inge Holm ved hækken"], of: "Set af Inge Holm ved porten")
    try session.press("2")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("for altid?"))
    try session.press("2")
    #expect(session.acts.count == 1)
  }

  @Test("what an act wrote goes from the history, for a ground, after a look")
  func history() throws {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    try session.press("Enter T Down")
    try session.press("R Enter")
    #expect(session.acts.isEmpty)
    try session.press("\"skrevet ved en fejl\" Enter")
    #expect(session.text.contains("for altid?"))
    try session.press("2")
    #expect(session.acts.count == 1)
    #expect(!session.text.contains("Inge Holm"))
    #expect(session.state.livingCaseFile.redactionOrders().count > 0)
  }

  @Test("texts that are handled elsewhere are shown whole once more, then only a stub is left")
  func elsewhere() throws {
    let long = "En mand i hættetrøje sås ved porten. " + String(repeating: "Han gik. ", count: 40)
    var session = try Session([.finding(long)])
    try session.press("Enter !")
    #expect(session.text.contains("Behandles i andet regi"))
    #expect(session.text.contains("hættetrøje"))
    try session.press("G Enter")
    #expect(session.text.contains("for altid?"))
    try session.press("2")
    #expect(session.acts.count == 1)
    let record = try #require(session.state.livingCaseFile.records(of: .finding).first)
    let finding = session.state.livingCaseFile.finding(at: record)
    #expect(finding.observation == "Behandles i andet regi.")
    #expect(!session.text.contains("hættetrøje"))
    let former = session.state.livingCaseFile.formerValues(record, "observation")
    #expect(former.filter { $0.value.isBlanked }.count == former.count - 1)
  }

  @Test("writing what describes somebody reminds of where it belongs, and keeps it all the same")
  func reminder() throws {
    var session = try Session([.finding("Hæk")])
    try session.press("c \"En mand i hættetrøje sås ved porten\" Ctrl-S")
    #expect(session.acts.count == 1)
    #expect(session.says?.contains("§ 115") == true)
  }

  @Test("a draft that holds what another takes out holds it no more, also while it stands open")
  func drafts() throws {
    var session = try Session([.finding("Set af Inge Holm ved porten")])
    let record = try #require(session.state.livingCaseFile.records(of: .finding).first)
    try session.press("c \"Inge Holm ringede igen\" Esc")
    #expect(session.state.sitting.workspace.drafts.count == 1)
    try session.press("t \"Ring til Inge Holm\"")
    let caseFile = session.state.livingCaseFile
    let word = try #require(NamePattern("Inge Holm"))
    let plan = RedactionPlan(word: word, in: "title", of: record, caseFile)
    try session.otherWindowWrites(plan.draft(ground: "anmodning", in: caseFile))
    let kept = session.state.sitting.workspace.drafts.values.flatMap(\.texts)
    let open = session.state.openDrafts.values.flatMap(\.texts)
    #expect(!(kept + open).contains { $0.contains("Inge Holm") })
    #expect(kept.contains { $0.contains("ringede igen") })
    #expect(open.contains { $0.contains("Ring til") })
  }
}

/// Every place where a person stands, and what is done about it.
@Suite struct MentionsScreenTests {
  private func opened(_ keys: String = "") throws -> Session {
    var session = try Session([.finding("Set af Inge Holm ved porten"), .finding("Hæk")])
    try session.press("g i \"inge holm\" Enter \(keys)")
    return session
  }

  @Test("each place stands one by one with its finding, and Enter opens it")
  func places() throws {
    var session = try opened()
    #expect(session.text.contains("Hvor står inge holm?"))
    #expect(session.text.contains("1 sted"))
    try session.press("Enter")
    guard case .finding = session.state.shown.layers.last else {
      Issue.record("no finding is open")
      return
    }
    try session.press("Esc")
    #expect(session.text.contains("Hvor står inge holm?"))
  }

  @Test("a note, a limit and a refusal are written in that order, each an act of its own")
  func steps() throws {
    var session = try opened("e \"forkert\" Ctrl-S")
    #expect(session.acts.count == 1)
    try session.press("b \"indsigelse\" Ctrl-S")
    #expect(session.acts.count == 2)
    let caseFile = session.state.livingCaseFile
    let record = try #require(
      caseFile.records(of: .finding).first { caseFile.limitation(of: $0) != nil })
    #expect(caseFile.limitation(of: record) == "indsigelse")
    #expect(session.text.contains("begrænset"))
    // What is limited is not changed.
    try session.press("e \"igen\" Ctrl-S")
    #expect(session.acts.count == 2)
    try session.press("Esc b")
    #expect(session.acts.count == 3)
    #expect(session.state.livingCaseFile.limitation(of: record) == nil)
    try session.press("a \"Skal bevares\" Ctrl-S")
    #expect(session.acts.count == 4)
    #expect(session.state.livingCaseFile.records(of: .request).count == 1)
  }

  @Test("taking out everywhere is looked at first, and a ground may not name the person")
  func erase() throws {
    var session = try opened("x \"Inge Holm bad om det\" Ctrl-S")
    #expect(session.text.contains("Grunden nævner"))
    try session.press("Ctrl-U \"anmodning\" Ctrl-S")
    #expect(session.text.contains("Fjern 1 sted for altid?"))
    #expect(session.acts.isEmpty)
    try session.press("2")
    #expect(session.acts.count == 1)
    #expect(!session.text.contains("Set af Inge"))
  }

  @Test("what is typed for a person is never put aside")
  func notKept() throws {
    let session = try opened("b \"Inge Holm igen\" Esc")
    #expect(session.state.sitting.workspace.drafts.isEmpty)
    #expect(session.state.openDrafts.isEmpty)
  }
}

@Test("initials find what somebody wrote, not the middle of another word; small letters find words")
func searchByInitials() throws {
  var session = try Session([.finding("Kamkjolen hænger på hegnet"), .finding("Lygten er ude")])
  try session.press("a \"Hækken er høj\" Ctrl-S")
  try session.press("/ \"MKJ\" Enter")
  #expect(
    session.state.selected.map { session.state.shown.caseFile.plainFinding(at: $0).title }
      == "Hækken er høj")
  try session.press("/ \"mkj\" Enter")
  #expect(
    session.state.selected.map { session.state.shown.caseFile.plainFinding(at: $0).title }
      == "Kamkjolen hænger på hegnet")
}
