import TerminalModel
import Testing

@Test(
  "text from others cannot drive the terminal",
  arguments: [
    ("Jørgen Ågård", "Jørgen Ågård"),
    ("\u{1B}[31mrød", "\u{FFFD}[31mrød"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{7F}\u{0}\u{7}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("linje\r\nnæste\u{2028}x\ty", "linje næste x y"),
    ("abc\u{202E}fdp\u{202C}", "abc\u{FFFD}fdp\u{FFFD}"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
    ("a\u{200E}b\u{200B}c\u{FEFF}d\u{AD}e", "abcde"),
    ("x\u{E0041}\u{E007F}y", "xy"),
  ])
func controls(text: String, safe: String) {
  #expect(SafeText.simplified(text) == safe)
}

@Test(
  "what terminals draw at different widths becomes one plain character",
  arguments: [
    ("👨‍👩‍👧‍👦", "👨"), ("👩🏾‍🚒", "👩"), ("👍🏽", "👍"), ("❤️‍🔥", "❤"), ("☂️", "☂"), ("1️⃣", "1"),
    ("🇩🇰", "DK"), ("\u{1FAE9}", "\u{FFFD}"), ("\u{301}a", " \u{301}a"),
    ("Z\u{36F}\u{36F}\u{36F}\u{36F}\u{36F}\u{36F}", "Z\u{36F}\u{36F}\u{36F}\u{36F}"),
    ("\u{1F3FD}", "\u{1F3FD}"),
  ])
func emoji(text: String, safe: String) {
  #expect(Array(SafeText.simplified(text).unicodeScalars) == Array(safe.unicodeScalars))
}

@Test("line feeds and tabs stay where the caller asks for them")
func keepsLines() {
  #expect(SafeText.simplified("a\r\nb\u{2029}c\rd", lineFeeds: .kept) == "a\nb\nc\nd")
  #expect(SafeText.simplified("a\tb", tabs: .kept) == "a\tb")
}

@Test("safe text stays as it is", arguments: HardTexts.all)
func twice(text: String) {
  let safe = SafeText.simplified(text)
  #expect(Array(SafeText.simplified(safe).utf8) == Array(safe.utf8))
}

@Test("no text of any scalars leaves a control or an unknown width")
func everyScalar() {
  var numbers = SeededNumbers(seed: 7)
  for _ in 0..<20_000 {
    var view = String.UnicodeScalarView()
    for _ in 0..<6 {
      let value =
        Bool.random(using: &numbers)
        ? UInt32.random(in: 0..<0x3100, using: &numbers)
        : UInt32.random(in: 0..<0x11_0000, using: &numbers)
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    let safe = SafeText.simplified(String(view))
    #expect(safe.unicodeScalars.allSatisfy { TextWidth.columns(of: $0) != nil })
    #expect(SafeText.simplified(safe).unicodeScalars.elementsEqual(safe.unicodeScalars))
  }
}
