import CaseModel

/// A wide table: a row for each area, a column for each period, and heads of sections between, as
/// Statistics Denmark makes them.
struct WideFigures {
  private struct Column {
    let place: Int
    let period: Period
    let isPreliminary: Bool
  }

  enum Heads {
    case heads(WideFigures)
    /// The heads are months or quarters of no year; each as it stands.
    case yearMissing([String])
  }

  private let columns: [Column]
  /// The first column of a period; labels stand before it.
  private let firstPeriod: Int
  private let unreadHeads: [Int: String]
  private let width: Int
  /// Whether the years of its months stand in the row before.
  let hasYearsAbove: Bool
  private let choices: FigureChoices

  /// - Parameter above: the row before, which may hold the years of months.
  /// - Returns: nil where the row heads no periods.
  static func read(
    heads: FigureCells, above: FigureCells?, choices: FigureChoices
  ) -> Heads? {
    var columns: [Column] = []
    var lacking: [String] = []
    var unread: [Int: String] = [:]
    var usesAbove = false
    let years = years(above, width: heads.cells.count)
    for place in heads.filled {
      do throws(PeriodError) {
        // A lone number is a month of no year, but somebody's number.
        let isNamed = heads[place].contains(where: \.isLetter)
        let year = isNamed ? years[place] ?? choices.year : nil
        let read = try choices.period(heads[place], year: year)
        // A year above is used by what has none of its own.
        if isNamed, years[place] != nil, (try? choices.period(heads[place], year: nil)) == nil {
          usesAbove = true
        }
        columns.append(
          Column(place: place, period: read.period, isPreliminary: read.isPreliminary))
      } catch {
        if case .yearMissing(let text) = error {
          lacking.append(text)
        } else {
          unread[place] = heads[place]
        }
      }
    }
    let first = columns.first?.place
    if columns.isEmpty {
      return lacking.count > 1 && heads.filled.first != nil ? .yearMissing(lacking) : nil
    }
    guard let first, first > 0, lacking.isEmpty else { return nil }
    // A row of figures may hold a year, or a period beside its number: heads hold nothing else.
    let later = unread.keys.filter { $0 > first }
    let areSums = later.allSatisfy { FigureColumn(head: heads[$0]) != nil }
    guard later.isEmpty || areSums && columns.count > 1 else { return nil }
    // One period beside a title is no head.
    let labels = heads.filled.filter { $0 < first }
    let isHeaded =
      labels.isEmpty || labels.contains { FigureColumn(head: heads[$0]) == .area }
    guard columns.count > 1 || isHeaded else { return nil }
    return .heads(
      WideFigures(
        columns: columns, firstPeriod: first, unreadHeads: unread.filter { $0.key > first },
        width: heads.cells.count, hasYearsAbove: usesAbove, choices: choices))
  }

  /// The years of a row in which each stands over the first of its months.
  private static func years(_ above: FigureCells?, width: Int) -> [Int: Int] {
    guard let above else { return [:] }
    var years: [Int: Int] = [:]
    var year: Int?
    for place in 0..<width {
      if !above[place].isEmpty {
        let period = try? PeriodReader.period(above[place])
        year = period?.form == .year ? period?.year : nil
      }
      years[place] = year
    }
    return years
  }

  func table(_ rows: [FigureCells], from place: Int) -> FigureTable {
    var table = FigureTable(layout: .wide)
    let titles = rows[..<(hasYearsAbove ? place - 1 : place)]
    table.title = titles.filter { !$0.isBlank }.map(\.text)
    table.unreadColumns = unreadHeads.sorted { $0.key < $1.key }.map(\.value)
    let body = rows[(place + 1)...].filter { !$0.isBlank }
    let isFigures = body.map { row in row.filled.contains { $0 >= firstPeriod } }
    let end = isFigures.lastIndex(of: true).map { $0 + 1 } ?? 0
    table.notes = body[end...].map(\.text)
    let areaColumn = zip(body, isFigures).compactMap { row, isOne in
      isOne ? row.filled.last { $0 < firstPeriod } : nil
    }.max()
    var gathering = FigureGathering()
    var sections: [Int: String] = [:]
    for (row, isOne) in zip(body[..<end], isFigures) {
      // Left of the areas it is the head of a section; among them an area with nothing known.
      if !isOne, let column = row.filled.last, column < areaColumn ?? 0 {
        for column in row.filled { Self.begin(row[column], at: column, in: &sections) }
      } else {
        read(row, &sections, into: &gathering)
      }
    }
    gathering.finish(&table)
    return table
  }

  /// A head takes the place of those in its column and right of it.
  private static func begin(_ head: String, at column: Int, in sections: inout [Int: String]) {
    sections = sections.filter { $0.key < column }
    sections[column] = head
  }

  private func read(
    _ row: FigureCells, _ sections: inout [Int: String], into gathering: inout FigureGathering
  ) {
    guard let areaColumn = row.filled.last(where: { $0 < firstPeriod }) else {
      gathering.unread.append(UnreadFigure(row: row.row, .areaMissing))
      return
    }
    for column in row.filled where column < areaColumn {
      // A number before the area is its code, and no head.
      if !row[column].allSatisfy(\.isNumber) {
        Self.begin(row[column], at: column, in: &sections)
      }
    }
    let subject = sections.filter { $0.key < areaColumn }.sorted { $0.key < $1.key }
    let area = row[areaColumn]
    for column in columns {
      do throws(FigureValueError) {
        let value = try choices.value(row[column.place], in: choices.unit)
        gathering.append(
          FigureReading(
            area: area, period: column.period, value: value, subject: subject.map(\.value),
            isPreliminary: column.isPreliminary, row: row.row, column: column.place + 1))
      } catch {
        gathering.unread.append(
          UnreadFigure(row: row.row, column: column.place + 1, area: area, .value(error)))
      }
    }
    for place in row.filled where place >= width {
      gathering.unread.append(
        UnreadFigure(row: row.row, column: place + 1, area: area, .withoutHead(row[place])))
    }
  }
}
