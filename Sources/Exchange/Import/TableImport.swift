import CaseModel
import Language
import Wording

/// An import from the tables of a file.
struct TableImport {
  let mapper: ColumnMapper
  let fileName: String
  let today: Day
  let language: Language

  /// - Parameter text: of a file that is known to be text.
  func preview(of text: DecodedText) throws(ImportError) -> ImportPreview {
    try preview(of: TableFile.tables(in: text, knows: knowledge.knows), text: text)
  }

  /// - Parameter text: where they were read from text.
  func preview(
    of found: FoundTables, text: DecodedText? = nil
  ) throws(ImportError) -> ImportPreview {
    guard var table = found.table(knowledge) else { throw .empty }
    if table.header.count > TableLimits.greatestColumns {
      throw .tooManyColumns(limit: TableLimits.greatestColumns)
    }
    if table.rows.count > TableLimits.greatestRows {
      throw .tooManyRows(table.rows.count, limit: TableLimits.greatestRows)
    }
    let columns = try mapper.mapping(header: table.header, rows: table.rows)
    var reading = TableRowReader(
      columns: columns, isGuarded: table.layout.isGuarded, today: today,
      days: days(of: columns, in: table.rows), words: Words.in(language, own: mapper.own))
    reading.countDamage(in: table.preamble.flatMap(\.cells) + table.header)
    var rows: [ImportRow] = []
    var refused: [RefusedRow] = []
    let tableNotices = Self.notices(of: table, columns: columns)
    for place in table.rows.indices {
      let row = table.rows[place]
      // What a row says is held once: a large table need not stand in memory twice.
      table.rows[place].cells = []
      switch reading.read(row) {
      case .made(let made): rows.append(made)
      case .refused(let reason):
        refused.append(
          RefusedRow(line: row.line, part: row.part, reason: reason, cells: row.cells))
      }
    }
    let notices =
      (text.map(Self.encodingNotices) ?? []) + tableNotices + Self.derivedNotices(columns, rows)
      + reading.notices
    return ImportPreview(
      fileName: fileName, format: .table(table.layout), encoding: text?.encoding ?? .utf8,
      columns: columns, rows: rows, refused: refused, notices: notices)
  }

  private func days(of columns: [ColumnMapping], in rows: [TableRow]) -> DayOrders {
    var days = DayOrders(columns: columns)
    let written = columns.map(\.index).filter { days.holdsDays($0) }
    for row in rows {
      for column in written where column < row.cells.count {
        days.meet(TextRules.accepted(row.cells[column], form: .line), column: column)
      }
    }
    return days
  }

  /// How its cells are understood.
  var knowledge: TableKnowledge {
    let chosen = Set(mapper.chosen.keys.map { SearchKey.name($0) })
    let own = mapper.own
    let labels = Words.in(language, own: own).fields
    return TableKnowledge(
      knows: { cell in
        let header = TextRules.accepted(cell, form: .line)
        if header.isEmpty || header.utf8.count > 60 { return false }
        return ColumnMeaning.spelled(header, own) != nil
          || chosen.contains(SearchKey.name(header))
      },
      isWanted: { header in
        header.contains { cell in
          chosen.contains(SearchKey.name(TextRules.accepted(cell, form: .line)))
            || ColumnMeaning.named(TextRules.accepted(cell, form: .line), own)?.makesFindings
              ?? false
        }
      },
      key: { header -> AnyHashable in
        let name = TextRules.accepted(header, form: .line)
        if chosen.contains(SearchKey.name(name)) { return AnyHashable(SearchKey.name(name)) }
        return ColumnMeaning.named(name, own).map(AnyHashable.init)
          ?? AnyHashable(SearchKey.name(name))
      },
      stop: labels[FindingField.stop], place: labels[FindingField.place],
      text: labels[FindingField.observation])
  }

  static func encodingNotices(of text: DecodedText) -> [ImportNotice] {
    var notices: [ImportNotice] = []
    if text.encoding != .utf8 { notices.append(.encoding(text.encoding)) }
    if text.unreadable > 0 { notices.append(.unreadable(bytes: text.unreadable)) }
    return notices
  }

  /// Told of the columns alone, for JSON too.
  static func columnNotices(_ columns: [ColumnMapping]) -> [ImportNotice] {
    var notices: [ImportNotice] = []
    let makesFindings = columns.contains(where: \.meaning.makesFindings)
    let unmapped = columns.filter { $0.meaning == .unmapped }.map(\.name)
    if !makesFindings {
      notices.append(.noFindings(columns: columns.map(\.name)))
    } else if !unmapped.isEmpty {
      notices.append(.unmapped(unmapped))
    }
    return notices
  }

  /// What another program worked out by itself is left out, since this one does so too; of rows of
  /// our own it comes back by itself, and nothing is said.
  static func derivedNotices(_ columns: [ColumnMapping], _ rows: [ImportRow]) -> [ImportNotice] {
    let derived = columns.filter { $0.meaning == .derived }.map(\.name)
    if derived.isEmpty || rows.contains(where: { $0.identifier != nil }) { return [] }
    return [.derivedLeftOut(derived)]
  }

