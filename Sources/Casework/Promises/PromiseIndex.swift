import CaseModel
import ChangeLog

/// What is promised of each finding, kept up by each change.
package struct PromiseIndex: FindingIndex {
  private var promises: [RecordIndex: [Promise]] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    let promised = caseFile.promises(of: [record], withWalks: false, on: Day(number: 0))
    promises[record] = promised.isEmpty ? nil : promised
  }

  /// Earliest day first.
  package var all: [(record: RecordIndex, promise: Promise)] {
    promises.flatMap { record, list in list.map { (record, $0) } }
      .sorted { Promise.precedes($0.promise, $1.promise) }
  }
}
