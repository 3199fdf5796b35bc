/// The days a party has of its own: a board that meets every six weeks is not silent after four.
struct PartyRhythm: Hashable, Sendable {
  let deadline: Int?
  let silence: Int?

  /// Nil where it has none; a number out of range counts as not set.
  init?(_ party: Party) {
    func days(_ field: PartyField) -> Int? {
      guard let days = party.values[field]?.integer, DayRule.range.contains(days) else {
        return nil
      }
      return Int(days)
    }
    deadline = days(.deadlineDays)
    silence = days(.silentDays)
    if deadline == nil, silence == nil { return nil }
  }
}

extension Party {
  /// Every name it goes by, in search form.
  package var searchNames: [String] {
    let aliases = values.text(PartyField.alias)?.split(separator: ",").map(String.init) ?? []
    return ([name] + aliases).map { SearchKey.name($0) }.filter { !$0.isEmpty }
  }
}
