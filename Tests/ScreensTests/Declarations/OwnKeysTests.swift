import CaseModel
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

/// Keys a person gives commands themselves.
@Suite struct OwnKeysTests {
  private let table = CommandCatalogue.table

  private func session(_ file: JSONValue) throws -> Session {
    var session = try Session([.finding("A")])
    session.useKeys(OwnKeys(file, for: table))
    return session
  }

  @Test("a command has the keys the file gives it, in help and hints too, and its old ones no more")
  func changes() throws {
    var session = try session(["register": "Q gx", "add": "Å"])
    try session.press("Q")
    #expect(session.text.contains("Register"))
    try session.press("Esc g x")
    #expect(session.text.contains("Register"))
    try session.press("Esc S")
    #expect(session.says?.contains("S bruges ikke her") == true)
    #expect(session.screen[23].contains("Å Nyt fund"))
    session.resize(columns: 120, rows: 150)
    try session.press("?")
    #expect(session.screen.contains { $0.contains("Q gx") && $0.contains("Register") })
  }

  @Test("two commands may change keys with each other")
  func swap() throws {
    let keys = OwnKeys(["attention": "B", "parties": "A"], for: table)
    #expect(keys.problems.isEmpty)
    let changed = table.changed(by: keys)
    let key = KeyStroke.character("A")
    #expect(changed.command(for: key, in: .board)?.identifier == "parties")
  }

  @Test("a key that is taken stays with the one that had it, and is named")
  func clash() throws {
    let keys = OwnKeys(["register": "a"], for: table)
    #expect(keys.problems == [.taken(command: "register", key: "a", by: "add")])
    let changed = table.changed(by: keys)
    #expect(changed.command(for: .character("a"), in: .board)?.identifier == "add")
    // What could not be had leaves what the program has.
    #expect(changed.command(for: .character("S"), in: .board)?.identifier == "register")
  }

  @Test("keys that go round three commands are given as the file says, and none is lost")
  func ring() {
    let keys = OwnKeys(["attention": "B", "parties": "P", "promises": "A"], for: table)
    #expect(keys.problems.isEmpty)
    let changed = table.changed(by: keys)
    for (key, command) in [("B", "attention"), ("P", "parties"), ("A", "promises")] {
      let found = changed.command(for: .character(Character(key)), in: .board)
      #expect(found?.identifier.rawValue == command)
    }
  }

  @Test("a ring that is broken at one key falls back whole, and every command keeps a key")
  func brokenRing() {
    let keys = OwnKeys(["attention": "B", "parties": "a"], for: table)
    #expect(keys.problems.count == 2)
    let changed = table.changed(by: keys)
    for (key, command) in [("A", "attention"), ("B", "parties"), ("a", "add")] {
      let found = changed.command(for: .character(Character(key)), in: .board)
      #expect(found?.identifier.rawValue == command, "\(key)")
    }
  }

  @Test("a key that two commands of the file want is the first one’s, and the other is named")
  func twice() {
    let keys = OwnKeys(["register": "Q", "attention": "Q Q"], for: table)
    #expect(keys.problems.contains(.taken(command: "register", key: "Q", by: "attention")))
    let changed = table.changed(by: keys)
    #expect(changed.command(for: .character("Q"), in: .board)?.identifier == "attention")
    #expect(changed.command(for: .character("S"), in: .board)?.identifier == "register")
  }

  @Test(
    "what no terminal sends, what needs AltGr, what leads out and what is no key are each named",
    arguments: [
      ("Ctrl-1", OwnKeys.Problem.unsendable(command: "register", key: "Ctrl-1")),
      ("F20", .unsendable(command: "register", key: "F20")),
      ("@", .hard(command: "register", key: "@")),
      ("~", .hard(command: "register", key: "~")),
      ("Esc", .reserved(command: "register", key: "Esc")),
      ("g", .reserved(command: "register", key: "g")),
      ("Ctrl-C", .reserved(command: "register", key: "Ctrl-C")),
      ("hej", .unreadable(command: "register", key: "hej")),
    ])
  func badKeys(key: String, problem: OwnKeys.Problem) throws {
    let keys = OwnKeys(["register": .string(key)], for: table)
    #expect(keys.problems == [problem])
    let changed = table.changed(by: keys)
    #expect(changed.command(for: .character("S"), in: .board)?.identifier == "register")
    for language in Language.allCases {
      #expect(problem.sentence(table).in(language).contains(key))
    }
  }

  @Test("whatever a file says, Esc, Ctrl-C and g stay what they are")
  func wayOut() throws {
    var session = try session(["back": "", "quit": "", "help": ""])
    try session.press("A")
    #expect(!session.state.shown.layers.isEmpty)
    try session.press("Esc")
    #expect(session.state.shown.layers.isEmpty)
    try session.press("A Ctrl-C")
    #expect(session.state.shown.layers.isEmpty)
    try session.press("A q")
    #expect(!session.state.shown.layers.isEmpty, "q was given away")
  }

  @Test("a file that is no object, and a command nobody knows, are named")
  func badFiles() {
    #expect(OwnKeys(["a"], for: table).problems == [.notAnObject])
    #expect(OwnKeys(["nothing": "b"], for: table).problems == [.unknownCommand("nothing")])
  }
}
