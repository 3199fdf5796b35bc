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
    var writer = ImportWriter(caseFile: caseFile, identifiers: identifiers)
    for row in rows where !writer.skipped(row) { writer.noteParties(of: row) }
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
  }
}
