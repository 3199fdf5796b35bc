import Language

/// Values and names that cannot be read, and the folder they belong to.
extension ToolWords {
  // Values that cannot be read: the field's label first.
  package func unknownField(_ word: String, _ nearest: String?) -> String {
    say(
      "Feltet \(word) findes ikke." + meant(nearest), "There is no field \(word)." + meant(nearest))
  }
  /// - Parameter all: what the fields are called.
  package func unknownField(_ word: String, _ nearest: String?, of all: [String]) -> String {
    if nearest != nil { return unknownField(word, nearest) }
    let listed = all.joined(separator: ", ")
    return say(
      "Feltet \(word) findes ikke. Felterne er: \(listed).",
      "There is no field \(word). The fields are: \(listed).")
  }
  package func saidTwice(_ field: String, _ one: String, _ other: String) -> String {
    say(
      "\(field) er skrevet to gange (»\(one)« og »\(other)«). Skriv den værdi, der gælder, én gang.",
      "\(field) is written twice (“\(one)” and “\(other)”). Write the value that holds once.")
  }
  package func notACode(_ field: String, _ text: String, _ words: [String]) -> String {
    say(
      "\(field) kan ikke være »\(text)«. Vælg: \(words.joined(separator: ", ")).",
      "\(field) cannot be “\(text)”. Choose: \(words.joined(separator: ", ")).")
  }
  package func notADay(_ field: String, _ text: String) -> String {
    say(
      "\(field) er ikke en dato: »\(text)«. Skriv 20-12-2026, 2026-12-20 eller om 14 dage.",
      "\(field) is not a date: “\(text)”. Write 2026-12-20, 20 Dec 2026 or in 2 weeks.")
  }
  package func notAPartialDay(_ field: String, _ text: String) -> String {
    say(
      "\(field) er ikke en dato: »\(text)«. Skriv 14-9-2022, 2022-09 eller 2022.",
      "\(field) is not a date: “\(text)”. Write 2022-09-14, 2022-09 or 2022.")
  }
  package func notAnAddress(_ field: String, _ text: String) -> String {
    say(
      "\(field) er ingen e-mailadresse: »\(text)«. Skriv fx drift@bolig.dk.",
      "\(field) is no e-mail address: “\(text)”. Write office@homes.org, say.")
  }
  package func notATime(_ field: String, _ text: String) -> String {
    say(
      "\(field) er ikke et klokkeslæt: »\(text)«. Skriv 17.30.",
      "\(field) is not a time: “\(text)”. Write 17:30.")
  }
  package func notANumber(_ field: String, _ text: String) -> String {
    say("\(field) er ikke et helt tal: »\(text)«.", "\(field) is not a whole number: “\(text)”.")
  }
  package func notATruth(_ field: String, _ text: String) -> String {
    say("\(field) er ja eller nej, ikke »\(text)«.", "\(field) is yes or no, not “\(text)”.")
  }
  package func notACoordinate(_ field: String, _ text: String) -> String {
    say(
      "\(field) er ikke et sted på kortet: »\(text)«. Skriv 55.6761,12.5683.",
      "\(field) is not a place on the map: “\(text)”. Write 55.6761,12.5683.")
  }
  package func tooLong(_ field: String, _ limit: Int) -> String {
    say("\(field) må højst have \(limit) tegn.", "\(field) may have \(limit) characters at most.")
  }
  package func outOfRange(_ field: String, _ least: String, _ most: String) -> String {
    say(
      "\(field) skal være mellem \(least) og \(most).",
      "\(field) must be between \(least) and \(most).")
  }
  package func notEditable(_ field: String) -> String {
    say(
      "\(field) kan ikke skrives her.",
      "\(field) cannot be written here.")
  }
  package var unclosedQuote: String {
    say("Der mangler et anførselstegn i søgningen.", "A quotation mark is missing in the query.")
  }
  package func noComparison(_ field: String) -> String {
    say("\(field) kan ikke sammenlignes med < eller >.", "\(field) cannot be compared with < or >.")
  }
  package func noValue(_ field: String, _ text: String) -> String {
    say("\(field) kan ikke være »\(text)«.", "\(field) cannot be “\(text)”.")
  }
  package func needsQuotes(_ example: String) -> String {
    say(
      "En værdi af flere ord skal have anførselstegn: \(example)",
      "A value of several words needs quotation marks: \(example)")
  }
  /// A day in several words.
  package var dayExample: String { say("om 14 dage", "in 2 weeks") }

