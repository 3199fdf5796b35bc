import CaseModel

/// A list of the areas with most: ranks, and no counts.
struct TopList {
  private let rank: Int
  private let area: Int
  private let period: Int?
  /// Heads of columns nothing is read from.
  private let unreadHeads: [String]
  private let choices: FigureChoices

  /// - Returns: nil where the row does not head ranks and areas.
  init?(heads: FigureCells, choices: FigureChoices) {
    let columns = heads.cells.indices.map {
      choices.columns[$0] ?? FigureColumn(head: heads[$0])
    }
    guard let rank = columns.firstIndex(of: .rank), let area = columns.firstIndex(of: .area) else {
      return nil
    }
    self.rank = rank
    self.area = area
    let period = columns.firstIndex { $0?.isPeriod == true }
    self.period = period
    unreadHeads = heads.filled.filter { ![rank, area, period].contains($0) }.map { heads[$0] }
    self.choices = choices
  }

  /// A list as people write it, `1. Farum Midtpunkt` or a number in a cell before the name.
  ///
  /// - Returns: nil where fewer than two rows say such places, the first of them 1, or they hold more.
  init?(withoutHeads rows: [FigureCells]) {
    let places = rows.compactMap { Self.place($0) }
    guard places.count >= 2, places[0].rank == 1,
      zip(places, places.dropFirst()).allSatisfy({ $0.rank <= $1.rank && $1.rank <= places.count })
    else { return nil }
    (rank, area, period, unreadHeads, choices) = (0, 1, nil, [], FigureChoices())
  }

  func table(_ rows: [FigureCells], from place: Int?) -> FigureTable {
    var table = FigureTable(layout: .topList)
    guard let place else {
      for row in rows where !row.isBlank {
        if let place = Self.place(row) {
          append(place.area, place.rank, nil, row, to: &table)
        } else if table.places.isEmpty {
          table.title.append(row.text)
        } else {
          table.notes.append(row.text)
        }
      }
      return table
    }
    table.title = rows[..<place].filter { !$0.isBlank }.map(\.text)
    table.unreadColumns = unreadHeads
    for row in rows[(place + 1)...] where !row.isBlank {
      guard !row[area].isEmpty else {
        if row.filled.count == 1, row[rank].contains(where: \.isLetter) {
          table.notes.append(row.text)
        } else {
          table.unread.append(UnreadFigure(row: row.row, .areaMissing))
        }
        continue
      }
      guard let number = Self.rank(row[rank]) else {
        table.unread.append(
          UnreadFigure(row: row.row, column: rank + 1, area: row[area], .rank(row[rank])))
        continue
      }
      do throws(PeriodError) {
        let when = try period.map { place throws(PeriodError) in
          try choices.period(row[place], year: choices.year).period
        }
        append(row[area], number, when ?? choices.period, row, to: &table)
      } catch {
        table.unread.append(UnreadFigure(row: row.row, area: row[area], .period(error)))
      }
    }
    return table
  }

  /// An area stands once on the list of a period.
  private func append(
    _ area: String, _ rank: Int, _ period: Period?, _ row: FigureCells, to table: inout FigureTable
  ) {
    let key = SearchKey.name(area)
    let other = table.places.first { SearchKey.name($0.area) == key && $0.period == period }
    guard let other else {
      table.places.append(TopListReading(area: area, rank: rank, period: period, row: row.row))
      return
    }
    if other.rank == rank {
      table.repeated += 1
    } else {
      table.unread.append(
        UnreadFigure(row: row.row, area: area, .contradiction(rows: [other.row, row.row])))
    }
  }

  /// `1`, `1.`, `nr. 1`, `#1`: 1 to 999.
  private static func rank(_ text: String) -> Int? {
    let key = SearchKey.fold(text)
    let digits = key.filter { ("0"..."9").contains($0) }
    let others = key.filter { !("0"..."9").contains($0) && !" .#".contains($0) }
    guard others.isEmpty || others == "nr", digits.count <= 3, let rank = Int(digits), rank > 0
    else { return nil }
    return rank
  }

  private static func place(_ row: FigureCells) -> (rank: Int, area: String)? {
    let cells = row.filled.map { row[$0] }
    if cells.count == 2, let rank = rank(cells[0]), cells[1].contains(where: \.isLetter) {
      return (rank, cells[1])
    }
    guard cells.count == 1, let space = cells[0].firstIndex(where: \.isWhitespace),
      let rank = rank(String(cells[0][..<space]))
    else { return nil }
    let area = String(cells[0][space...].drop { $0.isWhitespace })
    return area.contains(where: \.isLetter) ? (rank, area) : nil
  }
}
