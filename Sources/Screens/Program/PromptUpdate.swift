import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func pressInPrompt(_ key: KeyStroke) -> [Effect] {
    guard var prompt = shown.prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      if prompt.purpose == .search, let origin = shown.search.origin { shown.place = origin }
      shown.prompt = nil
      return keepText(of: prompt)
    case .enter:
      let effects = acceptPrompt(prompt)
      guard shown.prompt == nil, sitting.workspace.drafts[prompt.draftKey] != nil
      else { return effects }
      return effects + dropDraft(prompt.draftKey)
    case .tab, KeyStroke(.backTab):
      if prompt.takeCandidate(forward: key == .tab) { shown.prompt = prompt }
      return []
    default:
      guard prompt.editor.press(key) else { return [] }
      shown.prompt = prompt
      return promptChanged()
    }
  }

  /// Leaves the line; what was typed is kept and comes back when it is asked for again.
  private mutating func keepText(of prompt: Prompt) -> [Effect] {
    let key = prompt.draftKey
    guard prompt.isKeptWhenLeft, let draft = prompt.draft else {
      return sitting.workspace.drafts[key] == nil ? [] : dropDraft(key)
    }
    sitting.workspace.drafts[key] = draft
    say(words.board.draftKept, .done)
    return [.keepDraft(key: key, draft)]
  }

  mutating func promptChanged() -> [Effect] {
    shown.prompt?.problem = nil
    shown.prompt?.mistake = nil
    shown.prompt?.propose()
    guard let prompt = shown.prompt, prompt.purpose == .search else { return [] }
    shown.search.text = prompt.editor.text
    shown.search.key = SearchKey.fold(prompt.editor.text)
    if let origin = shown.search.origin { shown.place = origin }
    if !shown.search.key.isEmpty, let found = nextMatch(forward: true, includingCurrent: true) {
      select(found)
    }
    let count = shown.search.key.isEmpty ? nil : matchCount()
    shown.prompt?.count = count
    return []
  }

  private mutating func acceptPrompt(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .search:
      shown.prompt = nil
      shown.search.origin = nil
      guard !shown.search.key.isEmpty else { return [] }
      var isHere = false
      if let selected { isHere = matchesSearch(selected) }
      if !isHere { say(words.board.notFound(shown.search.text), .refused) }
    case .merge, .copy, .backup: return acceptPath(prompt)
    case .asOf: return askForPast(prompt.editor.text)
    case .history: return filterHistory(by: prompt.editor.text)
    case .records: return filterRecords(by: prompt.editor.text)
    case .filter:
      guard let query = query(in: prompt) else { return [] }
      shown.prompt = nil
      filter(by: query)
    case .mark:
      guard let query = query(in: prompt) else { return [] }
      shown.prompt = nil
      mark(matching: query)
    case .viewName: return saveView(named: prompt.editor.text)
    case .eraseAct: return eraseAct(because: prompt.editor.text)
    case .mentions: return showMentions(of: prompt.editor.text)
    case .letOut: return letOut(because: prompt.editor.text)
    case .printTo(let page): return write(page, to: prompt.editor.text)
    case .person: return sayWhoIs(prompt.editor.text)
    }
    return []
  }

  mutating func searchAgain(forward: Bool) -> [Effect] {
    guard let found = nextMatch(forward: forward, includingCurrent: false) else {
      say(words.board.notFound(shown.search.text), .refused)
      return []
    }
    select(found)
    // Shown, and not kept among the messages: it tells of nothing that happened.
    if let count = matchCount() { sitting.messages.notice = Notice(count, .done, at: sitting.now) }
    return []
  }

  private mutating func matchesSearch(_ record: RecordIndex) -> Bool {
    if let matches = searchMatches() { return matches.set.contains(record) }
    return shown.indexes.searchKeys.holds(Array(shown.search.key.utf8), record, in: shown.caseFile)
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
    if !hasMoreToGetReady, shown.prompt?.purpose == .search, !shown.search.key.isEmpty {
      let count = matchCount()
      shown.prompt?.count = count
    }
    return []
  }

  /// Whether so little is left to read that it can be read for one key.
  private var isReadyToSearch: Bool {
    shown.caseFile.count(of: .finding) - shown.indexes.searchKeys.ahead <= Self.readAtOnce
  }

  /// The cards that hold the word; nil where there are so many, or so many not read yet, that they
  /// are only looked through until one does. One letter more looks among those that held the
  /// letters before.
  private mutating func searchMatches() -> SearchMatches? {
    if let found = shown.search.matches, found.key == shown.search.key,
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
    let word = Array(shown.search.key.utf8)
    var among = shown.indexes.board.shown
    if let found = shown.search.matches, !found.isByAuthor,
      shown.search.key.hasPrefix(found.key)
    {
      among = found.records
    }
    // Taken out of the state while they are filled, so that they are not copied.
    var keys = shown.indexes.searchKeys
    shown.indexes.searchKeys = SearchKeys()
    let caseFile = shown.caseFile
    let matches = SearchMatches(
      shown.search.key, among.filter { keys.holds(word, $0, in: caseFile) })
    shown.indexes.searchKeys = keys
    shown.search.matches = matches
    return matches
  }

  /// What somebody has written, where the word is their initials as they stand in the log: whoever types
  /// AAS means a person, not the middle of another word.
  private var matchesByAuthor: SearchMatches? {
    guard shown.search.asksForInitials else { return nil }
    let caseFile = shown.caseFile
    let lines = caseFile.lines { SearchKey.fold($0) == shown.search.key }
    if lines.isEmpty { return nil }
    let written = Set(lines.compactMap(\.record).compactMap { caseFile.finding(holding: $0) })
    let records = shown.indexes.board.shown.filter(written.contains)
    return records.isEmpty ? nil : SearchMatches(shown.search.key, records, isByAuthor: true)
  }

  /// `1 af 2`: which of the matches is selected; nil when none is, or not all were looked through.
  private mutating func matchCount() -> String? {
    guard let matches = searchMatches(), let selected, matches.set.contains(selected),
      let place = matches.records.firstIndex(of: selected)
    else { return nil }
    return words.board.shownOf(place + 1, matches.records.count)
  }

  /// The next card that holds the word, column by column from the selected one, around the end.
  private mutating func nextMatch(forward: Bool, includingCurrent: Bool) -> RecordIndex? {
    if searchMatches()?.records.isEmpty == true { return nil }
    let total = shown.indexes.board.columns.indices.reduce(0) {
      $0 + shown.indexes.board.count(in: $1)
    }
    var column = shown.place.column
    var card = shown.place.card
    for turn in 0..<(total + 1) {
      if turn > 0 || !includingCurrent {
        card += forward ? 1 : -1
        while card < 0 || card >= shown.indexes.board.count(in: column) {
          column =
            (column + (forward ? 1 : -1) + shown.indexes.board.columns.count)
            % shown.indexes.board.columns.count
          card = forward ? 0 : shown.indexes.board.count(in: column) - 1
          if total == 0 { return nil }
        }
      }
      if let record = shown.indexes.board.card(at: card, in: column), matchesSearch(record) {
        return record
      }
    }
    return nil
  }
}
