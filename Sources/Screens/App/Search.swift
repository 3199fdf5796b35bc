/// The last word searched for.
package struct Search: Hashable, Sendable {
  package var text = ""
  /// Folded.
  package var key = ""
  /// Where the selection goes back to when the search is given up.
  package var origin: BoardPlace?
  /// Where it was found, as the board stands; nil after any change.
  var matches: SearchMatches?
  package init() {}
}
