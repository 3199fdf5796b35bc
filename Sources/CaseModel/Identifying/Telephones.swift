extension TextScan {
  /// Eight digits in a row or parted as people part them, with or without a country's code; other
  /// countries' numbers with theirs, or with the zero they begin with.
  mutating func findTelephones() {
    for place in text.tokens.indices where text.isNumber(place) && isFree(place) {
      if let last = international(place) {
        var first = text.isMark(place - 1, "+") ? place - 1 : place
        if text.isMark(first - 1, "("), text.isMark(place + 1, ")") { first -= 1 }
        take(.telephone, first...last)
      } else if let last = domestic(place) {
        take(.telephone, place...last)
      }
    }
  }

  /// `+45 …`, `0045 …`: the last token of the number.
  private func international(_ first: Int) -> Int? {
    let isPlus = text.isMark(first - 1, "+")
    let key = text.key(first)
    guard isPlus || (key.hasPrefix("00") && !key.hasPrefix("000") && key.count >= 4) else {
      return nil
    }
    if !isPlus, labelled(first, ScannerWords.isCaseLabel) { return nil }
    let isDanish = key.hasPrefix(isPlus ? "45" : "0045")
    let limit = isDanish ? (isPlus ? 10 : 12) : 16
    var count = text[first].count
    var last = first
    var place = first + 1
    while count < limit {
      var next = place
      while text.isSpace(next) || text.isMark(next, "-.()") { next += 1 }
      guard next - place <= 3, text.isNumber(next), isFree(next), next > place || next == first
      else {
        break
      }
      guard count + text[next].count <= limit else { break }
      count += text[next].count
      last = next
      place = next + 1
    }
    return count >= (isDanish ? limit : 9) ? last : nil
  }

  private func domestic(_ first: Int) -> Int? {
    if let last = slashed(first) { return last }
    let groups = groups(from: first)
    if let last = digitByDigit(groups) { return last }
    let isNamed = labelled(first, ScannerWords.isTelephoneWord) || isTheirNumber(first)
    let begins = text.key(first).hasPrefix("0")
    let shapes = begins ? Self.foreignShapes : Self.shapes
    if isNamed, let last = eightInAll(groups) { return last }
    guard let shape = shapes.first(where: { groups.counts.starts(with: $0) }) else { return nil }
    let last = groups.tokens[shape.count - 1]
    let separators = Set(groups.separators.prefix(shape.count - 1))
    guard separators.count <= 1, text.standsAlone(from: first, to: last) || isNamed else {
      return nil
    }
    if text.isWord(last + 1) || text.isWord(first - 1) { return nil }
    if isNamed { return last }
    if labelled(first, ScannerWords.isCaseLabel) { return nil }
    // A longer row of numbers.
    if shape.count > 1, groups.counts.count > shape.count { return nil }
    if shape.count > 1, text.isSpace(first - 1), text.isNumber(first - 2), isFree(first - 2) {
      return nil
    }
    if ScannerWords.amounts.contains(text.key(text.after(last))) { return nil }
    let number = digits(groups.tokens.prefix(shape.count))
    if shape == [8] || shape == [4, 4], Self.isDate(number) { return nil }
    // Danish numbers begin with two to nine.
    return begins || number.first != "1" ? last : nil
  }

  /// `hans nummer: …`
  private func isTheirNumber(_ first: Int) -> Bool {
    let word = text.wordBefore(first)
    guard word >= 0, ["nummer", "nr"].contains(text.key(word)) else { return false }
    return ["hans", "hendes", "deres", "mit"].contains(text.key(text.before(word)))
  }

  /// `21 / 88 / 40 / 35`; a date has three parts.
  private func slashed(_ first: Int) -> Int? {
    var place = first
    for step in 0..<4 {
      guard text.isNumber(place), text[place].count == 2, isFree(place) else { return nil }
      if step == 3 { return text.isMark(text.after(place), "/") ? nil : place }
      guard text.isMark(text.after(place), "/") else { return nil }
      place = text.after(text.after(place))
    }
    return nil
  }

  /// `8 7 3 1 4 5 0 9`, as it is read aloud.
  private func digitByDigit(_ groups: Groups) -> Int? {
    guard groups.counts == Array(repeating: 1, count: 8), let last = groups.tokens.last,
      let first = groups.tokens.first, text.key(first) != "0", text.key(first) != "1",
      Set(groups.separators).count == 1, !text.isMark(text.after(last), ",")
    else { return nil }
    return last
  }

  /// Behind a word that says so, eight digits however they are parted.
  private func eightInAll(_ groups: Groups) -> Int? {
    var count = 0
    for (place, token) in groups.tokens.enumerated() {
      count += groups.counts[place]
      if count == 8 {
        return place > 0 && !text.isWord(token + 1) && place < 5 ? token : nil
      }
      if count > 8 { return nil }
    }
    return nil
  }

  private static let shapes = [
    [8], [2, 2, 2, 2], [4, 4], [2, 3, 3], [3, 3, 2], [3, 2, 3], [2, 6],
  ]
  /// As they are written in France and in Britain.
  private static let foreignShapes = [
    [2, 2, 2, 2, 2], [10], [11], [3, 4, 4], [5, 6], [5, 3, 3], [4, 3, 4], [4, 6],
  ]

  /// `20261130`, and two years beside each other.
  private static func isDate(_ number: String) -> Bool {
    let digits = number.utf8.map { Int($0) - 48 }
    func year(_ from: Int) -> Bool { [19, 20].contains(digits[from] * 10 + digits[from + 1]) }
    guard digits.count == 8, year(0) else { return false }
    let month = digits[4] * 10 + digits[5]
    let day = digits[6] * 10 + digits[7]
    return year(4) || ((1...12).contains(month) && (1...31).contains(day))
  }
}
