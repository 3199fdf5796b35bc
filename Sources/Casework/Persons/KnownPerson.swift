import CaseModel

/// Who sits at a machine, as it was told and remembers: `person.json` in the state folder.
package struct KnownPerson: Hashable, Sendable {
  /// The most characters of initials; what is longer is a name.
  package static let longestInitials = 20

  package var initials: String
  /// The code of what they do; empty where it was not told, or is not this person's.
  package var role: String

  package init(initials: String = "", role: String = "") {
    self.initials = initials
    self.role = role
  }

  /// What cannot be understood is as if nobody had been asked yet.
  package init(json: JSONValue) {
    initials = TextRules.accepted(json["initials"]?.string ?? "", form: .line)
    role = json["role"]?.string ?? ""
  }

  package var json: JSONValue { ["initials": .string(initials), "role": .string(role)] }

  /// Initials as a person types them; nil for none, or what is too long to be initials.
  package static func initials(typed text: String) -> String? {
    let initials = TextRules.accepted(text, form: .line)
    return (1...longestInitials).contains(initials.count) ? initials : nil
  }
}
