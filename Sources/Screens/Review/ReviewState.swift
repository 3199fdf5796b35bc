import Casework

/// How the review is divided.
package struct ReviewState: AreaState {
  package var grouping = ReviewGrouping.area

  package init() {}
}

extension AreaStates {
  package var review: ReviewState {
    get { self[ReviewState.self] }
    _modify { yield &self[ReviewState.self] }
  }
}
