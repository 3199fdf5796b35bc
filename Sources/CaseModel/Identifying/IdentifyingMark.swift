/// A place in a text that points at somebody (DOMAIN B6).
package struct IdentifyingMark: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Ten digits whose first six are a day and a month: masked at every door in.
    case civilNumber
    /// What may be one, and may be the number of a case or a lamp mast: kept.
    case doubtfulNumber
    case telephone, email, plate
    /// The number of a home, with its letter, floor and door.
    case house
    /// What may be somebody's name. Only people can tell, so it is offered.
    case person

    /// Whether a proposal for a public text is made without it; what is left is only pointed at.
    package var isTakenOut: Bool {
      switch self {
      case .civilNumber, .telephone, .email, .plate, .house: true
      case .doubtfulNumber, .person: false
      }
    }
  }

  package let kind: Kind
  /// In Unicode scalars from the text's beginning.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension String {
  /// What stands in a place that is told in Unicode scalars; empty where the text is shorter.
  package func scalars(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
