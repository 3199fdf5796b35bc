import CaseModel
import ChangeLog

/// The point of the past that is shown instead of what stands now.
package struct PastView: Hashable, Sendable {
  package let point: PastPoint
  /// The findings others have changed while it was shown, to be told when one comes back.
  var changedMeanwhile: Set<RecordIndex> = []
}

extension AppState {
  /// The case file that grows with the logs: what the world reads and writes with, whatever day is
  /// shown.
  package var livingCaseFile: CaseFile {
    get { present?.caseFile ?? shown.caseFile }
    _modify {
      if present == nil {
        yield &shown.caseFile
      } else {
        yield &present[orMade: Case()].caseFile
      }
    }
  }
}

extension Optional {
  /// The value, changed where it lies; the other one where there is none.
  fileprivate subscript(orMade other: @autoclosure () -> Wrapped) -> Wrapped {
    get { self ?? other() }
    _modify {
      // Taken out meanwhile, so that nobody else holds it and nothing of it is copied.
      var value = take() ?? other()
      defer { self = value }
      yield &value
    }
  }
}
