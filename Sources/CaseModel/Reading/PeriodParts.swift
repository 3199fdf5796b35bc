/// The numbers and words a text is made of that may say a period.
struct PeriodParts {
  struct Number {
    let value: Int
    let digits: Int

    /// Whether it is a year written out.
    var isYear: Bool { digits == 4 }

    /// The year that four or two digits say; nil for others.
    var anyYear: Int? {
      switch digits {
      case 4: value
      case 2: value < 70 ? 2000 + value : 1900 + value
      default: nil
      }
    }
  }

  struct Word {
    /// Folded as `SearchKey` does.
    let text: String
    /// How many numbers stand before it.
    let place: Int
  }

  private(set) var numbers: [Number] = []
  private(set) var words: [Word] = []
  /// Whether a comma stands in it: between two numbers it is a decimal's.
  private(set) var hasComma = false

  /// - Returns: nil where something stands in it that no period is written with, as a sign does.
  init?(_ text: String) {
    var rest = Substring(SearchKey.fold(text))
    rest = rest.drop { $0.isWhitespace || $0 == "'" || $0 == "(" }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    // As programs write the days of a spreadsheet.
    for midnight in [" 00:00:00", "t00:00:00"] where rest.hasSuffix(midnight) {
      rest.removeLast(midnight.count)
    }
    guard let first = rest.first, Self.isDigit(first) || first.isLetter else { return nil }
    while let head = rest.first {
      if Self.isDigit(head) {
        let digits = rest.prefix(while: Self.isDigit)
        guard digits.count <= 8, let value = Int(digits) else { return nil }
        numbers.append(Number(value: value, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if head.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        words.append(Word(text: String(letters), place: numbers.count))
        rest = rest.dropFirst(letters.count)
      } else if head.isWhitespace || " .,/-–_()'’".contains(head) {
        hasComma = hasComma || head == ","
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
