import TerminalModel
import Testing

// Printed by wcwidth(3) of glibc 2.36 in C.UTF-8; -1 stands for nil.
private let glibcWidths: [(UInt32, Int)] = [
  (0x41, 1), (0xE5, 1), (0xAD, 1), (0x301, 0), (0x20AC, 1), (0x2026, 1), (0x2500, 1), (0x4E00, 2),
  (0x8DEF, 2), (0xAC00, 2), (0x1160, 0), (0xFF21, 2), (0xFF61, 1), (0x5D0, 1), (0x627, 1),
  (0x200D, 0), (0xFE0F, 0), (0x1F468, 2), (0x1F3FB, 2), (0x1F1E9, 1), (0x2602, 1), (0x2764, 1),
  (0x231A, 2), (0x202E, 0), (0x2028, -1), (0x7F, -1), (0x85, -1), (0x1B, -1), (0xE000, 1),
  (0x1FAE8, -1), (0x1FAE9, -1), (0x3000, 2), (0x303F, 1), (0x20D7, 0), (0xE0041, 0),
  (0x10FFFF, -1), (0xE33, 1), (0x93F, 1), (0x600, 1),
]

@Test("a scalar is as wide as glibc says", arguments: glibcWidths)
func widthOfScalar(value: UInt32, width: Int) throws {
  let scalar = try #require(Unicode.Scalar(value))
  #expect(TextWidth.columns(of: scalar) ?? -1 == width)
}

@Test(
  "a text is as wide as its letters on the screen",
  arguments: [
    ("", 0), ("Jørgen Ågård", 12), ("路灯", 4), ("e\u{301}", 1), ("👨‍👩‍👧‍👦", 2), ("🇩🇰", 2),
    ("👍🏽", 2), ("❤️", 1), ("a\u{202E}b", 3), ("\u{1B}[m", 3), ("שלום", 4), ("\u{301}", 1),
  ])
func widthOfText(text: String, columns: Int) {
  #expect(TextWidth.columns(of: text) == columns)
}
