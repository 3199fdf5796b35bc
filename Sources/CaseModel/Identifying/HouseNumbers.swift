extension TextScan {
  /// Numbers of homes, by what stands before them, behind them, or by their own form.
  mutating func findHouses() {
    for place in text.tokens.indices where isFree(place) {
      if text.isWord(place) {
        if let last = groundFloor(place) ?? spelledFloor(place) {
          take(.house, place...last)
        } else if let item = spelledItem(place), isSpelledHouse(item) {
          takeList(from: item)
        } else if isSpokenHouse(place) {
          take(.house, place...place)
        }
        continue
      }
      guard text.isNumber(place) else { continue }
      if let last = floor(place) ?? tenancy(place) {
        take(.house, place...last)
      } else if let last = parcel(place) {
        takeParcels(place...last)
      } else if let item = houseItem(place), isHouse(item) || isFromTo(item) {
        takeList(from: item)
      }
    }
  }

  /// `matr.nr. 14ab`: the last token of the number of a piece of land.
  func parcel(_ first: Int) -> Int? {
    var word = text.wordBefore(first)
    if word >= 0, HouseWords.numbers.contains(text.key(word)) {
      word = text.isMark(word - 1, "-") ? word - 2 : text.wordBefore(word)
    }
    guard word >= 0 else { return nil }
    // The number of a whole property.
    if ["bfe", "bfenr", "bfenummer"].contains(text.key(word)) { return first }
    guard text[first].count <= 4, HouseWords.cadastral.contains(text.key(word)) else { return nil }
    return text.isWord(first + 1) && text[first + 1].count <= 3 ? first + 1 : first
  }

  /// A number with what belongs to it.
  struct HouseItem {
    let first: Int
    var last: Int
    /// `15A`, with nothing between.
    var hasLetter = false
    /// `57'eren`.
    var isSpoken = false
    /// `femten`.
    var isSpelled = false

    var tokens: ClosedRange<Int> { first...last }
  }

  /// A number of at most three digits with its letter; nil for a part of a day, a time, a decimal.
  func houseItem(_ first: Int) -> HouseItem? {
    guard text.isNumber(first), isFree(first), text[first].count <= 3,
      !text.key(first).hasPrefix("0"), !text.isWord(first - 1) || isHead(first - 1)
    else { return nil }
    if text.isMark(first - 1, "§$€£") || text.isMark(text.before(first), "§") { return nil }
    let isTight = isTightList(first)
    if !isTight, text.isMark(first - 1, ".,:"), text.isNumber(first - 2) { return nil }
    var item = HouseItem(first: first, last: first)
    var next = first + 1
    if text.isMark(next, "'’´"), text.isWord(next + 1) { next += 1 }
    // `16-eren`
    if text.isMark(next, "-"), ["eren", "erens"].contains(text.key(next + 1)) { next += 1 }
    if text.isWord(next) {
      let key = text.key(next)
      // `80'erne` are years.
      let isSeveral = ["erne", "ernes"].contains(key) && text.isMark(first - 1, "-–/")
      if ["eren", "erens", "ern"].contains(key) || isSeveral {
        item.isSpoken = true
      } else if text[next].count == 1, key != "s" || text[next].isCapitalised {
        item.hasLetter = true
      } else if key != "s" && key != "bis" && key != "ter" {
        return nil
      }
      item.last = next
    } else if text.isSpace(next), text.isWord(next + 1), text[next + 1].count == 1,
      !text.isMark(next + 2, ".") || text.at(text.after(next + 2)).map(\.isCapitalised) ?? true,
      isHouseLetter(next + 1)
    {
      item.last = next + 1
    } else if text.isSpace(next), ["bis", "ter"].contains(text.key(next + 1)) {
      item.last = next + 1
    }
    // `80 a-d`
    if item.last > first, text[item.last].count == 1, text.isMark(item.last + 1, "-–"),
      text.isWord(item.last + 2), text[item.last + 2].count == 1
    {
      item.last += 2
      item.hasLetter = true
    }
    // `5³ tv.`: the floor raised.
    if text.isMark(item.last + 1, "¹²³"),
      let side = side(text.after(item.last + 1), isSpelt: false)
    {
      item.last = side
      item.hasLetter = true
      return item
    }
    if text.isMark(item.last + 1, "%°º²") { return nil }
    // `9.B` is a class.
    if text.isMark(item.last + 1, "."), text.isWord(item.last + 2) { return nil }
    if !isTight, text.isMark(item.last + 1, ".,:"), text.isNumber(item.last + 2) {
      // A list without spaces, `15,17`, is one decimal too often; a floor shows by its door.
      return floor(item.last + 2) != nil ? item : nil
    }
    return item
  }

  /// `3,5,7`: three numbers with commas are no decimal.
  private func isTightList(_ number: Int) -> Bool {
    var first = number
    while text.isMark(first - 1, ","), text.isNumber(first - 2) { first -= 2 }
    var last = number
    while text.isMark(last + 1, ","), text.isNumber(last + 2) { last += 2 }
    return last - first >= 4
  }

  /// Whether a word that stands together with a number is a house's or `nr`: `nr15`, `hus22`; or the
  /// letter of a number that begins with it: `bolig B12`.
  func isHead(_ word: Int) -> Bool {
    let key = text.key(word)
    if HouseWords.numbers.contains(key), key.count > 1 { return true }
    if HouseWords.isHouse(key) || HouseWords.isCompoundRoad(key) { return true }
    guard text[word].count == 1, text[word].isCapitalised else { return false }
    let before = text.wordBefore(word)
    return before >= 0 && HouseWords.isHouse(text.key(before))
  }

  /// A letter with a space before it: a capital, or a small one that is no word of its own.
  private func isHouseLetter(_ place: Int) -> Bool {
    guard let letter = text.key(place).utf8.first else { return false }
    if text[place].isCapitalised { return (0x61...0x6B).contains(letter) }
    // `80 a-d`
    if text.isMark(place + 1, "-–"), text.isWord(place + 2), text[place + 2].count == 1 {
      return (0x61...0x6B).contains(letter)
    }
    // `Valmuevej 11 a har`; in French it is a word.
    if letter == 0x61 {
      let road = text.wordBefore(place - 2)
      return road >= 0 && HouseWords.isCompoundRoad(text.key(road))
        && HouseWords.goesOn.contains(text.key(text.after(place)))
    }
    return (0x62...0x67).contains(letter) && text.key(place) != "d"
  }

  /// Takes a number and those of its list: `15, 17 og 19`, `15-17`, with floors behind each.
  private mutating func takeList(from head: HouseItem) {
    var item = head
    while true {
      // `bolig B12`: the letter belongs to it.
      let isLettered = text.isWord(item.first - 1) && text[item.first - 1].count == 1
      take(.house, (isLettered ? item.first - 1 : item.first)...item.last)
      guard let next = joined(after: item.last),
        let further = head.isSpelled ? spelledItem(next) : houseItem(next),
        further.last < text.count,
        !isCount(further)
      else { return }
      // A floor is taken by itself.
      if floor(next) != nil { return }
      item = further
    }
  }

  /// The number that a list goes on with.
  func joined(after last: Int) -> Int? {
    var place = text.after(last)
    if text.isMark(place, ",") {
      place = text.after(place)
      if ["og", "and", "et", "samt", "eller"].contains(text.key(place)) {
        place = text.after(place)
      }
    } else if text.isMark(place, "-–/+&") {
      place = text.after(place)
    } else if ["og", "and", "et", "eller", "or", "til", "to", "samt", "a"].contains(text.key(place))
    {
      place = text.after(place)
      if ["op", "ned"].contains(text.key(place)) { place = text.after(place) }
      if text.key(place) == "til" { place = text.after(place) }
    } else {
      return nil
    }
    if ["nr", "no", "nummer", "hus", "husnr"].contains(text.key(place)) {
      place = text.after(place)
      if text.isMark(place, ".") { place = text.after(place) }
    }
    return text.isNumber(place) || text.isWord(place) ? place : nil
  }

  /// Whether a number says how many, and no house.
  func isCount(_ item: HouseItem) -> Bool {
    let next = text.after(item.last)
    if text.isMark(item.last + 1, "."), text.isSpace(item.last + 2), text.isWord(item.last + 3),
      !text[item.last + 3].isCapitalised, item.last == item.first
    {
      return true
    }
    guard text.isWord(next), text.isSpace(next - 1) || next > item.last + 1 else { return false }
    return HouseWords.isCounted(text.key(next))
  }

  // Floors and doors

  /// `2. tv`, `3.th`, `1. sal til venstre`: the last token.
  func floor(_ first: Int) -> Int? {
    guard text.isNumber(first), text[first].count <= 2, !text.isWord(first - 1) else { return nil }
    var place = first + 1
    // `4 . th`
    if text.isSpace(place), text.isMark(place + 1, "."), text.isSpace(place + 2) { place += 1 }
    if text.isMark(place, ".") { place += 1 }
    if text.isSpace(place) { place += 1 }
    if ["sal", "floor", "etage"].contains(text.key(place)) {
      place = text.after(place)
      if text.isMark(place, ",.") { place = text.after(place) }
      if ["til", "to"].contains(text.key(place)) {
        let side = text.after(place)
        return ["venstre", "hoejre"].contains(text.key(side)) ? side : nil
      }
      return side(place, isSpelt: true) ?? (isFloorOfHome(first) ? number(ofFloor: first) : nil)
    }
    if let side = side(place, isSpelt: false) { return side }
    // `33, 1., har`: the floor behind a house.
    let isDoor = text.isSpace(first + 2) && ["doer", "lejl"].contains(text.key(first + 3))
    return text.isMark(first + 1, ".")
      && (text.isMark(first + 2, ",") || text.at(first + 2) == nil || isDoor
        || isDoneTo(first + 1))
      && followsHouse(first) ? first + 1 : nil
  }

  /// `st. th.`, `stuen til højre`.
  private func groundFloor(_ first: Int) -> Int? {
    // `28, II tv`
    if ["i", "ii", "iii", "iv", "v"].contains(text.key(first)), text[first].isAllCapitals {
      let door = text.isMark(first + 1, ".") ? text.after(first + 1) : text.after(first)
      return side(door, isSpelt: false)
    }
    guard HouseWords.groundFloors.contains(text.key(first)), !text.isNumber(first - 1)
    else { return nil }
    // `41 st sælger`: behind a number it is no street's `st`.
    if text.key(first) == "st", followsHouse(first), text.isSpace(first - 1),
      text.isNumber(first - 2), text.isSpace(first + 1) || text.isMark(first + 1, ",")
    {
      return first
    }
    if text.key(first) == "st", followsHouse(first), text.isMark(first + 1, "."),
      text.isMark(first + 2, ",") || text.at(first + 2) == nil
    {
      return first + 1
    }
    var place = first + 1
    if text.isMark(place, ".") { place += 1 }
    if text.isMark(place, ",") { place += 1 }
    if text.isSpace(place) { place += 1 }
    if text.key(place) == "til" {
      let side = text.after(place)
      return ["venstre", "hoejre"].contains(text.key(side)) ? side : nil
    }
    if let side = side(place, isSpelt: text.key(first) != "kl") { return side }
    let isCellar = ["kld", "kaelder", "kaelderen"].contains(text.key(first))
    return isCellar && followsHouse(first) ? first : nil
  }

  func side(_ place: Int, isSpelt: Bool) -> Int? {
    if ["t", "m"].contains(text.key(place)), text.isMark(place + 1, "."),
      ["v", "h", "f"].contains(text.key(place + 2))
    {
      return text.isMark(place + 3, ".") ? place + 3 : place + 2
    }
    let key = text.key(place)
    if isSpelt, key == "midt", text.key(text.after(place)) == "for" { return text.after(place) }
    let known = isSpelt ? ["tv", "th", "mf", "venstre", "hoejre", "midtfor"] : ["tv", "th", "mf"]
    guard known.contains(key) else { return nil }
    // The full stop of the shortening, unless the sentence ends with it.
    guard text.isMark(place + 1, ".") else { return place }
    let next = text.after(place + 1)
    let goesOn = text.at(next).map { !$0.isCapitalised && $0.key != "\n" } ?? false
    return goesOn ? place + 1 : place
  }
}
