import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

private func open(
  _ findings: [FindingFixture], role: String = "leader"
) throws -> Session {
  var session = try Session(findings)
  session.sits("MKJ", as: role)
  let caseFile = session.state.shown.caseFile
  session.open(caseFile)
  return session
}

private let walked: [FindingFixture] = [
  .finding("Nyt fund"),
  .finding(
    "Sent fund", .assigned, responsible: "Vej & Park", due: "2026-11-01", actions: ["Mal"]),
  .finding("Færdigt fund", .done, responsible: "Vej & Park", due: "2026-12-20", actions: ["Mal"]),
  .finding("Lukket fund", .closed),
]

@Test("the review lists what is open, the late first, with why and the key that settles it")
func reviewLines() throws {
  var session = try open(walked)
  try session.press("o")
  #expect(session.screen[0].contains("3 åbne") && session.screen[0].contains("1 over fristen"))
  #expect(session.actsUpon == "Sent fund")
  #expect(session.text.contains("22 dage over fristen hos Vej & Park"))
  #expect(session.screen.contains { $0.hasSuffix("d ny frist") })
  try session.goDown(to: "Færdigt fund")
  #expect(session.text.contains("meldt udført; nogen skal se efter"))
  #expect(session.screen.contains { $0.hasSuffix("> videre") })
  #expect(!session.text.contains("Lukket fund"))
}

@Test("Tab divides otherwise, and l in a finding goes on to the next of the review")
func reviewGoingOn() throws {
  var session = try open(walked)
  try session.press("o Tab")
  #expect(session.text.contains("efter ansvarlig"))
  #expect(session.text.contains("Vej & Park 2 åbne, 1 over fristen"))
  try session.goDown(to: "Sent fund")
  try session.press("Enter l")
  #expect(session.actsUpon == "Færdigt fund")
  try session.press("Esc")
  #expect(session.actsUpon == "Færdigt fund")
}

@Test("what changed since a person's last review is marked, for that person")
func reviewMarks() throws {
  var session = try open(walked)
  try session.press("o v")
  #expect(!session.screen.prefix(20).contains { $0.contains("ændret") })
  try session.colleagueSets([.priority: "low"], of: "Sent fund")
  try session.colleagueAdds(.finding("Kollegas fund"))
  let lines = session.screen
  #expect(lines.contains { $0.contains("Sent fund") && $0.contains("ændret") })
  #expect(lines.contains { $0.contains("Kollegas fund") && $0.contains("nyt") })
  try session.press("I")
  for _ in 0..<3 { session.press(.backspace) }
  try session.press("\"JÅ\" Enter")
  #expect(!session.text.contains("ændret"))
}

@Test("the police liaison begins in the review, looks only, and writes once asked, by arrows alone")
func police() throws {
  var session = try open(walked, role: "police")
  #expect(session.text.contains("Gennemgang"))
  try session.press("+")
  #expect(session.acts.isEmpty)
  #expect(session.says == "Her ses kun. Tryk W for at kunne skrive.")
  try session.press("End Enter")
  #expect(session.says == "Nu kan der skrives.")
  try session.press("Home")
  try session.goDown(to: "Sent fund")
  try session.press("+")
  #expect(session.finding("Sent fund")?.priority == .low)
}

@Test("looking only, a person may still say that all was seen")
func policeFinishes() throws {
  var session = try open(walked, role: "police")
  try session.press("End Up Enter")
  #expect(session.acts.count == 1)
  #expect(session.state.shown.caseFile.lastReview(by: "mkj") != nil)
}

@Test("a finding is put on the meeting list, ordered by hand, taken off, and undone")
func meetingList() throws {
  var session = try open(walked)
  try session.press(". j")
  try session.press("l . l l .")
  #expect(session.state.shown.caseFile.meetingList.count == 3)
  try session.press(",")
  #expect(session.actsUpon == "Nyt fund")
  try session.press("J")
  let titles = session.state.shown.caseFile.meetingList.map {
    session.state.shown.caseFile.plainFinding(at: $0).title
  }
  #expect(titles == ["Sent fund", "Nyt fund", "Færdigt fund"])
  #expect(session.actsUpon == "Nyt fund")
  try session.press(".")
  #expect(session.state.shown.caseFile.meetingList.count == 2)
  try session.press("u")
  #expect(session.state.shown.caseFile.meetingList.count == 3)
  try session.press("p Enter Enter")
  let job = PrintJob(.findings(session.state.shown.caseFile.meetingList), for: .internal)
  #expect(
    session.asked.contains { effect in
      if case .print(.page(job), let path) = effect { path.hasPrefix("lygte-") } else { false }
    })
}

@Test("showing tells public texts and coarse places only, and counts what is withheld")
func showing() throws {
  var tale = FindingFixture.finding("Indbrud i nr. 15", place: "Vester Allé 15")
  tale.values[.publicText] = "Der kommer bedre lys på stien."
  tale.values[.publicPlace] = "Vester Allé"
  tale.values[.area] = "Vester"
  var session = try open([tale, .finding("Intern note om nr. 17")])
  try session.press("X")
  #expect(session.screen[0].contains("1 vises  1 uden offentlig tekst vises ikke"))
  #expect(session.text.contains("Der kommer bedre lys på stien."))
  #expect(!session.text.contains("15") && !session.text.contains("nr. 17"))
  try session.press("> a + d")
  #expect(session.acts.isEmpty)
}
