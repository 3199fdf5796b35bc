import TerminalModel
import Testing

@Test(
  "keys have the names people read",
  arguments: [
    ("j", KeyStroke.character("j")), ("J", .character("J")), ("Ctrl-P", .control("p")),
    ("Shift-Left", KeyStroke(.left, .shift)), ("F1", .function(1)), ("F12", .function(12)),
    ("Space", .space), ("Alt-b", .alt("b")), ("Alt-B", .alt("B")), ("Enter", .enter),
    ("Shift-Tab", .backTab), ("-", .character("-")), ("Ctrl--", .control("-")),
    ("Ctrl-Alt-Shift-End", KeyStroke(.end, [.control, .alt, .shift])), ("æ", .character("æ")),
    ("Esc", .escape), ("PageUp", .pageUp),
  ])
func names(name: String, key: KeyStroke) {
  #expect(key.name == name)
  #expect(KeyStroke(name: name) == key)
}

@Test(
  "other spellings are read too",
  arguments: [
    ("ctrl-p", KeyStroke.control("p")), ("C-p", .control("p")), ("Escape", .escape),
    ("pgup", .pageUp), ("Shift-j", .character("J")), ("f5", .function(5)),
  ])
func spellings(name: String, key: KeyStroke) {
  #expect(KeyStroke(name: name) == key)
}

@Test("what names no key is refused", arguments: ["", "Ctrl-", "Hyper-x", "jj", "F0", "F99", " "])
func refused(name: String) {
  #expect(KeyStroke(name: name) == nil)
}

@Test("a list of keys types what stands in quotes")
func list() {
  #expect(KeyStroke.list("j  j Enter") == [.character("j"), .character("j"), .enter])
  #expect(
    KeyStroke.list("a \"Lå s\" Enter")
      == [
        .character("a"), .character("L"), .character("å"), .space, .character("s"), .enter,
      ])
  #expect(KeyStroke.list("\" j") == [.character("\""), .character("j")])
  #expect(KeyStroke.list("") == [])
  #expect(KeyStroke.list("j Nonsense") == nil)
  #expect(KeyStroke.list("\"open") == nil)
}
