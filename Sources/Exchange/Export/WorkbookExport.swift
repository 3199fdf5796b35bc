import CaseModel
import Wording

/// The findings as a sheet of Excel: a column for each field that any of them has, which an import
/// takes back.
enum WorkbookExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let words = context.words
    let cells = FindingCells(
      words: words, walks: context.walks, form: .danishExcel, days: context.days)
    var columns: [WrittenSheet.Column] = []
    var rows = [[SheetCell]](repeating: [], count: findings.count)
    for column in FindingCells.columns(of: findings, context) {
      let texts = findings.map { cells.text(of: column, in: $0) }
      guard column.alwaysStands || texts.contains(where: { !$0.isEmpty }) else { continue }
      let header = column.header(context)
      columns.append(
        WrittenSheet.Column(header: header, width: WrittenSheet.width(of: [header] + texts)))
      for (place, text) in texts.enumerated() {
        rows[place].append(column.kind.cell(text))
      }
    }
    let table = HandbookTable(words: words, readers: context.audience)
    return WorkbookWriter.bytes(
      of: WrittenSheet(
        name: words.exports.sheet,
        lines: [
          words.exports.heading(context.workspace), table.head(context, count: findings.count),
        ],
        columns: columns, rows: rows))
  }
}

extension FindingCells.Column {
  enum Kind {
    case text, day, number

    /// What is no day and no number stays the text it is.
    func cell(_ text: String) -> SheetCell {
      if text.isEmpty { return .blank }
      switch self {
      case .text: return .guarded(text)
      case .day: return Day(iso: text).flatMap(SheetCell.shown) ?? .guarded(text)
      case .number: return Int(text).map(SheetCell.number) ?? .guarded(text)
      }
    }
  }

  fileprivate var kind: Kind {
    switch self {
    case .field(let field):
      switch field.form {
      case .day, .partialDay: return .day
      case .statePart where field == .waitingUntil: return .day
      case .integer: return .number
      default: return .text
      }
    case .walkDate, .day: return .day
    case .daysInState: return .number
    case .own(let field):
      switch field.kind {
      case .day: return .day
      case .number: return .number
      default: return .text
      }
    case .twoValues: return .text
    }
  }

  /// What a person looks for, also where it stands in none.
  fileprivate var alwaysStands: Bool {
    guard case .field(let field) = self else { return false }
    return [.id, .number, .place, .observation, .state, .responsible, .due].contains(field)
  }
}

extension SheetCell {
  /// A text that comes back as it is: Excel shows the `'` that other programs put before formulas,
  /// so a reader takes one away.
  static func guarded(_ text: String) -> SheetCell {
    .text(text.hasPrefix("'") ? FormulaGuard.guarded(text) : text)
  }

  /// The day, or nil for one that Excel cannot show: it counts from March 1900.
  static func shown(_ day: Day) -> SheetCell? {
    day.civil.year > 1900 ? .day(day) : nil
  }
}

extension WrittenSheet {
  /// Wide enough for the longest line, within what can be read.
  static func width(of texts: [String]) -> Int {
    let longest = texts.map { text in
      text.split(separator: "\n").map(\.count).max() ?? 0
    }
    return min(max((longest.max() ?? 0) + 2, 8), 44)
  }
}
