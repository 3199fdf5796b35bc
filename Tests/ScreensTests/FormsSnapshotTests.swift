import CaseModel
import Screens
import TerminalModel
import Testing

@Test("a new finding is asked for in the words of the trade")
func newFindingForm() throws {
  var form = maker().newFinding(proposals: [.area: "Vester Allé 17"])
  try form.press("\"Sti uden lys bag garagerne\" Tab")
  expectSnapshot("form-new-finding", draw(form))
}

@Test("the code list stands below the field with numbers, and the cursor on what is chosen")
func choiceForm() {
  let form = maker().editFinding(darkPath(), focus: .category)
  expectSnapshot("form-choice", draw(form))
}

@Test("a step that is held back asks for what is missing and says where Esc leaves the finding")
func gateForm() throws {
  var finding = darkPath()
  finding.values["state"] = "new"
  finding.values["responsible"] = nil
  finding.values["due"] = nil
  let steps = try steps(from: .new, to: .assigned)
  var form = maker().gate(
    for: steps, missing: Gate.missing(for: steps, in: finding), findings: [finding],
    proposals: [.followUp: "MKJ"], column: "Nye")
  expectSnapshot("form-gate", draw(form))
  _ = form.values(today: today)
  try form.press("v Tab Enter Enter")
  expectSnapshot("form-gate-due", draw(form))
}

@Test("an answer is asked for with the way out that nobody is to be told")
func answerGateForm() throws {
  var finding = darkPath()
  finding.values["state"] = "confirmed"
  let steps = try steps(from: .confirmed, to: .closed)
  var form = maker().gate(
    for: steps, missing: [.answers], findings: [finding], column: "Skal have svar")
  #expect(form.values(today: today) == nil)
  expectSnapshot("form-gate-answer", draw(form))
}

@Test("the whole finding can be edited in groups, scrolled to the field in hand")
func editForm() {
  expectSnapshot("form-edit", draw(maker().editFinding(darkPath(), focus: .due)))
  expectSnapshot(
    "form-edit-narrow",
    draw(maker().editFinding(darkPath(), focus: .observation), columns: 40, rows: 12))
}

@Test("first start asks for initials and role") func firstStartForm() throws {
  var form = maker().firstStart()
  try form.press("\"MKJ\" Enter")
  expectSnapshot("form-first-start", draw(form))
  let afresh = maker().newWorkspace(name: "Furesø", folder: "~/tryghed")
  expectSnapshot("form-new-workspace", draw(afresh))
}
