/// What a figure is counted in. The raw value is the name on disk: never rename or reuse one.
package enum FigureUnit: String, Sendable, CaseIterable {
  /// A whole number of burglaries, complaints, neighbour helpers.
  case count
  case percent
  /// Of 1,000 households or inhabitants.
  case perThousand = "per-thousand"
}

/// What was measured, or that it is not known; never 0 for what is not known.
package enum FigureValue: Hashable, Sendable {
  case count(Int)
  /// In thousandths of a percent: 25.3 percent is 25,300. At most 100,000.
  case percent(thousandths: Int)
  /// In thousandths: 5.2 of 1,000 is 5,200.
  case perThousand(thousandths: Int)
  case unknown(FigureUnknown)

  /// The number in its unit; nil when it is not known.
  package var number: Double? {
    switch self {
    case .count(let count): Double(count)
    case .percent(let thousandths), .perThousand(let thousandths): Double(thousandths) / 1000
    case .unknown: nil
    }
  }

  /// Nil for what is no count, or not known.
  package var count: Int? {
    if case .count(let count) = self { count } else { nil }
  }

  package var isKnown: Bool { number != nil }

  /// Nil when it is not known: then anything may be counted.
  package var unit: FigureUnit? {
    switch self {
    case .count: .count
    case .percent: .percent
    case .perThousand: .perThousand
    case .unknown: nil
    }
  }
}

/// Why a number is not known, as the table said it. They are kept apart, for Statistics Denmark
/// means another thing by each.
package enum FigureUnknown: Hashable, Sendable {
  /// Nothing stands there.
  case blank
  /// `-`: none, to Statistics Denmark; elsewhere often that nobody said. Unknown until somebody
  /// answers which of them.
  case dash
  /// `.`: by its nature there can be none.
  case dot
  /// `..`: too uncertain, or withheld.
  case dots
  /// `...`: not there yet.
  case later
  /// `u.o.`, `uoplyst`, `ukendt`, `n/a`.
  case notStated
  /// `*`: hidden by whoever made the table.
  case hidden
  /// `<5`: less than that, and not said how many.
  case below(Int)
}

extension FigureUnknown: RawRepresentable {
  /// The name on disk: never rename or reuse one.
  package var rawValue: String {
    switch self {
    case .blank: "blank"
    case .dash: "dash"
    case .dot: "dot"
    case .dots: "dots"
    case .later: "later"
    case .notStated: "not-stated"
    case .hidden: "hidden"
    case .below(let limit): "below-\(limit)"
    }
  }

  package init?(rawValue: String) {
    if let plain = Self.plain.first(where: { $0.rawValue == rawValue }) {
      self = plain
      return
    }
    let head = "below-"
    guard rawValue.hasPrefix(head), let limit = Int(rawValue.dropFirst(head.count)), limit > 0,
      Self.below(limit).rawValue == rawValue
    else { return nil }
    self = .below(limit)
  }

  private static let plain: [FigureUnknown] = [
    .blank, .dash, .dot, .dots, .later, .notStated, .hidden,
  ]
}
