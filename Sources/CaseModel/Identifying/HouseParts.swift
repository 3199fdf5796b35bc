/// Homes told by a part, a neighbour or a spoken number: `lejemål 0453`, `nabo (75)`, `foran toeren`.
extension TextScan {
  /// `lejemål 0453`, `lejl. 14.3`, `lej 03-12`: the last token of the number of a tenancy.
  func tenancy(_ first: Int) -> Int? {
    guard text[first].count <= 5 else { return nil }
    var word = text.wordBefore(first)
    if word >= 0, HouseWords.numbers.contains(text.key(word)) { word = text.wordBefore(word) }
    guard word >= 0, HouseWords.isTenancy(text.key(word)) else { return nil }
    let isParted = text.isMark(first + 1, "-.") && text.isNumber(first + 2)
    guard isParted || text[first].count > 3 || text.key(first).hasPrefix("0") else { return nil }
    return isParted ? first + 2 : first
  }

  /// Takes the number of a piece of land, and of those beside it: `matr. 5aa og 5ab`.
  mutating func takeParcels(_ parcel: ClosedRange<Int>) {
    take(.house, parcel)
    var last = parcel.upperBound
    while let next = joined(after: last), text.isNumber(next), isFree(next),
      text.isWord(next + 1), text[next + 1].count <= 3
    {
      take(.house, next...(next + 1))
      last = next + 1
    }
  }

  /// `foran toeren`, `sekserens låge`: a number spoken as a home's.
  func isSpokenHouse(_ word: Int) -> Bool {
    let key = text.key(word)
    let next = text.key(text.after(word))
    if key.hasSuffix("s"), HouseNumerals.spoken.contains(String(key.dropLast())) {
      return HouseWords.isHousehold(next) || HouseWords.isHouse(next)
    }
    guard HouseNumerals.spoken.contains(key) else { return false }
    let before = text.wordBefore(word)
    return before >= 0 && HouseWords.besides.contains(text.key(before))
      && !text.sentence(around: word, holds: HouseWords.isBus)
  }

  /// `beboer 52`, `naboerne 65 og 67`, `nabo (75)`: whoever lives beside, by the number.
  func isOfNeighbour(_ item: HouseItem) -> Bool {
    var place = text.before(item.first)
    if text.isMark(place, "("), text.isMark(item.last + 1, ")") { place = text.before(place) }
    return text.isWord(place) && HouseWords.neighbours.contains(text.key(place))
  }

  /// `den blå dør, 62, smækker`, `nederst på vejen, 96, bakker de ud`: the number told beside it.
  func isApposed(_ item: HouseItem) -> Bool {
    let before = text.before(item.first)
    let after = text.after(item.last)
    guard text.isMark(before, ","), text.isMark(after, ","), !tellsTime(item) else { return false }
    let word = text.before(before)
    let next = text.after(after)
    guard text.isWord(word), text.isWord(next) else { return false }
    let key = text.key(word)
    return (HouseWords.isHouse(key) || ["vejen", "gaden", "stien", "haven"].contains(key))
      && text.key(next).hasSuffix("r")
  }

  /// `klippes: 3, 11, 19b, 27`: what is to be done at a list of homes.
  func isListedToDo(_ item: HouseItem) -> Bool {
    let before = text.before(item.first)
    guard text.isMark(before, ":"), let next = joined(after: item.last),
      let further = houseItem(next), !isCount(further)
    else { return false }
    return HouseWords.isDoneAtHome(text.key(text.before(before)))
  }

  /// `50-54 samt 58 vil …`: a range at the beginning that somebody speaks for.
  func isSpeakingRange(_ item: HouseItem) -> Bool {
    guard text.startsSentence(item.first), text.isMark(item.last + 1, "-–"),
      let next = houseItem(item.last + 2)
    else { return false }
    var last = next.last
    while let more = joined(after: last), let further = houseItem(more) { last = further.last }
    return ["vil", "har", "mangler", "oensker", "klager", "skal"]
      .contains(text.key(text.after(last)))
  }

  /// `84: hæk, 86: trailer på fortov`: numbers in a row, each with what there is of it.
  func isBeforeColons(_ item: HouseItem) -> Bool {
    guard text.isMark(item.last + 1, ":"), text.isSpace(item.last + 2) else { return false }
    return text.sentence(around: item.first).contains { place in
      place != item.first && text.isNumber(place) && !text.isNumber(place - 2)
        && text.isMark(place + 1, ":") && text.isSpace(place + 2)
    }
  }

  /// `fra 35 og ned`, `fra 77 og opefter`: along the road, and no hour.
  func isOnward(_ item: HouseItem) -> Bool {
    let word = text.wordBefore(item.first)
    let link = text.after(item.last)
    guard word >= 0, ["fra", "from"].contains(text.key(word)), text.key(link) == "og",
      ["ned", "op", "opefter", "nedefter", "frem", "fremefter", "videre"]
        .contains(text.key(text.after(link)))
    else { return false }
    return !tellsTime(item)
      && (Int(text.key(item.first)).map { $0 > 24 } ?? true
        || text.sentence(around: item.first, holds: HouseWords.isAlongRoad))
  }

  /// Whether what follows a floor is done to it or by it: `2. har fået stjålet`.
  func isDoneTo(_ place: Int) -> Bool {
    let before = text.before(place - 1)
    return text.isMark(before, ",") && text.isSpace(place + 1)
      && ["har", "er", "brudt", "blev", "mangler", "siger", "klager", "vil", "skal"]
        .contains(text.key(place + 2))
  }
}
