/// Which party a name means: parties are called otherwise over time and on other laptops
/// (FORMAT 12).
package struct PartyNames: Hashable, Sendable {
  /// From any folded name to the party's present one, as it is written.
  private var present: [String: String] = [:]

  package init() {}

  /// - Parameters:
  ///   - parties: in the order they were made, with what each was called before.
  ///   - joined: further names, with the name of the party that each means.
  package init(
    _ parties: [(party: Party, formerNames: [String])],
    joined: [(alias: String, party: String)] = []
  ) {
    var step: [String: String] = [:]
    var written: [String: String] = [:]
    for (party, _) in parties {
      let key = SearchKey.name(party.name)
      if !key.isEmpty, written[key] == nil { written[key] = party.name }
    }
    for (party, _) in parties {
      let key = SearchKey.name(party.name)
      for alias in Self.aliases(of: party) where alias != key && step[alias] == nil {
        step[alias] = key
      }
    }
    for (alias, party) in joined {
      let (alias, key) = (SearchKey.name(alias), SearchKey.name(party))
      if alias != key, !alias.isEmpty, step[alias] == nil { step[alias] = key }
    }
    // What a party was called once means it still, unless another bears the name now.
    for (party, former) in parties {
      let key = SearchKey.name(party.name)
      for name in former.map(SearchKey.name)
      where name != key && step[name] == nil && written[name] == nil {
        step[name] = key
      }
    }
    for key in Set(step.keys).union(written.keys) {
      let end = Self.end(of: key, following: step)
      present[key] = written[end] ?? end
    }
  }

  /// The party's present name; the name itself where no party is called so.
  package func present(_ name: String) -> String { present[SearchKey.name(name)] ?? name }

  /// Alike for all names of one party.
  package func key(_ name: String) -> String { SearchKey.name(present(name)) }

  package func areSame(_ one: String, _ other: String) -> Bool { key(one) == key(other) }

  /// Every known name, folded, with the folded present one it stands for.
  package var keys: [String: String] { present.mapValues(SearchKey.name) }

  static func aliases(of party: Party) -> [String] {
    (party.values.text(PartyField.alias) ?? "").split(separator: ",")
      .map { SearchKey.name(String($0)) }.filter { !$0.isEmpty }
  }

  /// Follows joined parties to the last one. Two laptops may have joined two parties either way
  /// round: a ring ends at the first of its names.
  private static func end(of key: String, following step: [String: String]) -> String {
    var seen = [key]
    while let next = step[seen[seen.endIndex - 1]] {
      if let start = seen.firstIndex(of: next) { return seen[start...].min() ?? next }
      seen.append(next)
    }
    return seen[seen.endIndex - 1]
  }
}
