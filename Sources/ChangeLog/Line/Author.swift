/// By whom an act is: what its line's `by` says, and whether anybody at the machine said so.
package struct Author: Hashable, Sendable {
  /// How the person calls themselves.
  package let name: String
  /// Whether the name was given by a script, or taken from the machine since nobody could be
  /// asked: then the line says that it is claimed.
  package let isClaimed: Bool

  package init(_ name: String, isClaimed: Bool = false) {
    self.name = name
    self.isClaimed = isClaimed
  }
}
