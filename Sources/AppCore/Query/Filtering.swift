import CaseModel
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What the line asks for, or nil after showing where it cannot be understood.
  mutating func query(in prompt: Prompt) -> Query? {
    do throws(QueryError) {
      return try Query(parsing: prompt.editor.text, today: today)
    } catch {
      let sentence = words.sentence(error)
      self.prompt?.problem = sentence
      self.prompt?.mistake = error.span
      self.prompt?.completion = nil
      self.prompt?.editor.cursor = error.span.upperBound
      return nil
    }
  }

  /// Shows only what the query matches, and says how much that is and what it hides.
  mutating func filter(by query: Query) {
    let unmarked = apply(query)
    if query.isEmpty { return }
    var said = [words.board.filtered(board.shownTotal, board.total)]
    if unmarked > 0 { said.append(words.query.unmarked(unmarked)) }
    if board.isArranged { said.append(words.query.columnsArranged) }
    say(said.joined(separator: " "), .done)
  }

  /// How much of the board the filter shows; nil while all is shown.
  package var shownText: String? {
    filter.isEmpty ? nil : words.board.filterShows(board.shownTotal, board.total)
  }

  /// Shows only what the query matches; the selection stays on its card where that still shows,
  /// and else goes where something does.
  /// - Returns: how many marked cards it hides: they are no longer marked, so that nothing is
  ///   done to what nobody sees.
  @discardableResult
  mutating func apply(_ query: Query) -> Int {
    let kept = selected
    filter = query
    search.matches = nil
    let passing = query.terms.isEmpty ? nil : matches(of: query)
    board.show(only: passing, in: arrangement(query.wholeOrder, of: passing))
    if passing != nil {
      if board.count(in: place.column) == 0,
        let column = board.columns.indices.first(where: { board.count(in: $0) > 0 })
      {
        place.column = column
      }
    }
    if let kept, board.place(of: kept) != nil {
      select(kept)
    } else if board.count(in: place.column) == 0, !query.terms.isEmpty,
      let first = board.shown(most: 1).first
    {
      select(first)
    }
    keepInSight()
    return unmarkHidden()
  }

  private func matches(of query: Query) -> Set<ThingIndex> {
    let context = caseFile.queryContext(today: today)
    let caseFile = caseFile
    return Set(
      board.everything.filter { query.matches(FindingReader($0, in: caseFile), in: context) })
  }

  private func arrangement(
    _ order: FindingOrder, of passing: Set<ThingIndex>?
  ) -> CardArrangement? {
    if order.isEmpty { return nil }
    let things = passing.map(Array.init) ?? board.everything
    return CardArrangement(order, of: things, in: caseFile, words.alphabet)
  }

  /// Takes the mark from cards that no column shows.
  mutating func unmarkHidden() -> Int {
    let hidden = marked.filter { board.place(of: $0) == nil }
    marked.subtract(hidden)
    if let start = place.rangeStart, board.place(of: start) == nil { place.rangeStart = nil }
    return hidden.count
  }

  /// At midnight `overdue:yes` and `due:<today` mean other findings.
  mutating func reapplyFilter() {
    guard filter.dependsOnToday else { return }
    do throws(QueryError) {
      apply(try Query(parsing: filter.text, today: today))
    } catch {
      // It was read yesterday; a day that can no longer be read shows all rather than too little.
      apply(.all)
    }
  }

  /// Marks the shown cards that match, besides those that are.
  mutating func mark(matching query: Query) {
    guard !query.terms.isEmpty else { return }
    let context = caseFile.queryContext(today: today)
    let caseFile = caseFile
    let found = board.shown.filter {
      query.matches(FindingReader($0, in: caseFile), in: context)
    }
    let new = found.filter { !marked.contains($0) }.count
    marked.formUnion(found)
    place.rangeStart = nil
    if found.isEmpty {
      say(words.query.nothingMarked, .refused)
    } else {
      say(words.query.marked(new), .done)
    }
  }
}
