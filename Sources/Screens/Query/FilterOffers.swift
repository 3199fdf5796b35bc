import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// More are not offered: there is a digit for each, and a line.
  private static let mostOffers = 4

  /// What each part of the filter finds alone; none where it has one part.
  func filterOffers(of query: Query) -> [FilterOffer] {
    let parts = Self.parts(of: query.text)
    guard parts.count > 1, query.terms.count > 0 else { return [] }
    var offers: [FilterOffer] = []
    for part in parts.prefix(Self.mostOffers) {
      guard let alone = try? Query(parsing: part, today: today, own: words.own), !alone.isEmpty
      else { continue }
      let count = matches(of: alone).count
      if count > 0 { offers.append(FilterOffer(text: part, count: count)) }
    }
    return offers
  }

  /// What stands between blanks; what is quoted stays together.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.append(character)
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// Filters by one of the parts that are offered; nil where none is, or not so many.
  mutating func takeOffer(_ number: Int) -> [Effect]? {
    guard shown.indexes.board.shownTotal == 0, shown.filterOffers.indices.contains(number - 1),
      let query = try? Query(
        parsing: shown.filterOffers[number - 1].text, today: today, own: words.own)
    else { return nil }
    filter(by: query)
    return []
  }
}
