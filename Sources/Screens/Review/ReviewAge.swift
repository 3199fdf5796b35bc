import Language

/// How old an open finding is. The raw value is the least days since it was made.
enum ReviewAge: Int, CaseIterable {
  case new = 0
  case weeks = 14
  case months = 30
  case quarters = 90
  case halfYears = 180

  init(days: Int) { self = Self.allCases.last { $0.rawValue <= days } ?? .new }

  /// Over the findings of that age.
  var heading: Phrase {
    switch self {
    case .new: Phrase("Under 14 dage gamle", "Less than 14 days old")
    case .weeks: Phrase("14 dage til en måned", "14 days to a month")
    case .months: Phrase("Én til tre måneder", "One to three months")
    case .quarters: Phrase("Tre til seks måneder", "Three to six months")
    case .halfYears: Phrase("Over et halvt år gamle", "More than half a year old")
    }
  }
}
