import CaseModel

/// An answer cut into what it says of each point: `1 er gjort, 2 klipper vi den 12.12., 3 ikke os`.
struct AnswerText {
  enum Reference: Hashable {
    case code(SayableIdentifier)
    /// The point's place on the list that was sent, from 1.
    case place(Int)
    /// The finding's own number, where the answer says "nr.".
    case number(Int)
  }

  struct Statement: Hashable {
    /// Empty where it says of which point nothing.
    var points: [Reference]
    var text: String
  }

  /// - Parameter takesNumbers: whether a number may be a point; beside a point that is quoted above
  ///   it only a code names another.
  static func statements(in text: String, takesNumbers: Bool) -> [Statement] {
    var reader = AnswerText(text, takesNumbers: takesNumbers)
    reader.read()
    return reader.statements.map { statement in
      Statement(points: statement.points, text: trimmed(statement.text))
    }.filter { !$0.text.isEmpty || !$0.points.isEmpty }
  }

  private let signs: [Character]
  private let takesNumbers: Bool
  private var place = 0
  private var statements: [Statement] = [Statement(points: [], text: "")]
  private var lastNumber = 0

  private init(_ text: String, takesNumbers: Bool) {
    signs = Array(text)
    self.takesNumbers = takesNumbers
  }

  private mutating func read() {
    while place < signs.count {
      if let (points, end) = code(at: place) ?? (beginsClause ? numbers(at: place) : nil) {
        statements.append(Statement(points: points, text: ""))
        place = end
        continue
      }
      statements[statements.count - 1].text.append(signs[place])
      place += 1
    }
  }

  /// Whether something new may begin here.
  private var beginsClause: Bool {
    var before = place - 1
    if before < 0 { return true }
    if signs[before] == "\n" { return true }
    guard signs[before] == " " else { return false }
    while before >= 0, signs[before] == " " { before -= 1 }
    guard before >= 0 else { return true }
    if ",;.!?:–-•*\n".contains(signs[before]) { return true }
    let word = String(signs[...before].reversed().prefix { $0.isLetter }.reversed()).lowercased()
    return ["og", "and", "men", "but", "mens", "while", "samt"].contains(word)
  }

  /// `[K7Q-4MJ]`, or the code alone.
  private func code(at start: Int) -> ([Reference], Int)? {
    let isBracketed = signs[start] == "["
    let first = isBracketed ? start + 1 : start
    guard first + 7 <= signs.count, signs[first + 3] == "-" else { return nil }
    if first > 0, !isBracketed, signs[first - 1].isLetter || signs[first - 1].isNumber {
      return nil
    }
    if first + 7 < signs.count, signs[first + 7].isLetter || signs[first + 7].isNumber {
      return nil
    }
    guard let code = ReturnedList.identifier(String(signs[first..<(first + 7)])) else { return nil }
    var end = first + 7
    if isBracketed {
      guard end < signs.count, signs[end] == "]" else { return nil }
      end += 1
    }
    return ([.code(code)], end)
  }

  /// `3`, `3.`, `punkt 3`, `nr. 3`, `1, 2 og 4`.
  private mutating func numbers(at start: Int) -> ([Reference], Int)? {
    guard takesNumbers, var (lead, place) = lead(at: start) else { return nil }
    var points: [Reference] = []
    while let (number, end) = number(at: place, isLed: lead != nil || !points.isEmpty) {
      if lead == nil, points.isEmpty, !isMarked(end), number <= lastNumber { return nil }
      points.append(lead == .number ? .number(number) : .place(number))
      place = end
      guard let next = joined(at: end) else { break }
      place = next
      if let (other, behind) = self.lead(at: next), other != nil { (lead, place) = (other, behind) }
    }
    guard let last = points.last else { return nil }
    if case .place(let number) = last { lastNumber = number }
    if place < signs.count, ".):".contains(signs[place]) { place += 1 }
    return (points, place)
  }

  private enum Lead { case place, number }

