extension TextScan {
  /// Two letters and five digits however they are parted; with a vehicle beside it also the plates of
  /// trailers, mopeds and neighbouring countries.
  mutating func findPlates() {
    for place in text.tokens.indices where text.isWord(place) && isFree(place) {
      if let last = personal(place) {
        take(.plate, place...last)
        continue
      }
      guard text[place].count <= 3, !text.isWord(place - 1), !text.isNumber(place - 1) else {
        continue
      }
      let last = hyphenated(place) ?? danish(place) ?? foreign(place) ?? rare(place)
      guard let last, !labelled(place, ScannerWords.isCaseLabel) else { continue }
      let isDiplomats = text[place].count == 1 && text.isNumber(text.before(place))
      take(.plate, (isDiplomats ? text.before(place) : place)...last)
    }
  }

  /// `ønskeplade KONGEN`, `personlig plade FISKE 1`.
  private func personal(_ word: Int) -> Int? {
    guard text[word].isAllCapitals, (2...7).contains(text[word].count) else { return nil }
    var before = text.before(word)
    while text.isMark(before, "'\"»“”:") { before = text.before(before) }
    let key = text.key(before)
    let isPersonal =
      key.hasPrefix("oenskeplade")
      || (key.hasPrefix("plade") && text.key(text.before(before)).hasPrefix("personlig"))
    guard isPersonal else { return nil }
    return number(behind: word) ?? word
  }

  /// `K 8.114`, as plates were before 1976, and `76 A 132` of embassies.
  private func rare(_ letter: Int) -> Int? {
    guard text[letter].count == 1, text[letter].isCapitalised, isFree(letter) else { return nil }
    if text.sentence(around: letter, holds: { $0.hasPrefix("diplomat") }),
      text.isSpace(letter + 1), text.isNumber(letter + 2), text[letter + 2].count == 3
    {
      return letter + 2
    }
    if text.sentence(around: letter, holds: { $0.hasPrefix("plade") }), text.isSpace(letter + 1),
      text.isNumber(letter + 2)
    {
      let groups = groups(from: letter + 2, atMost: 2)
      if [[1, 3], [2, 3]].contains(groups.counts) { return groups.tokens.last }
    }
    return nil
  }

  private func isNearVehicle(_ place: Int) -> Bool {
    text.sentence(around: place, holds: ScannerWords.isVehicle)
  }

  /// The number behind letters, with or without a space or hyphen between.
  private func number(behind letters: Int) -> Int? {
    var next = letters + 1
    if text.isSpace(next) || text.isMark(next, "-–.") { next += 1 }
    return text.isNumber(next) && isFree(next) ? next : nil
  }

  private func danish(_ letters: Int) -> Int? {
    let token = text[letters]
    guard token.count == 2, let number = number(behind: letters) else { return nil }
    let groups = groups(from: number, atMost: 5)
    let isTogether = number == letters + 1
    var last: Int?
    for shape in [[5], [2, 3], [3, 2], [1, 1, 1, 1, 1]] where groups.counts == shape {
      last = groups.tokens.last
    }
    let isFull = last != nil
    for shape in [[4], [2, 2]] where groups.counts == shape { last = groups.tokens.last }
    // A part of a plate, where somebody says that it is one.
    if last == nil, token.isAllCapitals, groups.counts.count == 1,
      [2, 3].contains(groups.counts[0]),
      text.sentence(around: letters, holds: { $0.hasPrefix("plade") || $0.contains("nummerplade") })
    {
      return groups.tokens[0]
    }
    guard let last, !text.isWord(last + 1) else { return nil }
    if text.isMark(last + 1, ".,-"), text.isNumber(last + 2) { return nil }
    let isVehicle = isNearVehicle(letters)
    if !token.isAllCapitals, ScannerWords.smallWords.contains(token.key) { return nil }
    if ScannerWords.noPlates.contains(token.key), !isVehicle { return nil }
    if isFull, token.isAllCapitals || isTogether { return last }
    // `cp 88 123`: two consonants are no word.
    let isNoWord = !token.key.contains { "aeiouy".contains($0) } && token.key.utf8.count == 2
    if groups.counts == [2, 3], isNoWord, !ScannerWords.shortConsonants.contains(token.key),
      text.key(last) != "000",
      !ScannerWords.amounts.contains(text.key(text.after(last)))
    {
      return last
    }
    return isVehicle && (token.isAllCapitals || isFull) ? last : nil
  }

  /// `FA-318-QC`, `XR-604-B`, and `HH-KL 2047` with a vehicle beside it.
  private func hyphenated(_ letters: Int) -> Int? {
    let token = text[letters]
    guard token.isAllCapitals, token.count <= 3 else { return nil }
    if token.count == 2, isNearForeign(letters), let number = number(behind: letters),
      let last = isSurrounded(number)
    {
      return last
    }
    guard text.isMark(letters + 1, "-") else { return nil }
    let middle = letters + 2
    if text.isNumber(middle), (2...4).contains(text[middle].count), text.isMark(middle + 1, "-"),
      text.isWord(middle + 2), text[middle + 2].count <= 2, text[middle + 2].isAllCapitals
    {
      return middle + 2
    }
    guard isNearVehicle(letters) || isNearForeign(letters), text.isWord(middle),
      text[middle].count <= 2, text[middle].isAllCapitals, let number = number(behind: middle),
      text[number].count <= 4
    else { return nil }
    return number
  }

  private func isNearForeign(_ place: Int) -> Bool {
    text.sentence(around: place, holds: ScannerWords.isForeign)
  }

  /// `FX 219 LN`, `GD 804RT`, `B 114 XTR`: letters on both sides.
  private func isSurrounded(_ number: Int) -> Int? {
    guard (2...5).contains(text[number].count) else { return nil }
    let last = text.isSpace(number + 1) ? number + 2 : number + 1
    guard text.isWord(last), text[last].count <= 3, text[last].isAllCapitals else { return nil }
    return last
  }

  private func foreign(_ letters: Int) -> Int? {
    let token = text[letters]
    guard token.isAllCapitals else { return nil }
    // AB12 CDE, as in Britain.
    if token.count == 2, text.isNumber(letters + 1), text[letters + 1].count == 2,
      text.isSpace(letters + 2), text.isWord(letters + 3), text[letters + 3].count == 3,
      text[letters + 3].isAllCapitals
    {
      return letters + 3
    }
    if ScannerWords.isVehicle(token.key) { return nil }
    let isForeign = isNearForeign(letters)
    if isForeign, let number = number(behind: letters), let last = isSurrounded(number) {
      return last
    }
    guard isForeign || isNearVehicle(letters) else { return nil }
    // ABC 123 and ABC 12D, as in Sweden and Norway.
    if let number = number(behind: letters), token.count == 3, text[number].count >= 2 {
      if text.isWord(number + 1), text[number + 1].count == 1 { return number + 1 }
      if text[number].count == 3 { return number }
    }
    // B-MW 1234 and HH AB 123, as in Germany.
    let second = letters + 2
    if text.isSpace(letters + 1) || text.isMark(letters + 1, "-"), text.isWord(second),
      text[second].count <= 2, text[second].isAllCapitals,
      token.count == 1 || danish(second) == nil,
      let number = number(behind: second),
      text[number].count <= 4
    {
      return number
    }
    return nil
  }
}
