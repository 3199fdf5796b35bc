extension TextScan {
  /// Whether a number is of a home, by its form and by what stands around it.
  func isHouse(_ item: HouseItem) -> Bool {
    let before = text.wordBefore(item.first)
    if isCount(item) { return false }
    if isOfNeighbour(item) || isApposed(item) || isListedToDo(item) || isSpeakingRange(item)
      || isOnward(item) || isBeforeColons(item)
    {
      return true
    }
    if isPossessive(item) || leadsToSpoken(item) { return true }
    if item.isSpoken {
      // `14'eren kører hvert kvarter` is a bus.
      return !["koerer", "koerte", "afgaar", "ankommer"].contains(text.key(text.after(item.last)))
        && !text.sentence(around: item.first, holds: HouseWords.isBus)
    }
    if isBeforeStreet(item) || (text.isWord(item.first - 1) && isHead(item.first - 1)) {
      return true
    }
    if text.isMark(item.first - 1, "/"), text.isWord(item.first - 2),
      HouseWords.isCompoundRoad(text.key(item.first - 2))
    {
      return true
    }
    guard before >= 0 else { return item.hasLetter && isBareHouse(item) }
    let word = text.key(before)
    if HouseWords.isHouse(word) {
      if word.hasPrefix("indgang") || word == "doer",
        text.sentence(around: before, holds: HouseWords.isPublicBuilding)
      {
        return false
      }
      // `have` is a verb too, and `dør`, `vær`: not with a full stop, nor at the beginning.
      guard ["have", "doer", "vaer"].contains(word), !text[before].isCapitalised else {
        return true
      }
      return text.isMark(before + 1, ".") || !isFree(text.before(before))
        || (word != "vaer" && text.isMark(text.before(before), ",."))
        || (word == "have" && text.at(text.before(before))?.isCapitalised == true
          && !text.startsSentence(text.before(before)))
        || (text.startsSentence(before) && isFollowedAsHouse(item))
    }
    if isBehindLetter(before) || isOnNamedRoad(item) { return true }
    if HouseWords.numbers.contains(word) { return isNumberOfHouse(before, item) }
    if isRoad(before, item) || isStreet(before) { return true }
    if HouseWords.isNumbered(word) {
      if ["efter", "foer", "under"].contains(word) { return isBesidePreposition(before, item) }
      return word == "plads" && text.sentence(around: before, holds: HouseWords.isBerth)
    }
    if isPlace, text.isSpace(item.first - 1) || text.isMark(item.first - 1, ".") {
      return !HouseWords.times.contains(word)
    }
    if item.hasLetter, isBareHouse(item) { return true }
    return isBesidePreposition(before, item)
  }

  /// `15A har …`, `… i 15A`: a number with a letter that nothing else has.
  private func isBareHouse(_ item: HouseItem) -> Bool {
    let letter = item.last
    guard let sign = text.key(letter).utf8.first, text[letter].isCapitalised else { return false }
    let next = text.key(text.after(letter))
    if HouseWords.electric.contains(next) { return false }
    // 3D, 4G, 5K, 12V and 60W are no houses.
    guard (0x61...0x66).contains(sign) || sign == 0x68, !text.isSpace(letter - 1) else {
      return false
    }
    if sign == 0x64, text[item.first].count == 1 { return false }
    return !text.sentence(
      around: letter,
      holds: {
        HouseWords.isBus($0) || $0.hasPrefix("klasse") || $0.hasPrefix("elev") || $0 == "sikring"
      })
  }

  /// Whether `nr. 15` is of a home, and not of a lamp, a case or a place on a list.
  func isNumberOfHouse(_ number: Int, _ item: HouseItem) -> Bool {
    // `CVR-nummer` is of what stands before the hyphen.
    if text.isMark(number - 1, "-") { return HouseWords.isHouse(text.key(number - 2)) }
    let before = text.wordBefore(number)
    if before >= 0, HouseWords.isNumbered(text.key(before)),
      !HouseWords.leads.contains(text.key(before)),
      !HouseWords.isHouse(text.key(before))
    {
      return false
    }
    let next = text.after(item.last)
    if ["gang", "i"].contains(text.key(next)), item.isSpelled { return false }
    // `nummer et problem`: an article.
    if HouseNumerals.small.contains(text.key(item.first)), let token = text.at(next),
      token.kind == .word, !HouseWords.goesOn.contains(token.key)
    {
      return false
    }
    if text.key(next) == "paa", HouseWords.isList(text.key(text.after(next))) { return false }
    let isTold =
      before >= 0 && ["er", "som", "var", "blev", "is", "was"].contains(text.key(before))
    return !(isTold && text.sentence(around: number, holds: HouseWords.isRanked))
  }

  /// Whether the word before a number is a road's, an estate's or a place's name.
  private func isRoad(_ word: Int, _ item: HouseItem) -> Bool {
    let token = text[word]
    let key = token.key
    if isShortenedRoad(word, item) { return true }
    // A full stop or a colon between them parts them.
    guard text.isSpace(item.first - 1), text.isWord(item.first - 2) else { return false }
    if HouseWords.isCompoundRoad(key) { return true }
    if ScannerWords.isVehicle(key) { return false }
    // `Skovvej 4` is a road's name where no count follows.
    if token.isCapitalised, HouseWords.isWay(key), isFollowedAsHouse(item) { return true }
    let before = text.wordBefore(word)
    let isNamed =
      before >= 0
      && (text[before].isCapitalised || HouseWords.compass.contains(text.key(before)))
    // `gl. skolevej` is a road's name, `skolevej` is any.
    if before >= 0, HouseWords.compass.contains(text.key(before)),
      ["vej", "gade", "vejen"].contains(where: key.hasSuffix)
    {
      return true
    }
    if HouseWords.roads.contains(key) {
      // `alle 17` is all seventeen, `på vej 3` is on its way.
      return isNamed
        && (token.isCapitalised || key != "alle" || isAccented(word)
          || HouseWords.compass.contains(text.key(before)))
    }
    guard token.isCapitalised, !token.isAllCapitals || token.count > 5 else { return false }
    if HouseWords.isNoPlace(key) { return false }
    if !text.startsSentence(word) { return true }
    // Every sentence begins with a capital: a road's ending tells, or a place's bare name.
    return HouseWords.isOpenRoad(key) || (HouseWords.isBarePlace(key) && isFollowedAsHouse(item))
  }

  /// `Tulipanv. 11`: a road's name cut short.
  private func isShortenedRoad(_ word: Int, _ item: HouseItem) -> Bool {
    let key = text.key(word)
    return text[word].isCapitalised && key.count > 5 && key.hasSuffix("v")
      && text.isMark(word + 1, ".") && text.isSpace(word + 2) && item.first == word + 3
      && isFollowedAsHouse(item)
  }

  /// `opg. C 2.`: the number behind the letter of a home.
  private func isBehindLetter(_ letter: Int) -> Bool {
    guard text[letter].count == 1, text[letter].isCapitalised else { return false }
    let home = text.wordBefore(letter)
    return home >= 0 && HouseWords.isHouse(text.key(home))
  }

  /// `14's carport`: what belongs to a number belongs to a home.
  private func isPossessive(_ item: HouseItem) -> Bool {
    guard text.key(item.last) == "s", text.isMark(item.last - 1, "'’´") else { return false }
    let next = text.key(text.after(item.last))
    return HouseWords.isHousehold(next) || HouseWords.isHouse(next) || next.hasPrefix("indkoersel")
  }

  /// `17-19'erne`.
  private func leadsToSpoken(_ item: HouseItem) -> Bool {
    guard text.isMark(item.last + 1, "-–/"), let next = houseItem(item.last + 2) else {
      return false
    }
    return next.isSpoken
  }

  /// `Hybenvej: 9, 11, 13`, `på Hybenvej har 9, 11 og 13 fået alarm`: several numbers in a row, and the
  /// road a few words before.
  private func isOnNamedRoad(_ item: HouseItem) -> Bool {
    guard let next = joined(after: item.last), let further = houseItem(next), !isCount(further),
      item.last == item.first, !tellsTime(item), isFollowedAsHouse(item)
    else { return false }
    var place = text.before(item.first)
    for _ in 0..<4 {
      if text.isMark(place, ":") { place = text.before(place) }
      guard text.isWord(place) else { return false }
      if HouseWords.isCompoundRoad(text.key(place)) { return true }
      if HouseWords.isNumbered(text.key(place)) { return false }
      place = text.before(place)
    }
    return false
  }

  private func isAccented(_ word: Int) -> Bool {
    text.scalars[text[word].start..<text[word].end].contains { $0 == "é" || $0 == "É" }
  }

  /// `rue Basfroi 6`: a street in front of a name and its number.
  private func isStreet(_ word: Int) -> Bool {
    var place = word
    for _ in 0..<5 {
      guard text.isWord(place) else { return false }
      let key = text.key(place)
      if HouseWords.frenchStreets.contains(key) { return place != word }
      guard text[place].isCapitalised || HouseWords.frenchLinks.contains(key) else { return false }
      place = text.before(place)
      if text.isMark(place, "'’") { place -= 1 }
    }
    return false
  }

  /// `6 rue Basfroi`, `12, rue Keller`, `12 Church Lane`.
  private func isBeforeStreet(_ item: HouseItem) -> Bool {
    var place = text.after(item.last)
    if text.isMark(place, ",") { place = text.after(place) }
    if HouseWords.frenchStreets.contains(text.key(place)) {
      return text.isWord(text.after(place))
    }
    for step in 0..<4 {
      guard text.isWord(place), text[place].isCapitalised else { return false }
      if step > 0, HouseWords.englishStreets.contains(text.key(place)) { return true }
      place = text.after(place)
    }
    return false
  }

  /// `ved 15`, `mellem 17 og 19`, `naboen i 14`, `ejeren af 48`.
  private func isBesidePreposition(_ word: Int, _ item: HouseItem) -> Bool {
    var word = word
    if ["baade", "begge", "henholdsvis"].contains(text.key(word)) { word = text.wordBefore(word) }
    let key = text.key(word)
    let before = text.wordBefore(word)
    let earlier = before >= 0 ? text.key(before) : ""
    // Whoever lives there does anything: `ham i 45 hilser aldrig`.
    if ["i", "in"].contains(key), HouseWords.isSomebody(earlier), !tellsTime(item) { return true }
    // A plural would end in -er: `hunden i 21 gør`, `lyset i 3 rum`.
    if key == "i", HouseWords.isHousehold(earlier), !tellsTime(item),
      let next = text.at(text.after(item.last)), next.kind == .word, !next.isCapitalised,
      !next.key.hasSuffix("er"), !next.key.hasSuffix("um")
    {
      return true
    }
    guard item.last != item.first || isFollowedAsHouse(item) else { return false }
    let isBetween =
      ["mellem", "imellem", "between", "entre"].contains(key)
      || (key == "ml" && text.isMark(word + 1, "."))
    if isBetween || HouseWords.besides.contains(key)
      || (key == "for" && ["over", "ud", "lige", "uden", "inden", "omme"].contains(earlier))
      || (key == "om" && ["bag", "uden", "rundt"].contains(earlier))
      || (key == "v" && text.isMark(word + 1, "./"))
      || (["efter", "foer"].contains(key) && ["lige", "straks"].contains(earlier))
      || (key == "under" && HouseWords.groundFloors.contains(earlier))
      || (key == "vis" && text.isMark(word - 1, "-"))
      || (key == "af" && earlier == "siden") || (key == "to" && earlier == "next")
      || (["le", "du"].contains(key) && ["devant", "cote", "derriere"].contains(earlier))
    {
      // `unge mellem 14 og 17`; nobody is at somebody's at an hour.
      if isBetween, HouseWords.isAged(earlier) { return false }
      return key == "hos" || !tellsTime(item)
    }
    guard ["i", "fra", "af", "til", "paa", "at", "in", "of", "from", "au", "du"].contains(key),
      before >= 0
    else { return false }
    if key == "i", !HouseWords.isHousehold(earlier) {
      return !HouseWords.parted.contains(earlier) && !tellsTime(item)
    }
    // Whoever lives there, or what was done to it, at most two words before: `indbrud i nat i 17`.
    return HouseWords.isHousehold(earlier)
      || (["i", "at", "in", "au", "du"].contains(key)
        && HouseWords.isHousehold(text.key(text.wordBefore(before))))
  }

  /// Whether what follows a bare number, or its list, goes on as behind a house.
  private func isFollowedAsHouse(_ item: HouseItem) -> Bool {
    var last = item.last
    while true {
      var next = text.after(last)
      if text.isMark(next, "-–/") || ["og", "and", "et"].contains(text.key(next))
        || text.isMark(next, ",")
      {
        next = text.after(next)
        if ["og", "and", "et"].contains(text.key(next)) { next = text.after(next) }
        if let further = houseItem(next) {
          if text[next].count != further.tokens.count, isCount(further) { return false }
          last = further.last
          continue
        }
      } else if text.isNumber(next) {
        return false
      }
      break
    }
    let next = text.after(last)
    guard let token = text.at(next) else { return true }
    if token.kind == .mark { return !text.isMark(next, "-–%°") }
    // What is done to it ends in -es: `bruges`, `klippes`, `spærres`.
    return HouseWords.goesOn.contains(token.key) || (token.count > 4 && token.key.hasSuffix("es"))
      || (token.isCapitalised && !text.isSpace(next - 1))
  }

  func tellsTime(_ item: HouseItem) -> Bool {
    if let value = Int(text.key(item.first)), value > 24 { return false }
    return text.sentence(around: item.first, holds: HouseWords.times.contains)
  }
}
