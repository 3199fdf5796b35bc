import Language

/// What a kind of record is called in every language.
package struct KindNames: Hashable, Sendable {
  /// `vandring`.
  package let one: Phrase
  /// `en vandring`.
  package let a: Phrase
  /// `vandringer`.
  package let several: Phrase
  /// `vandringen`.
  package let the: Phrase
  /// `ny vandring`.
  package let new: Phrase
  /// `en ny vandring`.
  package let aNew: Phrase
  /// What people call it besides, in either language.
  package let others: [String]

  /// A kind in one language: Danish has a gender and an ending for what is known.
  package struct Danish: Sendable {
    let one: String
    let several: String
    let the: String
    let isNeuter: Bool

    package static func en(_ one: String, _ several: String, _ the: String) -> Danish {
      Danish(one: one, several: several, the: the, isNeuter: false)
    }

    package static func et(_ one: String, _ several: String, _ the: String) -> Danish {
      Danish(one: one, several: several, the: the, isNeuter: true)
    }
  }

  package init(
    _ danish: Danish, english one: String, _ several: String, others: [String] = []
  ) {
    self.one = Phrase(danish.one, one)
    let article = "aeiou".contains(one.first ?? " ") ? "an" : "a"
    a = Phrase("\(danish.isNeuter ? "et" : "en") \(danish.one)", "\(article) \(one)")
    self.several = Phrase(danish.several, several)
    the = Phrase(danish.the, "the \(one)")
    new = Phrase("\(danish.isNeuter ? "nyt" : "ny") \(danish.one)", "new \(one)")
    aNew = Phrase("\(danish.isNeuter ? "et" : "en") \(new.danish)", "a \(new.english)")
    self.others = others
  }

  /// A kind that this version does not know.
  package static let newer = KindNames(
    .en(
      "post fra en nyere udgave", "poster fra en nyere udgave",
      "posten fra en nyere udgave"),
    english: "record of a newer version", "records of a newer version")

  /// Whether a person means the kind by the word, in either language.
  package func means(_ word: String) -> Bool {
    let key = SearchKey.name(word)
    return ([one.danish, one.english, several.danish, several.english] + others)
      .contains { SearchKey.name($0) == key }
  }
}
