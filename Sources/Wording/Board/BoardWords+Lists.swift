import Language

/// Titles and rows of the lists of the board, and what the history tells.
extension BoardWords {
  package func stateTitle(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
  package func moveTitle(_ text: String) -> String { say("Flyt \(text) til", "Move \(text) to") }
  package func moveSeveral(_ count: Int) -> String {
    say("Flyt \(count) fund til", "Move \(count) findings to")
  }
  package var helpTitle: String { say("Hjælp", "Help") }
  package func helpHeading(_ place: String) -> String {
    say("Taster \(place) (Enter udfører)", "Keys \(place) (Enter performs)")
  }
  /// Over the keys that are enough for a first day.
  package var firstKeysHeading: String { say("De syv, du skal kende", "Seven to know") }
  /// Over the messages of this sitting.
  package var sinceOpeningHeading: String { say("Siden du åbnede", "Since you opened") }
  package var canBeUndone: String { say("kan fortrydes", "can be undone") }
  package var stepsHeading: String {
    say(
      "Et funds vej, og hvad hvert skridt spørger om",
      "A finding’s way, and what each step asks for")
  }
  package var anyState: String { say("fra alle", "from any") }
  package var messagesTitle: String { say("Beskeder", "Messages") }
  package var historyTitle: String { say("Seneste ændringer", "Latest changes") }
  package var themesTitle: String { say("Farver", "Themes") }
  package var paletteTitle: String { say("Alle kommandoer", "All commands") }
  package var paletteNone: String {
    say("Ingen kommandoer passer.", "No commands match.")
  }
  package var somebody: String { say("(fjernet)", "(removed)") }
  package var undoneMark: String { say("fortrudt", "undone") }
  package var tookBack: String {
    say("fortrød eller gendannede en ændring", "undid or redid a change")
  }
  package func undid(_ deed: String) -> String { say("fortrød: \(deed)", "undid: \(deed)") }
  package func redid(_ deed: String) -> String { say("gendannede: \(deed)", "redid: \(deed)") }
  package func makingOf(_ name: String) -> String {
    say("oprettelsen af \(name)", "adding \(name)")
  }
  /// `Note til 8 Lærkestien ved broen`.
  package func entryOf(_ kind: String, _ name: String) -> String {
    say("\(kind) til \(name)", "\(kind) for \(name)")
  }
  package func removed(_ entry: String) -> String { say("fjernede \(entry)", "removed \(entry)") }
  package func corrected(_ entry: String) -> String { say("rettede \(entry)", "changed \(entry)") }
  package func made(_ text: String) -> String { say("oprettede \(text)", "added \(text)") }
  package func madeSeveral(_ count: Int) -> String {
    say("oprettede \(count) fund", "added \(count) findings")
  }
  package var changedRegister: String { say("ændrede i mappen", "changed the folder") }
  package var emptied: String { say("(tomt)", "(empty)") }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }
}
