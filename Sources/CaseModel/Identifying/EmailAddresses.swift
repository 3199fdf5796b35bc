extension TextScan {
  /// `name@place.dk`, also with spaces around the sign or with `(at)` for it.
  mutating func findEmails() {
    for place in text.tokens.indices {
      if text.isMark(place, "@") {
        takeEmail(sign: place...place)
      } else if text.isMark(place, "(["), text.isMark(place + 2, ")]"),
        ["at", "a", "snabela"].contains(text.key(place + 1))
      {
        takeEmail(sign: place...(place + 2))
      } else if text.key(place) == "snabela" {
        takeEmail(sign: place...place)
      } else if text.key(place) == "snabel", text.key(place + 2) == "a" {
        takeEmail(sign: place...(place + 2))
      }
    }
  }

  private mutating func takeEmail(sign: ClosedRange<Int>) {
    var first = sign.lowerBound
    var isApart = false
    if text.isSpace(first - 1) {
      first -= 1
      isApart = true
    }
    let name = first
    while isPartOfName(first - 1) { first -= 1 }
    while first < name, text.isMark(first, "-+.'") { first += 1 }
    guard first < name else { return }
    var last = sign.upperBound
    if text.isSpace(last + 1) {
      last += 1
      isApart = true
    }
    var dots = 0
    while text.isWord(last + 1) || text.isNumber(last + 1)
      || (text.isMark(last + 1, ".-") && (text.isWord(last + 2) || text.isNumber(last + 2)))
    {
      last += 1
      if text.isMark(last, ".") { dots += 1 }
    }
    // Without a full stop it may be anything that is said with the sign.
    guard dots > 0, text.isWord(last), text[last].count >= 2 else { return }
    if isApart, text[last].count > 6 { return }
    take(.email, first...last)
  }

  private func isPartOfName(_ place: Int) -> Bool {
    isFree(place)
      && (text.isWord(place) || text.isNumber(place) || text.isMark(place, "._%+-'&~"))
  }
}
