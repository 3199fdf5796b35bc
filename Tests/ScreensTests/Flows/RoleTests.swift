import CaseModel
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Suite struct RoleTests {
  /// The board as it opens for one with that role, as this machine remembers it.
  private func begun(_ role: String, inRegister: PersonRole? = nil) throws -> Session {
    var session = try Session([
      .finding("Nyt fund"), .finding("Bekræftet fund", .confirmed, actions: ["Mal"]),
    ])
    session.sits("MKJ", as: role)
    var caseFile = session.state.shown.caseFile
    if let inRegister {
      var draft = ActDraft()
      let values: [AnyField: JSONValue] = [
        .person(.name): "Mette", .person(.initials): "mkj",
        .person(.role): .string(inRegister.rawValue),
      ]
      _ = EditWriter.make(.person, values, of: nil, in: &draft)
      try session.colleague.write(draft, at: Session.start, in: &caseFile)
    }
    session.open(caseFile)
    return session
  }

  @Test("each role begins where it works, and those who mostly look begin with looking only")
  func beginnings() throws {
    let leader = try begun("leader")
    #expect(leader.state.shown.layers.isEmpty)
    #expect(!leader.state.sitting.who.looksOnly)
    let police = try begun("police")
    #expect(police.text.contains("Gennemgang"))
    #expect(police.state.sitting.who.looksOnly)
    let communications = try begun("communications")
    #expect(communications.selectedTitle == "Bekræftet fund")
    #expect(!communications.state.sitting.who.looksOnly)
    let reader = try begun("reader")
    #expect(reader.state.shown.layers.count == 1)
    #expect(reader.state.sitting.who.looksOnly)
    let field = try begun("field")
    #expect(field.text.contains("Vandringer"))
    #expect(!field.state.sitting.who.looksOnly)
    #expect(try begun("bager").state.shown.layers.isEmpty)
  }

  @Test("a role is no right: W lifts looking only")
  func lifted() throws {
    var session = try begun("reader")
    try session.press("q +")
    #expect(session.acts.isEmpty)
    try session.press("W +")
    #expect(session.acts.count == 1)
  }

  @Test("the role in the register goes before the one this machine remembers")
  func register() throws {
    #expect(try begun("leader", inRegister: .police).state.sitting.who.looksOnly)
    #expect(try !begun("police", inRegister: .leader).state.sitting.who.looksOnly)
  }
}

extension Session {
  /// The title of the card under the cursor.
  fileprivate var selectedTitle: String? {
    state.selected.map { state.shown.caseFile.plainFinding(at: $0).title }
  }
}

/// What leaves by the board for more readers than a role writes for.
@Suite struct WiderReadersTests {
  @Test("a page for more readers than one’s role writes for is asked about first, and may be left")
  func asked() throws {
    var session = try Session([.finding("A")])
    session.sits("AHA", as: "communications")
    try session.press("p 1")
    #expect(session.text.contains("Bredere, end du plejer"))
    try session.press("1")
    #expect(session.says == "Der er intet skrevet.")
    let before = session.asked.count
    try session.press("p 1 2 Enter")
    #expect(session.asked.count == before + 1)
    try session.press("p 4 Esc")
    #expect(!session.text.contains("Bredere, end du plejer"))
    try session.press("Esc g p p")
    #expect(session.text.contains("Bredere, end du plejer"))
  }

  @Test("a list to a party is asked about as a page is, before the ways to send it show")
  func askedBeforeSending() throws {
    var session = try Session.withParties()
    session.sits("AHA", as: "communications")
    let way = session.state.words.say(ChaseWay.allCases[0].line)
    try session.press("B G w")
    #expect(session.text.contains("Bredere, end du plejer") && !session.text.contains(way))
    try session.press("1")
    #expect(session.says == "Der er intet skrevet.")
    try session.press("w 2")
    #expect(session.text.contains(way) && !session.text.contains("Bredere, end du plejer"))
    session.sits("MKJ", as: "leader")
    try session.press("Esc w")
    #expect(session.text.contains(way))
  }

  @Test("whoever leads the project is not asked")
  func leader() throws {
    var session = try Session([.finding("A")])
    session.sits("MKJ", as: "leader")
    let before = session.asked.count
    try session.press("p 1 Enter")
    #expect(session.asked.count == before + 1)
  }
}
