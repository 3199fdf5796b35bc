extension TextScan {
  /// What may be somebody's name: one that is known, one behind a title or a word for a person, a given
  /// name, and two capitalised words or more where a person is said to do something.
  mutating func findPersons(_ known: KnownNames) {
    for place in text.tokens.indices where text.isWord(place) && isFree(place) {
      if let last = knownPerson(place, known) {
        take(.person, place...last)
      } else if text[place].isCapitalised, let last = capitalisedPerson(place, known) {
        take(.person, place...last)
      } else if !text[place].isCapitalised, let last = smallPerson(place) {
        take(.person, place...last)
      }
    }
  }

  // Known

  private func knownPerson(_ first: Int, _ known: KnownNames) -> Int? {
    for words in known.persons[text.key(first)] ?? [] {
      if let last = match(words, from: first) { return last }
    }
    let key = text.key(first)
    // A known name in small letters, where somebody does something.
    if !text[first].isCapitalised {
      return known.parts.contains(key) && key.count > 3 && !PersonWords.commonWords.contains(key)
        && !known.places.contains(key) && PersonWords.isSaying(text.key(text.after(first)))
        ? first : nil
    }
    guard text[first].count > 1 else { return nil }
    let plain = key.hasSuffix("s") && !known.parts.contains(key) ? String(key.dropLast()) : key
    guard known.parts.contains(plain), !known.places.contains(plain), !isNameOfPlace(first) else {
      return nil
    }
    // Sten, Bo and Vang are words too.
    if PersonWords.commonWords.contains(plain) {
      guard !text.startsSentence(first), !text[first].isAllCapitals else { return nil }
    }
    var last = first
    while let next = nextName(after: last), known.parts.contains(text.key(next)) { last = next }
    return last
  }

  private func match(_ words: [String], from first: Int) -> Int? {
    var place = first
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      guard text.isWord(place) else { return nil }
      let key = text.key(place)
      guard key == word || (isLast && key == word + "s") else { return nil }
      if isLast { return place }
      place += 1
      if text.isMark(place, ".") { place += 1 }
      if text.isSpace(place) || text.isMark(place, "-") { place += 1 }
    }
    return nil
  }

  // By form

  /// `hr. mortensen`, `henrik dahl`: written in small letters, and plainly somebody's.
  private func smallPerson(_ first: Int) -> Int? {
    let key = text.key(first)
    let before = text.wordBefore(first)
    let isGiven = PersonWords.isGiven(key) && !PersonWords.commonWords.contains(key)
    if before >= 0, ["hr", "fru", "frk"].contains(text.key(before)),
      isGiven || PersonWords.isSurname(key)
    {
      return first
    }
    guard isGiven, key.count > 3, text.isSpace(first + 1), text.isWord(first + 2) else {
      return nil
    }
    let next = text.key(first + 2)
    if PersonWords.surnames.contains(next) || (next.hasSuffix("sen") && PersonWords.isSurname(next))
    {
      return first + 2
    }
    let isSecond = PersonWords.isGiven(next) && !PersonWords.commonWords.contains(next)
    return isSecond && next.count > 3 && doesAsPerson(after: first + 2) ? first + 2 : nil
  }

  private func capitalisedPerson(_ first: Int, _ known: KnownNames) -> Int? {
    let before = text.wordBefore(first)
    let word = before >= 0 ? text.key(before) : ""
    let last = endOfName(first)
    let run = names(first...last)
    guard isNameLike(first), !isNameOfPlace(last), !PersonWords.isSaint(word) else { return nil }
    if PersonWords.isInstitution(word), !PersonWords.isGiven(run[0]) || run.count == 1 {
      return nil
    }
    if PersonWords.isTitle(word), PersonWords.isInstitution(text.key(text.wordBefore(before))) {
      return nil
    }
    if PersonWords.isTitle(word), !run.allSatisfy({ known.places.contains($0) }) {
      return isOrganisation(run) ? nil : last
    }
    if text.isMark(text.before(first), ","),
      PersonWords.isTitle(text.key(text.before(text.before(first)))),
      run.count > 1 || PersonWords.isGiven(run[0]) || text.isMark(last + 1, ",")
    {
      return isOrganisation(run) ? nil : last
    }
    if run.contains(where: known.places.contains) || isOrganisation(run) { return nil }
    if run.count > 1, PersonWords.isInstitution(run[0]) || PersonWords.isShop(run) { return nil }
    if run.count > 1, PersonWords.roadLikeSurnames.contains(run[run.count - 1]),
      !PersonWords.isGiven(run[0])
    {
      return nil
    }
    // `A. Friis-Holm`: an initial and a name.
    if run.count > 1, text[first].count == 1, !PersonWords.isInstitution(run[run.count - 1]) {
      return last
    }
    // `Jensen, Bo`
    if last == first, PersonWords.isSurname(run[0]), text.isMark(first + 1, ","),
      text.isSpace(first + 2), text.isWord(first + 3), text[first + 3].isCapitalised,
      PersonWords.isGiven(text.key(first + 3)), text.startsSentence(first)
    {
      return first + 3
    }
    if before >= 0, PersonWords.isShop([word] + run) { return nil }
    let starts = text.startsSentence(first)
    let isGiven = PersonWords.isGiven(run[0])
    if run.count > 1 {
      if isGiven || PersonWords.isSurname(run[run.count - 1]) {
        return starts && !isGiven && PersonWords.isOpening(run[0]) ? nil : last
      }
      let isSaid = doesAsPerson(after: last) || ownsSomething(last)
      if !starts, isSaid || PersonWords.isBeforePerson(word) || isListed(first, before) {
        return last
      }
      if starts, isSaid, !PersonWords.isOpening(run[0]) { return last }
      // The word that begins the sentence has its capital of that.
      return nil
    }
    return isSinglePerson(first, word, isGiven: isGiven, starts: starts) ? last : nil
  }

  private func isSinglePerson(
    _ place: Int, _ before: String, isGiven: Bool, starts: Bool
  ) -> Bool {
    let key = text.key(place)
    if PersonWords.isNaming(before), !PersonWords.isOpening(key) { return true }
    // `det siger Connie`.
    if !starts, PersonWords.isSaying(before), !PersonWords.commonWords.contains(key) { return true }
    guard !PersonWords.commonWords.contains(key) || (!starts && PersonWords.isBeforePerson(before))
    else { return false }
    if PersonWords.isSurname(key), !starts { return true }
    // `Rasmussens schæfer`
    if key.hasSuffix("s"), ownsSomething(place),
      PersonWords.isGiven(String(key.dropLast())) || PersonWords.isSurname(String(key.dropLast()))
    {
      return true
    }
    guard isGiven || (key.hasSuffix("s") && PersonWords.isGiven(String(key.dropLast()))) else {
      return false
    }
    if !starts { return true }
    let next = text.after(place)
    if isGiven, !PersonWords.isOpening(key), let token = text.at(next), token.kind == .word,
      !token.isCapitalised
    {
      return true
    }
    return doesAsPerson(after: place) || PersonWords.links.contains(text.key(next))
      || text.isMark(next, ",:&") || text.at(next) == nil
  }

  /// Behind a given name an association's word is a surname: `Bo Refsgaard`.
  private func isOrganisation(_ run: [String]) -> Bool {
    guard run.count > 1, PersonWords.isGiven(run[0]) else { return PersonWords.isOrganisation(run) }
    return PersonWords.isOrganisation(Array(run.dropFirst()))
  }

  /// `Sørine Baks hund`.
  private func ownsSomething(_ last: Int) -> Bool {
    let key = text.key(last)
    return (key.hasSuffix("s") || key.hasSuffix("z") || key.hasSuffix("x"))
      && PersonWords.isOwned(text.key(text.after(last)))
  }

  /// A word in a list of names behind one that names persons: `Afbud: …, … og …`.
  private func isListed(_ first: Int, _ before: Int) -> Bool {
    var place = first - 1
    while place >= 0, !text.isMark(place, ":.\n") {
      guard
        text.isSpace(place) || text.isMark(place, ",") || text.key(place) == "og"
          || (text.isWord(place) && text[place].isCapitalised)
      else { return false }
      place -= 1
    }
    return text.isMark(place, ":") && PersonWords.isListHead(text.key(place - 1))
  }

  private func doesAsPerson(after last: Int) -> Bool {
    var next = text.after(last)
    if text.isMark(next, "(,:") { next = text.after(next) }
    if text.isNumber(next) { return text[next].count >= 2 && !isFree(next) }
    if text.isMark(next, "+") { return true }
    // `A B og C D vil`.
    if ["og", "samt", "and"].contains(text.key(next)) {
      let other = text.after(next)
      if text.isWord(other), text[other].isCapitalised {
        let end = endOfName(other)
        return end > other && PersonWords.isDeed(text.key(text.after(end)))
      }
    }
    return PersonWords.isDeed(text.key(next)) || PersonWords.isTelephoneLead(text.key(next))
  }

  // A name's words

  private func endOfName(_ first: Int) -> Int {
    var last = first
    while let next = nextName(after: last), text[next].isCapitalised, isFree(next) {
      // `Opgang D`: a letter is an initial with its full stop only.
      if text[next].count == 1, !text.isMark(next + 1, "."), !isInitial(next, of: first) { break }
      last = next
    }
    return last
  }

  /// `Lars H, frist`: a letter behind a given name, and neither a number nor a name behind it.
  private func isInitial(_ letter: Int, of first: Int) -> Bool {
    guard letter == first + 2, PersonWords.isGiven(text.key(first)) else { return false }
    let next = text.after(letter)
    guard let token = text.at(next) else { return true }
    return token.kind == .mark
      ? text.isMark(next, ",:;)") : token.kind == .word && !token.isCapitalised
  }

  /// The word a name goes on with: behind a space or hyphen, over an initial's full stop and `von`.
  private func nextName(after place: Int) -> Int? {
    var next = place + 1
    if text.isMark(next, "."), text[place].count == 1 { next += 1 }
    // `K.B. Sørensen`
    if next == place + 2, text.isWord(next), text[next].count == 1, text.isMark(next + 1, ".") {
      return next
    }
    if text.isMark(next, "-"), text.isWord(next + 1), text[next + 1].isCapitalised {
      return next + 1
    }
    guard text.isSpace(next) else { return nil }
    next += 1
    if ["von", "van", "de", "af", "el", "al", "bin", "ben", "di", "da"].contains(text.key(next)),
      text[next].isCapitalised == false, text.isSpace(next + 1), text.isWord(next + 2),
      text[next + 2].isCapitalised, text.key(next) != "af"
    {
      return next + 2
    }
    return text.isWord(next) ? next : nil
  }

  private func names(_ tokens: ClosedRange<Int>) -> [String] {
    tokens.filter { text.isWord($0) }.map(text.key)
  }

  /// `SSP`, `LED`: letters that stand for something are no name, unless all is in capitals.
  private func isNameLike(_ place: Int) -> Bool {
    let token = text[place]
    if token.count == 1 {
      return text.isMark(place + 1, ".")
        && (text.isWord(place + 3) || (text.isWord(place + 2) && text.isMark(place + 3, ".")))
    }
    return !token.isAllCapitals || PersonWords.isGiven(token.key)
  }

  /// Whether a name ends as a road's or a place's: `Jens Jensens Vej`, `Anna Anchers Plads`.
  private func isNameOfPlace(_ last: Int) -> Bool {
    let key = text.key(last)
    if PersonWords.roadLikeSurnames.contains(key) { return false }
    if HouseWords.roads.contains(key) || HouseWords.isOpenRoad(key) { return true }
    let next = text.after(last)
    return text.isWord(next) && text[next].isCapitalised
      && HouseWords.roads.contains(text.key(next))
  }
}
