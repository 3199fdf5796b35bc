import CaseModel

/// A wide table that lies on its side: a row for each period, a column for each area.
struct TurnedFigures {
  private let title: [String]
  private let notes: [String]
  /// The heads, then the rows that begin with a period.
  private let kept: [FigureCells]
  /// The columns of areas; sums beside them are not read.
  private let areas: [Int]

  /// - Returns: nil where fewer than two rows begin with a period.
  init?(_ rows: [FigureCells], choices: FigureChoices) {
    guard let place = rows.firstIndex(where: { $0.filled.count >= 2 }) else { return nil }
    let heads = rows[place]
    let body = rows[(place + 1)...].filter { !$0.isBlank }
    func isDated(_ row: FigureCells) -> Bool {
      // A lone number is a month of no year, but somebody's number.
      let isNamed = row[0].contains(where: \.isLetter)
      return (try? choices.period(row[0], year: isNamed ? choices.year : nil)) != nil
    }
    areas = heads.filled.filter { $0 > 0 && FigureColumn(head: heads[$0]) == nil }
    kept = [heads] + body.filter(isDated)
    title = rows[..<place].filter { !$0.isBlank }.map(\.text)
    notes = body.filter { !isDated($0) }.map(\.text)
    guard kept.count > 2, !areas.isEmpty else { return nil }
  }

  func table(_ choices: FigureChoices) throws(FigureTableError) -> FigureTable {
    let turned = ([0] + areas).enumerated().map { place, column in
      FigureCells(
        kept.enumerated().map { $0 == 0 && column == 0 ? "" : $1[column] }, row: place + 1)
    }
    guard
      case .heads(let wide) = WideFigures.read(heads: turned[0], above: nil, choices: choices)
    else { throw .withoutHeads }
    var table = wide.table(turned, from: 0)
    table.title = title
    table.notes = notes
    table.unreadColumns = kept[0].filled.filter { $0 > 0 && !areas.contains($0) }
      .map { kept[0][$0] }
    // Where they stand is told of the table as it lies.
    table.readings = table.readings.map { reading in
      FigureReading(
        area: reading.area, period: reading.period, value: reading.value, subject: reading.subject,
        isPreliminary: reading.isPreliminary, row: kept[reading.column - 1].row,
        column: areas[reading.row - 2] + 1)
    }
    table.unread = table.unread.map { unread in
      guard let column = unread.column, kept.indices.contains(column - 1) else { return unread }
      return UnreadFigure(
        row: kept[column - 1].row, column: areas[unread.row - 2] + 1, area: unread.area,
        unread.reason)
    }
    return table
  }
}
