import CaseModel

/// A long table: a row for each number, beside its area and period.
struct LongFigures {
  private let heads: FigureCells
  private let choices: FigureChoices
  private var columns: [Int: FigureColumn]
  /// Where each column is, but those of numbers.
  private var places: [FigureColumn: Int] = [:]

  /// - Returns: nil where the row does not head areas and periods.
  init?(heads: FigureCells, choices: FigureChoices) {
    var columns: [Int: FigureColumn] = [:]
    var taken: Set<FigureColumn> = []
    for place in heads.cells.indices {
      guard let column = choices.columns[place] ?? FigureColumn(head: heads[place]) else {
        continue
      }
      // Numbers and areas may be several; of others the first is the one.
      let isFirst = taken.insert(column).inserted
      if isFirst || [.value, .percent, .area].contains(column) { columns[place] = column }
    }
    let hasNumbers = taken.contains(.value) || taken.contains(.percent)
    // A rank beside an area without a number is a top list.
    guard taken.contains(.area), hasNumbers || !taken.contains(.rank) else { return nil }
    if !taken.contains(where: \.isPeriod) {
      // Heads of areas and months are those of a wide table.
      guard hasNumbers || choices.period != nil, heads.filled.count > 1,
        !heads.filled.contains(where: { Self.isDated(heads[$0]) })
      else { return nil }
    }
    self.heads = heads
    self.choices = choices
    self.columns = columns
  }

  private static func isDated(_ head: String) -> Bool {
    do throws(PeriodError) {
      _ = try PeriodReader.period(head)
      return true
    } catch {
      if case .yearMissing = error { return true }
      return false
    }
  }

  func table(_ rows: [FigureCells], from place: Int) throws(FigureTableError) -> FigureTable {
    var reader = self
    reader.chooseArea(in: rows[(place + 1)...])
    return try reader.read(rows, from: place)
  }

  /// Of several columns of areas, as of a district and its parts, the one with most names.
  private mutating func chooseArea(in body: ArraySlice<FigureCells>) {
    let places = columns.filter { $0.value == .area }.keys.sorted()
    let names = places.map { place in
      Set(body.map { $0[place] }.filter { $0.contains(where: \.isLetter) }).count
    }
    let most = names.max()
    let chosen = zip(places, names).filter { $0.1 == most }.last?.0
    for place in places where place != chosen { columns[place] = nil }
    self.places = Dictionary(columns.map { ($0.value, $0.key) }, uniquingKeysWith: min)
  }

  private func read(
    _ rows: [FigureCells], from place: Int
  ) throws(FigureTableError) -> FigureTable {
    guard choices.period != nil || columns.values.contains(where: \.isPeriod) else {
      throw .withoutPeriod
    }
    var body = Array(rows[(place + 1)...]).filter { !$0.isBlank }
    var table = FigureTable(layout: .long)
    table.title = rows[..<place].filter { !$0.isBlank }.map(\.text)
    while let last = body.last, last.filled.count == 1, heads.filled.count > 1 {
      table.notes.insert(last.text, at: 0)
      body.removeLast()
    }
    let numbers = numbers(in: body)
    guard !numbers.isEmpty else { throw .withoutNumbers }
    let named = Set(numbers.map(\.place))
    table.unreadColumns = heads.filled.filter { columns[$0] == nil && !named.contains($0) }
      .map { heads[$0] }
    var gathering = FigureGathering()
    for row in body { read(row, numbers, into: &gathering) }
    gathering.finish(&table)
    return table
  }

  private struct NumberColumn {
    let place: Int
    /// Nil where the choices say it.
    let unit: FigureUnit?
    let subject: String?
  }

