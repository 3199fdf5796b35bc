import Language

/// Sentences about saved views: queries with a name.
package struct ViewWords: Speaking {
  package let language: Language

  package var title: String { say("Gemte visninger", "Saved views") }
  package var key: String { say("Tast", "Key") }
  package var name: String { say("Navn", "Name") }
  package var query: String { say("Viser", "Shows") }
  package var needs: String {
    say(
      """
      Skriv: lygte visninger, lygte visninger gem "Over fristen" forfalden:ja eller \
      lygte visninger fjern "Over fristen"
      """,
      """
      Write: lygte views, lygte views save "Overdue" overdue:yes or \
      lygte views remove "Overdue"
      """)
  }
  package func count(_ count: Int) -> String {
    say(
      counted(count, "gemt visning", "gemte visninger"),
      counted(count, "saved view", "saved views"))
  }
  package func saved(_ text: String) -> String {
    say("Visningen »\(text)« er gemt.", "The view “\(text)” is saved.")
  }
  package func removed(_ text: String) -> String {
    say("Visningen »\(text)« er fjernet.", "The view “\(text)” is removed.")
  }
  package func unknown(_ name: String, _ nearest: String?) -> String {
    say(
      "Der er ingen gemt visning, der hedder »\(name)«."
        + (nearest.map { " Mente du »\($0)«?" } ?? ""),
      "There is no saved view called “\(name)”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
  }
  package var namePrompt: String {
    say("Hvad skal visningen hedde? ", "What shall the view be called? ")
  }
  package var needsName: String {
    say(
      "En visning skal have et navn på højst 80 tegn.",
      "A view needs a name of at most 80 characters.")
  }
  /// The row that saves what the board shows.
  package func save(_ query: String) -> String {
    say("Gem det, der vises nu: \(query)", "Save what is shown now: \(query)")
  }
  /// Where there is none yet.
  package var none: String {
    say(
      "Her er ingen endnu. Filtrér med f; så kan det viste gemmes her.",
      "There are none yet. Filter with f; then what is shown can be saved here.")
  }
  /// The row that shows all again.
  package var all: String { say("Vis alle fund", "Show all findings") }
}
