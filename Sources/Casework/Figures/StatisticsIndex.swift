import CaseModel
import ChangeLog

/// What the figures are made of, as things stand on a day.
package struct StatisticsIndex: FindingIndex {
  private var subjects: [RecordIndex: StatisticsSubject] = [:]
  private var today: Day

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self.today = today
    for record in caseFile.records(of: .finding) { update(record, in: caseFile) }
  }

  package mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    subjects[record] = caseFile.statisticsSubject(of: record, today: today)
  }

  /// What is late depends on the day: all findings are read again.
  package mutating func turn(to day: Day, in caseFile: CaseFile) {
    guard day != today else { return }
    today = day
    for record in subjects.keys { update(record, in: caseFile) }
  }

  /// Counted now.
  package var statistics: Statistics { Statistics(Array(subjects.values), today: today) }
}
