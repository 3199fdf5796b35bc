import TerminalModel
import Testing

@Test(
  "a text is cut between letters, and an ellipsis tells so",
  arguments: [
    ("Jørgen Ågård", 12, "Jørgen Ågård"), ("Jørgen Ågård", 11, "Jørgen Ågå…"),
    ("Jørgen Ågård", 1, "…"), ("Jørgen Ågård", 0, ""), ("Jørgen Ågård", -3, ""),
    ("路灯不亮", 8, "路灯不亮"), ("路灯不亮", 7, "路灯不…"), ("路灯不亮", 6, "路灯…"),
    ("路灯不亮", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👨‍👩‍👧‍👦x", 2, "…"),
  ])
func cuts(text: String, columns: Int, expected: String) {
  #expect(TextLayout.cut(text, toColumns: columns) == expected)
}

@Test("cut at any column, no text is wider than asked for", arguments: HardTexts.all)
func neverWider(text: String) {
  for columns in -1...40 {
    #expect(TextWidth.columns(of: TextLayout.cut(text, toColumns: columns)) <= max(0, columns))
    #expect(TextWidth.columns(of: TextLayout.padded(text, toColumns: columns)) == max(0, columns))
    #expect(
      TextWidth.columns(of: TextLayout.rightAligned(text, toColumns: columns)) == max(0, columns))
  }
}

@Test("a number ends at the right edge")
func rightAligned() {
  #expect(TextLayout.rightAligned("42", toColumns: 5) == "   42")
  #expect(TextLayout.padded("å", toColumns: 3) == "å  ")
}

@Test("lines break between words")
func wraps() {
  #expect(
    TextLayout.wrapped("Lygten ved stien er slukket", toColumns: 10)
      == ["Lygten ved", "stien er", "slukket"])
}

@Test("a word that is too long breaks where the line ends")
func wrapsLongWords() {
  #expect(
    TextLayout.wrapped("et cykelparkeringsskilt", toColumns: 8)
      == ["et", "cykelpar", "keringss", "kilt"])
  #expect(TextLayout.wrapped("路灯不亮", toColumns: 5) == ["路灯", "不亮"])
}

@Test("the line feeds of a text stay")
func wrapsLineFeeds() {
  #expect(TextLayout.wrapped("a\n\nb\n", toColumns: 9) == ["a", "", "b", ""])
  #expect(TextLayout.wrapped("", toColumns: 9) == [""])
  #expect(TextLayout.wrapped("a", toColumns: 0).isEmpty)
}

@Test("wrapped lines are never wider than asked for and lose no word", arguments: HardTexts.all)
func wrapsAnything(text: String) {
  for columns in 4...30 {
    let lines = TextLayout.wrapped(text, toColumns: columns)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
    let letters = SafeText.simplified(text).filter { $0 != " " }
    #expect(lines.joined().filter { $0 != " " } == letters)
  }
}
