import CaseModel
import ChangeLog

/// The one act that an import is: the walks, parties and findings to be made of rows, and which
/// rows are here already.
package struct ImportPlan: Sendable {
  package let draft: ActDraft
  /// In the order they are made.
  package let made: [Made]
  /// In the file's order.
  package let skipped: [Skipped]
  package let walksMade: Int
  /// Names of parties that were not in the register.
  package let partiesMade: [String]
  /// Civil registration numbers that the rows hold, which are masked.
  package let civilNumbers: Int
  /// Rows to be made that point at somebody.
  package let rowsPointing: Int

  package struct Made: Hashable, Sendable {
    /// Of the row.
    package let line: Int
    package let id: SayableIdentifier
  }

  package struct Skipped: Hashable, Sendable {
    package let line: Int
    /// Of the finding that is the row's.
    package let id: String
    /// Whether the row bears the finding's identifier and tells another text than it.
    package let differs: Bool
  }

  /// - Parameter identifiers: what this device knows as used.
  package init(
    rows: [ImportRow], in caseFile: CaseFile, identifiers: IdentifierIndex,
    random: inout some RandomNumberGenerator
  ) {
    // Masked before rows are compared, so that the same file twice makes nothing twice.
    let given = rows.map(\.withoutCivilNumbers)
    let masked = given.map(\.row)
    civilNumbers = given.reduce(0) { $0 + $1.count }
    var writer = ImportWriter(caseFile: caseFile, identifiers: identifiers)
    for row in masked where !writer.skipped(row) { writer.noteParties(of: row) }
    writer.makeParties(random: &random)
    // What repeats another finding comes after it, since it names it.
    let rows = writer.remaining
    for row in rows where row.values[.duplicateOf] == nil { writer.make(row, random: &random) }
    for row in rows where row.values[.duplicateOf] != nil { writer.make(row, random: &random) }
    draft = writer.draft
    made = writer.made
    skipped = writer.skippedRows
    walksMade = writer.walksMade
    partiesMade = writer.partiesMade
    let scanner = IdentifyingScanner(persons: caseFile.knownNames(places: []))
    let lines = Set(writer.made.map(\.line))
    rowsPointing = masked.count { lines.contains($0.line) && $0.points(by: scanner) }
  }
}