  private static func notices(of table: Table, columns: [ColumnMapping]) -> [ImportNotice] {
    var notices: [ImportNotice] = []
    let titles = table.preamble.map { row in
      row.cells.map { TextRules.accepted($0, form: .line) }.filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    if !titles.isEmpty { notices.append(.titleLines(titles)) }
    let oddities = table.oddities
    if !oddities.strayAfterQuote.isEmpty {
      notices.append(.strayAfterQuote(lines: oddities.strayAfterQuote))
    }
    if let line = oddities.unclosedQuote { notices.append(.unclosedQuote(line: line)) }
    let ragged = table.rows.filter { row in
      row.cells.dropFirst(columns.count).contains { !$0.allSatisfy(\.isWhitespace) }
    }
    if !ragged.isEmpty { notices.append(.ragged(lines: ragged.map(\.line))) }
    if oddities.blankRows > 0 { notices.append(.blankRows(oddities.blankRows)) }
    notices += oddities.notices
    return notices + columnNotices(columns)
  }
}

extension TableOddities {
  /// Told of a file that holds more than one table.
  fileprivate var notices: [ImportNotice] {
    var notices: [ImportNotice] = []
    if tables > 1 { notices.append(.tables(tables)) }
    if !leftOut.isEmpty { notices.append(.leftOut(leftOut)) }
    if !hiddenSheets.isEmpty { notices.append(.hiddenSheets(hiddenSheets)) }
    if !outside.isEmpty { notices.append(.outside(outside)) }
    if hiddenRows > 0 { notices.append(.hiddenRows(hiddenRows)) }
    if trackedChanges > 0 { notices.append(.trackedChanges(trackedChanges)) }
    if nestedTables > 0 { notices.append(.nestedTables(nestedTables)) }
    if comments > 0 { notices.append(.documentComments(comments)) }
    if formulasWithoutValue > 0 { notices.append(.formulasWithoutValue(formulasWithoutValue)) }
    return notices
  }
}

extension ColumnMeaning {
  /// Whether a finding could be made of its cells alone.
  var makesFindings: Bool {
    switch self {
    case .field(let field): Self.textFields.contains(field)
    case .registered: true
    default: false
    }
  }

  private static let textFields: Set<FindingField> = [
    .observation, .title, .publicText, .place, .publicPlace, .advice, .actions, .comments,
  ]
}

/// Reads the rows of a table with known columns.
private struct TableRowReader {
  let columns: [ColumnMapping]
  /// Whether cells may hold the `'` that keeps formulas out of spreadsheets.
  let isGuarded: Bool
  let labels: FieldWords
  private let keys: [String]
  private let headers: [String]
  private let days: DayOrders
  private let orders: [DayOrder]
  private var reader: RowReader

  init(columns: [ColumnMapping], isGuarded: Bool, today: Day, days: DayOrders, words: Words) {
    self.columns = columns
    self.isGuarded = isGuarded
    self.days = days
    orders = columns.map { days.order(of: $0.index) }
    labels = words.fields
    keys = Self.unique(columns.map(\.sourceKey))
    headers = Self.unique(columns.map(\.name))
    reader = RowReader(today: today, own: words.own.codes)
  }

  var notices: [ImportNotice] { days.notices + reader.tally.notices }

  mutating func countDamage(in cells: [String]) {
    for cell in cells { reader.countDamage(in: cell) }
  }

  mutating func read(_ row: TableRow) -> RowReader.Result {
    if row.isTooWide { return .refused(.tooWide(limit: TableLimits.greatestColumns)) }
    if let longest = row.cells.map(\.utf8.count).max(), longest > TableLimits.greatestCell {
      return .refused(.tooLong(bytes: longest))
    }
    countDamage(in: row.cells)
    reader.begin(line: row.line)
    var cells: [String] = []
    cells.reserveCapacity(row.cells.count)
    for (index, raw) in row.cells.enumerated() {
      let accepted = TextRules.accepted(raw, form: .text)
      let cell = isGuarded ? FormulaGuard.unguarded(accepted) : accepted
      cells.append(cell)
      if accepted.isEmpty || !columns.indices.contains(index) { continue }
      reader.take(
        RowReader.Told(
          meaning: columns[index].meaning, name: label(columns[index]), text: cell,
          days: orders[index]))
    }
    return reader.finish(
      source: SourceCells(names: keys, cells: cells), headers: keys == headers ? nil : headers)
  }

  private func label(_ column: ColumnMapping) -> String {
    if !column.header.isEmpty { return column.header }
    guard case .field(let field) = column.meaning else { return column.name }
    return labels[field.rawValue]
  }

  /// Names of members of the source: one that comes twice gets its number.
  private static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var key = name
      var count = 2
      while !taken.insert(key).inserted {
        key = "\(name) (\(count))"
        count += 1
      }
      return key
    }
  }
}

extension ColumnMapping {
  /// What its cells are called in a finding's source.
  fileprivate var sourceKey: String {
    switch meaning {
    case .field(let field): field.rawValue
    case .walkDate: "walkDate"
    case .registered(let time): "registered-\(time.rawValue)"
    case .latitude: "latitude"
    case .longitude: "longitude"
    // A column keeps its key when the workspace gives itself a field for it.
    case .unmapped, .derived, .own: name
    }
  }
}
