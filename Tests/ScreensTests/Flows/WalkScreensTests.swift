import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// The walks and the page of one, by keys alone.
@Suite struct WalkScreensTests {
  private func walks(_ session: Session) -> [RecordIndex] {
    session.state.shown.caseFile.standing(.walk)
  }

  private func state(_ session: Session) throws -> WalkState? {
    let walk = try #require(walks(session).first)
    return session.state.shown.caseFile.values(of: walk).code(WalkField.state, WalkState.self)
  }

  /// A folder with one walk, planned so many days from today, and its page open.
  private func page(days: Int) throws -> Session {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today.adding(days: days))
    try session.press("g w Enter")
    return session
  }

  @Test("a walk is made from the list, and its page says what it lacks")
  func made() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.press("g w")
    #expect(session.text.contains(session.state.words.walks.none))
    try session.press("a \"Havnestien\" Ctrl-S")
    #expect(walks(session).count == 1)
    try session.press("g w Enter")
    for lack in ["leder", "referent", "stop på ruten", "politiets svar", "hvem følger op"] {
      #expect(session.text.contains(lack), "\(lack)\n\(session.text)")
    }
  }

  @Test("stops and participants are added on the page, the stops in the order of the route")
  func entries() throws {
    var session = try page(days: 9)
    try session.press("s \"Broen\" Ctrl-S s \"Kiosken\" Ctrl-S")
    let walk = try #require(walks(session).first)
    let caseFile = session.state.shown.caseFile
    #expect(caseFile.route(of: walk).map { caseFile.place(ofStop: $0) } == ["Broen", "Kiosken"])
    session.resize(columns: 80, rows: 60)
    #expect(session.text.contains("1 Broen") && session.text.contains("2 Kiosken"))
    try session.press("d \"Vibeke Holm\" Ctrl-S")
    #expect(
      session.state.shown.caseFile.entries(of: walk, kind: .participant).count == 1)
    #expect(session.text.contains("Vibeke Holm"))
    #expect(!session.text.contains("stop på ruten"))
  }

  @Test("a walk goes on by one key, and its notes are gathered only for somebody, on a day")
  func onward() throws {
    var session = try page(days: 0)
    try session.press("> >")
    #expect(try state(session) == .walked)
    try session.press(">")
    #expect(try state(session) == .walked)
    guard case .form = session.state.shown.layers.last else {
      Issue.record("The form opens where what is missing is typed")
      return
    }
    #expect(session.says?.contains("hvem følger op") == true)
    try session.press("\"MKJ\" Ctrl-S")
    let walk = try #require(walks(session).first)
    let values = session.state.shown.caseFile.values(of: walk)
    #expect(values.text(WalkField.followUpResponsible) == "MKJ")
    try session.press("> Ctrl-U \"1-2-2027\" Ctrl-S >")
    #expect(try state(session) == .gathered)
    try session.press("u")
    #expect(try state(session) == .walked)
  }

  @Test("a walk whose day has passed is asked about, and is held only when somebody says so")
  func passed() throws {
    var session = try page(days: -2)
    #expect(session.text.contains("Dagen er gået"))
    #expect(try state(session) == .planned)
    try session.press(">")
    #expect(try state(session) == .walked)
  }

  @Test("the number of what is missing leads to where it is typed, and Enter moves no step")
  func numbers() throws {
    var session = try page(days: 9)
    #expect(session.text.contains("3  leder"))
    try session.press("3")
    guard case .form(let layer) = session.state.shown.layers.last else {
      Issue.record("A number opens the form")
      return
    }
    let field = try #require(layer.form.focusedField)
    #expect(field.label.lowercased().contains("leder"))
    try session.press("Esc")
    // The step is selected at first; one Enter too many must not move the walk.
    try session.press("Home Enter Esc Home Enter Esc")
    #expect(try state(session) == .planned)
  }

  @Test("a walk of weeks from now is listed ahead, one that was held is not")
  func groups() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Forårsturen", on: session.state.today.adding(days: 30))
    try session.addsWalk("Efterårsturen", on: session.state.today.adding(days: -30))
    try session.press("g w")
    let text = session.text
    #expect(text.contains("Forude 2"), "Nobody has said that the second was walked: \(text)")
    #expect(text.contains("blev den gået?"))
    try session.press("Home")
  }

  @Test("the walk after it has its route, and no day")
  func again() throws {
    var session = try page(days: -30)
    try session.press("s \"Broen\" Ctrl-S w")
    let caseFile = session.state.shown.caseFile
    let walks = caseFile.standing(.walk)
    #expect(walks.count == 2)
    let next = try #require(
      walks.first { caseFile.values(of: $0).text(WalkField.previousWalk) != nil })
    #expect(caseFile.route(of: next).map { caseFile.place(ofStop: $0) } == ["Broen"])
    #expect(caseFile.values(of: next).text(WalkField.date) == nil)
    #expect(caseFile.values(of: next).code(WalkField.state, WalkState.self) == .idea)
  }

  @Test("taking in at a walk asks for the files of the phones, and on the board names them")
  func importsNotes() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("i")
    #expect(session.text.contains("Word eller Excel") && session.text.contains(".lygte.json"))
    try session.press("Esc g w Enter i")
    #expect(session.text.contains(session.state.words.forms.importNotes))
    #expect(session.text.contains(".lygte.json"))
  }
}
