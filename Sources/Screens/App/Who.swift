import CaseModel
import Casework
import ChangeLog

/// Who writes here, and whether they do.
package struct Who: Sendable {
  /// By whom the changes are.
  package internal(set) var authorship = Authorship()
  /// Whether the one who sits here said so while the program ran, on another's machine.
  package internal(set) var isBorrowed = false
  /// Whether the person looks only, until they say that they want to write.
  package var looksOnly = false
  /// Whether the first change waits until whoever sits here has said who they are.
  package internal(set) var isYetToSay = false

  /// Who sits at the keyboard.
  package var person: KnownPerson {
    get { authorship.person }
    set { authorship.person = newValue }
  }

  /// Who writes, where that was told from outside; then nobody else does.
  package var told: String? { authorship.told.isEmpty ? nil : authorship.told }

  /// Under whose name is written: as it was told, else who sits here; nil where nobody is known.
  package var writer: String? { authorship.author?.name }
}
