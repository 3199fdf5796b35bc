import CaseModel
import ChangeLog

/// What the program knows of other machines while it runs.
package struct MergingState: AreaState {
  package var reading: MergeReading?
  package var devices: DevicesReading?
  /// Lines of the folder's logs that cannot be read.
  package var damagedLines = 0
  /// What was typed as a path last, by what it was for, so that it need not be typed again.
  package var paths: [Prompt.Purpose: String] = [:]
  package init() {}
}

extension Sitting {
  package var merging: MergingState {
    get { areas[MergingState.self] }
    _modify { yield &areas[MergingState.self] }
  }
}
