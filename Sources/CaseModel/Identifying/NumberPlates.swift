extension TextScan {
  /// Two letters and five digits however they are parted; with a vehicle beside it also the plates of
  /// trailers, mopeds and neighbouring countries.
  mutating func findPlates() {
    for place in text.tokens.indices where text.isWord(place) && isFree(place) {
      guard text[place].count <= 3, !text.isWord(place - 1), !text.isNumber(place - 1) else {
        continue
      }
      let last = danish(place) ?? foreign(place)
      guard let last, !labelled(place, ScannerWords.isCaseLabel) else { continue }
      take(.plate, place...last)
    }
  }

  private func isNearVehicle(_ place: Int) -> Bool {
    text.sentence(around: place, holds: ScannerWords.isVehicle)
  }

  /// The number behind letters, with or without a space or hyphen between.
  private func number(behind letters: Int) -> Int? {
    var next = letters + 1
    if text.isSpace(next) || text.isMark(next, "-–") { next += 1 }
    return text.isNumber(next) && isFree(next) ? next : nil
  }

  private func danish(_ letters: Int) -> Int? {
    let token = text[letters]
    guard token.count == 2, let number = number(behind: letters) else { return nil }
    let groups = groups(from: number, atMost: 3)
    let isTogether = number == letters + 1
    var last: Int?
    for shape in [[5], [2, 3], [3, 2]] where groups.counts == shape { last = groups.tokens.last }
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
    return isVehicle && (token.isAllCapitals || isFull) ? last : nil
  }

  private func foreign(_ letters: Int) -> Int? {
    let token = text[letters]
    guard token.isAllCapitals else { return nil }
    // AB-123-CD, as in France.
    if token.count == 2, text.isMark(letters + 1, "-"), text.isNumber(letters + 2),
      text[letters + 2].count == 3, text.isMark(letters + 3, "-"), text.isWord(letters + 4),
      text[letters + 4].count == 2, text[letters + 4].isAllCapitals
    {
      return letters + 4
    }
    // AB12 CDE, as in Britain.
    if token.count == 2, text.isNumber(letters + 1), text[letters + 1].count == 2,
      text.isSpace(letters + 2), text.isWord(letters + 3), text[letters + 3].count == 3,
      text[letters + 3].isAllCapitals
    {
      return letters + 3
    }
    guard isNearVehicle(letters) else { return nil }
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
