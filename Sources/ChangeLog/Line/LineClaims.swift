import CaseModel

/// What of a line's stamp nobody at the machine said: a script, a test, whoever started the program,
/// or the system where nobody could be asked. Names are claims, not signatures.
package struct LineClaims: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `by` came from `--user`, `LYGTE_USER` or the system's account.
  package static let person = LineClaims(rawValue: 1)
  /// `at` came from `LYGTE_NOW`.
  package static let clock = LineClaims(rawValue: 2)
  /// `dev` came from `LYGTE_DEVICE`.
  package static let device = LineClaims(rawValue: 4)

  private static let members: [(LineClaims, String)] = [
    (.clock, "at"), (.person, "by"), (.device, "dev"),
  ]

  /// The names of the members they are about, sorted, as the line's member `claimed` lists them.
  package var names: [String] {
    Self.members.filter { contains($0.0) }.map(\.1)
  }

  /// Reads the member `claimed`; names of a later version are passed over. Nil when it is no list
  /// of texts.
  init?(json: JSONValue) {
    guard let names = json.array else { return nil }
    self = []
    for name in names {
      guard let name = name.string else { return nil }
      for (claim, member) in Self.members where member == name { insert(claim) }
    }
  }
}
