/// Takes out of a text what points at a home or a person (DOMAIN B6), and leaves `…` in its place.
///
/// Finds what has the form of it; a name or a rumour only people can see.
package enum PublicTextFilter {
  /// Without house numbers, and without what points at a person.
  ///
  /// - Parameter isPlace: a place is a name with a number behind it; in a sentence numbers mean
  ///   many things, so there only a number behind a road's name is a house.
  package static func coarsened(_ text: String, isPlace: Bool = false) -> String {
    let kept = withoutPersons(text)
    var coarse = ""
    var rest = kept[...]
    while let match = rest.firstMatch(of: houseNumber) {
      coarse += rest[..<match.range.lowerBound]
      let before = String(match.output.1)
      let isHouse =
        isPlace || isNumberWord(before)
        || isRoad(before, startsSentence: startsSentence(kept, at: match.range.lowerBound))
      coarse += isHouse ? before + " …" : String(rest[match.range])
      rest = rest[match.range.upperBound...]
    }
    return coarse + rest
  }

  /// Without e-mail addresses, telephone, civil registration and plate numbers.
  package static func withoutPersons(_ text: String) -> String {
    var text = text.replacing(email, with: "…")
    text = text.replacing(civilNumber) { match in
      isBirthday(String(match.output)) ? "…" : String(match.output)
    }
    text = text.replacing(telephone, with: "…")
    return text.replacing(plate, with: "…")
  }

  // Computed, since regular expressions may not be shared between threads.
  private static var email: Regex<Substring> {
    /[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}.\-]+\.\p{L}{2,}/
  }
  private static var civilNumber: Regex<Substring> { /\b\d{6}-?\d{4}\b/ }
  private static var telephone: Regex<Substring> {
    #/
      (?: \+45 \x20? \d{2} (?:\x20? \d{2}){3}
        | \b \d{2} \x20 \d{2} \x20 \d{2} \x20 \d{2}
        | \b (?:tlf\.?|telefon|mobil|phone) \x20? :? \x20? \d{8}
      ) \b
    /#.ignoresCase()
  }
  private static var plate: Regex<Substring> { /\b[A-ZÆØÅ]{2} ?\d{2} ?\d{3}\b/ }
  /// A word, then a house number with its letter, those up to it, and the floor; not a day, a time
  /// or a part of a longer number.
  private static var houseNumber: Regex<(Substring, Substring)> {
    #/
      (\p{L}[\p{L}.]*) \x20
      \d{1,3} (?:\x20? [A-H] \b)?
      (?: (?: \x20?[\-–\/,]\x20? | \x20(?:og|and|til|to)\x20 ) \d{1,3} (?:\x20? [A-H] \b)? )*
      (?: ,? \x20? (?:st|\d{1,2}) \.? \x20? (?:tv|th|mf) \b \.? )?
      (?! [\p{L}\p{N}] | [.,:\-–]\d | \.\x20\p{Ll} )
    /#
  }

  private static func isNumberWord(_ word: String) -> Bool {
    ["nr", "nr.", "no.", "nos.", "numre", "nummer", "number", "husnr", "husnr."].contains(
      word.lowercased())
  }

  /// Whether a word in front of a number is a road's or an estate's name.
  private static func isRoad(_ word: String, startsSentence: Bool) -> Bool {
    guard word.first?.isUppercase == true else { return false }
    if !startsSentence { return true }
    let key = SearchKey.fold(word)
    return endings.contains { key.hasSuffix($0) && key != $0 }
  }

  private static let endings = [
    "vej", "vejen", "vaenge", "vaenget", "gade", "gaden", "alle", "alleen", "straede", "straedet",
    "haven", "parken", "torv", "torvet", "plads", "pladsen", "stien", "engen", "toften", "bakken",
    "skoven", "lunden", "vangen", "krogen", "parkvej", "boulevard", "road", "street", "lane",
  ]

  private static func startsSentence(_ text: String, at place: String.Index) -> Bool {
    let before = text[..<place].drop { $0 == " " }
    guard let last = before.last(where: { $0 != " " && $0 != "\n" }) else { return true }
    return ".!?:".contains(last) || before.last == "\n"
  }

  /// Whether the first six digits are a day and a month with a year.
  private static func isBirthday(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 10 else { return false }
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
