import CaseModel

/// Decides what each column of a table is.
struct ColumnMapper {
  /// Header, or column number counted from 1, to the field the caller says it is.
  let chosen: [String: String]
  var own = OwnFields.none

  /// - Parameter rows: the first of the table, to tell what a column without a header holds.
  func mapping(header: [String], rows: [TableRow]) throws(ImportError) -> [ColumnMapping] {
    let headers = header.map { FormulaGuard.unguarded(TextRules.accepted($0, form: .line)) }
    let choices = try choices(headers: headers)
    var columns: [ColumnMapping] = []
    for (index, name) in headers.enumerated() {
      if let choice = choices[index] {
        columns.append(
          ColumnMapping(index: index, header: name, meaning: choice, isChosen: true))
        continue
      }
      var meaning = below(header[index]) ?? ColumnMeaning.named(name, own) ?? .unmapped
      if name.isEmpty, index == 0, counts(rows, column: index) { meaning = .field(.number) }
      columns.append(ColumnMapping(index: index, header: name, meaning: meaning))
    }
    return settled(columns)
  }

  /// What the lower line of a head of two rows names by itself: `Sted` below `Fundet`. What names
  /// nothing without the line above it, a day or a name, is told by both.
  private func below(_ header: String) -> ColumnMeaning? {
    let lines = header.split(whereSeparator: \.isNewline)
      .map { TextRules.accepted(String($0), form: .line) }
    guard lines.count > 1, let last = lines.last,
      !["dato", "date", "dag", "day", "navn", "name", "nr", "no"].contains(
        SearchKey.name(last).filter { $0 != "." })
    else { return nil }
    return ColumnMeaning.named(last, own)
  }

  private func choices(headers: [String]) throws(ImportError) -> [Int: ColumnMeaning] {
    var choices: [Int: ColumnMeaning] = [:]
    for (name, target) in chosen.sorted(by: { $0.key < $1.key }) {
      let key = SearchKey.name(TextRules.accepted(name, form: .line))
      let place =
        headers.firstIndex { SearchKey.name($0) == key }
        ?? Int(key).map { $0 - 1 }.flatMap { headers.indices.contains($0) ? $0 : nil }
      guard let place else {
        throw .unknownColumn(name, columns: headers.filter { !$0.isEmpty })
      }
      guard let meaning = meaning(chosen: target) else { throw .unknownField(target) }
      choices[place] = meaning
    }
    return choices
  }

  /// `-` or nothing leaves a column out.
  private func meaning(chosen target: String) -> ColumnMeaning? {
    let target = TextRules.accepted(target, form: .line)
    if target.isEmpty || target == "-" { return .unmapped }
    return ColumnMeaning.named(target, own)
  }

  /// A field is filled by one column, the chosen one before others. A second one of text becomes
  /// comments; any other is kept in the source.
  private func settled(_ columns: [ColumnMapping]) -> [ColumnMapping] {
    let named = Set(columns.map { SearchKey.name($0.header) })
    let namesWalk = columns.contains { $0.meaning == .field(.walk) }
    var taken = Set(columns.filter(\.isChosen).map(\.meaning))
    return columns.map { column in
      var meaning = column.meaning
      if !column.isChosen {
        if namesWalk, meaning == .field(.observedOn), isPlainDate(column.header) {
          meaning = .walkDate
        }
        // The code of a service, beside what it is called (Open311).
        if SearchKey.name(column.header) == "service_code", named.contains("service_name") {
          meaning = .unmapped
        }
        if taken.contains(meaning) { meaning = second(meaning) }
        taken.insert(meaning)
      }
      return ColumnMapping(
        index: column.index, header: column.header, meaning: meaning, isChosen: column.isChosen)
    }
  }

  private func second(_ meaning: ColumnMeaning) -> ColumnMeaning {
    if case .own = meaning { return .unmapped }
    guard case .field(let field) = meaning else { return meaning }
    switch field {
    case .actions, .comments, .tags, .answers, .followUps, .links: return meaning
    case .observation, .title, .publicText, .advice: return .field(.comments)
    default: return .unmapped
    }
  }

  private func isPlainDate(_ header: String) -> Bool {
    ["dato", "date", "dag"].contains(SearchKey.name(header))
  }

  /// Whether the column holds 1, 2, 3 …: numbers of findings under a header nobody wrote.
  private func counts(_ rows: [TableRow], column: Int) -> Bool {
    let cells = rows.prefix(50).compactMap {
      $0.cells.indices.contains(column) ? $0.cells[column] : nil
    }
    .map { TextRules.accepted($0, form: .line) }.filter { !$0.isEmpty }
    guard let first = cells.first.flatMap({ Int($0) }), (1...999_999).contains(first) else {
      return false
    }
    return zip(cells, first...).allSatisfy { Int($0) == $1 }
  }
}
