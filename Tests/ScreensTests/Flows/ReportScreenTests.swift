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

/// The report on the screen: who reads it, what must be mended, and how it goes out.
@Suite struct ReportScreenTests {
  private func opened(columns: Int = 120, rows: Int = 34) throws -> Session {
    var session = try Session(exampleIn: .danish, columns: columns, rows: rows)
    try session.press("g R")
    return session
  }

  private func walk(_ session: Session) throws -> RecordIndex {
    let layer = try #require(session.state.shown.layers.last)
    guard case .list(let list) = layer else { throw Missing() }
    let name = try #require(list.title.split(separator: " · ").first).dropFirst("Rapport: ".count)
    return try #require(
      session.state.shown.caseFile.standing(.walk).first {
        session.state.shown.caseFile.called($0) == String(name)
      })
  }

  private struct Missing: Error {}

  @Test("it opens from the walk, from the start screen's line and by g R, as it will read")
  func opens() throws {
    var session = try opened()
    #expect(session.text.contains("Det gør foreningen og beboerne"))
    #expect(session.text.contains("Hvem skal læse den?"))
    session = try Session(exampleIn: .danish)
    try session.press("g w Enter r")
    #expect(session.text.contains("Rapport: "))
  }

  @Test("a digit chooses who reads it; where there is no room, Tab shows the other side")
  func readers() throws {
    var session = try opened()
    try session.press("4")
    #expect(session.text.contains("Til beboerne."))
    try session.press("1")
    #expect(session.text.contains("Intern udgave."))
    session = try opened(columns: 60, rows: 16)
    #expect(!session.text.contains("Hvem skal læse den?"))
    try session.press("Tab")
    #expect(session.text.contains("Hvem skal læse den?"))
  }

  @Test("Enter mends the first, by advice of the library; what is mended holds back no more")
  func mends() throws {
    var session = try opened()
    let walk = try walk(session)
    func toMend() -> Int {
      session.state.shown.caseFile.report(of: walk, for: .association).toMend.count
    }
    let before = toMend()
    #expect(before > 0)
    try session.press("s")
    #expect(session.says?.contains("skal rettes først") == true)
    try session.press("Enter 3 \"Luk døren bag jer\" Ctrl-S")
    #expect(toMend() == before - 1)
    try session.press("l \"bestyrelsen ved det\" Enter")
    #expect(toMend() == before - 2)
    try session.press("u")
    #expect(toMend() == before - 1)
  }

  @Test(
    "what is asked of a point stands below what was seen, on the same digits with advice or none")
  func mendingChoices() throws {
    var session = try opened(columns: 80, rows: 24)
    try session.press("Esc g b g R")
    let walk = try walk(session)
    let report = session.state.shown.caseFile.report(of: walk, for: .association)
    let point = try #require(report.toMend.first { $0.kind == .nothingDone })
    let record = try #require(
      RecordName(point.finding).flatMap { session.state.shown.caseFile.record(named: $0) })
    let finding = session.state.shown.caseFile.plainFinding(at: record)
    for category in [FindingCategory.other, .hedge] {
      try session.colleagueSets([.category: .string(category.rawValue)], of: finding.title)
      try session.press("Enter")
      guard case .list(let list) = session.state.shown.layers.last else { throw Missing() }
      #expect(finding.observation.hasPrefix(list.rows.first?.text ?? "-"))
      let choices = list.rows.filter { $0.choice != nil }
      #expect(choices.first?.text == "Skriv et tiltag" && choices.first?.key == "1  ")
      #expect(list.selected?.text == "Skriv et tiltag")
      #expect(choices.count == (category == .hedge ? 5 : 4))
      if category == .hedge {
        #expect(choices.last?.text == "Råd: Hæk og hegn")
        let told = list.rows.map(\.text).joined(separator: " ").split(separator: " ")
        #expect(told.joined(separator: " ").contains("Husk også grenene over stien."))
      }
      try session.press("Esc")
    }
    try session.press("Enter 5")
    #expect(
      session.state.shown.caseFile.finding(at: record).values.text(FindingField.advice) != nil)
  }

  @Test("advice is of the finding's own category, and nothing about burglary is offered for litter")
  func fittingAdvice() throws {
    var session = try Session([
      .finding("Hækken er for høj", category: .hedge), .finding("Affald", category: .litter),
      .finding("Maling", category: .graffiti),
      .finding("Godt lys", kind: .positive, category: .lighting),
    ])
    try session.press("b 1")
    let caseFile = session.state.shown.caseFile
    func fitting(_ title: String) throws -> [String] {
      let record = try #require(session.record(title))
      return caseFile.advice(fitting: caseFile.finding(at: record), in: Language.danish).map(\.name)
    }
    #expect(try fitting("Hækken er for høj") == ["Hæk og hegn"])
    for title in ["Affald", "Maling", "Godt lys"] { #expect(try fitting(title).isEmpty) }
  }

  @Test("undoing a point that was passed over, an approval or a sending names the edition")
  func undoNamesEdition() throws {
    var session = try opened()
    session.sits("MKJ", as: "leader")
    let walk = try walk(session)
    let name = try #require(session.state.shown.caseFile.called(walk))
    while session.state.shown.caseFile.report(of: walk, for: .association).toMend.count > 0 {
      try session.press("l \"aftalt\" Enter")
    }
    let point = try #require(session.says)
    #expect(point.contains("er sprunget over; grunden er gemt."))
    try session.press(">")
    try session.press("u")
    #expect(
      session.says?.contains("rapporten \(name), foreningen") == true, "\(session.says ?? "")")
    try session.press("u")
    let says = session.says ?? ""
    #expect(says.contains("over i rapporten \(name), foreningen"), "\(says)")
    #expect(!says.contains("udgave"))
  }

  @Test("approved by one key, sent by the next with to whom; each is one step back")
  func goesOut() throws {
    var session = try opened()
    session.sits("MKJ", as: "leader")
    let walk = try walk(session)
    while session.state.shown.caseFile.report(of: walk, for: .association).toMend.count > 0 {
      try session.press("l \"aftalt\" Enter")
    }
    func edition() -> ReportEdition? {
      session.state.shown.caseFile.edition(ofReport: walk, for: .association)
    }
    try session.press(">")
    #expect(edition()?.state == .approved && edition()?.approvedBy == "MKJ")
    try session.press("> \"Bestyrelsen\" Enter")
    let asked = session.asked.last
    #expect(asked == .renderReport(walk, .association, to: "Bestyrelsen"))
    session.send(.reportRendered(walk, .association, page: "<p>x</p>", to: "Bestyrelsen"))
    #expect(edition()?.state == .sent && edition()?.page == "<p>x</p>")
    let state = session.state.shown.caseFile.values(of: walk).code(WalkField.state, WalkState.self)
    #expect(state == .reported)
    try session.press("u")
    #expect(edition()?.state == .approved && edition()?.page == nil)
    try session.press("u")
    #expect(edition() == nil)
  }

  @Test("files that hold a draft are written again once it is approved, and sending one warns")
  func draftFiles() throws {
    var session = try opened()
    session.sits("MKJ", as: "leader")
    let walk = try walk(session)
    while session.state.shown.caseFile.report(of: walk, for: .association).toMend.count > 0 {
      try session.press("l \"aftalt\" Enter")
    }
    let files = [WrittenReport.File(path: "/x/rapport.html", digest: "1")]
    let draft = WrittenReport(files: files, isDraft: true)
    session.send(.reportWritten(walk, .association, draft))
    // It stays known where the report is left and opened again.
    try session.press("Esc g R >")
    let asked = session.asked.last
    #expect(asked == .rewriteReport(walk, .association, draft))
    let edition = session.state.shown.caseFile.edition(ofReport: walk, for: .association)
    #expect(edition?.state == .approved && edition?.files == "rapport.html")
    try session.press(">")
    #expect(session.text.contains("rapport.html er stadig en kladde"))
    try session.press("Esc")
    session.send(
      .reportWritten(walk, .association, WrittenReport(files: files, isDraft: false)))
    try session.press(">")
    #expect(!session.text.contains("stadig en kladde"))
  }

  @Test("the first advice is fetched by one key and given to a finding by another, undone by one")
  func library() throws {
    var session = try Session([.finding("Hækken er for høj")])
    try session.press("b 1")
    let caseFile = session.state.shown.caseFile
    #expect(caseFile.standing(.advice).count == AdviceSeed.all.count)
    for record in caseFile.standing(.advice) {
      let values = caseFile.values(of: record)
      #expect(values.text(AdviceField.source)?.isEmpty == false)
      #expect(values.integer(AdviceField.year) != nil)
    }
    try session.press("1")
    let finding = try #require(session.state.shown.caseFile.records(of: .finding).first)
    #expect(
      session.state.shown.caseFile.finding(at: finding).values.text(FindingField.advice) != nil)
    try session.press("u")
    #expect(
      session.state.shown.caseFile.finding(at: finding).values.text(FindingField.advice) == nil)
  }

  @Test("what readers do not get is shown to us by one key, and the report again by the same")
  func takenOut() throws {
    var session = try opened()
    try session.press("v")
    #expect(session.text.contains("Det, læserne ikke får"))
    try session.press("v")
    #expect(!session.text.contains("Det, læserne ikke får"))
  }
}
