/// Texts that have broken other programs.
enum HardTexts {
  static let all: [String] = [
    "", " ", "Jørgen Ågård", "路灯在维斯特大街不亮", "👨‍👩‍👧‍👦 familie", "e\u{301}le\u{300}ve",
    "\u{301}uden bogstav", "שלום עולם", "مرحبا بالعالم", "abc\u{202E}fdp.exe\u{202C}",
    "\u{1B}[31mrød\u{1B}[0m", "a\tb\nc\r\nd\u{2028}e", "🇩🇰 flag 👍🏽",
    "Z\u{36F}\u{36F}\u{36F}\u{36F}\u{36F}\u{36F}",
    "क्षि त्र", "각각", "\u{9B}31m\u{7F}\u{0}", "ﷺ﷽", "\u{1F6D6}\u{1FAE9}\u{E0041}", "a\u{200B}b\u{AD}c",
    String(repeating: "Vester Allé ", count: 30), "👩🏾‍🚒☂️❤️‍🔥1️⃣",
  ]
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
