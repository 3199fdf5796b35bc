/// Numbers of homes in letters, and floors: `nummer femten`, `anden sal til venstre`.
extension TextScan {
  /// A number in letters.
  func spelledItem(_ first: Int) -> HouseItem? {
    guard text.isWord(first), isFree(first), HouseNumerals.all.contains(text.key(first)) else {
      return nil
    }
    var item = HouseItem(first: first, last: first)
    item.isSpelled = true
    return item
  }

  /// Only behind `nummer` or a house: by itself a number in letters says how many.
  func isSpelledHouse(_ item: HouseItem) -> Bool {
    let before = text.wordBefore(item.first)
    guard before >= 0, !isCount(item) else { return false }
    let word = text.key(before)
    if HouseWords.isOneHouse(word) { return !HouseNumerals.small.contains(text.key(item.first)) }
    guard HouseWords.numbers.contains(word), word != "no", word != "n" else { return false }
    // `det er nummer to`, `prioritet nummer tre`, `nummer et på listen`.
    let earlier = text.wordBefore(before)
    if earlier >= 0, ["er", "som", "var", "blev", "is", "was"].contains(text.key(earlier)) {
      return text.isMark(text.after(item.last), ",")
        && !text.sentence(
          around: item.first, holds: HouseWords.isRanked)
    }
    return isNumberOfHouse(before, item)
  }

  /// `anden sal til venstre`, `tredje sal th.`: the last token.
  func spelledFloor(_ first: Int) -> Int? {
    guard HouseNumerals.floors.contains(text.key(first)) else { return nil }
    let word = text.after(first)
    guard ["sal", "etage"].contains(text.key(word)) else { return nil }
    var place = text.after(word)
    if text.isMark(place, ",.") { place = text.after(place) }
    if text.key(place) == "til" {
      let side = text.after(place)
      return ["venstre", "hoejre"].contains(text.key(side)) ? side : nil
    }
    return side(place, isSpelt: true)
  }

  /// Whether a floor without a door is of a home: behind its number, or where somebody lives there.
  func isFloorOfHome(_ first: Int) -> Bool {
    followsHouse(first)
      || text.sentence(around: first, holds: HouseWords.livesSomewhere)
        && !text.sentence(around: first, holds: HouseWords.isPublicBuilding)
  }

  /// The last token of `3. sal`.
  func number(ofFloor first: Int) -> Int? {
    var place = first + 1
    if text.isMark(place, ".") { place += 1 }
    if text.isSpace(place) { place += 1 }
    return text.isWord(place) ? place : nil
  }

  /// Whether the number of a house stands in front, with a comma or a space between.
  func followsHouse(_ place: Int) -> Bool {
    var before = text.before(place)
    if text.isMark(before, ",") { before = text.before(before) }
    guard let token = text.at(before), let last = marks.last, last.kind == .house else {
      return false
    }
    return last.range.upperBound == token.end
  }

  /// The number behind `til`, `op til` and `og op til`.
  private func upTo(after last: Int) -> Int? {
    var place = text.after(last)
    if text.key(place) == "og" { place = text.after(place) }
    if ["op", "ned"].contains(text.key(place)) { place = text.after(place) }
    guard ["til", "to"].contains(text.key(place)) else { return nil }
    let next = text.after(place)
    return text.isNumber(next) ? next : nil
  }

  /// `hegnet er væltet fra 17 til 25`: rising, and neither of hours, of amounts nor of what has risen.
  func isFromTo(_ item: HouseItem) -> Bool {
    let word = text.wordBefore(item.first)
    guard word >= 0, ["fra", "from"].contains(text.key(word)), !isCount(item),
      let next = upTo(after: item.last), let further = houseItem(next), !isCount(further),
      let first = Int(text.key(item.first)), let last = Int(text.key(further.first)), first < last
    else { return false }
    let before = text.wordBefore(word)
    if before >= 0,
      HouseWords.numbers.contains(text.key(before)) || HouseWords.isHouse(text.key(before))
    {
      return true
    }
    if text.sentence(around: item.first, holds: HouseWords.isRising) || tellsTime(item) {
      return false
    }
    // Up to 24 it may be hours: what stands along a road tells.
    return last > 24 || text.sentence(around: item.first, holds: HouseWords.isAlongRoad)
  }
}

/// Numbers in letters, folded.
enum HouseNumerals {
  private static let ones = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
  private static let tens = [
    "tyve", "tredive", "fyrre", "fyrretyve", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
    "halvtredsindstyve", "tresindstyve", "firsindstyve",
  ]
  static let all: Set<String> = {
    var all: Set<String> = Set(ones + tens)
    all.formUnion([
      "et", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten",
      "nitten", "hundrede", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    ])
    for one in ones { for ten in tens { all.insert(one + "og" + ten) } }
    return all
  }()
  /// As a home is called by its number.
  static let spoken: Set<String> = [
    "toeren", "treeren", "fireren", "femmeren", "sekseren", "syveren", "otteren", "nieren",
    "tieren", "elleveren", "tolveren", "enogtyveren",
  ]
  /// Articles too.
  static let small: Set<String> = ["en", "et", "one"]
  static let floors: Set<String> = [
    "foerste", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende",
  ]
}
