/// Who writes here, and whether they do.
package struct Who: Sendable {
  package var person = Person()
  /// Who writes, where the environment says so; then nobody else does.
  package internal(set) var userOfEnvironment: String?
  /// Whether the one who sits here said so while the program ran, on another's machine.
  package internal(set) var isBorrowed = false
  /// Whether the person looks only, until they say that they want to write.
  package var looksOnly = false

  /// Who sits at the keyboard.
  package struct Person: Hashable, Sendable {
    package var initials = ""
    package var role = ""
    package init() {}
  }

  /// Under whose name is written: as the environment says, else who sits here; nil where nobody
  /// is known.
  package var writer: String? {
    userOfEnvironment ?? (person.initials.isEmpty ? nil : person.initials)
  }
}