  // Finding findings and walks.
  package func noFinding(_ text: String) -> String {
    say(
      "Der er ikke noget fund, der hedder \(text). Se dem med: lygte liste",
      "There is no finding called \(text). See them with: lygte list")
  }
  package func misheard(_ text: String) -> String {
    say(
      "\(text) kan ikke være rigtigt: kontroltegnet passer ikke. Er et tegn hørt eller tastet forkert?",
      "\(text) cannot be right: its check character does not fit. Was one misheard or mistyped?")
  }
  package func severalFindings(_ text: String, _ lines: [String]) -> [String] {
    let sentence = say(
      "\(text) passer på flere fund. Skriv mere af koden:",
      "\(text) fits several findings. Write more of the id:")
    return [sentence] + lines.map { "  " + $0 }
  }
  package func severalWalks(_ text: String, _ lines: [String]) -> [String] {
    let sentence = say(
      "\(text) passer på flere vandringer. Skriv koden:",
      "\(text) fits several walks. Write the id:")
    return [sentence] + lines.map { "  " + $0 }
  }
  package func noWalk(_ text: String, _ nearest: String) -> String {
    say(
      "Der er ikke nogen vandring, der hedder \(text).", "There is no walk called \(text).")
      + meant(nearest.isEmpty ? nil : nearest)
  }
  package func walkMade(_ name: String) -> String {
    say(
      "Vandringen \(name) fandtes ikke og er oprettet.",
      "There was no walk called \(name); it was made.")
  }

  // The workspace.
  package var noWorkspace: [String] {
    say(
      [
        "Her er ingen mappe med fund. Opret en med: lygte opret MAPPE",
        "Se et eksempel med: lygte eksempel · Vælg en mappe med: -w MAPPE",
      ],
      [
        "There is no folder with findings here. Make one with: lygte init DIR",
        "See an example with: lygte demo · Choose a folder with: -w DIR",
      ])
  }
  package var noHome: String {
    say(
      "HOME er ikke sat, så der er ikke et sted at huske noget. Sæt HOME eller XDG_STATE_HOME.",
      "HOME is not set, so nothing can be remembered. Set HOME or XDG_STATE_HOME.")
  }
  package var noInput: String {
    say("Der kunne ikke læses fra standard input.", "Standard input could not be read.")
  }
  package func made(_ folder: String) -> [String] {
    say(
      [
        "Mappen er oprettet: \(folder)",
        "Skriv det første fund med: lygte -w \"\(folder)\" add \"…\"",
      ],
      [
        "The folder is made: \(folder)",
        "Add the first finding: lygte -w \"\(folder)\" add \"…\"",
      ])
  }
  package func exampleMade(_ folder: String) -> [String] {
    say(
      [
        "Eksemplet er lavet: \(folder)",
        "Det er opdigtet og blandes ikke med jeres egne fund.",
      ],
      [
        "The example is made: \(folder)", "It is invented and never mixes with your findings.",
      ])
  }
  package func exampleKept(_ folder: String) -> String {
    say(
      "Eksemplet i \(folder) er, som du forlod det. Slet mappen for at få et nyt.",
      "The example in \(folder) is as you left it. Delete the folder to get a new one.")
  }
  package func notOurExample(_ folder: String) -> String {
    say(
      "\(folder) er ikke et eksempel, så den er ikke rørt. Vælg en ny eller tom mappe.",
      "\(folder) is not an example, so it was left alone. Choose a new or empty folder.")
  }
  package var exampleDamaged: String {
    say("Eksemplet kunne ikke skrives.", "The example could not be written.")
  }
  package func openWith(_ folder: String) -> String {
    say("Åbn det med: lygte -w \"\(folder)\"", "Open it with: lygte -w \"\(folder)\"")
  }

  func meant(_ nearest: String?) -> String {
    nearest.map { say(" Mente du \($0)?", " Did you mean \($0)?") } ?? ""
  }
}
