/// A table as a file holds it: a header, and rows with the lines they begin on.
package struct Table: Sendable {
  package var header: [String]
  /// Lines before the header: a title, or what a program writes on top.
  package var preamble: [TableRow]
  /// Rows that are not blank, in order.
  package var rows: [TableRow]
  package var layout: TableLayout
  package var oddities: TableOddities
}

package struct TableRow: Hashable, Sendable {
  /// Counted from 1, where the row begins; cells with line breaks make rows longer than a line.
  package let line: Int
  package var cells: [String]
  /// Which of the file's tables the line is counted in.
  package var part: TablePart

  package init(line: Int, cells: [String], part: TablePart = .file) {
    self.line = line
    self.cells = cells
    self.part = part
  }

  /// Whether it has more cells than a table may have; those beyond were not kept.
  package var isTooWide: Bool { cells.count > TableLimits.greatestColumns }

  package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Where lines are counted.
package enum TablePart: Hashable, Sendable {
  case file
  case sheet(String)
  /// A table of a document, counted from 1.
  case table(Int)
}

/// How a table tells its cells apart.
package enum TableLayout: Hashable, Sendable {
  /// `;`, `,`, TAB or `|`.
  case separated(by: UInt8)
  /// One column.
  case single
  case markdown
  /// A page of HTML.
  case page
  /// A workbook of Excel.
  case workbook
  /// A document of Word.
  case document
  /// A workbook of LibreOffice.
  case openWorkbook

  /// Whether cells may hold the `'` that keeps formulas out of spreadsheets: Excel shows the one
  /// it read from CSV, and saves it so.
  var isGuarded: Bool {
    switch self {
    case .separated, .single, .workbook, .openWorkbook: true
    case .markdown, .page, .document: false
    }
  }

  /// Whether it is text in an encoding of its own.
  var isText: Bool {
    switch self {
    case .separated, .single, .markdown, .page: true
    case .workbook, .document, .openWorkbook: false
    }
  }
}

/// What was unusual in a table and was read all the same.
package struct TableOddities: Hashable, Sendable {
  /// Lines of rows with characters after a closing quote; they were kept.
  package var strayAfterQuote: [Int] = []
  /// The line of a quote that is never closed; it was taken as a letter.
  package var unclosedQuote: Int?
  package var blankRows = 0
  /// How many tables the rows were taken from, where the file has several.
  package var tables = 1
  /// Tables of the file that were not taken, by their headers or their sheets.
  package var leftOut: [String] = []
  /// Sheets nobody sees, which were not taken.
  package var hiddenSheets: [String] = []
  /// What stands outside the tables, and was not taken.
  package var outside: [String] = []
  /// Rows nobody sees in the workbook, which were taken.
  package var hiddenRows = 0
  /// Cells with a formula whose value is not in the file.
  package var formulasWithoutValue = 0
  /// Changes that are still to be accepted in the document, and were read as accepted.
  package var trackedChanges = 0
  /// Tables within cells, whose words stand in the cell.
  package var nestedTables = 0
  /// Comments of the document, which were not taken.
  package var comments = 0
}
