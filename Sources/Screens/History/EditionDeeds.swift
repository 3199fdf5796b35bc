import CaseModel
import ChangeLog
import Wording

/// What was done to an edition of a report, told by the edition: neither its approval nor a point that
/// was passed over has a name of its own.
extension AppState {
  /// `rapporten Lærkehaven, beboerne`; nil where the act is about no edition. Told from the act itself:
  /// what was undone shows nothing.
  func editionDeed(_ entry: HistoryEntry) -> String? {
    let touched = entry.makes + entry.changes.map(\.record)
    if let report = touched.first(where: { shown.caseFile.kind(of: $0) == .report }) {
      return words.report.edition(
        walk(of: report, ReportField.walk.rawValue, in: entry),
        readers(of: report, ReportField.audience.rawValue, in: entry))
    }
    let passed = entry.makes.filter { record in
      shown.caseFile.kind(of: record) == .release
        && value(ReleaseField.point.rawValue, of: record, in: entry) != nil
    }
    guard let first = passed.first else { return nil }
    let edition = words.report.edition(
      walk(of: first, ReleaseField.walk.rawValue, in: entry),
      readers(of: first, ReleaseField.audience.rawValue, in: entry))
    let finding = value(ReleaseField.finding.rawValue, of: first, in: entry)
      .flatMap { shown.caseFile.reference($0) }
    let subject = passed.count == 1 ? finding.map { name(of: $0) } : nil
    return words.report.passing(subject, passed.count, in: edition)
  }

  private func value(
    _ field: String, of record: RecordIndex, in entry: HistoryEntry
  ) -> JSONValue? {
    entry.changes.last { $0.record == record && $0.field == field }?.value
      ?? shown.caseFile.shown(record, field)
  }

  private func walk(of record: RecordIndex, _ field: String, in entry: HistoryEntry) -> String {
    value(field, of: record, in: entry).flatMap { shown.caseFile.reference($0) }
      .flatMap { shown.caseFile.called($0) } ?? ""
  }

  private func readers(of record: RecordIndex, _ field: String, in entry: HistoryEntry) -> String {
    value(field, of: record, in: entry)?.string.map { words.codes.word($0, in: .audience) } ?? ""
  }
}
