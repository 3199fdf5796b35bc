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

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
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

  /// Whether cells may hold the `'` that keeps formulas out of spreadsheets.
  var isGuarded: Bool {
    switch self {
    case .separated, .single: true
    case .markdown, .page: false
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
}
