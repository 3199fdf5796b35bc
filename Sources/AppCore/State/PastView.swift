import ChangeLog

/// The board as it was at a point in the past, laid over the board as it is.
package struct PastView: Hashable, Sendable {
  package let point: PastPoint
}

extension AppState {
  /// The case file that grows with the logs: what the world reads and writes with, whatever day is
  /// shown.
  package var livingCaseFile: CaseFile {
    get { present.first?.caseFile ?? caseFile }
    _modify {
      if present.isEmpty { yield &caseFile } else { yield &present[0].caseFile }
    }
  }
}
