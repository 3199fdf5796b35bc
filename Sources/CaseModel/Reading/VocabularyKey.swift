/// A word as it is looked up: letters and digits only, folded, so that `Opfølgning:`, `follow-up`
/// and `followUp` meet.
struct VocabularyKey: Hashable, Sendable {
  let text: String

  init(_ word: some StringProtocol) {
    text = String(SearchKey.fold(String(word)).filter { $0.isLetter || $0.isNumber })
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
