import CaseModel
import ChangeLog

/// The one act that an import is: the walks, parties and findings to be made of rows, and which
/// rows are here already.
package struct ImportPlan: Sendable {
  package private(set) var draft: ActDraft
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

  /// - Parameters:
  ///   - rows: given up one by one as their edits are made.
  ///   - identifiers: what this device knows as used.
  package init(
    rows: consuming [ImportRow], in caseFile: CaseFile, identifiers: IdentifierIndex,
    random: inout some RandomNumberGenerator
  ) {
    var masked = 0
    var writer = ImportWriter(caseFile: caseFile, identifiers: identifiers)
    var isLeft = [Bool](repeating: false, count: rows.count)
    for place in rows.indices {
      // Masked before rows are compared, so that the same file twice makes nothing twice.
      let (row, count) = rows[place].withoutCivilNumbers
      if count > 0 { rows[place] = row }
      masked += count
      isLeft[place] = !writer.skipped(row)
      if isLeft[place] { writer.noteParties(of: row) }
    }
    writer.makeParties(random: &random)
    let scanner = IdentifyingScanner(persons: caseFile.knownNames(places: []))
    var pointing = 0
    // What repeats another finding comes after it, since it names it.
    for repeats in [false, true] {
      for place in rows.indices
      where isLeft[place] && (rows[place].values[.duplicateOf] != nil) == repeats {
        let row = rows[place]
        rows[place] = ImportRow(line: row.line)
        isLeft[place] = false
        if row.points(by: scanner) { pointing += 1 }
        writer.make(row, random: &random)
      }
    }
    civilNumbers = masked
    rowsPointing = pointing
    draft = writer.draft
    made = writer.made
    skipped = writer.skippedRows
    walksMade = writer.walksMade
    partiesMade = writer.partiesMade
  }

  /// The act, which is given away.
  package mutating func takeDraft() -> ActDraft {
    defer { draft = ActDraft() }
    return draft
  }
}
