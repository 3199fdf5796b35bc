/// What a merge would bring, in numbers.
package struct MergingCounts: Hashable, Sendable {
  package var new = 0
  package var changed = 0
  package var notes = 0
  package var inConflict = 0
  package var photos = 0
  package var damaged = 0
  package var incomplete = 0
  package var same = 0

  package init() {}
}
