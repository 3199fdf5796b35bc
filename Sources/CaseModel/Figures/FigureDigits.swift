/// The digits of a number with what divides thousands and decimals taken away.
struct FigureDigits {
  private(set) var isNegative = false
  /// Before the decimals; nil where it is larger than any number here.
  let whole: Int?
  /// Without zeros at the end.
  let decimals: [Character]

  /// The number times 1,000; nil with more than three decimals, or too large.
  var thousandths: Int? {
    guard let whole, decimals.count <= 3 else { return nil }
    let part = Int(String(decimals)) ?? 0
    let scale = [1000, 100, 10, 1][decimals.count]
    let (product, isTooLarge) = whole.multipliedReportingOverflow(by: 1000)
    return isTooLarge ? nil : product + part * scale
  }

  /// - Parameter unit: a count's `1.234` is more than a thousand, a percent's little more than one.
  /// - Returns: nil where the text is no number.
  init?(_ text: String, unit: FigureUnit) {
    var rest = Substring(text)
    if let sign = rest.first, "-−".contains(sign) {
      isNegative = true
      rest = rest.dropFirst().drop { $0.isWhitespace }
    }
    // Groups of digits, and the mark before each but the first.
    var groups: [[Character]] = [[]]
    var marks: [Character] = []
    for character in rest {
      if ("0"..."9").contains(character) {
        groups[groups.count - 1].append(character)
      } else if ".,'’ ".contains(character) || character.isWhitespace {
        marks.append(character.isWhitespace ? " " : character)
        groups.append([])
      } else {
        return nil
      }
    }
    guard !groups.contains(where: \.isEmpty) else { return nil }
    var decimals: [Character] = []
    if Self.lastIsDecimal(groups, marks, unit) {
      decimals = groups.removeLast()
      marks.removeLast()
    }
    // Thousands are divided by one sign, into threes.
    guard Set(marks).count <= 1 else { return nil }
    if groups.count > 1 {
      guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    while decimals.last == "0" { decimals.removeLast() }
    self.decimals = decimals
    whole = Int(String(groups.joined()))
  }

  private static func lastIsDecimal(
    _ groups: [[Character]], _ marks: [Character], _ unit: FigureUnit
  ) -> Bool {
    guard let mark = marks.last, let last = groups.last, ".,".contains(mark),
      marks.count(where: { $0 == mark }) == 1
    else { return false }
    // Another sign before it divides thousands, so this one does not.
    if marks.count > 1 { return true }
    return last.count != 3 || groups[0].count > 3 || groups[0] == ["0"] || unit != .count
  }
}
