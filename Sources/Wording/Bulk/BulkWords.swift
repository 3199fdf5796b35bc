import Language

/// Sentences about changing many findings at once.
package struct BulkWords: Speaking {
  package let language: Language

  /// The summary's title and its first row.
  package func title(_ count: Int) -> String {
    say(
      count == 1 ? "Ændr 1 fund?" : "Ændr \(count) fund på én gang?",
      count == 1 ? "Change 1 finding?" : "Change \(count) findings at once?")
  }
  package func confirm(_ count: Int) -> String {
    say(
      count == 1
        ? "Ja, ændr det. Det kan fortrydes." : "Ja, ændr alle \(count). Det kan fortrydes samlet.",
      count == 1
        ? "Yes, change it. It can be undone." : "Yes, change all \(count). One undo takes it back.")
  }
  /// The question on the command line, and what its answers lead to.
  package func ask(_ count: Int) -> String {
    say(
      count == 1 ? "Ændr dette ene fund? [j/n] " : "Ændr disse \(count) fund? [j/n] ",
      count == 1 ? "Change this one finding? [y/n] " : "Change these \(count) findings? [y/n] ")
  }
  package func needsYes(_ count: Int) -> String {
    say(
      (count == 1 ? "Ét fund passer." : "\(count) fund passer.")
        + " Intet er ændret: ingen kunne spørges. Tilføj --ja for at ændre dem.",
      (count == 1 ? "One finding matches." : "\(count) findings match.")
        + " Nothing was changed: nobody could be asked. Add --yes to change them.")
  }
  package var notChanged: String { say("Intet er ændret.", "Nothing was changed.") }
  package var noneMatch: String {
    say(
      "Ingen fund passer til søgningen. Intet er ændret.",
      "No finding matches the query. Nothing was changed.")
  }
  package var namesOrQuery: String {
    say(
      "Nævn fund, eller skriv --søgning, men ikke begge dele.",
      "Name findings, or write --query, but not both.")
  }
  package var emptyQuery: String {
    say(
      "Søgningen er tom; den ville ændre alle fund. Skriv, hvilke det gælder.",
      "The query is empty; it would change every finding. Write which ones.")
  }
  package func andMore(_ count: Int) -> String { say("… og \(count) til", "… and \(count) more") }

  // What could not be changed.
  package func leftTitle(_ count: Int) -> String {
    say(
      count == 1
        ? "Ét fund blev ikke ændret; det er stadig markeret"
        : "\(count) fund blev ikke ændret; de er stadig markeret",
      count == 1
        ? "One finding was not changed; it is still marked"
        : "\(count) findings were not changed; they are still marked")
  }
  package func left(_ finding: String, _ reason: String) -> String { "\(finding): \(reason)" }
  package func noWay(_ from: String, _ to: String) -> String {
    say(
      "er »\(from)«, og derfra går ingen vej til »\(to)«",
      "is “\(from)”, and from there no way leads to “\(to)”")
  }
  package var noPriority: String { say("har ingen prioritet", "has no priority") }
  package func standsThere(_ state: String) -> String {
    say("er allerede »\(state)«", "is “\(state)” already")
  }
  package func otherStep(_ state: String) -> String {
    say("har et andet næste skridt: »\(state)«", "has another next step: “\(state)”")
  }
  package func noStep(_ state: String) -> String {
    say("er »\(state)« og har intet næste skridt", "is “\(state)” and has no next step")
  }
  package var unchanged: String { say("der var intet at ændre", "there was nothing to change") }
}