  /// The columns of numbers: those whose heads say so, else those that hold nothing but numbers.
  private func numbers(in body: [FigureCells]) -> [NumberColumn] {
    let said = columns.filter { $0.value == .value || $0.value == .percent }.keys.sorted()
    let places =
      said.isEmpty
      ? heads.filled.filter { columns[$0] == nil && isOfNumbers($0, body) } : said
    return places.map { place in
      let saysNothing = Self.plainHeads.contains(FigureColumn.key(heads[place]))
      return NumberColumn(
        place: place, unit: columns[place] == .percent ? .percent : nil,
        subject: saysNothing ? nil : heads[place])
    }
  }

  private static let plainHeads: Set<String> = [
    "antal", "vaerdi", "tal", "count", "value", "number", "ialt", "total", "procent", "pct", "%",
    "percent", "",
  ]

  private func isOfNumbers(_ place: Int, _ body: [FigureCells]) -> Bool {
    var hasOne = false
    for row in body {
      guard let value = try? FigureValueReader.value(row[place], in: .count) else { return false }
      hasOne = hasOne || value.isKnown
    }
    return hasOne
  }

  private func text(_ column: FigureColumn, _ row: FigureCells) -> String? {
    guard let place = places[column] else { return nil }
    return row[place].isEmpty ? nil : row[place]
  }

  private func read(
    _ row: FigureCells, _ numbers: [NumberColumn], into gathering: inout FigureGathering
  ) {
    guard let area = text(.area, row) else {
      gathering.unread.append(UnreadFigure(row: row.row, .areaMissing))
      return
    }
    let period: Period
    var isPreliminary =
      text(.preliminary, row).map { Self.yes.contains(FigureColumn.key($0)) }
      ?? false
    do throws(PeriodError) {
      let read = try self.period(row)
      period = read.period
      isPreliminary = isPreliminary || read.isPreliminary
    } catch {
      gathering.unread.append(UnreadFigure(row: row.row, area: area, .period(error)))
      return
    }
    var unit = choices.unit
    if let said = text(.unit, row) {
      guard let known = Self.unit(said) else {
        gathering.unread.append(UnreadFigure(row: row.row, area: area, .unit(said)))
        return
      }
      unit = known
    }
    for column in numbers {
      do throws(FigureValueError) {
        let value = try choices.value(row[column.place], in: column.unit ?? unit)
        gathering.append(
          FigureReading(
            area: area, period: period, value: value,
            subject: [text(.subject, row), column.subject].compactMap { $0 },
            isPreliminary: isPreliminary, source: text(.source, row), note: text(.note, row),
            row: row.row, column: column.place + 1))
      } catch {
        gathering.unread.append(
          UnreadFigure(row: row.row, column: column.place + 1, area: area, .value(error)))
      }
    }
  }

  private func period(
    _ row: FigureCells
  ) throws(PeriodError) -> (period: Period, isPreliminary: Bool) {
    let parts: [(FigureColumn, String)] = [
      (.period, ""), (.month, ""), (.quarter, "K"), (.week, "uge "),
    ]
    let year = text(.year, row)
    for (column, head) in parts {
      guard let said = text(column, row) else { continue }
      let isBare = said.allSatisfy { ("0"..."9").contains($0) } && said.count <= 2
      return try choices.period(
        isBare ? head + said : said, year: year.flatMap { Int($0) } ?? choices.year)
    }
    if let year { return try choices.period(year, year: nil) }
    if let period = choices.period { return (period, false) }
    throw .notAPeriod("")
  }

  private static func unit(_ text: String) -> FigureUnit? {
    let key = FigureColumn.key(text)
    if let known = units[key] { return known }
    // "antal pr. år", "højst pr. år", "indbrud pr. 1.000 husstande"
    if key.contains("1000") || key.contains("promille") { return .perThousand }
    return ["antal", "hoejst", "mindst", "number", "count"].contains { key.hasPrefix($0) }
      ? .count : nil
  }

  private static let units: [String: FigureUnit] = [
    "stk": .count, "%": .percent, "pct": .percent, "procent": .percent, "percent": .percent,
    "‰": .perThousand,
  ]

  private static let yes: Set<String> = [
    "ja", "j", "x", "yes", "y", "true", "1", "foreloebig", "f",
  ]
}
