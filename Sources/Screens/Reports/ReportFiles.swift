import CaseModel
import ChangeLog

extension AppState {
  func filesWritten(_ walk: RecordIndex, _ audience: Audience) -> WrittenReport? {
    shown.areas.report.written[key(walk, audience)]
  }

  /// Remembers where an edition lies, and notes it with one that is approved.
  mutating func reportWritten(
    _ walk: RecordIndex, _ audience: Audience, _ written: WrittenReport
  ) -> [Effect] {
    shown.areas.report.written[key(walk, audience)] = written
    return noteFiles(walk, audience, written.names)
  }

  private func key(_ walk: RecordIndex, _ audience: Audience) -> ReportState.Edition {
    ReportState.Edition(walk: shown.caseFile.name(of: walk).description, audience: audience)
  }
}
