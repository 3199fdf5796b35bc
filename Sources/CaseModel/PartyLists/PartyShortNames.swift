/// What parties are called where there is little room: as the register says.
package struct PartyShortNames: Hashable, Sendable {
  /// By every name a party goes by, in search form.
  private let short: [String: String]

  package init(_ parties: [Party] = []) {
    short = Dictionary(
      parties.compactMap { party -> (Party, String)? in
        guard let name = party.values.text(PartyField.short), !name.isEmpty else { return nil }
        return (party, name)
      }.flatMap { party, name in party.searchNames.map { ($0, name) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Nil where the register has none.
  package subscript(name: String) -> String? {
    short.isEmpty ? nil : short[SearchKey.name(name)]
  }
}
