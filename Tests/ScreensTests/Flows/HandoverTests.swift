import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

private func session() throws -> Session {
  try Session([
    .finding(
      "Hul", .assigned, responsible: "Vej & Park", followUp: "MKJ", due: "2026-11-01",
      actions: ["Fyld"]),
    .finding("Hæk", .inProgress, responsible: "Vej & Park", followUp: "MKJ", due: "2026-12-20"),
    .finding("Lampe", .assigned, responsible: "Lys", followUp: "AAS", due: "2026-12-20"),
    .finding("Lukket", .closed, responsible: "Vej & Park"),
  ])
}

@Test("the handover shows who has what, who follows up, and what is open, and each line leads on")
func handover() throws {
  var session = try session()
  try session.press("P o")
  #expect(session.text.contains("Hvem har hvad") && session.text.contains("Hvem følger op"))
  #expect(session.text.contains("3 frister og aftaler · 1 overskredet"))
  try session.goDown(to: "Vej & Park")
  #expect(session.screen.contains { $0.contains("Vej & Park") && $0.contains("2 fund · 1 over") })
  try session.press("Enter")
  #expect(session.text.contains("01-11-2026"))
  try session.press("Esc p")
  #expect(session.text.contains("Hvem skal læse siden?"))
  try session.press("Enter")
  #expect(session.text.contains("Skriv til filen: overdragelse-"))
  try session.press("Enter")
  guard case .print(.page(let job), let path)? = session.asked.last else {
    Issue.record("nothing was written")
    return
  }
  #expect(job == PrintJob(.handover, for: .internal) && path.hasSuffix(".html"))
  try session.goDown(to: "Lampe")
  try session.press("Enter")
  #expect(session.actsUpon == "Lampe")
}

@Test("another party is put on all open findings in one act, shown first, and undone in one")
func reassigns() throws {
  var session = try session()
  try session.press("P o")
  try session.goDown(to: "Vej & Park")
  try session.press("R \"Driftsgården\" Ctrl-S")
  #expect(session.acts.isEmpty)
  #expect(session.text.contains("Ændr 2 fund på én gang?"))
  try session.press("Enter")
  #expect(session.acts.count == 1)
  let said = "Ansvarlig er ændret fra Vej & Park til Driftsgården på 2 fund."
  #expect(session.says?.hasPrefix(said) == true)
  #expect(session.finding("Hul")?.responsible == "Driftsgården")
  #expect(session.finding("Hæk")?.responsible == "Driftsgården")
  #expect(session.finding("Lampe")?.responsible == "Lys")
  #expect(session.finding("Lukket")?.responsible == "Vej & Park")
  try session.press("u")
  #expect(session.finding("Hul")?.responsible == "Vej & Park")
}

@Test("who follows up is changed where the line is about that")
func reassignsFollowUp() throws {
  var session = try session()
  try session.press("P o")
  try session.goDown(to: "MKJ")
  try session.press("R \"Ny leder\" Ctrl-S Enter")
  #expect(session.finding("Hul")?.followUp == "Ny leder")
  #expect(session.finding("Hul")?.responsible == "Vej & Park")
}

@Test("one party for itself, and one nobody is, are refused beneath the field")
func refusesReassigning() throws {
  var session = try session()
  try session.press("P G Enter R")
  let field = "Ansvarlig"
  #expect(session.text.contains(field) && session.text.contains("Til hvem?"))
  try session.press("Ctrl-U \"vej & park\" Ctrl-S")
  #expect(session.text.contains("De to navne er den samme aktør."))
  try session.press("Shift-Tab Ctrl-U \"Ingen her\" Tab Ctrl-U \"Lys\" Ctrl-S")
  #expect(session.text.contains("Intet åbent fund har Ingen her som ansvarlig."))
  #expect(session.acts.isEmpty)
}

@Test("the meeting list and a sent list without answers stand among our own deadlines")
func listsArePromises() throws {
  var session = try session()
  try session.press(". B")
  try session.goDown(to: "Vej & Park")
  try session.press("w 3")
  session.send(.delivered("liste.csv"))
  try session.press("Esc P G Enter G")
  #expect(session.text.contains("mødeliste") && session.text.contains("1 fund til næste møde"))
  #expect(
    session.text.contains("udgave 1, sendt 23-11-2026: 2 af 2 uden svar"), "\(session.text)")
  try session.press("Esc Esc")
  try session.press("y \"Vi kommer\" Tab \"4-12-2026\" Ctrl-S P G Enter G")
  #expect(session.text.contains("1 af 2 uden svar"), "\(session.text)")
}
