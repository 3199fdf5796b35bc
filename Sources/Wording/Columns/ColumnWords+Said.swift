import CaseModel
import Language

/// What is said when columns were changed, cannot be, or hold more than they should.
extension ColumnWords {
  package func made(_ name: String) -> String {
    say("Kolonnen \(name) er oprettet.", "The column \(name) is made.")
  }
  package func changed(_ name: String) -> String {
    say("Kolonnen \(name) er rettet.", "The column \(name) is changed.")
  }
  package func moved(_ name: String, _ place: Int) -> String {
    say("\(name) er nu kolonne \(place).", "\(name) is column \(place) now.")
  }
  package func removed(_ name: String, _ states: [FindingState], to neighbour: String) -> String {
    say(
      "Kolonnen \(name) er fjernet; \(self.states(states)) står nu under \(neighbour).",
      "The column \(name) is removed; \(self.states(states)) stands under \(neighbour) now.")
  }
  package var backToStandard: String {
    say("Standardkolonnerne er tilbage.", "The standard columns are back.")
  }

  /// Said with the act that put more into a column than it should hold.
  package func passed(_ column: BoardColumn, _ count: Int, _ limit: Int) -> String {
    say(
      "\(name(of: column)) har nu \(count) fund; grænsen er \(limit).",
      "\(name(of: column)) holds \(count) findings now; the limit is \(limit).")
  }

  package func unknown(_ text: String, _ columns: [String]) -> String {
    say(
      "Der er ingen kolonne »\(text)«. Vælg: \(columns.joined(separator: ", "))",
      "There is no column “\(text)”. Choose: \(columns.joined(separator: ", "))")
  }
  package func unknownState(_ text: String) -> String {
    say("»\(text)« er ingen status.", "“\(text)” is no state.")
  }

  package var gone: String {
    say(
      "Kolonnen findes ikke mere: inddelingen er ændret imens.",
      "The column is gone: the columns were regrouped meanwhile.")
  }
  package func hides(_ states: [FindingState]) -> String {
    say(
      "Så ville \(self.states(states)) ikke stå nogen steder. "
        + "Sæt den først på en anden kolonne.",
      "Then \(self.states(states)) would stand nowhere. Give it to another column first.")
  }
  package func empties(_ name: String) -> String {
    say(
      "Så ville \(name) stå uden status. Fjern den kolonne først.",
      "Then \(name) would hold no state. Remove that column first.")
  }
  package var holdsNothing: String {
    say("En kolonne skal have en status.", "A column needs a state.")
  }
  package func standsInNone(_ state: FindingState) -> String {
    let word = CodeWords(language: language).state(state)
    return say("»\(word)« står i ingen kolonne.", "“\(word)” stands in no column.")
  }
  package var isOnlyOne: String {
    say("Det er den eneste kolonne.", "It is the only column.")
  }
  package var needsTitle: String {
    say("En kolonne skal have et navn.", "A column needs a name.")
  }
  package func titleTaken(_ name: String) -> String {
    say("En anden kolonne hedder »\(name)«.", "Another column is called “\(name)”.")
  }
  package func outOfRange(_ range: ClosedRange<Int>) -> String {
    say(
      "Tallet skal være fra \(range.lowerBound) til \(range.upperBound).",
      "The number must be from \(range.lowerBound) to \(range.upperBound).")
  }
}

/// The command line's.
extension ColumnWords {
  package var needs: String {
    say(
      "Skriv fx: lygte kolonner ret Nye grænse=8, tilføj NAVN statusser=…, fjern KOLONNE, standard",
      "Write e.g. lygte columns set New limit=8, add NAME states=…, remove COLUMN, standard")
  }
  package func unknownPart(_ name: String) -> String {
    say(
      "En kolonne har ikke »\(name)«. Vælg: navn, statusser, grænse, plads, foldet",
      "A column has no “\(name)”. Choose: name, states, limit, place, folded")
  }
  package func notANumber(_ text: String) -> String {
    say("»\(text)« er ikke et helt tal.", "“\(text)” is no whole number.")
  }
  package func notATruth(_ text: String) -> String {
    say("Skriv ja eller nej, ikke »\(text)«.", "Write yes or no, not “\(text)”.")
  }
  package var twoStand: String {
    say(
      "To inddelinger er skrevet hver for sig; den nyeste vises. Se dem: lygte konflikter",
      "Two groupings were written apart; the latest shows. See them: lygte conflicts")
  }
}