  private func lead(at start: Int) -> (Lead?, Int)? {
    let word = String(signs[start...].prefix { $0.isLetter }).lowercased()
    if word.isEmpty {
      if signs[start] == "#" { return (.place, start + 1) }
      return signs[start].isNumber ? (nil, start) : nil
    }
    let kind: Lead
    switch word {
    case "punkt", "pkt", "ad", "item", "point", "opgave", "punkterne", "pkte": kind = .place
    case "nr", "no", "nummer", "number", "numrene": kind = .number
    default: return nil
    }
    var place = start + word.count
    while place < signs.count, signs[place] == "." || signs[place] == " " { place += 1 }
    return place < signs.count && signs[place].isNumber ? (kind, place) : nil
  }

  private func isMarked(_ end: Int) -> Bool { end < signs.count && ".):".contains(signs[end]) }

  /// A number of one to three digits that counts no things and is no part of a day.
  private func number(at start: Int, isLed: Bool) -> (Int, Int)? {
    guard start < signs.count else { return nil }
    let digits = signs[start...].prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(String(digits)), number > 0 else {
      return nil
    }
    let end = start + digits.count
    guard end < signs.count else { return isLed ? (number, end) : nil }
    let next = signs[end]
    if next.isLetter || next == "%" || next == "/" { return nil }
    if ".,:-".contains(next), end + 1 < signs.count, signs[end + 1].isNumber { return nil }
    if isLed { return (number, end) }
    guard " .):-–".contains(next) else { return nil }
    let rest = signs[end...].drop { " .):-–".contains($0) }
    let word = String(rest.prefix { $0.isLetter }).lowercased()
    if word.isEmpty { return joined(at: end) == nil ? nil : (number, end) }
    return Self.counted.contains(SearchKey.name(word)) ? nil : (number, end)
  }

  /// Behind a number: where the next of several stands.
  private func joined(at start: Int) -> Int? {
    var place = start
    while place < signs.count, signs[place] == " " { place += 1 }
    guard place < signs.count else { return nil }
    if ",+&".contains(signs[place]) {
      place += 1
    } else {
      let word = String(signs[place...].prefix { $0.isLetter }).lowercased()
      guard ["og", "and", "samt"].contains(word) else { return nil }
      place += word.count
    }
    while place < signs.count, signs[place] == " " { place += 1 }
    guard let (_, first) = lead(at: min(place, signs.count - 1)), place < signs.count else {
      return nil
    }
    let digits = signs[first...].prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count) else { return nil }
    // "1 er gjort, 2 klipper vi": a number with words of its own begins its own point.
    let end = first + digits.count
    if let joint = self.tail(end), joint { return place }
    return nil
  }

  /// Whether behind a number in a row of them another follows, or what all of them share.
  private func tail(_ end: Int) -> Bool? {
    var place = end
    while place < signs.count, ".):".contains(signs[place]) { place += 1 }
    while place < signs.count, signs[place] == " " { place += 1 }
    guard place < signs.count else { return false }
    if ",+&".contains(signs[place]) {
      // Another number directly behind.
      let next = signs[(place + 1)...].drop { $0 == " " }
      return next.first?.isNumber ?? false
    }
    return true
  }

  private static let counted: Set<String> = Set(
    DayWords.counting
      + [
        "stk", "m", "meter", "cm", "km", "kr", "kroner", "gange", "gang", "mand", "personer",
        "lamper",
        "lygter", "traeer", "baenke", "timer", "time", "minutter", "sal", "th", "tv", "etage",
        "aar",
        "nye", "af", "of", "hours", "times", "people", "lamps", "trees", "benches", "new",
        "procent",
        "kvartal", "halvaar", "medarbejdere", "folk", "ugers", "dages", "maaneders",
      ])

  private static func trimmed(_ text: String) -> String {
    var slice = Substring(TextRules.accepted(text, form: .text))
    while let first = slice.first, " :)-–—.,;]\n".contains(first) { slice.removeFirst() }
    while let last = slice.last, " ,;-–—[(\n".contains(last) { slice.removeLast() }
    for word in [" og", " and", " men", " samt"] where slice.lowercased().hasSuffix(word) {
      slice.removeLast(word.count)
    }
    while let last = slice.last, " ,;".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
