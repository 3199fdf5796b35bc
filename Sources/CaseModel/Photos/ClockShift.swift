/// How much is added to what a camera's clock showed, as people type it.
package enum ClockShift {
  /// `+64m`, `-1t4m`, `1:04`, `64`, `-2d`: minutes; nil for what says none.
  package static func minutes(_ text: String) -> Int? {
    var rest = text.filter { !$0.isWhitespace }.lowercased()[...]
    var sign = 1
    if let first = rest.first, "+-−".contains(first) {
      sign = first == "+" ? 1 : -1
      rest = rest.dropFirst()
    }
    if rest.isEmpty || rest.count > 16 { return nil }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let hours = number(parts[0]), let minutes = number(parts[1]), minutes < 60 else {
        return nil
      }
      return sign * (hours * 60 + minutes)
    }
    var sum = 0
    var digits = ""
    for character in rest {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      // The first letter of a unit tells it; the letters behind are the rest of its word.
      if digits.isEmpty {
        if sum == 0 { return nil }
        continue
      }
      guard let value = number(digits), let unit = units[character] else { return nil }
      sum += value * unit
      digits = ""
    }
    if !digits.isEmpty {
      guard let value = number(digits) else { return nil }
      sum += value
    }
    return sign * sum
  }

  private static let units: [Character: Int] = ["m": 1, "h": 60, "t": 60, "d": 1440]

  /// Fifty years are enough.
  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text),
      value <= 30_000_000
    else { return nil }
    return value
  }

  /// `+64m`, as it can be typed.
  package static func text(_ minutes: Int) -> String { (minutes < 0 ? "" : "+") + "\(minutes)m" }
}
