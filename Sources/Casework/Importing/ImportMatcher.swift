import CaseModel
import ChangeLog

/// Finds the findings that rows have become before (FORMAT 16).
///
/// The n-th equal row of a file is the n-th live finding with that source, whatever was edited
/// since. How many blanks stand between words tells no rows apart: Word and Excel save one table
/// differently.
struct ImportMatcher {
  /// Findings of earlier imports by their row, in the order they were made; those met already are
  /// taken off.
  private var bySource: [JSONValue: [RecordIndex]] = [:]
  private var byIdentifier: [SayableIdentifier: RecordIndex] = [:]

  init(_ caseFile: CaseFile) {
    for record in caseFile.records(of: .finding) {
      let finding = caseFile.plainFinding(at: record)
      if finding.state == .withdrawn { continue }
      if let source = finding.values[FindingField.source] {
        bySource[Self.folded(source), default: []].append(record)
      }
      do {
        byIdentifier[try SayableIdentifier(reading: finding.id)] = record
      } catch {
        // Without a readable identifier, only its source can tell.
      }
    }
  }

  /// The finding the row is, or nil when it is a new one.
  mutating func finding(for row: ImportRow) -> RecordIndex? {
    // Nothing was ever imported here, or each such finding is met.
    if bySource.isEmpty, byIdentifier.isEmpty { return nil }
    let keys =
      bySource.isEmpty ? [] : [row.source, row.sourceByHeader].compactMap { $0.map(Self.folded) }
    if let identifier = row.identifier, let record = byIdentifier[identifier] {
      for key in keys { bySource[key]?.removeAll { $0 == record } }
      return record
    }
    for key in keys {
      guard let record = bySource[key]?.first else { continue }
      bySource[key]?.removeFirst()
      return record
    }
    return nil
  }

  private static func folded(_ source: JSONValue) -> JSONValue {
    guard let cells = source.object else { return source }
    return .object(
      cells.mapValues { cell in cell.string.map { .string(folded($0)) } ?? cell })
  }

  /// Whether a text of Latin letters has one blank between its words and none around them; of others
  /// it is not known. Most texts have, and large tables are read twice.
  private static func isFolded(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      // Other blanks begin with these bytes.
      if byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
      if byte == 0x20, last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }

  static func folded(_ text: String) -> String {
    if isFolded(text) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
