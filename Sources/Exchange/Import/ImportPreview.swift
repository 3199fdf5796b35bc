import CaseModel

/// What an import would make, before anything is made.
package struct ImportPreview: Sendable {
  package let fileName: String
  package let format: ImportFormat
  package let encoding: TextEncoding
  package let columns: [ColumnMapping]
  /// What can be made, in the file's order.
  package private(set) var rows: [ImportRow]
  /// How many of them were given away.
  package private(set) var taken = 0
  package let refused: [RefusedRow]
  /// What a person should be told, once per file.
  package let notices: [ImportNotice]
  /// Rows that are not blank: the sum of `rows` and `refused`.
  package var read: Int { rows.count + taken + refused.count }

  /// The rows, which are given away: those of a large table need not stand in memory beside what is
  /// made of them.
  package mutating func takeRows() -> [ImportRow] {
    defer { rows = [] }
    taken += rows.count
    return rows
  }
}

package enum ImportFormat: Hashable, Sendable {
  case table(TableLayout)
  case json
  case jsonLines
}

/// A row nothing can be made of.
package struct RefusedRow: Hashable, Sendable {
  package let line: Int
  /// Which of the file's tables the line is counted in.
  package var part = TablePart.file
  package let reason: RefusalReason
  /// As they stand in the file.
  package let cells: [String]
}

package enum RefusalReason: Hashable, Sendable {
  /// Neither text nor title, place, action or comment.
  case noText
  /// Six characters written as an identifier, but misheard or mistyped.
  case impossibleIdentifier(String)
  /// An earlier row has it, on that line.
  case repeatedIdentifier(String, line: Int)
  case notJSON(JSONDamage)
  /// A JSON value that is no object.
  case notAnObject
  /// More cells than a table may have.
  case tooWide(limit: Int)
  /// A cell holds more text than a finding may.
  case tooLong(bytes: Int)
}

/// What a person should know about a file that was read.
package enum ImportNotice: Hashable, Sendable {
  /// The file was not UTF-8.
  case encoding(TextEncoding)
  /// Bytes that stand for no letter in the file's encoding.
  case unreadable(bytes: Int)
  /// U+FFFD in the text: letters that were lost before or while the file was read.
  case damaged(places: Int, cells: Int)
  case titleLines([String])
  case strayAfterQuote(lines: [Int])
  case unclosedQuote(line: Int)
  /// Rows with more cells than the header.
  case ragged(lines: [Int])
  case blankRows(Int)
  /// Rows were taken from that many tables of the file.
  case tables(Int)
  /// Tables of the file that were not taken, by their headers or sheets.
  case leftOut([String])
  case hiddenSheets([String])
  /// What stands outside the tables.
  case outside([String])
  case hiddenRows(Int)
  case formulasWithoutValue(Int)
  /// Changes that are read as accepted.
  case trackedChanges(Int)
  case nestedTables(Int)
  /// Comments beside the text of a document.
  case documentComments(Int)
  /// Columns nothing is made of; they are kept as part of the finding's source.
  case unmapped([String])
  /// No column holds what a finding could be made of, so these are no findings.
  case noFindings(columns: [String])
  /// Parties the responsible, follow-up and owner columns name.
  case parties([String])
  /// Texts in those columns that are too long for a party and became comments.
  case longParties(count: Int)
  /// A word that is none of the field's; kept as a tag or a comment.
  case unknownWord(FindingField, String, count: Int)
  /// Many words that are none of the field's: those that stand most often, how many there are, and in
  /// how many rows.
  case unknownWords(FindingField, examples: [String], words: Int, count: Int)
  /// Places that were given in metres of that zone of UTM, and turned into degrees.
  case projected(zone: Int, count: Int)
  /// A column whose days have their month first, by the day that proves it.
  case monthFirst(column: String, example: String)
  /// A column in which one day proves the month first and another the day first: none is read.
  case contradictingDays(column: String, monthFirst: String, dayFirst: String)
  /// Columns of another program that this one works out by itself.
  case derivedLeftOut([String])
  /// A text that could not be read as the field's value; kept as a comment.
  case unreadValues(NamedField, example: String, count: Int)
  /// Identifiers of another register; kept as part of the source.
  case foreignIdentifiers(Int)
}
