import Language

/// What is said of documents that were edited by hand.
package struct HandEditWords: Speaking {
  package let language: Language

  /// How many files stand edited.
  package func title(_ files: Int) -> String {
    switch files {
    case 0: say("Rettelser i filerne", "Edits made in the files")
    case 1: say("1 fil er rettet i hånden", "1 file was edited by hand")
    default: say("\(files) filer er rettet i hånden", "\(files) files were edited by hand")
    }
  }
  package var none: String { say("Ingen filer er rettet i hånden.", "No file was edited by hand.") }
  /// `3 rettelser kan tages ind · 1 kan ikke`.
  package func counts(_ deeds: Int, _ troubles: Int) -> String {
    let taken =
      switch deeds {
      case 0: say("Intet kan tages ind", "Nothing can be taken in")
      case 1: say("1 rettelse kan tages ind", "1 edit can be taken in")
      default: say("\(deeds) rettelser kan tages ind", "\(deeds) edits can be taken in")
      }
    return say(
      troubles == 0 ? taken : "\(taken) · \(troubles) kan ikke",
      troubles == 0 ? taken : "\(taken) · \(troubles) cannot")
  }
  /// The columns the two values stand in.
  package var inLog: String { say("Står i historikken", "In the history") }
  package var inFile: String { say("Står i filen", "In the file") }
  package var nothing: String { say("(intet)", "(nothing)") }
  /// What stands here now, where that is no longer what the file was written with.
  package func meanwhile(_ value: String) -> String {
    say(
      "Ændret her imens til: \(value). Begge værdier bliver stående.",
      "Changed here meanwhile to: \(value). Both values will stand.")
  }
  package var newFinding: String { say("Nyt fund", "New finding") }
  package var takenOut: String { say("fjernes", "is taken out") }
  /// `ny note`, by the kind's word.
  package func new(_ kind: String) -> String { say("ny: \(kind)", "new: \(kind)") }
  package func removed(_ kind: String) -> String { say("fjernet: \(kind)", "removed: \(kind)") }
  package var cannotBeTaken: String { say("Kan ikke tages ind:", "Cannot be taken in:") }
  /// How to decide, on the board and on the command line.
  package var howTo: String {
    say(
      "Tag ind med lygte rettelser --tag FIL, eller læg tilbage med --læg-tilbage FIL.",
      "Take in with lygte edits --take FILE, or put back with --put-back FILE.")
  }

  // What became of a file.
  package func taken(_ file: String, _ deeds: Int) -> String {
    say(
      "\(file): \(counted(deeds, "rettelse", "rettelser")) er taget ind.",
      "\(file): \(counted(deeds, "edit", "edits")) taken in.")
  }
  package func putBack(_ file: String) -> String {
    say(
      "\(file) er skrevet igen, som historikken siger.",
      "\(file) is written again as the history says.")
  }
  package func copyLies(_ copy: String) -> String {
    say("Den rettede fil ligger i \(copy).", "The edited file lies at \(copy).")
  }
  /// Said where something of a file that was taken in could not be.
  package var restLies: String {
    say(
      "Det, der ikke kunne tages ind, står nu kun i den.",
      "What could not be taken in stands only there now.")
  }
  package func notWritten(_ file: String) -> String {
    say(
      "\(file) kunne ikke skrives igen nu. Det sker, når mappen kan skrives.",
      "\(file) could not be written again now. It will be once the folder can be written.")
  }
  package func left(_ file: String) -> String {
    say("\(file) står, som den er rettet.", "\(file) stands as it was edited.")
  }
  package func sameAsLog(_ file: String) -> String {
    say(
      "\(file) siger det samme som historikken og er skrevet igen.",
      "\(file) says the same as the history and is written again.")
  }
  package func nothingToTake(_ file: String) -> String {
    say(
      "\(file): intet kan tages ind. Ret filen, eller læg den tilbage.",
      "\(file): nothing can be taken in. Mend the file, or put it back.")
  }
  package func noSuchFile(_ file: String) -> String {
    say(
      "\(file) er ikke rettet i hånden. lygte rettelser viser dem, der er.",
      "\(file) was not edited by hand. lygte edits shows those that were.")
  }
  package func bothAsked(_ file: String) -> String {
    say(
      "\(file) kan ikke både tages ind og lægges tilbage. Vælg én af delene.",
      "\(file) cannot be both taken in and put back. Choose one.")
  }

  // Why something cannot be taken in.
  package func notJSON(_ line: Int) -> String {
    say(
      "Filen kan ikke læses: fejlen er i linje \(line), ofte et komma eller et citationstegn, der mangler.",
      "The file cannot be read: the mistake is on line \(line), often a missing comma or quotation mark."
    )
  }
  package var ahead: String {
    say(
      "Filen viser ændringer, der ikke er kommet hertil endnu. Vent, til de er hentet.",
      "The file shows changes that have not come here yet. Wait until they are fetched.")
  }
  package var unknownFile: String {
    say(
      "Filen hører ikke til noget i mappen. Læg den tilbage for at flytte den til side.",
      "The file belongs to nothing in the folder. Put it back to move it aside.")
  }
  package func notAsWritten(_ member: String) -> String {
    say(
      "»\(member)« har en anden form end den, Lygte skrev.",
      "“\(member)” has another form than the one Lygte wrote.")
  }
  package var unknownName: String {
    say(
      "Koden eller navnet kendes ikke. Et nyt fund skrives uden »id«.",
      "The code or the name is not known. A new finding is written without “id”.")
  }
  package var twice: String { say("Det står to gange i filen.", "It stands twice in the file.") }
  package var missing: String {
    say(
      "Det mangler i filen, mens noget ukendt er kommet til. Er koden eller navnet rettet?",
      "It is missing in the file while something unknown has come. Was the code or name edited?")
  }
  package var notRemovable: String {
    say("Det slettes ikke i filen.", "It is not deleted in the file.")
  }
  package func notInList(_ text: String, _ words: [String]) -> String {
    say(
      "»\(text)« er ikke på listen. Skriv en af: \(words.joined(separator: ", ")).",
      "“\(text)” is not on the list. Write one of: \(words.joined(separator: ", ")).")
  }
  package func unknownMember(_ member: String) -> String {
    say(
      "»\(member)« kender Lygte ikke. Er det stavet rigtigt?",
      "Lygte does not know “\(member)”. Is it spelt right?")
  }
  package func notEditable(_ label: String) -> String {
    say("\(label) kan ikke rettes i filen.", "\(label) cannot be edited in the file.")
  }
  package var fileNotEditable: String {
    say(
      "Denne fil rettes ikke i hånden; brug tavlen eller kommandoerne.",
      "This file is not edited by hand; use the board or the commands.")
  }
  package func redacted(_ label: String) -> String {
    say(
      "\(label) er fjernet som personoplysning og kan ikke komme tilbage.",
      "\(label) was removed as personal data and cannot come back.")
  }
  package func noWay(_ from: String, _ to: String) -> String {
    say(
      "Et fund kan ikke gå fra »\(from)« til »\(to)«.",
      "A finding cannot go from “\(from)” to “\(to)”.")
  }
  package func gate(_ state: String, _ labels: [String]) -> String {
    say(
      "»\(state)« kræver også: \(labels.joined(separator: ", ")). Skriv det i filen, eller flyt fundet på tavlen.",
      "“\(state)” also asks for: \(labels.joined(separator: ", ")). Write it in the file, or move the finding on the board."
    )
  }
}
