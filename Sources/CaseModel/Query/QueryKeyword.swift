/// What a query may ask for besides the fields of a finding.
package enum QueryKeyword: String, CaseIterable, Sendable {
  case overdue, open, conflicts, missing, sort, group

  /// The word a query of the language is written with, and then what is understood besides.
  package var danish: String {
    switch self {
    case .overdue: "forfalden"
    case .open: "åben"
    case .conflicts: "uenig"
    case .missing: "mangler"
    case .sort: "sortér"
    case .group: "gruppér"
    }
  }

  private var others: [String] {
    switch self {
    case .overdue: ["over"]
    case .conflicts: ["konflikter", "konflikt", "inConflict"]
    case .sort: ["sorter", "order", "orden"]
    case .group: ["grupper"]
    case .open, .missing: []
    }
  }

  package static func named(_ word: String) -> QueryKeyword? {
    table[SearchKey.fold(word)]
  }

  private static let table: [String: QueryKeyword] = {
    var table: [String: QueryKeyword] = [:]
    for keyword in allCases {
      for word in [keyword.rawValue, keyword.danish] + keyword.others {
        table[SearchKey.fold(word)] = keyword
      }
    }
    return table
  }()
}
