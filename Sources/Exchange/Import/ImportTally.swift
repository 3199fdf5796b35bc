import CaseModel

/// What was met while rows were read, to be told once per file.
struct ImportTally {
  private var words: [Word: Int] = [:]
  private var wordOrder: [Word] = []
  private var unread: [NamedField: (example: String, count: Int)] = [:]
  private var unreadOrder: [NamedField] = []
  private var partyKeys: Set<String> = []
  private var partyNames: [String] = []
  private var grids: [MapGrid: Int] = [:]
  var longParties = 0
  var foreignIdentifiers = 0
  private var damagedPlaces = 0
  private var damagedCells = 0

  private struct Word: Hashable {
    let field: FindingField
    let text: String
  }

  mutating func metUnknown(_ text: String, for field: FindingField) {
    let word = Word(field: field, text: text)
    if words[word] == nil { wordOrder.append(word) }
    words[word, default: 0] += 1
  }

  mutating func metUnread(_ text: String, for field: NamedField) {
    if unread[field] == nil { unreadOrder.append(field) }
    unread[field] = (unread[field]?.example ?? text, (unread[field]?.count ?? 0) + 1)
  }

  /// A place that was measured in metres.
  mutating func metGrid(_ grid: MapGrid) { grids[grid, default: 0] += 1 }

  mutating func metParty(_ name: String) {
    if partyKeys.insert(SearchKey.name(name)).inserted { partyNames.append(name) }
  }

  /// Counts letters lost before the file came here.
  mutating func countDamage(in text: String) {
    let places = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    guard places > 0 else { return }
    damagedPlaces += places
    damagedCells += 1
  }

  var notices: [ImportNotice] {
    var notices: [ImportNotice] = []
    if damagedPlaces > 0 { notices.append(.damaged(places: damagedPlaces, cells: damagedCells)) }
    if !partyNames.isEmpty { notices.append(.parties(partyNames)) }
    if longParties > 0 { notices.append(.longParties(count: longParties)) }
    notices += unknownWords
    notices += MapGrid.allCases.compactMap { grid in
      grids[grid].map { .projected(zone: grid.zone, count: $0) }
    }
    notices += unreadOrder.map {
      .unreadValues($0, example: unread[$0]?.example ?? "", count: unread[$0]?.count ?? 0)
    }
    if foreignIdentifiers > 0 { notices.append(.foreignIdentifiers(foreignIdentifiers)) }
    return notices
  }

  /// Each by itself while they are few; else how many there are, and those that stand most often.
  private var unknownWords: [ImportNotice] {
    var notices: [ImportNotice] = []
    var told: Set<FindingField> = []
    for word in wordOrder where told.insert(word.field).inserted {
      let all = wordOrder.filter { $0.field == word.field }
      if all.count <= 3 {
        notices += all.map { .unknownWord($0.field, $0.text, count: words[$0] ?? 0) }
        continue
      }
      // Of two that stand as often, the one that came first.
      let ordered = all.enumerated().sorted { one, other in
        let counts = (words[one.element] ?? 0, words[other.element] ?? 0)
        return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
      }
      notices.append(
        .unknownWords(
          word.field, examples: ordered.prefix(3).map(\.element.text), words: all.count,
          count: all.reduce(0) { $0 + (words[$1] ?? 0) }))
    }
    return notices
  }
}
