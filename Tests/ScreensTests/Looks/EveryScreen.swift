import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Wording

/// Every screen of the program by name, over the example or over the given findings.
enum EveryScreen {
  /// What leads to each screen from the board.
  static let keys: [(name: String, keys: String)] = [
    ("board", ""), ("filtered", "f \"lys\" Enter"), ("filtered-empty", "f \"elefant\" Enter"),
    ("marked", "Space Space v j v"), ("column-end", "G"), ("closed", "6"),
    ("said", "+"), ("refused", "H"), ("finding", "Enter"), ("finding-below", "Enter G"),
    ("new", "a"), ("edit", "e"), ("edit-below", "e Shift-Tab"), ("assign", "r"), ("due", "d"),
    ("comment", "c"), ("action", "t"), ("answer", "s"), ("gate", ">"), ("move", "m"),
    ("import-file", "i"), ("help", "?"), ("help-below", "? G"), ("help-finding", "Enter ?"),
    ("palette", ":"), ("palette-none", ": \"qqq\""), ("messages", "+ H M"), ("history", "T"),
    ("history-filter", "T f"),
    ("all-values", "Enter T"), ("as-of", "D"),
    ("themes", "F9"), ("search", "/ \"sti\""), ("filter", "f"),
    ("wrong-filter", "f \"lys x:y\" Enter"), ("mouse-off", "%"),
    ("completion", "f \"lys -ans\""), ("completion-taken", "f \"ansvarlig:\" Tab Tab"),
    ("views-none", "w"), ("view-name", "f \"lys\" Enter w Enter"),
    ("views", "f \"lys\" Enter w Enter \"Mørke steder\" Enter w"),
    ("review", "o"), ("review-age", "o Tab Tab Tab"), ("meeting", ". j . ,"),
    ("meeting-empty", ","), ("showing", "X"), ("print-audiences", "p"),
    ("held-back", "C e End \"nr. 15\" Ctrl-S Esc p 4"),
    ("public-texts", "C"), ("public-texts-later", "C l l"), ("public-text-edit", "C e"),
    ("i-am", "I"), ("drafts", "c \"Ringet\" Esc a \"Lygte slukket\" Esc g d"),
    ("bulk", "Ctrl-A +"), ("bulk-asked", "Ctrl-A l Ctrl-A +"), ("left-over", "l Ctrl-A +"),
    ("wrong-filter", "f \"x:y\" Enter"), ("mouse-off", "%"),
    ("merge-prompt", "F6"),
    ("start", "0"), ("attention", "A"), ("attention-counts", "A Tab"), ("figures", "#"),
    ("promises", "P"), ("deadlines", "P G Enter"), ("handover", "P o"), ("handover-below", "P o G"),
    ("reassign", "P o R"),
    ("triage", "V"), ("triage-action", "V t"), ("triage-later", "V l s"),
    ("triage-duplicate", "V l l d"), ("triage-decline", "V a"), ("triage-day", "V p e"),
    ("help-triage", "V ?"),
    ("two-values", "="), ("settle", "= Enter"), ("alike", "O"), ("alike-pair", "O a Enter"),
    ("parties", "B"), ("chase", "B G Enter"), ("send-ways", "B G w"), ("party-word", "l y"),
    ("send-back", "l z"), ("register", "S"), ("register-parties", "g p"),
    ("register-walks", register("Vandringer")),
    ("walk-weeks", "g w Tab"), ("walks", "g w"), ("walk", "g w Enter"),
    ("walk-below", "g w Enter G"),
    ("gather", "g w Down Down Enter o"), ("room", "g w Down Down Enter v"),
    ("look-again", "Enter <"), ("place", "Enter Q"),
    ("report", "g R"), ("report-below", "g R G"), ("report-facts", "g R Tab"),
    ("report-residents", "g R 4"), ("report-taken-out", "g R v"), ("mend", "g R Enter"),
    ("report-pass", "g R l"), ("advice-none", "l b"),
    ("checklists", "g w Enter Tab"), ("checklist", "g w Enter Tab 1 c + 0"),
    ("register-none", register("Fordelingsregler")), ("register-find", "g p / \"vej\" Enter"),
    ("register-join", "g p s"),
    (
      "register-categories",
      register("Kategorier") + " a \"Cykelparkering\" Ctrl-S g g j e \"Grønt\" Ctrl-S"
    ),
    ("register-category", register("Kategorier") + " j e"),
    ("register-audiences", "S End Up Up Up Up Enter j"),
    ("mentions", "g i \"MKJ\" Enter"), ("mention-correct", "g i \"lys\" Enter e"),
    ("mention-erase", "g i \"lys\" Enter x \"x\" Ctrl-S"), ("elsewhere", "Enter !"),
    ("capture-walks", "g f"), ("capture", "g f 1 \"+ A7 Ny bænk ved nr. 15\""),
    ("capture-choose", "g f 1 \"# Tunnelen\" Enter \"Lampe\" Enter Tab"),
    ("photo-path", "Enter f"), ("photo-form", "Enter"), ("photos", "g w Enter"),
    ("new-party", "g p a"), ("new-walk", "g w a"), ("rules", register("Regler")), ("going", "g"),
    ("form-help", "a F1"), ("form-palette", "a Ctrl-P"),
    ("form-list", "a Down Down Down Space Down"),
    ("columns", "g k 1 Tab Tab \"8\" Ctrl-S"), ("column-edit", "g k 2 Tab"),
    ("column-new", "g k a"), ("column-refused", "g k 2 Tab Ctrl-U \"ny\" Ctrl-S"),
    ("over-limit", "g k 1 Tab Tab \"8\" Ctrl-S Esc"),
  ]

