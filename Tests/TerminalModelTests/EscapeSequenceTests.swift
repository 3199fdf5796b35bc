import TerminalModel
import Testing

@Suite struct EscapeSequenceTests {
  /// What is left of the scalars after the sequence, and the key it stands for.
  private func read(_ text: String) -> (key: KeyStroke?, rest: String) {
    var scalars = text.unicodeScalars[...]
    guard let first = scalars.popFirst() else { return (nil, "") }
    var sequence = EscapeSequence(first)
    while !sequence.isWhole, let next = scalars.popFirst() { sequence.take(next) }
    return (sequence.key, String(scalars))
  }

  @Test(
    "what follows an escape at once is one key, whole",
    arguments: [
      ("\u{7F}", KeyStroke(.backspace, .alt)), ("\u{8}", KeyStroke(.backspace, .alt)),
      ("b", .alt("b")), ("å", .alt("å")), ("[", .alt("[")), ("O", .alt("O")), ("]", .alt("]")),
      ("\r", KeyStroke(.enter, .alt)), ("\u{2}", KeyStroke(.character("b"), [.control, .alt])),
      // Meta as iTerm and old xterms send it, kitty's and xterm's own ways of saying keys.
      ("[1;9D", KeyStroke(.left, .alt)), ("[127;3u", KeyStroke(.backspace, .alt)),
      ("[27;3;127~", KeyStroke(.backspace, .alt)), ("[27;5;9~", KeyStroke(.tab, .control)),
      ("[3;4~", KeyStroke(.delete, [.alt, .shift])), ("[7~", .home), ("[[B", .function(2)),
      ("OM", .enter), ("Oq", .character("1")), ("Ol", .character(",")),
    ])
  func keys(sequence: String, key: KeyStroke) {
    let (found, rest) = read(sequence)
    #expect(found == key)
    #expect(rest == "")
  }

  @Test(
    "a sequence nobody knows is taken to its end, and no letter of it is a key",
    arguments: [
      "[999z", "[?62;22c", "[>0;95;0c", "[12;40R", "[M !!", "[200;300;x", "Oz",
      "]11;rgb:0000/0000/0000\u{7}", "]10;rgb:ff/ff/ff\u{1B}\\",
      "P1$r0m\u{1B}\\", "_Gi=31;OK\u{1B}\\", "[?2026;2$y",
    ])
  func unknown(sequence: String) {
    let (key, rest) = read(sequence + "dq")
    #expect(rest == "dq", "\(sequence)")
    #expect(key?.typed == nil)
  }

  @Test("one that never ends does not swallow everything")
  func endless() {
    let (_, rest) = read("]" + String(repeating: "x", count: 10_000))
    #expect(rest.count > 5_000)
  }
}
