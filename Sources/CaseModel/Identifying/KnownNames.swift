/// Names that a workspace knows, as a scanner looks for them.
package struct KnownNames: Hashable, Sendable {
  package static let none = KnownNames(persons: [], places: [])

  /// Persons' names as lists of folded words, by their first word.
  private(set) var persons: [String: [[String]]] = [:]
  /// Folded words of persons' names that are longer than initials.
  private(set) var parts: Set<String> = []
  /// Folded words of what is no person: areas, places, parties, walks.
  private(set) var places: Set<String> = []

  /// - Parameters:
  ///   - persons: from the register and of who took part, as they are written.
  ///   - places: names of areas, places and parties.
  package init(persons: some Sequence<String>, places: some Sequence<String>) {
    for person in persons {
      let words = Self.words(of: person)
      guard let first = words.first else { continue }
      // Initials, and a name of one letter, point at nobody by themselves.
      if words.count > 1 { self.persons[first, default: []].append(words) }
      parts.formUnion(words.filter { $0.count > 2 })
      if words.count == 1, first.count == 2, Self.isName(person) { parts.insert(first) }
    }
    for place in places { self.places.formUnion(Self.words(of: place)) }
  }

  private static func words(of name: String) -> [String] {
    let tokens = TextTokens(name)
    return tokens.tokens.filter { $0.kind == .word }.map(\.key)
  }

  private static func isName(_ name: String) -> Bool { name.contains(where: \.isLowercase) }
}
