extension TextScan {
  /// Ten digits by themselves, together or parted behind the sixth, whose first six are a day and a
  /// month; not the number of a case, an EAN or a lamp mast, and not a telephone with its country.
  mutating func findCivilNumbers() {
    for place in text.tokens.indices where text.isNumber(place) && isFree(place) {
      let groups = groups(from: place, atMost: 4)
      guard let count = Self.civilLengths.first(where: { groups.counts.starts(with: $0) })?.count
      else { continue }
      let last = groups.tokens[count - 1]
      let number = digits(groups.tokens.prefix(count))
      let isNamed = labelled(place) { ScannerWords.isCivilNumberWord($0) }
      guard isNamed || Self.isDayAndMonth(number), standsAsCivilNumber(place, last, isNamed)
      else { continue }
      guard let kind = civilKind(place...last, isNamed: isNamed, isWhole: count == 1) else {
        continue
      }
      take(kind, place...last)
    }
  }

  private static let civilLengths = [[10], [6, 4], [2, 2, 2, 4]]

  private func standsAsCivilNumber(_ first: Int, _ last: Int, _ isNamed: Bool) -> Bool {
    if isNamed { return !text.isNumber(last + 1) }
    if text.isWord(first - 1) || text.isWord(last + 1) { return false }
    guard text.standsAlone(from: first, to: last) else { return false }
    if text.isMark(first - 1, "+") { return false }
    // A further group belongs to a longer number.
    return
      !(first != last && text.isSpace(last + 1) && text.isNumber(last + 2)
      && text[last + 2].count > 2)
  }

  private func civilKind(
    _ tokens: ClosedRange<Int>, isNamed: Bool, isWhole: Bool
  ) -> IdentifyingMark.Kind? {
    let first = tokens.lowerBound
    if isNamed { return .civilNumber }
    if labelled(first, ScannerWords.isCaseLabel) { return isWhole ? nil : .doubtfulNumber }
    if labelled(first, ScannerWords.isTelephone) { return nil }
    if hasCountryCode(before: first) { return nil }
    // Written as one, it may be what a lamp or a thing is called.
    guard isWhole else { return .civilNumber }
    if text.isMark(text.before(first), "#") { return .doubtfulNumber }
    let before = text.wordBefore(first)
    if before >= 0, ScannerWords.numberWords.contains(text.key(before)) { return .doubtfulNumber }
    return text.sentence(around: first, holds: ScannerWords.isCaseLabel)
      ? .doubtfulNumber : .civilNumber
  }

  /// Whether `+45` or `0045` stands before a number.
  func hasCountryCode(before number: Int) -> Bool {
    let code = text.before(number)
    guard text.isNumber(code) else { return false }
    return text.isMark(code - 1, "+") || (text.key(code).hasPrefix("00") && text[code].count == 4)
  }

  /// Whether the first six of ten digits are a day and a month, and any year; a day may have 60 more, as
  /// in the numbers that stand for one.
  private static func isDayAndMonth(_ number: String) -> Bool {
    let digits = number.utf8.map { Int($0) - 48 }
    guard digits.count == 10 else { return false }
    var day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    if day > 60 { day -= 60 }
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

/// What becomes of civil registration numbers that somebody has written (DOMAIN B6).
package enum CivilNumberMask {
  /// What stands in their place, in the text itself and so in no language of a screen.
  package static let mask = "[cpr fjernet]"

  /// The text with the numbers masked, and how many there were; what is doubtful is kept.
  package static func masked(_ text: String) -> (text: String, count: Int) {
    guard mayHold(text) else { return (text, 0) }
    var scan = TextScan(text, isPlace: false)
    scan.findEmails()
    scan.findCivilNumbers()
    let found = scan.marks.filter { $0.kind == .civilNumber }
    if found.isEmpty { return (text, 0) }
    let scalars = Array(text.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var end = 0
    for mark in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      masked.append(contentsOf: scalars[end..<mark.range.lowerBound])
      masked.append(contentsOf: mask.unicodeScalars)
      end = mark.range.upperBound
    }
    masked.append(contentsOf: scalars[end...])
    return (String(masked), found.count)
  }

  /// The same in every text of a value, but for what stands under a name.
  package static func masked(
    _ value: JSONValue, besides name: String = ""
  ) -> (value: JSONValue, count: Int) {
    if let text = value.string {
      let (masked, count) = masked(text)
      return count == 0 ? (value, 0) : (.string(masked), count)
    }
    var count = 0
    func inner(_ value: JSONValue) -> JSONValue {
      let (masked, found) = masked(value, besides: name)
      count += found
      return masked
    }
    if let items = value.array {
      let masked = items.map(inner)
      return count == 0 ? (value, 0) : (.array(masked), count)
    }
    if let members = value.object {
      var masked = members
      for (key, value) in members where key != name { masked[key] = inner(value) }
      return count == 0 ? (value, 0) : (.object(masked), count)
    }
    return (value, 0)
  }

  /// Most texts have no ten digits, and are not looked at further.
  private static func mayHold(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where (0x30...0x39).contains(byte) {
      count += 1
      if count == 10 { return true }
    }
    return false
  }
}
