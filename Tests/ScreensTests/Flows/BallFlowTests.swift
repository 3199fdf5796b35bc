import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

extension Session {
  /// Sends the list of the last party and reads it back with an answer, another deadline, a row that
  /// was added and one that is gone.
  mutating func readReturned(of party: String? = nil) throws {
    if let party {
      try press("B")
      try goDown(to: party)
    } else {
      try press("B G")
    }
    try press("w 1")
    send(.delivered("liste.csv"))
    let sending = try #require(state.shown.caseFile.sendings.last)
    var rows = sending.rows.enumerated().map { place, row in
      let record = RecordName(row.finding).flatMap { state.shown.caseFile.record(named: $0) }
      let id = record.flatMap { state.shown.caseFile.values(of: $0).text(FindingField.id) } ?? ""
      return ReturnedRow(
        line: place + 3, id: id, list: sending.id,
        cells: [
          .due: place == 0 ? "2026-12-11" : row.cells.due?.description ?? "",
          .reply: place == 0 ? "Vi kommer i uge 50" : "",
        ])
    }
    if rows.count > 1 { rows.removeLast() }
    rows.append(
      ReturnedRow(
        line: 9, list: sending.id, cells: [.place: "Stationen", .text: "Bænken er brækket"]))
    send(.returnedRead(ReturnedList(rows: rows, headLists: [sending.id])))
  }

  /// A board with three findings at Vej & Park and one at Driftsgården.
  static func withParties() throws -> Session {
    try Session([
      .finding(
        "Lygte", .assigned, place: "Broen", responsible: "Vej & Park", due: "2026-11-20"),
      .finding("Hæk", .inProgress, responsible: "Vej & Park", due: "2026-12-18"),
      .finding("Spand", .assigned, responsible: "Driftsgården", due: "2026-12-01"),
      .finding("Ny ting"),
    ])
  }
}

@Test("B shows what is with us and with whom, and Enter opens a party's list and a finding on it")
func partiesAndTheirLists() throws {
  var session = try Session.withParties()
  try session.press("B")
  #expect(session.text.contains("Hos os") && session.text.contains("Hos andre"))
  try session.goDown(to: "Vej & Park")
  #expect(session.text.contains("1 over "))
  try session.press("Enter")
  #expect(session.screen[0].contains("Hos Vej & Park: 2 fund  listen er aldrig sendt"))
  try session.press("Enter")
  #expect(session.actsUpon == "Lygte")
  #expect(session.text.contains("Bolden er hos Vej & Park."))
  try session.press("Esc Esc Esc")
  #expect(session.state.shown.layers.isEmpty)
}

@Test("a list is noted as sent once it is out, and not before; u takes it back")
func sendingFromTheBoard() throws {
  var session = try Session.withParties()
  try session.press("B")
  try session.goDown(to: "Vej & Park")
  try session.press("w")
  #expect(session.text.contains("Send listen til Vej & Park: 2 fund"))
  #expect(session.text.contains("Registret siger ikke, hvad Vej & Park er"))
  try session.press("4")
  #expect(session.acts.isEmpty)
  guard case .deliver(let delivery) = session.asked.last else {
    Issue.record("nothing was to be delivered")
    return
  }
  #expect(delivery.way == .csv && delivery.list.rows.count == 2 && delivery.list.id != nil)
  session.send(.notDelivered("Disken er fuld"))
  #expect(session.acts.isEmpty && session.says == "Disken er fuld")
  try session.press("w 1")
  session.send(.delivered("kopieret"))
  #expect(session.acts.count == 1)
  #expect(session.says?.contains("Listen til Vej & Park er sendt, udgave 1: kopieret") == true)
  #expect(session.finding("Hæk")?.entries(.followUp).first?.step == .told)
  #expect(session.text.contains("Sendt i dag, intet svar endnu"))
}

@Test("y is one form and one act: who, when, what they say and the day they promise")
func answerReceived() throws {
  var session = try Session.withParties()
  try session.press("l")
  #expect(session.actsUpon == "Lygte")
  try session.press("y \"Vi kommer\" Tab \"4-12-2026\" Ctrl-S")
  #expect(session.acts.count == 1)
  let entry = try #require(session.finding("Lygte")?.entries(.followUp).first)
  #expect(entry.party == "Vej & Park" && entry.text == "Vi kommer" && entry.step == .promised)
  #expect(entry.promisedFor == Day(iso: "2026-12-04") && entry.day == Session.today)
  try session.press("u")
  #expect(session.finding("Lygte")?.entries(.followUp).isEmpty == true)
}

@Test("an empty answer is refused beneath the field, and what was typed is kept on Esc")
func emptyAnswer() throws {
  var session = try Session.withParties()
  try session.press("l y Ctrl-S")
  #expect(session.acts.isEmpty && session.state.shown.layers.count == 1)
  try session.press("\"Ring igen\" Esc y")
  #expect(session.text.contains("Ring igen"))
}

