import CaseModel
import ChangeLog

/// Finds the findings that rows have become before (FORMAT 16).
///
/// The n-th equal row of a file is the n-th live finding with that source, whatever was edited
/// since.
struct ImportMatcher {
  /// Findings of earlier imports by their row, in the order they were made; those met already are
  /// taken off.
  private var bySource: [JSONValue: [ThingIndex]] = [:]
  private var byIdentifier: [SayableIdentifier: ThingIndex] = [:]

  init(_ caseFile: CaseFile) {
    for thing in caseFile.things(of: .finding) {
      let finding = caseFile.plainFinding(at: thing)
      if finding.state == .withdrawn { continue }
      if let source = finding.values[FindingField.source] {
        bySource[source, default: []].append(thing)
      }
      do {
        byIdentifier[try SayableIdentifier(reading: finding.id)] = thing
      } catch {
        // Without a readable identifier, only its source can tell.
      }
    }
  }

  /// The finding the row is, or nil when it is a new one.
  mutating func finding(for row: ImportRow) -> ThingIndex? {
    if let identifier = row.identifier, let thing = byIdentifier[identifier] {
      if let place = bySource[row.source]?.firstIndex(of: thing) {
        bySource[row.source]?.remove(at: place)
      }
      return thing
    }
    guard let thing = bySource[row.source]?.first else { return nil }
    bySource[row.source]?.removeFirst()
    return thing
  }
}
