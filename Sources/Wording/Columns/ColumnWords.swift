import CaseModel
import Language

/// The board's columns: what they are called, what they hold, how many they should hold.
package struct ColumnWords: Speaking {
  package let language: Language

  package var title: String { say("Kolonner", "Columns") }

  /// What a column is called: the workspace's own word, or the language's.
  package func name(of column: BoardColumn) -> String {
    column.title ?? CodeWords(language: language).column(code: column.code)
  }

  package func states(_ states: [FindingState]) -> String {
    states.map { CodeWords(language: language).state($0) }.joined(separator: ", ")
  }

  /// Behind the count of a column that holds more than it should.
  package var over: String { say("over", "over") }
  package var folded: String { say("foldet", "folded") }

  /// `11`, `7/8`, `11/8 over`.
  package func count(_ count: Int, in column: BoardColumn) -> String {
    self.count(numbers.grouped(count), of: count, in: column)
  }

  /// - Parameter told: how many are told, where a filter hides some of them.
  package func count(_ told: String, of count: Int, in column: BoardColumn) -> String {
    guard let limit = column.limit else { return told }
    let both = "\(told)/\(numbers.grouped(limit))"
    return column.isPassed(by: count) ? "\(both) \(over)" : both
  }

  private var numbers: NumberWords { language == .danish ? .danish : .english }

  /// A whole grouping as a person reads it, a line a column.
  package func lines(of columns: [BoardColumn]) -> String {
    columns.map { column in
      var line = "\(name(of: column)): \(states(column.states))"
      if let limit = column.limit { line += " · " + self.limit(limit) }
      if column.isFolded { line += " · " + folded }
      return line
    }.joined(separator: "\n")
  }

  package func limit(_ limit: Int) -> String { say("højst \(limit)", "at most \(limit)") }
  package var standard: String { say("standardkolonnerne", "the standard columns") }

  /// What the register says beside them.
  package func said(isOwn: Bool, passed: Int) -> String {
    let own =
      isOwn ? say("egen inddeling", "own grouping") : say("standard", "standard")
    if passed == 0 { return own }
    return "\(own) · "
      + say(
        "\(passed) over grænsen", "\(passed) over \(passed == 1 ? "its limit" : "their limits")")
  }

  // What the list shows besides.
  package var twoGroupings: String {
    say(
      "To inddelinger er skrevet hver for sig: = viser begge.",
      "Two groupings were written apart: = shows both.")
  }
  package var unusable: String {
    say(
      "Mappens egne kolonner ville skjule en status og bruges ikke: standardkolonnerne vises.",
      "The folder’s own columns would hide a state and are not used: the standard ones show.")
  }

  // The form.
  package var newColumn: String { say("Ny kolonne", "New column") }
  package func edit(_ name: String) -> String { say("Ret kolonnen \(name)", "Edit column \(name)") }
  package var nameLabel: String { say("Navn", "Name") }
  package var statesLabel: String { say("Statusser", "States") }
  package var limitLabel: String { say("Grænse", "Limit") }
  package var foldedLabel: String { say("Foldet sammen", "Folded") }
  package func nameHelp(_ standard: String?) -> String {
    standard.map {
      say("Står der intet, hedder den »\($0)«.", "With nothing here it is called “\($0)”.")
    } ?? ""
  }
  package var statesHelp: String {
    say(
      "Med komma imellem. En status tages fra den kolonne, den står i.",
      "With commas. A state is taken from the column it stands in.")
  }
  package var limitHelp: String {
    say(
      "Antal fund. Tavlen siger til, når der er flere; intet stoppes.",
      "Findings. The board tells when there are more; nothing is stopped.")
  }
  package var foldedHelp: String {
    say(
      "Kun navn og antal, indtil man går derhen.", "Only name and count, until one goes there.")
  }
}
