import AppCore
import CaseModel
import ChangeLog
import TerminalModel
import TestSupport
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
    ("themes", "F9"), ("search", "/ \"sti\""), ("filter", "f"),
    ("wrong-filter", "f \"x:y\" Enter"), ("mouse-off", "%"),
    ("parties", "B"), ("chase", "B G Enter"), ("send-ways", "B G w"), ("party-word", "l y"),
    ("send-back", "l z"),
  ]

  /// The names of all, with those no key leads to.
  static let names =
    keys.map(\.name) + ["empty", "welcome", "first-start", "new-folder", "import", "returned"]

  static func session(
    _ name: String, _ language: Language, over findings: [FindingTale]? = nil,
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
    try session.press(keys.first { $0.name == name }?.keys ?? "")
    return session
  }
}
