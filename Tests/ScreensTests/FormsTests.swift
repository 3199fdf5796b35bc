import CaseModel
import Language
import Screens
import TerminalModel
import Testing
import Wording

@Test("a day is typed as it is said and saved as a day") func dayIsTyped() throws {
  var form = maker().editField(.due, of: [darkPath()])
  #expect(try form.press("Ctrl-U \"om 14 dage\" Enter") == .submitted)
  #expect(form.values(today: today) == ["due": "2026-12-07"])
  #expect(draw(form).text.contains("man 07-12-2026 · om 14 dage"))
}

@Test("a day that cannot be read stays typed, with a sentence below it") func unreadableDay() throws
{
  var form = maker().editField(.due, of: [darkPath()])
  try form.press("Ctrl-U \"31-2\" Ctrl-S")
  #expect(form.values(today: today) == nil)
  #expect(form["due"]?.editor.content == "31-2")
  #expect(form["due"]?.invalid == .value(.notADay("31-2")))
  #expect(draw(form).text.contains("»31-2« er ikke en dag."))
  try form.press("Backspace")
  #expect(try #require(form["due"]).invalid == nil)
}

@Test("only what was changed is given back") func onlyChangesAreGivenBack() throws {
  var form = maker().editFinding(darkPath(), focus: .place)
  #expect(form.values(today: today) == [:])
  try form.press("Ctrl-U \"Ved nr. 9\"")
  #expect(form.changedKeys == ["place"])
  #expect(form.values(today: today) == ["place": "Ved nr. 9"])
}

@Test("a value taken away is given back as nothing, one typed anew as no change")
func takenAwayAndTypedAnew() throws {
  var form = maker().editFinding(darkPath(), focus: .due)
  try form.press("Ctrl-U \"20. november 2026\" Tab Tab Tab Tab Tab")
  #expect(form.values(today: today) == [:])
  form = maker().editFinding(darkPath(), focus: .due)
  try form.press("Ctrl-U")
  #expect(form.values(today: today) == ["due": nil])
}

@Test("every field of a finding reads back as it was shown", arguments: Language.allCases)
func fieldsReadBack(language: Language) throws {
  let finding = darkPath()
  let filled = FindingField.edited.filter { finding.values[$0] != nil }
  #expect(filled.count > 10)
  for field in filled {
    let value = try #require(finding.values[field])
    let text = try #require(
      FieldText.typed(value, form: field.form, words: .in(language)), "\(field)")
    let read = try ValueReader.value(text, for: field, today: today)
    #expect(read == value, "\(field): \(text)")
  }
}

@Test("numbers, an opened list and letters pick from a list of codes") func choicesArePicked()
  throws
{
  func category(after keys: String) throws -> JSONValue? {
    var form = maker().newFinding(proposals: [.observation: "x"])
    try form.press("Tab Tab Tab")
    #expect(form.focusedField?.key == "category")
    try form.press(keys)
    return form.values(today: today)?["category"]
  }
  #expect(try category(after: "3") == "access")
  #expect(try category(after: "Space Down Enter") == "vegetation")
  #expect(try category(after: "Right Right") == "vegetation")
  #expect(try category(after: "\"skilt\" Enter") == "signs")
  #expect(try category(after: "\"hæk\" Ctrl-S") == "hedge")
  #expect(try category(after: "3 Backspace") == nil)
  #expect(try category(after: "\"lys\" Down Tab") == "lighting")
}

@Test("letters that fit no option stay and are said to fit none") func unmatchedLettersStay() throws
{
  var form = maker().newFinding(proposals: [.observation: "x"])
  try form.press("Tab Tab Tab \"qqq\" Tab Shift-Tab")
  #expect(form["category"]?.editor.content == "qqq")
  #expect(form.values(today: today) == nil)
  #expect(form["category"]?.invalid == .value(.notACode("qqq", .category)))
}

@Test("Tab takes a proposal, then goes on; Enter goes on without one")
func proposalsAreTaken() throws {
  var form = maker().editField(.responsible, of: [Finding(name: "a")])
  try form.press("\"jør\" Tab")
  #expect(form["responsible"]?.editor.content == "Jørgen Ågård")
  #expect(try form.press("Enter") == .submitted)
  form = maker().editField(.responsible, of: [Finding(name: "a")])
  #expect(try form.press("\"Vej\" Enter") == .submitted)
  #expect(form.values(today: today) == ["responsible": "Vej"])
  form = maker().editField(.responsible, of: [Finding(name: "a")])
  #expect(try form.press("Space Down Enter") == .submitted)
  #expect(form.values(today: today) == ["responsible": "Driftsgården"])
}

