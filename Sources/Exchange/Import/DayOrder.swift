import CaseModel

/// Which of the two numbers of `03/04/2026` is the month, told from all the days of a column.
enum DayOrder: Hashable {
  /// As everybody here writes.
  case dayFirst
  /// A day like `02/17/2026` proves it.
  case monthFirst
  /// The column proves both, so that no such day of it can be trusted.
  case contradicting

  var isMonthFirst: Bool { self == .monthFirst }

  /// Whether the text is a day that the column leaves open.
  func isUnread(_ text: String) -> Bool {
    self == .contradicting && SlashedDay(text) != nil
  }
}

/// A day of numbers, the first of which is no year.
private struct SlashedDay {
  let first: Int
  let second: Int

  /// With a full stop between them they are written by nobody who puts the month first.
  init?(_ text: String) {
    let plain = text.filter { !SearchKey.isUnseen($0) }
    let parts = plain.prefix { !$0.isWhitespace && $0 != "T" }.split(
      omittingEmptySubsequences: false
    ) { "/-".contains($0) }
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }),
      parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return nil }
    self.first = first
    self.second = second
  }

  var provesMonthFirst: Bool { (1...12).contains(first) && (13...31).contains(second) }
  var provesDayFirst: Bool { (13...31).contains(first) && (1...12).contains(second) }
}

/// How the columns of a file write their days.
struct DayOrders {
  private struct Proof {
    var monthFirst: String?
    var dayFirst: String?
    var isOpen = false
  }

  private var proofs: [Int: Proof] = [:]
  private let columns: [ColumnMapping]

  init(columns: [ColumnMapping]) {
    self.columns = columns
    for column in columns where column.meaning.isOfDays { proofs[column.index] = Proof() }
  }

  func holdsDays(_ column: Int) -> Bool { proofs[column] != nil }

  mutating func meet(_ text: String, column: Int) {
    guard var proof = proofs[column], let day = SlashedDay(text) else { return }
    if day.provesMonthFirst, proof.monthFirst == nil { proof.monthFirst = text }
    if day.provesDayFirst, proof.dayFirst == nil { proof.dayFirst = text }
    proof.isOpen = true
    proofs[column] = proof
  }

  /// A column that leaves it open follows the others of its file, for one hand wrote them.
  func order(of column: Int) -> DayOrder {
    guard let proof = proofs[column] else { return .dayFirst }
    switch (proof.monthFirst, proof.dayFirst) {
    case (.some, .some): return .contradicting
    case (.some, nil): return .monthFirst
    case (nil, .some): return .dayFirst
    case (nil, nil):
      let all = proofs.values
      let isMonthFirst =
        all.contains { $0.monthFirst != nil } && !all.contains { $0.dayFirst != nil }
      return isMonthFirst ? .monthFirst : .dayFirst
    }
  }

  var notices: [ImportNotice] {
    let example = columns.lazy.compactMap { proofs[$0.index]?.monthFirst }.first ?? ""
    return columns.compactMap { column in
      guard let proof = proofs[column.index], proof.isOpen else { return nil }
      switch order(of: column.index) {
      case .dayFirst: return nil
      case .monthFirst:
        return .monthFirst(column: column.name, example: proof.monthFirst ?? example)
      case .contradicting:
        return .contradictingDays(
          column: column.name, monthFirst: proof.monthFirst ?? "", dayFirst: proof.dayFirst ?? "")
      }
    }
  }
}

extension ColumnMeaning {
  /// Whether its cells are days.
  fileprivate var isOfDays: Bool {
    switch self {
    case .field(.waitingUntil), .walkDate: true
    case .field(let field): field.form == .day || field.form == .partialDay
    case .own(let field): field.kind == .day
    default: false
    }
  }
}
