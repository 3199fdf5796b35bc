import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func pressInPrompt(_ key: KeyStroke) -> [Effect] {
    guard var prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      if prompt.purpose == .search, let origin = search.origin { place = origin }
      self.prompt = nil
      return []
    case .enter: return acceptPrompt(prompt)
    case .tab, KeyStroke(.backTab):
      if prompt.takeCandidate(forward: key == .tab) { self.prompt = prompt }
      return []
    default:
      guard prompt.editor.press(key) else { return [] }
      self.prompt = prompt
      return promptChanged()
    }
  }

  mutating func promptChanged() -> [Effect] {
    prompt?.problem = nil
    prompt?.mistake = nil
    prompt?.propose()
    guard let prompt, prompt.purpose == .search else { return [] }
    search.text = prompt.editor.text
    search.key = SearchKey.fold(prompt.editor.text)
    if let origin = search.origin { place = origin }
    if !search.key.isEmpty, let found = nextMatch(forward: true, includingCurrent: true) {
      select(found)
    }
    let count = search.key.isEmpty ? nil : matchCount()
    self.prompt?.count = count
    return []
  }

  private mutating func acceptPrompt(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .search:
      self.prompt = nil
      search.origin = nil
      guard !search.key.isEmpty else { return [] }
      var isHere = false
      if let selected { isHere = matchesSearch(selected) }
      if !isHere { say(words.board.notFound(search.text), .refused) }
    case .merge, .copy, .backup: return acceptPath(prompt)
    case .asOf: return askForPast(prompt.editor.text)
    case .history: return filterHistory(by: prompt.editor.text)
    case .filter:
      guard let query = query(in: prompt) else { return [] }
      self.prompt = nil
      filter(by: query)
    case .mark:
      guard let query = query(in: prompt) else { return [] }
      self.prompt = nil
      mark(matching: query)
    case .viewName: return saveView(named: prompt.editor.text)
    case .person: return sayWhoIs(prompt.editor.text)
    }
    return []
  }

  mutating func searchAgain(forward: Bool) -> [Effect] {
    guard let found = nextMatch(forward: forward, includingCurrent: false) else {
      say(words.board.notFound(search.text), .refused)
      return []
    }
    select(found)
    // Shown, and not kept among the messages: it tells of nothing that happened.
    if let count = matchCount() { notice = Notice(count, .done, at: now) }
    return []
  }

  private mutating func matchesSearch(_ thing: ThingIndex) -> Bool {
    if let matches = searchMatches() { return matches.set.contains(thing) }
    return searchKeys.holds(Array(search.key.utf8), thing, in: caseFile)
  }

  /// So many cards are read ahead of a search, and looked through whole.
  private static let mostSearchedWhole = 20_000
  /// Findings read at once: a key pressed meanwhile waits a quarter of a frame of 16 ms.
  private static let readAtOnce = 400

  /// Whether something is left to get ready while nobody presses a key.
  package var hasMoreToGetReady: Bool {
    searchKeys.ahead < caseFile.count(of: .finding) && board.total <= Self.mostSearchedWhole
  }

  /// Reads on what a search will look through.
  mutating func getReady() -> [Effect] {
    guard hasMoreToGetReady else { return [] }
    searchKeys.readAhead(caseFile.things(of: .finding), most: Self.readAtOnce, in: caseFile)
    if !hasMoreToGetReady, prompt?.purpose == .search, !search.key.isEmpty {
      let count = matchCount()
      prompt?.count = count
    }
    return []
  }

  /// Whether so little is left to read that it can be read for one key.
  private var isReadyToSearch: Bool {
    caseFile.count(of: .finding) - searchKeys.ahead <= Self.readAtOnce
  }

  /// The cards that hold the word; nil where there are so many, or so many not read yet, that they
  /// are only looked through until one does. One letter more looks among those that held the
  /// letters before.
  private mutating func searchMatches() -> SearchMatches? {
    if let found = search.matches, found.key == search.key { return found }
    guard board.shownTotal <= Self.mostSearchedWhole, isReadyToSearch else { return nil }
    let word = Array(search.key.utf8)
    var among = board.shown
    if let found = search.matches, search.key.hasPrefix(found.key) { among = found.things }
    // Taken out of the state while they are filled, so that they are not copied.
    var keys = searchKeys
    searchKeys = SearchKeys()
    let caseFile = caseFile
    let matches = SearchMatches(
      search.key, among.filter { keys.holds(word, $0, in: caseFile) })
    searchKeys = keys
    search.matches = matches
    return matches
  }

  /// `1 af 2`: which of the matches is selected; nil when none is, or not all were looked through.
  private mutating func matchCount() -> String? {
    guard let matches = searchMatches(), let selected, matches.set.contains(selected),
      let place = matches.things.firstIndex(of: selected)
    else { return nil }
    return words.board.shownOf(place + 1, matches.things.count)
  }

  /// The next card that holds the word, column by column from the selected one, around the end.
  private mutating func nextMatch(forward: Bool, includingCurrent: Bool) -> ThingIndex? {
    if searchMatches()?.things.isEmpty == true { return nil }
    let total = board.columns.indices.reduce(0) { $0 + board.count(in: $1) }
    var column = place.column
    var card = place.card
    for turn in 0..<(total + 1) {
      if turn > 0 || !includingCurrent {
        card += forward ? 1 : -1
        while card < 0 || card >= board.count(in: column) {
          column = (column + (forward ? 1 : -1) + board.columns.count) % board.columns.count
          card = forward ? 0 : board.count(in: column) - 1
          if total == 0 { return nil }
        }
      }
      if let thing = board.card(at: card, in: column), matchesSearch(thing) {
        return thing
      }
    }
    return nil
  }
}
