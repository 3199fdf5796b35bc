import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Selects what fits what is typed best, seen from where the search began.
  mutating func goToBest() {
    if let origin = shown.search.origin { shown.place = origin }
    guard !shown.search.isEmpty else {
      shown.prompt?.count = nil
      return
    }
    if let found = nextMatch(forward: true, includingCurrent: true) { select(found) }
    let count = matchCount()
    shown.prompt?.count = count
  }

  mutating func searchAgain(forward: Bool) -> [Effect] {
    guard let found = nextMatch(forward: forward, includingCurrent: false) else {
      say(words.board.notFound(shown.search.text), .refused)
      return []
    }
    select(found)
    shown.search.isMarked = true
    // Shown, and not kept among the messages: it tells of nothing that happened.
    if let count = matchCount() { sitting.messages.notice = Notice(count, .done, at: sitting.now) }
    return []
  }

  mutating func matchesSearch(_ record: RecordIndex) -> Bool {
    if let matches = searchMatches() { return matches.set.contains(record) }
    return shown.indexes.searchKeys.fit(shown.search.saying, record, in: shown.caseFile) != nil
  }

  /// So many cards are read ahead of a search, and looked through whole.
  private static let mostSearchedWhole = 20_000
  /// Findings read at once: a key pressed meanwhile waits a quarter of a frame of 16 ms.
  private static let readAtOnce = 400

  /// Whether something is left to get ready while nobody presses a key.
  package var hasMoreToGetReady: Bool {
    shown.indexes.searchKeys.ahead < shown.caseFile.count(of: .finding)
      && shown.indexes.board.total <= Self.mostSearchedWhole
  }

  /// Reads on what a search will look through.
  mutating func getReady() -> [Effect] {
    guard hasMoreToGetReady else { return [] }
    shown.indexes.searchKeys.readAhead(
      shown.caseFile.records(of: .finding), most: Self.readAtOnce, in: shown.caseFile)
    if !hasMoreToGetReady, shown.prompt?.purpose == .search, !shown.search.isEmpty { goToBest() }
    return []
  }

  /// Whether so little is left to read that it can be read for one key.
  private var isReadyToSearch: Bool {
    shown.caseFile.count(of: .finding) - shown.indexes.searchKeys.ahead <= Self.readAtOnce
  }

  /// The cards that are what was asked for; nil where there are so many, or so many not read yet,
  /// that they are only looked through until one is. One letter more looks among those that were
  /// before.
  private mutating func searchMatches() -> SearchMatches? {
    if let found = shown.search.matches, found.saying == shown.search.saying,
      found.isByAuthor == shown.search.asksForInitials
    {
      return found
    }
    if let authored = matchesByAuthor {
      shown.search.matches = authored
      return authored
    }
    guard shown.indexes.board.shownTotal <= Self.mostSearchedWhole, isReadyToSearch else {
      return nil
    }
    let saying = shown.search.saying
    var among = shown.indexes.board.shown
    if let found = shown.search.matches, !found.isByAuthor, saying.narrows(found.saying) {
      among = found.records
    }
    // Taken out of the state while they are filled, so that they are not copied.
    var keys = shown.indexes.searchKeys
    shown.indexes.searchKeys = SearchKeys()
    let caseFile = shown.caseFile
    let found = among.compactMap { record in
      keys.fit(saying, record, in: caseFile).map { (record: record, fit: $0) }
    }
    shown.indexes.searchKeys = keys
    let matches = SearchMatches(
      saying, inOrder(found.map { ($0.record, $0.fit.score) }),
      unseen: Dictionary(
        found.compactMap { item in item.fit.unseen.map { (item.record, $0) } },
        uniquingKeysWith: { first, _ in first }))
    shown.search.matches = matches
    return matches
  }

  /// What fits best first; what fits alike as it stands on the board from the selected card on, around
  /// the end.
  private func inOrder(_ found: [(record: RecordIndex, score: Int)]) -> [RecordIndex] {
    let from = [shown.place.column, shown.place.card]
    func place(_ record: RecordIndex) -> [Int] {
      guard let place = shown.indexes.board.place(of: record) else { return [.max] }
      let here = [place.column, place.place]
      return [here.lexicographicallyPrecedes(from) ? 1 : 0] + here
    }
    return found.map { (record: $0.record, score: $0.score, place: place($0.record)) }
      .sorted { one, other in
        one.score != other.score
          ? one.score > other.score : one.place.lexicographicallyPrecedes(other.place)
      }
      .map(\.record)
  }

  /// What somebody has written, where the word is their initials as they stand in the log: whoever types
  /// AAS means a person, not the middle of another word.
  private var matchesByAuthor: SearchMatches? {
    guard shown.search.asksForInitials else { return nil }
    let caseFile = shown.caseFile
    let initials = SearchKey.fold(shown.search.text)
    let lines = caseFile.lines { SearchKey.fold($0) == initials }
    if lines.isEmpty { return nil }
    let written = Set(lines.compactMap(\.record).compactMap { caseFile.finding(holding: $0) })
    let records = shown.indexes.board.shown.filter(written.contains)
    if records.isEmpty { return nil }
    return SearchMatches(
      shown.search.saying, inOrder(records.map { ($0, 0) }), isByAuthor: true)
  }

  /// `1 af 2`: which of the matches is selected, and where in it the words stand when its card does not
  /// show them; nil when none is, or not all were looked through.
  private mutating func matchCount() -> String? {
    guard let matches = searchMatches(), let selected, matches.set.contains(selected),
      let place = matches.records.firstIndex(of: selected)
    else { return nil }
    let count = words.board.shownOf(place + 1, matches.records.count)
    guard let part = matches.unseen[selected] else { return count }
    let text = shown.indexes.searchKeys.excerpt(
      of: matches.saying, in: part, of: selected, in: shown.caseFile)
    return count + " · " + words.query.found(in: part, text)
  }

  /// The next of the matches, what fits best first; where not all were looked through, column by column
  /// from the selected one, around the end.
  private mutating func nextMatch(forward: Bool, includingCurrent: Bool) -> RecordIndex? {
    if let records = searchMatches()?.records {
      guard !includingCurrent, let selected, let place = records.firstIndex(of: selected) else {
        return records.first
      }
      return records[(place + (forward ? 1 : records.count - 1)) % records.count]
    }
    let board = shown.indexes.board
    let total = board.columns.indices.reduce(0) { $0 + board.count(in: $1) }
    if total == 0 { return nil }
    var column = shown.place.column
    var card = shown.place.card
    for turn in 0..<(total + 1) {
      if turn > 0 || !includingCurrent {
        card += forward ? 1 : -1
        while card < 0 || card >= board.count(in: column) {
          column = (column + (forward ? 1 : -1) + board.columns.count) % board.columns.count
          card = forward ? 0 : board.count(in: column) - 1
        }
      }
      if let record = board.card(at: card, in: column), matchesSearch(record) { return record }
    }
    return nil
  }
}
