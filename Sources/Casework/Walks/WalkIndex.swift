import CaseModel
import ChangeLog

/// Which findings stand on which walk, in the order they were made.
package struct WalkIndex: FindingIndex {
  private var walks: [RecordIndex: RecordIndex] = [:]
  private var found: [RecordIndex: Set<RecordIndex>] = [:]
  /// Those that somebody still has something to do with.
  private var open: [RecordIndex: Set<RecordIndex>] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self.init(caseFile)
  }

  package init(_ caseFile: CaseFile) {
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  /// Two walks may be held for one, or parted again.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.walk)
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    if let walk = walks.removeValue(forKey: record) {
      found[walk]?.remove(record)
      if found[walk]?.isEmpty == true { found[walk] = nil }
      open[walk]?.remove(record)
      if open[walk]?.isEmpty == true { open[walk] = nil }
    }
    guard caseFile.plainState(of: record) != .withdrawn,
      let walk = caseFile.shown(record, FindingField.walk.rawValue)
        .flatMap({ caseFile.reference($0) }).map({ caseFile.root(of: $0) })
    else { return }
    walks[record] = walk
    found[walk, default: []].insert(record)
    let isPositive =
      caseFile.shown(record, FindingField.kind.rawValue)?.string == FindingKind.positive.rawValue
    if !isPositive, caseFile.plainState(of: record).isOpen {
      open[walk, default: []].insert(record)
    }
  }

  package func count(of walk: RecordIndex) -> Int { found[walk]?.count ?? 0 }
  package func openCount(of walk: RecordIndex) -> Int { open[walk]?.count ?? 0 }

  package func findings(of walk: RecordIndex) -> [RecordIndex] { found[walk]?.sorted() ?? [] }
}