  /// The keys to a list of the register by how its row begins, since its digit changes with each kind
  /// that is added.
  private static func register(_ title: String) -> String {
    guard var session = try? Session(exampleIn: .danish), (try? session.press("S")) != nil,
      let row = session.screen.first(where: { $0.contains(" \(title)") }),
      let digit = row.first(where: \.isNumber)
    else { return "S" }
    return "S \(digit)"
  }

  /// The names of all, with those no key leads to.
  static let names =
    keys.map(\.name) + [
      "empty", "welcome", "first-start", "new-folder", "import", "returned", "merge-look",
      "merge-join", "devices", "hand-edits", "damaged", "past", "confirm-undo", "wider",
    ]

  static func session(
    _ name: String, _ language: Language, over findings: [FindingFixture]? = nil,
    columns: Int = 80, rows: Int = 24, isPlain: Bool = false
  ) throws -> Session {
    if ["welcome", "first-start", "new-folder"].contains(name) {
      var session = Session(
        beginningIn: language, columns: columns, rows: rows, isPlain: isPlain)
      if name != "welcome" { try session.press("3") }
      if name == "new-folder" { try session.press("\"MKJ\" Enter Enter") }
      return session
    }
    var session =
      if let findings = name == "empty" ? [] : findings {
        try Session(findings, language: language, columns: columns, rows: rows, isPlain: isPlain)
      } else {
        try Session(exampleIn: language, columns: columns, rows: rows, isPlain: isPlain)
      }
    if name == "returned" { try session.readReturned() }
    if name == "import" {
      let lines = ["12 rækker læst", "Overskrift: Titel", "3 kendte, 9 nye"]
      session.send(.importRead(ImportReading(lines: lines, draft: ActDraft(), made: 9)))
    }
    show(name, in: &session)
    if name == "past", let day = Day(iso: "2026-11-01") {
      session.send(
        .pastRead(
          PastReading(
            point: .endOfDay(day), caseFile: session.state.shown.caseFile,
            devicesWithBackwardsClock: ["felt"])))
    }
    if name == "wider" {
      session.sits("AHA", as: "communications")
      try session.press("p 1")
    }
    if name == "confirm-undo" {
      try session.press("a \"Hæk foran vinduet\" Ctrl-S")
      try session.colleagueSets([.due: "2026-12-24"], of: "Hæk foran vinduet")
      try session.press("u")
    }
    try session.press(keys.first { $0.name == name }?.keys ?? "")
    if name.hasPrefix("photo") { try session.showPhotos(name) }
    return session
  }
}
