import CaseModel

/// Reads tables of figures: long, wide, Statistics Denmark's own, and top lists.
package enum FigureTableReader {
  /// - Parameter rows: the cells of the file from its first line on, titles and heads included.
  /// - Throws: when the table as a whole is not understood; a row or cell that is not is among
  ///   ``FigureTable/unread``.
  package static func table(
    _ rows: [[String]], choices: FigureChoices = FigureChoices()
  ) throws(FigureTableError) -> FigureTable {
    let rows = rows.enumerated().map { FigureCells($1, row: $0 + 1) }
    guard rows.contains(where: { !$0.isBlank }) else { throw .empty }
    var lacksYear: [String] = []
    for (place, row) in rows.enumerated() where !row.isBlank {
      if let long = LongFigures(heads: row, choices: choices) {
        return try long.table(rows, from: place)
      }
      if place + 1 < rows.count,
        case .heads(let wide) = WideFigures.read(
          heads: rows[place + 1], above: row, choices: choices), wide.hasYearsAbove
      {
        return wide.table(rows, from: place + 1)
      }
      switch WideFigures.read(heads: row, above: nil, choices: choices) {
      case .heads(let wide): return wide.table(rows, from: place)
      case .yearMissing(let heads): if lacksYear.isEmpty { lacksYear = heads }
      case nil: break
      }
      if let list = TopList(heads: row, choices: choices) { return list.table(rows, from: place) }
    }
    if !lacksYear.isEmpty { throw .withoutYear(lacksYear) }
    if let list = TopList(withoutHeads: rows) { return list.table(rows, from: nil) }
    if let turned = TurnedFigures(rows, choices: choices) { return try turned.table(choices) }
    throw .withoutHeads
  }
}