@Test("Up and Down go from field to field and choose nothing, until a list is opened")
func arrowsGoFromFieldToField() throws {
  var form = maker().newFinding(proposals: [.observation: "x"])
  var seen: [String] = []
  for _ in 0..<4 {
    try form.press("Down")
    seen.append(form.focusedField?.key ?? "")
  }
  #expect(seen == ["place", "walk", "category", "priority"])
  try form.press("Up Up")
  #expect(form.focusedField?.key == "walk")
  #expect(form["walk"]?.editor.content == "")
  #expect(!form.hasText)
  // Opened, the list takes them; Esc closes it and nothing is chosen, and the form stays.
  #expect(try form.press("Space Down Esc") == .taken)
  #expect(form["walk"]?.editor.content == "")
  #expect(form.focusedField?.key == "walk")
  try form.press("Space Down Enter")
  #expect(form["walk"]?.editor.content == "0000Z9")
  #expect(form.focusedField?.key == "category")
  // What the arrows only stand on is not taken by walking on.
  try form.press("Space Down Shift-Tab")
  #expect(form["category"]?.editor.content == "")
}

@Test("in a field for a name typing opens the list, and Space in an empty one")
func suggestionsAreOpened() throws {
  let finding = Finding(name: "a")
  var form = maker().assign([finding])
  try form.press("Down")
  #expect(form.focusedField?.key == "followUp")
  try form.press("\"jør\" Down Enter")
  #expect(form["followUp"]?.editor.content == "Jørgen Ågård")
  form = maker().assign([finding])
  try form.press("Space Down Esc")
  #expect(form["responsible"]?.editor.content == "")
  #expect(try form.press("Esc") == .cancelled)
  // One that is emptied again is closed: Tab goes on and takes nobody.
  form = maker().assign([finding])
  try form.press("\"v\" Backspace Tab")
  #expect(form["responsible"]?.editor.content == "")
  #expect(form.focusedField?.key == "followUp")
}

@Test("what a rule names stands first with its reason, and Tab takes it in the empty field")
func tabTakesWhatIsProposed() throws {
  let rules = WorkspaceRules(
    Values(),
    routes: [
      Route(
        record: "r",
        values: Values([("category", "lighting"), ("responsible", "Lysforsyning")]))
    ])
  var maker = FormMaker(words: .in(.danish), lists: lists, today: today, rules: rules)
  var form = maker.assign([Finding(name: "a", values: Values([("category", "lighting")]))])
  #expect(!form.hasText && form["responsible"]?.editor.content == "")
  #expect(draw(form).text.contains("▸ Lysforsyning  jeres fordelingsregel"))
  try form.press("Tab")
  #expect(form["responsible"]?.editor.content == "Lysforsyning")
  #expect(form.focusedField?.key == "responsible")
  try form.press("Tab")
  #expect(form.focusedField?.key == "followUp")
  // Where no rule says anything Tab goes on.
  try form.press("Tab")
  #expect(form.focusedField?.key == "due" && form["followUp"]?.editor.content == "")
  // What stands is not proposed over.
  form = maker.assign([darkPath()])
  #expect(form["responsible"]?.editor.content == "Vej & Park")
  maker = FormMaker(words: .in(.danish), lists: lists, today: today)
  form = maker.assign([Finding(name: "a", values: Values([("category", "lighting")]))])
  try form.press("Tab")
  #expect(form["responsible"]?.editor.content == "")
}

@Test("a step that asks who does it proposes whom the rule of the category and area names")
func gateProposesByRule() throws {
  let rules = WorkspaceRules(
    Values(),
    routes: [
      Route(
        record: "r",
        values: Values([
          ("category", "hedge"), ("area", "Sønderparken"), ("responsible", "Driftsgården"),
          ("followUp", "MKJ"),
        ]))
    ])
  let maker = FormMaker(words: .in(.danish), lists: lists, today: today, rules: rules)
  let hedge = Values([("category", "hedge"), ("area", "Sønderparken")])
  let steps = try steps(from: .assessing, to: .assigned)
  var form = maker.gate(
    for: steps, missing: [.responsible, .followUp],
    findings: [Finding(name: "a", values: hedge)], column: "Nye")
  #expect(form["responsible"]?.editor.content == "Driftsgården")
  #expect(form["responsible"]?.help == "Foreslået af jeres fordelingsregel.")
  #expect(
    form.values(today: today) == ["responsible": "Driftsgården", "followUp": "MKJ"])
  // Elsewhere it proposes nobody, and nobody where two are asked about that rules part.
  let others = [Finding(name: "a", values: hedge), Finding(name: "b")]
  form = maker.gate(for: steps, missing: [.responsible], findings: others, column: "Nye")
  #expect(form["responsible"]?.editor.content == "" && form["responsible"]?.help == "")
}

