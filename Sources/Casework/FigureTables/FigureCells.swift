import CaseModel

/// Cells of a table as they are read: without blanks around them, and blank beyond the row's end.
struct FigureCells {
  let cells: [String]
  /// Counted from 1.
  let row: Int

  init(_ cells: [String], row: Int) {
    self.cells = cells.map { Self.trimmed($0) }
    self.row = row
  }

  subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }

  /// The columns in which something stands.
  var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty } }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// What stands in the row, one word after the other, as a title does.
  var text: String { filled.map { cells[$0] }.joined(separator: " ") }

  private static func trimmed(_ text: String) -> String {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension FigureChoices {
  /// The period a text says, and whether a `*` behind it marks it as preliminary.
  ///
  /// - Parameter year: of a period that is written without one.
  func period(
    _ text: String, year: Int?
  ) throws(PeriodError) -> (period: Period, isPreliminary: Bool) {
    let isMarked = text.hasSuffix("*")
    let bare = isMarked ? String(text.dropLast()) : text
    let period = try PeriodReader.period(bare, year: year)
    guard areFirstsMonths, period.form == .day, period.first.civil.day == 1,
      let month = Period(.month, of: period.first)
    else { return (period, isMarked) }
    return (month, isMarked)
  }

  func value(_ text: String, in unit: FigureUnit) throws(FigureValueError) -> FigureValue {
    let value = try FigureValueReader.value(text, in: unit)
    guard isDashNone, value == .unknown(.dash) else { return value }
    return try FigureValueReader.value("0", in: unit)
  }
}
