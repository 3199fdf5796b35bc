import CaseModel

/// What a party says of a point in words of its own: that it is done, begun, or not theirs, and by
/// which day. Only what is plain is read; the words themselves are always kept as the reply.
enum AnswerWords {
  struct Meaning: Hashable {
    /// A word for the cell *state*, as a party could have written it in the table.
    var state: String?
    /// The words of the day that is promised.
    var promised: String?
  }

  static func meaning(of text: String, on today: Day) -> Meaning {
    let folded = SearchKey.name(text.map { $0.isNewline ? " " : String($0) }.joined())
    let words = folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var meaning = Meaning()
    if notOurs.contains(where: { contains(folded, $0) }) {
      meaning.state = ReasonCode.notOurs.rawValue
      return meaning
    }
    let isDenied = words.contains { ["ikke", "not", "endnu", "yet", "snart", "soon"].contains($0) }
    let isAhead = ahead.contains { contains(folded, $0) }
    if !isDenied, !isAhead, isDone(words) {
      meaning.state = FindingState.done.rawValue
      return meaning
    }
    if !isDenied, begun.contains(where: { contains(folded, $0) }) {
      meaning.state = FindingState.inProgress.rawValue
    }
    meaning.promised = day(in: text, on: today)
    return meaning
  }

  /// `Gjort`, `er skiftet`, `det har vi ordnet`.
  private static func isDone(_ words: [String]) -> Bool {
    if words.contains(where: { plainlyDone.contains($0) }) { return true }
    // A participle behind "er", "har", "blev": what was done to it.
    guard let helper = words.firstIndex(where: { helpers.contains($0) }) else { return false }
    return words[(helper + 1)...].contains { participles.contains($0) }
  }

  private static let plainlyDone: Set<String> = [
    "gjort", "udfoert", "udfort", "faerdig", "faerdigt", "ordnet", "klaret", "loest", "lost",
    "udbedret", "afsluttet", "done", "fixed", "completed", "finished", "repaired", "solved", "ok",
  ]
  private static let helpers: Set<String> = [
    "er", "har", "blev", "blevet", "is", "are", "was", "were", "has", "have", "been",
  ]
  private static let participles: Set<String> = [
    "skiftet", "klippet", "repareret", "fjernet", "malet", "renset", "ryddet", "lappet", "fyldt",
    "sat", "monteret", "beskaaret", "faeldet", "tilset", "rettet", "lavet", "lukket", "taendt",
    "vasket", "fejet", "udskiftet", "opsat", "hentet", "toemt", "replaced", "cut", "removed",
    "painted", "cleaned", "cleared", "filled", "mended", "trimmed",
  ]
  private static let begun = [
    "i gang", "igang", "paabegyndt", "gaaet i gang", "er bestilt", "er sat i gang", "in progress",
    "started", "under way", "ordered",
  ]
  /// What is still to come, whatever participle stands with it.
  private static let ahead = [
    "bliver", "skal", "vil", "regner med", "forventer", "forventes", "kan foerst", "naar", "will",
    "expect", "going to", "shall", "to be", "planlagt", "planned",
  ]
  private static let notOurs = [
    "ikke os", "ikke vores", "ikke vor", "ikke hos os", "hoerer ikke til os", "ikke vi", "er jeres",
    "ikke under os", "not ours", "not us", "not our", "not my", "ikke min",
  ]

  private static func contains(_ text: String, _ phrase: String) -> Bool {
    guard let range = text.firstRange(of: phrase) else { return false }
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    return !(before.map { $0.isLetter || $0.isNumber } ?? false)
      && !(after.map { $0.isLetter || $0.isNumber } ?? false)
  }

  /// The first run of words that is a day, the longest that begins there.
  private static func day(in text: String, on today: Day) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for start in words.indices {
      for length in stride(from: min(5, words.count - start), through: 1, by: -1) {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        let plain = phrase.trimmed
        guard Self.isDayLike(plain), DayReader.day(plain, today: today) != nil else { continue }
        return plain
      }
    }
    return nil
  }

  /// A lone number, or a word such as "nu" or "man", is no promise.
  private static func isDayLike(_ phrase: String) -> Bool {
    let key = SearchKey.name(phrase)
    let words = key.split { !($0.isLetter || $0.isNumber) }
    if words.count == 1, let word = words.first {
      return DayWords.weekdays[String(word)] != nil && word.count > 4
        || DayWords.months[String(word)] != nil && word.count > 3 || word == "imorgen"
        || word == "tomorrow"
    }
    return true
  }
}

extension String {
  /// Without marks that end a sentence around a day.
  fileprivate var trimmed: String {
    var slice = self[...]
    while let first = slice.first, "(,;:".contains(first) { slice.removeFirst() }
    while let last = slice.last, ".,;:!?)".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
