import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

/// What a person types into a field, and what is stored then.
private let typed: [(FindingField, String, JSONValue)] = [
  (.number, "12", 12), (.stop, "3", "3"), (.area, "Sønderparken", "Sønderparken"),
  (.place, "Stien bag garagerne", "Stien bag garagerne"),
  (.publicPlace, "Ved garagerne", "Ved garagerne"),
  (.coordinate, "55.7761, 12.3683", ["latitude": 557_761_000, "longitude": 123_683_000]),
  (.title, "Lygte slukket", "Lygte slukket"), (.observation, "Mørkt", "Mørkt"),
  (.publicText, "Vi ser på det", "Vi ser på det"), (.advice, "Tænd lyset", "Tænd lyset"),
  (.kind, "forslag", "proposal"), (.category, "belysning", "lighting"),
  (.priority, "høj", "high"), (.size, "stor", "large"), (.timeOfDay, "aften", "evening"),
  (.observedOn, "19-11-2026", "2026-11-19"), (.responsible, "Vej & Park", "Vej & Park"),
  (.followUp, "MKJ", "MKJ"), (.owner, "Jørgen Ågård", "Jørgen Ågård"),
  (.due, "om 14 dage", "2026-12-07"), (.doneOn, "i dag", "2026-11-23"),
  (.confirmedBy, "AAS", "AAS"), (.confirmedOn, "20-11-2026", "2026-11-20"),
  (.nobodyToTell, "ja", true), (.pointedOutBy, "En beboer", "En beboer"),
  (.heightCm, "240", 240), (.mastNumber, "0417", "0417"), (.sensitivity, "partnere", "partners"),
  (.caseNumber, "26/1234", "26/1234"), (.journalisedOn, "i dag", "2026-11-23"),
  (.sheetNumber, "A7", "A7"), (.pointedOutCount, "3", 3), (.measureFailed, "ja", true),
  (.onlyIfPossible, "ja", true), (.dots, "2", 2),
  (.photoNumber, "12", "12"), (.noAfterPhoto, "For mørkt", "For mørkt"),
]

@Test("every field a person fills in is known here")
func everyEditedFieldIsTyped() {
  let known = Set(typed.map(\.0)).union([.walk])
  for field in FindingField.edited {
    #expect(known.contains(field), "\(field.rawValue) has no line in `typed` above")
  }
  for field in known { #expect(FindingField.edited.contains(field), "\(field.rawValue)") }
}

@Test("what is typed in a field of the form is what is stored", arguments: typed)
func editsAField(field: FindingField, text: String, stored: JSONValue) throws {
  var session = try Session([.finding("路灯")])
  let record = try #require(session.record("路灯"))
  try session.press("e")
  for _ in 0..<60 {
    guard case .form(let layer) = session.state.shown.layers.last,
      layer.form.focusedField?.key != field.rawValue
    else { break }
    try session.press(layer.form.isOnMore ? "Enter" : "Tab")
  }
  try session.press("Ctrl-U")
  session.paste(text)
  try session.press("Ctrl-S")
  #expect(session.state.shown.caseFile.values(of: record)[field] == stored)
  #expect(session.acts.count == 1)
}

@Test("the only text of a finding is not emptied, and the form says why")
func textStays() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("e")
  for _ in 0..<60 {
    guard case .form(let layer) = session.state.shown.layers.last,
      layer.form.focusedField?.key != "title"
    else { break }
    try session.press(layer.form.isOnMore ? "Enter" : "Tab")
  }
  try session.press("Ctrl-U Ctrl-S")
  #expect(session.acts.isEmpty)
  #expect(session.text.contains("ville stå uden tekst"))
  try session.press("\"Hækken\" Ctrl-S")
  #expect(session.finding("Hækken") != nil)
}

@Test("letters typed key by key go into the form and run no command")
func typingRunsNoCommand() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("e Tab \"quxaH>?:\" Ctrl-S")
  #expect(session.finding("Hæk for høj")?.place == "quxaH>?:")
}

@Test("responsible, follow-up and deadline are asked for together")
func assigns() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("r \"Vej & Park\" Enter \"MKJ\" Enter \"20-12-2026\" Enter")
  let finding = try #require(session.finding("Hæk for høj"))
  #expect(finding.responsible == "Vej & Park")
  #expect(finding.values[FindingField.followUp] == "MKJ")
  #expect(finding.values[FindingField.due] == "2026-12-20")
  #expect(session.acts.count == 1)
}

@Test("a deadline that is no day stays typed, and the form says it is none")
func refusesANonDay() throws {
  var session = try Session([.finding("Hæk for høj", due: "2026-12-01")])
  try session.press("d Ctrl-U \"31-2\" Enter")
  #expect(session.acts.isEmpty)
  #expect(session.text.contains("31-2"))
  try session.press("Ctrl-U \"fredag\" Enter")
  #expect(session.stored(.due, of: "Hæk for høj") == "2026-11-27")
}

@Test("the priority goes from none to urgent and no further, and back")
func changesPriority() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("+ + + +")
  #expect(session.finding("Hæk for høj")?.priority == .urgent)
  try session.press("+")
  #expect(session.says == "Det haster allerede mest muligt.")
  try session.press("- - - -")
  #expect(try #require(session.finding("Hæk for høj")).priority == nil)
  try session.press("-")
  #expect(session.says == "Fundet har allerede ingen prioritet.")
  #expect(session.acts.count == 8)
}

@Test("saving a form in which nothing was changed writes no act")
func unchangedFormWritesNothing() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("e Ctrl-S")
  #expect(session.acts.isEmpty)
  #expect(session.says == "Intet er ændret.")
}

@Test("Enter on a row of the open finding edits that field, and the row shows the new value")
func editsARow() throws {
  var session = try Session([.finding("Hæk for høj", responsible: "Vej & Park")])
  try session.press("Enter")
  try session.goDown(to: "Vej & Park")
  try session.press("Enter Ctrl-U \"Driften\" Enter")
  #expect(session.finding("Hæk for høj")?.responsible == "Driften")
  #expect(session.text.contains("Driften"))
}

@Test("a description goes to the writing program and comes back into the form")
func editsOutside() throws {
  var session = try Session([.finding("Hæk", observation: "For høj")])
  try session.press("E")
  #expect(session.asked == [.editOutside(field: "observation", text: "For høj")])
  session.send(.editedOutside(field: "observation", text: "For høj og tæt"))
  try session.press("Ctrl-S")
  #expect(session.finding("Hæk")?.observation == "For høj og tæt")
}