@Test("z demands a reason, clears who does it, and says how often it was sent back")
func sentBack() throws {
  var session = try Session.withParties()
  try session.press("l z")
  #expect(session.text.contains("Fundet er ikke sendt tilbage før."))
  try session.press("Ctrl-S")
  #expect(session.acts.isEmpty)
  try session.press("1 Tab \"Privat sti\" Ctrl-S")
  #expect(session.acts.count == 1)
  #expect(session.stored(.state, of: "Lygte") == "assessing")
  #expect(session.stored(.responsible, of: "Lygte") == nil)
  #expect(session.says?.contains("Det er første gang.") == true)
  try session.press("h")
  #expect(session.column(0).contains("Lygte"))
}

@Test("a new finding is with nobody and cannot be sent back")
func notWithParty() throws {
  var session = try Session.withParties()
  try session.press("z")
  #expect(session.says == "Fundet er ikke hos nogen ansvarlig og kan ikke sendes tilbage.")
}

@Test("a list that came back offers each change; one is taken, one put aside, the rest at once")
func listThatComesBack() throws {
  var session = try Session.withParties()
  try session.readReturned(of: "Vej & Park")
  #expect(session.text.contains("Frist: 20-11-2026 → 11-12-2026"))
  #expect(session.text.contains("1 fund kom ikke med tilbage; det sletter intet."))
  try session.press("Enter")
  #expect(session.stored(.due, of: "Lygte") == "2026-12-11")
  #expect(!session.text.contains("20-11-2026 → 11-12-2026"))
  try session.press("x")
  #expect(!session.text.contains("Vi kommer i uge 50"))
  try session.press("a")
  #expect(session.finding("Bænken er brækket") != nil)
  #expect(session.finding("Lygte")?.entries(.followUp).contains { $0.text != nil } == false)
  #expect(session.text.contains("Der er ikke mere at tage."))
}

@Test("what a colleague changed meanwhile is told beside the change, and both values stand")
func changedMeanwhile() throws {
  var session = try Session.withParties()
  try session.readReturned(of: "Vej & Park")
  try session.colleagueSets([.due: "2026-12-31"], of: "Lygte")
  #expect(session.text.contains("rettet her imens: 31-12-2026"))
  try session.press("Enter")
  #expect(session.finding("Lygte")?.conflicts.map(\.field) == ["due"])
}

@Test("an answer without codes pasted on a party's list answers it, and its note stays there")
func answerPastedOnTheList() throws {
  var session = try Session.withParties()
  for party in ["Driftsgården", "Vej & Park"] {
    try session.press("B")
    try session.goDown(to: party)
    try session.press("w 3")
    session.send(.delivered("liste.csv"))
    try session.press("Esc")
  }
  var row = ReturnedRow(line: 1, cells: [.reply: "er gjort", .state: "udført"])
  row.place = 1
  var list = ReturnedList(rows: [row], headLists: [])
  list.isMail = true
  list.rest = ["Vi holder ferie i uge 52."]
  session.send(.returnedRead(list))
  #expect(session.says?.contains("Åbn listen til den, der svarede (B)") == true, "\(session.text)")
  try session.press("B")
  try session.goDown(to: "Driftsgården")
  try session.press("Enter")
  session.paste("1 er gjort")
  #expect(session.asked.contains(.readPastedTable("1 er gjort")))
  session.send(.returnedRead(list))
  #expect(session.text.contains("Vi holder ferie i uge 52."), "\(session.text)")
  try session.press("a")
  #expect(session.finding("Spand")?.state == .done)
  try session.press("Esc")
  #expect(session.text.contains("Note fra dem til udgave 1"), "\(session.text)")
  #expect(session.text.contains("Vi holder ferie i uge 52."))
}

@Test("a list of another folder is refused in words")
func foreignList() throws {
  var session = try Session.withParties()
  session.send(
    .returnedRead(
      ReturnedList(rows: [ReturnedRow(line: 2, id: "K7Q-4MJ", list: "9FA-2T9")], headLists: [])))
  #expect(session.state.shown.layers.isEmpty)
  #expect(session.says == "Der er ikke sendt nogen liste fra denne mappe endnu.")
}

@Test("a text too long for the clipboard is refused, and tmux gets it wrapped")
func clipboardSequence() {
  #expect(ClipboardSequence.copying(base64: "aGVq", isInTmux: false) == "\u{1B}]52;c;aGVq\u{07}")
  #expect(
    ClipboardSequence.copying(base64: "aGVq", isInTmux: true)
      == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGVq\u{07}\u{1B}\\")
  let long = String(repeating: "A", count: ClipboardSequence.greatestLength + 1)
  #expect(ClipboardSequence.copying(base64: long, isInTmux: false) == nil)
}
