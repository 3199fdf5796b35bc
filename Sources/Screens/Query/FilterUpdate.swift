import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What the line asks for, or nil after showing where it cannot be understood.
  mutating func query(in prompt: Prompt) -> Query? {
    do throws(QueryError) {
      return try Query(parsing: prompt.editor.text, today: today, own: words.own)
    } catch {
      let sentence = words.sentence(error)
      shown.prompt?.problem = sentence
      shown.prompt?.mistake = error.span
      shown.prompt?.completion = nil
      shown.prompt?.editor.cursor = error.span.upperBound
      return nil
    }
  }

  /// Shows only what the query matches, and says how much that is and what it hides.
  mutating func filter(by query: Query) {
    let unmarked = apply(query)
    if query.isEmpty { return }
    var said = [words.board.filtered(shown.indexes.board.shownTotal, shown.indexes.board.total)]
    if unmarked > 0 { said.append(words.query.unmarked(unmarked)) }
    if shown.indexes.board.isArranged { said.append(words.query.columnsArranged) }
    say(said.joined(separator: " "), .done)
  }

  /// How much of the board the filter shows; nil while all is shown.
  package var shownText: String? {
    shown.filter.isEmpty
      ? nil : words.board.filterShows(shown.indexes.board.shownTotal, shown.indexes.board.total)
  }

  /// Shows only what the query matches; the selection stays on its card where that still shows,
  /// and else goes where something does.
  /// - Returns: how many marked cards it hides: they are no longer marked, so that nothing is
  ///   done to what nobody sees.
  @discardableResult
  mutating func apply(_ query: Query) -> Int {
    let kept = selected
    shown.filter = query
    shown.search.matches = nil
    let passing = query.terms.isEmpty ? nil : matches(of: query)
    shown.indexes.board.show(only: passing, in: arrangement(query.wholeOrder, of: passing))
    shown.filterOffers =
      shown.indexes.board.shownTotal == 0 && passing != nil ? filterOffers(of: query) : []
    if passing != nil {
      if shown.indexes.board.count(in: shown.place.column) == 0,
        let column = shown.indexes.board.columns.indices.first(where: {
          shown.indexes.board.count(in: $0) > 0
        })
      {
        shown.place.column = column
      }
    }
    if let kept, shown.indexes.board.place(of: kept) != nil {
      select(kept)
    } else if shown.indexes.board.count(in: shown.place.column) == 0, !query.terms.isEmpty,
      let first = shown.indexes.board.shown(most: 1).first
    {
      select(first)
    }
    keepInSight()
    return unmarkHidden()
  }

  func matches(of query: Query) -> Set<RecordIndex> {
    let context = shown.caseFile.queryContext(today: today)
    let caseFile = shown.caseFile
    return Set(
      shown.indexes.board.everything.filter {
        query.matches(FindingReader($0, in: caseFile), in: context)
      })
  }

  private func arrangement(
    _ order: FindingOrder, of passing: Set<RecordIndex>?
  ) -> CardArrangement? {
    if order.isEmpty { return nil }
    let records = passing.map(Array.init) ?? shown.indexes.board.everything
    return CardArrangement(order, of: records, in: shown.caseFile, words.alphabet)
  }

  /// Takes the mark from cards that no column shows.
  mutating func unmarkHidden() -> Int {
    let hidden = shown.marked.filter { shown.indexes.board.place(of: $0) == nil }
    shown.marked.subtract(hidden)
    if let start = shown.place.rangeStart, shown.indexes.board.place(of: start) == nil {
      shown.place.rangeStart = nil
    }
    return hidden.count
  }

  /// At midnight `overdue:yes` and `due:<today` mean other findings.
  mutating func reapplyFilter() {
    guard shown.filter.dependsOnToday else { return }
    filterAnew()
  }

  /// Reads the filter again, as the words in it may mean something else now.
  mutating func filterAnew() {
    do throws(QueryError) {
      apply(try Query(parsing: shown.filter.text, today: today, own: words.own))
    } catch {
      // It was read once; what can no longer be read shows all rather than too little.
      apply(.all)
    }
  }

  /// Marks the shown cards that match, besides those that are.
  mutating func mark(matching query: Query) {
    guard !query.terms.isEmpty else { return }
    let context = shown.caseFile.queryContext(today: today)
    let caseFile = shown.caseFile
    let found = shown.indexes.board.shown.filter {
      query.matches(FindingReader($0, in: caseFile), in: context)
    }
    let new = found.filter { !shown.marked.contains($0) }.count
    shown.marked.formUnion(found)
    shown.place.rangeStart = nil
    if found.isEmpty {
      say(words.query.nothingMarked, .refused)
    } else {
      say(words.query.marked(new), .done)
    }
  }
}
