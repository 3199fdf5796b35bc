import CaseModel
import ChangeLog

/// By whom the changes of this machine are: decided here alone, for the board and for every command
/// that writes.
package struct Authorship: Sendable {
  /// What `--user` says, else `LYGTE_USER`; empty where neither does.
  package let told: String
  /// Who sits here, as they said.
  package var person: KnownPerson
  /// What the system calls whoever is logged in.
  private let account: String

  package init(told: String? = nil, person: KnownPerson = KnownPerson(), account: String = "") {
    self.told = TextRules.accepted(told ?? "", form: .line)
    self.account = account
    self.person = person
    guard !self.told.isEmpty else { return }
    // What this machine remembers is the role of that one, and of nobody else.
    if SearchKey.name(self.told) != SearchKey.name(person.initials) { self.person.role = "" }
    self.person.initials = self.told
  }

  /// By whom it is, where that was said; nil: whoever sits here is yet to be asked.
  package var author: Author? {
    if !told.isEmpty { return Author(told, isClaimed: true) }
    return person.initials.isEmpty ? nil : Author(person.initials)
  }

  /// What whoever writes does: as the register has it, else as this machine remembers; nil where
  /// neither says.
  package func role(in caseFile: CaseFile) -> PersonRole? {
    caseFile.role(withInitials: person.initials) ?? PersonRole(rawValue: person.role)
  }

  /// By whom it is where nobody can be asked: the system's name, which nobody here has said.
  package var unasked: Author { author ?? Author(account, isClaimed: true) }
}