@Test("a draft that is taken up puts the cursor at the first field that lacks something")
func draftsBeginWhereSomethingLacks() throws {
  func taken(_ keys: String, _ form: Form) throws -> String? {
    var (form, again) = (form, form)
    try form.press(keys)
    let isRestored = again.restore(try #require(form.draft))
    again.focusOnWhatLacks(today: today)
    #expect(isRestored)
    return again.focusedField?.key
  }
  let new = maker().newFinding()
  // The text that must stand there was not written.
  #expect(try taken("Tab \"Ved nr. 9\" Tab Tab 3", new) == "observation")
  #expect(try taken("\"Mørkt\" Tab Tab Tab 3 Tab", new) == "place")
  // A text that was begun is gone on with.
  #expect(try taken("\"Mørkt\" Tab \"Ved nr\"", new) == "place")
  #expect(try taken("\"Mør\"", new) == "observation")
  // What cannot be read stands before what is empty.
  #expect(try taken("Tab Tab \"31-2\" Shift-Tab", maker().assign([darkPath()])) == "due")
  // Where all is there the cursor stays where it was.
  #expect(try taken("\"Ring\"", maker().comment(of: [darkPath()])) == "comment")
}

@Test("what is asked of a typed text is asked once, calmly, and saved again it stands")
func questionsAreAskedOnce() throws {
  var form = maker().assign([Finding(name: "a")])
  try form.press("\"drift\" Ctrl-S")
  form.ask([("responsible", "Mener du Driftsgården?", nil)])
  #expect(form.focusedField?.key == "responsible")
  #expect(draw(form).text.contains("? Mener du Driftsgården?"))
  #expect(form["responsible"]?.isToBeAskedAbout == false)
  #expect(form.values(today: today) == ["responsible": "drift"])
  try form.press("Tab")
  #expect(form["responsible"]?.editor.content == "Driftsgården")
  #expect(form["responsible"]?.isToBeAskedAbout == true)
  #expect(!draw(form).text.contains("Mener du"))
}

@Test("each tag of a list is completed by itself") func tagsAreCompleted() throws {
  var form = maker().newFinding(proposals: [.observation: "x"])
  try form.press("Shift-Tab Enter Tab Tab Tab \"mørke, h\" Tab")
  #expect(form["tags"]?.editor.content == "mørke, hæk")
  let tags = form.values(today: today)?["tags"]
  #expect(tags == ["mørke", "hæk"])
}

@Test("Enter breaks the line in a long text and saves from the last field")
func enterGoesOn() throws {
  var form = maker().comment(of: [darkPath()])
  #expect(try form.press("\"Ejeren siger ja.\" Enter \"Ring\"") == .taken)
  #expect(try form.press("Ctrl-S") == .submitted)
  #expect(form.values(today: today) == ["comment": "Ejeren siger ja.\nRing"])
  var first = maker().firstStart()
  #expect(try first.press("\"MKJ\" Enter") == .taken)
  #expect(try first.press("2 Enter") == .submitted)
  #expect(first.values(today: today) == ["initials": "MKJ", "role": "field"])
}

@Test("a long text opens in an editor and takes what comes back") func editorIsAskedFor() throws {
  var form = maker().editFinding(darkPath(), focus: .advice)
  #expect(try form.press("F4") == .wantsEditor("advice"))
  #expect(try form.press("Ctrl-O") == .wantsEditor("advice"))
  form.replaceText(of: "advice", with: "Tænd lyset.\nKlip hækken.")
  #expect(form.values(today: today) == ["advice": "Tænd lyset.\nKlip hækken."])
  form = maker().editFinding(darkPath(), focus: .place)
  #expect(try form.press("F4") == .passed)
}

@Test("a pasted text loses its line breaks in one line and keeps them in many")
func pastes() throws {
  var form = maker().editField(.stop, of: [Finding(name: "a")])
  form.paste("Stien\r\nbag\tgaragerne\n")
  #expect(form["stop"]?.editor.content == "Stien bag garagerne ")
  #expect(form.values(today: today) == ["stop": "Stien bag garagerne"])
  var comment = maker().comment(of: [darkPath()])
  comment.paste("a\r\nb\u{1B}[31m")
  #expect(comment["comment"]?.editor.content == "a\nb [31m")
}

@Test("what was typed survives Esc, and comes back whole") func draftsSurvive() throws {
  var form = maker().editFinding(darkPath(), focus: .observation)
  try form.press("Ctrl-End Enter \"Æblegården 路灯\"")
  try form.press("Tab Tab \"bepl\"")
  #expect(form.focusedField?.key == "category")
  #expect(try form.press("Esc") == .cancelled)
  #expect(form.hasText)
  let bytes = JSONWriter.bytes(of: try #require(form.draft), as: .canonical)
  var again = maker(.english).editFinding(darkPath())
  let isRestored = again.restore(try JSONParser.value(from: bytes))
  #expect(isRestored)
  #expect(again["observation"]?.editor.content == form["observation"]?.editor.content)
  #expect(again["category"]?.editor.content == "bepl")
  #expect(again.focusedField?.key == "category")
  #expect(again.changedKeys == form.changedKeys)
  #expect(again.draft == form.draft)
}

@Test("a form nobody typed in leaves no draft, and a draft of another form is not taken")
func noDraftWithoutTyping() throws {
  var form = maker().assign([darkPath()])
  try form.press("Tab Tab Esc")
  #expect(form.draft == nil)
  let isRestored = form.restore(["purpose": "newFinding", "fields": ["due": "x"]])
  #expect(!isRestored)
}

@Test("keys of other places are left to them") func otherKeysArePassed() throws {
  var form = maker().firstStart()
  #expect(try form.press("F1") == .passed)
  #expect(try form.press("Ctrl-P") == .passed)
  #expect(try form.press("Ctrl-C") == .cancelled)
}

@Test("the date of a step is proposed from the priority and never falls on a weekend")
func gateProposesDeadlines() throws {
  var finding = darkPath()
  finding.values["priority"] = "medium"
  let steps = try steps(from: .assessing, to: .assigned)
  var form = maker().gate(
    for: steps, missing: [.due], findings: [finding], column: "Nye")
  // 23-11-2026 and 90 days is Sunday 21-02-2027.
  #expect(form["due"]?.editor.content == "22-02-2027")
  #expect(form["due"]?.help == "middel: 90 dage")
  #expect(form.values(today: today) == ["due": "2027-02-22"])
  #expect(!form.hasText)
}

@Test("what a step asks for is needed, unless one writes why it is passed")
func gateIsPassedWithAReason() throws {
  let steps = try steps(from: .assessing, to: .assigned)
  var form = maker().gate(
    for: steps, missing: [.responsible, .followUp], findings: [darkPath()], column: "Nye")
  #expect(try form.press("\"Vej & Park\" Enter Enter") == .submitted)
  #expect(form.values(today: today) == nil)
  #expect(form["followUp"]?.invalid == .required)
  #expect(form.focusedField?.key == "followUp")
  try form.press("Tab \"aftalt på mødet\"")
  #expect(
    form.values(today: today) == ["responsible": "Vej & Park", "pass": "aftalt på mødet"])
}

@Test("a declined finding needs a reason with words residents can read")
func declineNeedsWords() throws {
  let steps = try steps(from: .assigned, to: .declined)
  var form = maker().gate(
    for: steps, missing: [.reason], findings: [darkPath()], column: "Hos ansvarlig")
  try form.press("2 Enter Enter")
  #expect(form.values(today: today) == nil)
  #expect(form["reason.text"]?.invalid == .required)
  try form.press("\"Ejeren vil ikke.\"")
  #expect(
    form.values(today: today)
      == ["reason": ["code": "private-land", "text": "Ejeren vil ikke."]])
}

