/// What is said of a file that is brought in, from facts.
package struct ImportWords: Sendable {
  package let encoding: @Sendable (_ encoding: String) -> String
  package let unreadable: @Sendable (_ bytes: Int) -> String
  package let damaged: @Sendable (_ places: Int, _ cells: Int) -> String
  package let titleLines: @Sendable (_ titles: [String]) -> String
  package let strayAfterQuote: @Sendable (_ lines: [Int]) -> String
  package let unclosedQuote: @Sendable (_ line: Int) -> String
  package let ragged: @Sendable (_ lines: [Int]) -> String
  package let blankRows: @Sendable (_ count: Int) -> String
  package let unmapped: @Sendable (_ columns: [String]) -> String
  package let noFindings: @Sendable (_ columns: [String]) -> String
  package let parties: @Sendable (_ names: [String]) -> String
  package let longParties: @Sendable (_ count: Int) -> String
  package let unknownWord: @Sendable (_ field: String, _ word: String, _ count: Int) -> String
  package let unreadValues: @Sendable (_ field: String, _ example: String, _ count: Int) -> String
  package let foreignIdentifiers: @Sendable (_ count: Int) -> String

  package let noText: String
  package let impossibleIdentifier: @Sendable (_ text: String) -> String
  package let repeatedIdentifier: @Sendable (_ text: String, _ line: Int) -> String
  package let notJSON: @Sendable (_ byte: Int) -> String
  package let fileNotJSON: @Sendable (_ byte: Int) -> String
  package let notAnObject: String

  package let empty: String
  package let workbook: String
  package let oldWorkbook: String
  package let pdf: String
  package let picture: String
  package let archive: String
  package let noTableOnPage: String
  package let unknownField: @Sendable (_ name: String) -> String
  package let unknownColumn: @Sendable (_ name: String, _ columns: [String]) -> String

  /// A column that becomes a field: `Opløgning → Opfølgning`.
  package let column: @Sendable (_ header: String, _ meaning: String) -> String
  package let columnUnmapped: String
  package let columnDerived: String
  package let walkDate: String
  package let registered: @Sendable (_ timeOfDay: String) -> String
  package let latitude: String
  package let longitude: String

  /// The separator of a table, for people: `semikolon`.
  package let semicolon: String
  package let comma: String
  package let tab: String
  package let pipe: String
  package let oneColumn: String
  package let markdown: String
  package let page: String
  package let json: String
  package let jsonLines: String

  /// Headers of the file of refused rows. They name no field, so that the file can be mended and
  /// brought in again.
  package let refusedLine: String
  package let refusedReason: String
}
