import CaseModel
import ChangeLog

/// What is promised of each finding, kept up by each change.
package struct PromiseIndex: FindingIndex {
  private var promises: [RecordIndex: [Promise]] = [:]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    for thing in caseFile.things(of: .finding) { update(thing, in: caseFile) }
  }

  package mutating func update(_ thing: RecordIndex, in caseFile: CaseFile) {
    let promised = caseFile.promises(of: [thing], withWalks: false, on: Day(number: 0))
    promises[thing] = promised.isEmpty ? nil : promised
  }

  /// Earliest day first.
  package var all: [(thing: RecordIndex, promise: Promise)] {
    promises.flatMap { thing, list in list.map { (thing, $0) } }
      .sorted { Promise.precedes($0.promise, $1.promise) }
  }
}
