import CaseModel

/// A list that nobody gave a head: each of its lines is a finding, the first one too.
extension FoundTables {
  /// The tables with a head put over what has none.
  func withHeads(_ knowledge: TableKnowledge) -> FoundTables {
    let filled = tables.indices.filter { place in tables[place].rows.contains { !$0.isBlank } }
    guard filled.count == 1, let place = filled.first else { return self }
    var found = self
    let rows = tables[place].rows.filter { !$0.isBlank }
    if rows.prefix(12).contains(where: { $0.cells.contains(where: knowledge.knows) }) {
      return self
    }
    if rows.allSatisfy(Self.isAlone) {
      found.tables[place].rows = Self.list(tables[place].rows, knowledge)
    } else if let first = rows.first, Self.isOfData(first) {
      let width = rows.prefix(200).map(\.cells.count).max() ?? 0
      let head = TableRow(
        line: 0, cells: (1...max(width, 1)).map(String.init), part: first.part)
      found.tables[place].rows.insert(head, at: 0)
    }
    return found
  }

  /// Whether it says one thing only.
  private static func isAlone(_ row: TableRow) -> Bool {
    row.cells.dropFirst().allSatisfy { $0.allSatisfy(\.isWhitespace) }
      && row.cells.first?.allSatisfy(\.isWhitespace) == false
  }

  /// Lines with marks before them lose these; numbers before all of them are the findings' own. A
  /// first line that ends with a colon is what the list is called.
  private static func list(_ rows: [TableRow], _ knowledge: TableKnowledge) -> [TableRow] {
    var rows = rows
    let title = rows.first { !$0.isBlank }
    let isTitled = title?.cells.first?.last == ":" && rows.count > 1
    let listed = isTitled ? rows.filter { $0.line != title?.line } : rows
    let numbers = listed.filter { !$0.isBlank }.map { Self.number(of: $0.cells[0]) }
    let isNumbered = !numbers.isEmpty && numbers.allSatisfy { $0 != nil }
    let part = rows.first?.part ?? .file
    rows = listed.map { row in
      guard let cell = row.cells.first, !row.isBlank else { return row }
      var row = row
      if isNumbered, let (number, rest) = Self.number(of: cell) {
        row.cells = [number, rest]
      } else {
        row.cells = [Self.withoutMark(cell)]
      }
      return row
    }
    let head = isNumbered ? ["Nr.", knowledge.text] : [knowledge.text]
    let above = isTitled ? title.map { [$0] } ?? [] : []
    return above + [TableRow(line: 0, cells: head, part: part)] + rows
  }

  /// `3. Hækken` → 3 and `Hækken`.
  private static func number(of cell: String) -> (String, String)? {
    let text = TextRules.accepted(cell, form: .text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard (1...3).contains(digits.count), let mark = rest.first, ".):".contains(mark),
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    let line = TextRules.accepted(String(rest.dropFirst()), form: .text)
    return line.isEmpty ? nil : (String(digits), line)
  }

  private static func withoutMark(_ cell: String) -> String {
    let text = TextRules.accepted(cell, form: .text)
    guard let mark = text.first, "-–•*·o".contains(mark), text.dropFirst().first == " " else {
      return cell
    }
    return TextRules.accepted(String(text.dropFirst()), form: .text)
  }

  /// Whether a row tells of something rather than names columns: by a number, a day, a sentence.
  private static func isOfData(_ row: TableRow) -> Bool {
    row.cells.contains { cell in
      let text = TextRules.accepted(cell, form: .line)
      if text.isEmpty { return false }
      if text.count > 60 || text.split(separator: " ").count > 5 { return true }
      return text.contains(where: \.isNumber)
        && text.allSatisfy { $0.isNumber || ".,:/- ".contains($0) }
    }
  }
}
