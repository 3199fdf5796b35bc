import Casework

/// How the review is divided.
package struct ReviewState: Sendable {
  package var grouping = ReviewGrouping.area
}
