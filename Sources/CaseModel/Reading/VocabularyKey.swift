/// A word as it is looked up: letters and digits only, folded, so that `Opfølgning:`, `follow-up`
/// and `followUp` meet.
struct VocabularyKey: Hashable, Sendable {
  let text: String

  init(_ word: some StringProtocol) {
    text = String(SearchKey.fold(String(word)).filter { $0.isLetter || $0.isNumber })
  }

  /// Whether one letter left out, put in, or taken for another makes one of the other.
  func isOneLetter(from other: VocabularyKey) -> Bool {
    let (short, long) =
      text.utf8.count <= other.text.utf8.count
      ? (Array(text.utf8), Array(other.text.utf8)) : (Array(other.text.utf8), Array(text.utf8))
    guard short.count >= 5, long.count - short.count <= 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    return head + tail >= long.count - 1
  }

  /// The key, and the keys people type who have no æ, ø and å at hand or leave their dots out.
  static func variants(of word: String) -> [VocabularyKey] {
    let bare = word.map { letter -> String in
      switch letter {
      case "ø", "Ø": "o"
      case "å", "Å": "a"
      case "æ", "Æ": "ae"
      default: String(letter)
      }
    }.joined()
    return [VocabularyKey(word), VocabularyKey(bare)]
  }

  /// Words by key; the first of two words with one key counts.
  static func table<Meaning>(_ words: [(Meaning, String)]) -> [VocabularyKey: Meaning] {
    var table: [VocabularyKey: Meaning] = [:]
    for (meaning, list) in words {
      for word in list.split(separator: "|") {
        for key in variants(of: String(word)) where !key.text.isEmpty && table[key] == nil {
          table[key] = meaning
        }
      }
    }
    return table
  }
}
