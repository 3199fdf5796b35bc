import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test(
  "a line at the bottom that is left keeps what was typed, and it comes back",
  arguments: ["f", "D", "F6", "Ctrl-A f"])
func promptsKeepTheirText(key: String) throws {
  var session = try Session([.finding("Hæk"), .finding("Lampe")])
  try session.press("\(key) \"12. mar\" Esc")
  #expect(session.state.shown.prompt == nil)
  #expect(session.says == session.state.words.board.draftKept)
  let open = String(key.split(separator: " ").last ?? "")
  try session.press(open)
  #expect(session.state.shown.prompt?.editor.text.hasSuffix("12. mar") == true)
  #expect(session.says == session.state.words.board.draftBack)
}

@Test("what stands in a line at the bottom is kept with the forms when the program ends")
func promptsOutliveTheProgram() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("f \"ansvarlig:ve\"")
  #expect(session.state.openDrafts["prompt-filter"]?["text"] == "ansvarlig:ve")
  // One that is used, emptied or only looked at is not.
  try session.press("Ctrl-U \"hæk\" Enter")
  #expect(session.state.openDrafts == [:])
  #expect(session.state.sitting.workspace.drafts == [:])
  try session.press("f Esc")
  #expect(session.state.sitting.workspace.drafts == [:])
  try session.press("f \"x\" Esc f Ctrl-U Esc")
  #expect(session.state.sitting.workspace.drafts == [:])
}

@Test("a filter that was refused as it stands is not kept; typed on, it is")
func refusedFilterIsLetGo() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("f \"x:y\" Enter")
  #expect(session.state.shown.prompt?.problem != nil)
  #expect(session.state.openDrafts == [:])
  try session.press("Esc f")
  #expect(session.state.shown.prompt?.editor.text == "")
  try session.press("\"x:y\" Enter \"z\" Esc f")
  #expect(session.state.shown.prompt?.editor.text == "xz:y")
}

@Test("a line that is kept is no form that waits")
func promptsAreNotCounted() {
  let drafts: [String: JSONValue] = ["prompt-filter": ["text": "x"], "edit": [:]]
  #expect(drafts.waitingForms == 1)
}

@Test("in a finding the keys of other places change nothing and lead nowhere")
func keysOfOtherPlaces() throws {
  let session = try Session([.finding("Hæk"), .finding("Lampe")])
  var opened = session
  try opened.press("Enter")
  let table = CommandCatalogue.table
  let own = Set(table.commands(in: .finding).flatMap { $0.keys })
  let others = Set(table.scopes.flatMap { table.commands(in: $0) }.flatMap { $0.keys })
    .subtracting(own)
  #expect(others.count > 20)
  for key in others where key != .goTo {
    var tried = opened
    tried.press(key)
    #expect(tried.state.shown.layers == opened.state.shown.layers, "\(key.name)")
    #expect(tried.state.shown.prompt == nil && tried.asked == opened.asked, "\(key.name)")
    #expect(tried.acts == opened.acts, "\(key.name)")
  }
  for digit in 0...9 {
    var tried = opened
    tried.press(.character(Character("\(digit)")))
    #expect(tried.state.shown.place == opened.state.shown.place)
    #expect(tried.state.shown.layers == opened.state.shown.layers)
  }
}

@Test("a letter, with Alt or not, typed into a form stays in it")
func lettersStayInForms() throws {
  for form in ["c", "a", "e", "r", "f", ":"] {
    var session = try Session([.finding("Hæk")])
    try session.press(form)
    let (layers, prompt) = (session.state.shown.layers.count, session.state.shown.prompt != nil)
    var keys = "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.,=?#%<>"
      .flatMap { [KeyStroke.character($0), .alt($0)] }
    keys += [KeyStroke(.backspace, .alt), KeyStroke(.delete, .alt), KeyStroke(.up, .alt)]
    for key in keys {
      session.press(key)
      #expect(session.state.shown.layers.count == layers, "\(form) \(key.name)")
      #expect((session.state.shown.prompt != nil) == prompt, "\(form) \(key.name)")
    }
    #expect(session.acts.isEmpty)
  }
}

@Test("three thousand letters in the list of commands find nothing, at once")
func manyLettersInThePalette() throws {
  var session = try Session([.finding("Hæk")])
  try session.press(":")
  let began = ContinuousClock.now
  for _ in 0..<3000 { session.press(.character("a")) }
  #expect(ContinuousClock.now - began < .seconds(20))
  guard case .palette(let layer) = session.state.shown.layers.last else {
    Issue.record("the list is gone")
    return
  }
  #expect(layer.matches.isEmpty)
  #expect(layer.editor.text.count == 3000)
}

@Test("a search and who sits here are kept while they are typed, and a search that is left is over")
func searchesOutliveTheProgram() throws {
  for (key, name) in [("/", "prompt-search"), ("I", "prompt-person")] {
    var session = try Session([.finding("Hæk"), .finding("Lampe")])
    try session.press("\(key) \"lamp\"")
    let drafts = session.state.openDrafts
    #expect(drafts[name]?["text"]?.string?.hasSuffix("lamp") == true, "\(key)")
    // Killed here, and started again.
    var again = try Session([])
    again.open(session.state.shown.caseFile, drafts: drafts)
    #expect(drafts.waitingForms == 0)
    try again.press(key)
    #expect(again.state.shown.prompt?.editor.text.hasSuffix("lamp") == true, "\(key)")
    #expect(again.says == again.state.words.board.draftBack)
    if key == "/" {
      #expect(again.state.selected != nil)
      try again.press("Enter")
      #expect(again.state.sitting.workspace.drafts[name] == nil)
      try again.press("/ \"x\" Esc")
      #expect(again.state.sitting.workspace.drafts[name] == nil)
      #expect(again.state.openDrafts[name] == nil)
    }
  }
}
