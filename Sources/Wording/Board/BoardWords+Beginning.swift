import Language

/// The first screen, and what comes in and goes out.
extension BoardWords {
  package var welcomeTitle: String { say("Velkommen til Lygte", "Welcome to Lygte") }
  package var welcomeNoFolder: String {
    say("Her er endnu ingen mappe med fund.", "There is no folder with findings here yet.")
  }
  package var welcomeExample: String {
    say(
      "Se et eksempel              opdigtet; blandes aldrig med jeres egne",
      "See an example              invented; never mixed with your own")
  }
  package var welcomeTable: String {
    say(
      "Begynd med en tabel         kopiér den i Word eller Excel, og sæt den ind",
      "Begin with a table          copy it in Word or Excel, and paste it")
  }
  package var welcomeAfresh: String {
    say(
      "Begynd forfra               kommune, område, første vandring",
      "Begin afresh                municipality, area, first walk")
  }
  package var welcomeOpen: String {
    say(
      "Åbn en mappe, der findes    delt drev eller en kollegas kopi",
      "Open a folder that exists   a shared drive or a colleague’s copy")
  }
  package var welcomeLooks: String { say("Hvordan skal det se ud?", "How shall it look?") }
  /// In the samples of themes: a place that is late, and one that is selected.
  package var samplePlace: String { say("Opgang B", "Stairway B") }
  package var sampleSelected: String { say("Legepladsen", "Playground") }
  package var initialsNeeded: String {
    say(
      "Skriv dine initialer. De står ved det, du skriver.",
      "Write your initials. They stand beside what you write.")
  }
  package func settleTitle(_ field: String, _ name: String) -> String {
    say("Hvilken værdi gælder? \(field), \(name)", "Which value holds? \(field), \(name)")
  }
  package var settleAnother: String { say("Skriv en anden værdi", "Write another value") }
  package func settled(_ name: String, _ field: String, _ value: String) -> String {
    say("\(name): \(field) er nu \(value).", "\(name): \(field) is now \(value).")
  }
  package var settledMeanwhile: String {
    say(
      "Værdien er ændret af en anden imens. Se efter igen.",
      "Somebody has changed the value meanwhile. Look again.")
  }
  /// What Enter does on a field with several values.
  package var settleHint: String { say("Vælg værdi", "Choose value") }
  package var importTitle: String { say("Tabellen er læst", "The table was read") }
  package func importConfirm(_ count: Int) -> String {
    say(
      count == 1 ? "Hent 1 fund ind" : "Hent \(count) fund ind",
      count == 1 ? "Take in 1 finding" : "Take in \(count) findings")
  }
  package var importNothingNew: String {
    say("Der er intet nyt i tabellen.", "There is nothing new in the table.")
  }
  package func imported(_ count: Int) -> String {
    say(
      counted(count, "fund er hentet ind.", "fund er hentet ind."),
      counted(count, "finding was taken in.", "findings were taken in."))
  }
  package func listPrinted(_ path: String) -> String {
    say(
      "Listen er skrevet til \(path). Åbn filen for at udskrive.",
      "The list was written to \(path). Open the file to print it.")
  }
  package func printed(_ count: Int, _ path: String) -> String {
    say(
      "\(count) fund er skrevet til \(path). Åbn filen for at udskrive.",
      "\(counted(count, "finding was", "findings were")) written to \(path). "
        + "Open the file to print it.")
  }
  package var howToComeBack: String {
    say("Lygte venter. Skriv fg for at komme tilbage.", "Lygte waits. Type fg to come back.")
  }
  package var enterChooses: String { say("vælger", "chooses") }
  package var escapeLeaves: String { say("tilbage", "back") }

}
