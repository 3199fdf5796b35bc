import Language

/// What is told of a party in a column of its own, the first to give way last.
enum PartyColumn: CaseIterable {
  case findings, late, heard, sent

  /// From so many days on it is long since they were heard of.
  static let silentDays = 30

  var columns: Int {
    switch self {
    case .findings: 8
    case .late: 9
    case .heard: 9
    case .sent: 13
    }
  }

  var heading: Phrase {
    switch self {
    case .findings: Phrase("fund", "findings")
    case .late: Phrase("over", "late")
    case .heard: Phrase("hørt for", "heard")
    case .sent: Phrase("liste sendt", "list sent")
    }
  }
}