@Test("an answer is needed to close, or that there is nobody to tell")
func answerOrNobody() throws {
  let steps = try steps(from: .confirmed, to: .closed)
  let form = maker().gate(
    for: steps, missing: [.answers], findings: [darkPath()], column: "Skal have svar")
  var answered = form
  try answered.press("\"Stien er lyst op.\" Tab \"Grf.\" Ctrl-S")
  #expect(
    answered.values(today: today)
      == ["answer": ["text": "Stien er lyst op.", "to": "Grf."]])
  var nobody = form
  try nobody.press("Tab Tab Tab 1 Ctrl-S")
  #expect(nobody.values(today: today) == ["nobodyToTell": true])
  var somebody = form
  try somebody.press("Tab Tab Tab 2 Ctrl-S")
  #expect(somebody.values(today: today) == nil)
}

@Test("a field of several findings begins empty where they differ") func severalFindings() throws {
  var other = darkPath()
  other.values["due"] = "2027-01-01"
  var form = maker().assign([darkPath(), other])
  #expect(form["responsible"]?.editor.content == "Vej & Park")
  #expect(form["due"]?.editor.content == "")
  #expect(form.values(today: today) == [:])
}

@Test("what the case file refuses is said at its field") func refusals() {
  var form = maker().assign([darkPath()])
  form.refuse("followUp", .said("Politiet kan ikke følge op på sig selv."))
  #expect(form.focusedField?.key == "followUp")
  #expect(draw(form).text.contains("Politiet kan ikke følge op"))
}
