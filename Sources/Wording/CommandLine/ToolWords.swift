import Language

/// What the command line says.
package struct ToolWords: Speaking {
  package let language: Language

  // Reading the command line.
  package func unknownCommand(_ word: String, _ nearest: String?) -> String {
    say(
      "Kommandoen \(word) findes ikke." + meant(nearest) + "\nSe alle med: lygte help",
      "There is no command \(word)." + meant(nearest) + "\nSee all with: lygte help")
  }
  package func unknownOption(_ word: String, _ nearest: String?) -> String {
    say(
      "Tilvalget \(word) findes ikke." + meant(nearest),
      "There is no option \(word)." + meant(nearest))
  }
  package func missingValue(_ option: String) -> String {
    say("\(option) mangler en værdi efter sig.", "\(option) needs a value after it.")
  }
  package func needlessValue(_ option: String) -> String {
    say("\(option) tager ingen værdi.", "\(option) takes no value.")
  }
  package func misplacedOption(_ option: String, _ command: String) -> String {
    say(
      "\(option) hører ikke til lygte \(command).", "\(option) does not belong to lygte \(command)."
    )
  }
  package func unknownLanguage(_ word: String) -> String {
    say(
      "Sproget \(word) findes ikke. Vælg da eller en.",
      "There is no language \(word). Choose da or en.")
  }
  package func unreadableClock(_ text: String) -> String {
    say(
      "LYGTE_NOW er ikke et tidspunkt: \(text). Skriv det som 2026-11-23T21:34:00+01:00.",
      "LYGTE_NOW is not a point in time: \(text). Write it as 2026-11-23T21:34:00+01:00.")
  }
  package func seeHelp(_ command: String) -> String {
    say("Se hvordan med: lygte \(command) --help", "See how with: lygte \(command) --help")
  }
  package var initNeeds: String {
    say(
      "Skriv den mappe, der skal oprettes: lygte init MAPPE",
      "Name the folder to make: lygte init DIR")
  }
  package var demoNeeds: String {
    say("Skriv højst én mappe: lygte demo [MAPPE]", "Name at most one folder: lygte demo [DIR]")
  }
  package var showNeeds: String {
    say(
      "Skriv, hvilket fund der skal vises: lygte show K7Q-4MJ",
      "Name the finding to show: lygte show K7Q-4MJ")
  }
  package var setNeeds: String {
    say(
      "Skriv fund og felter: lygte set K7Q-4MJ frist=20-12-2026",
      "Name findings and fields: lygte set K7Q-4MJ due=2026-12-20")
  }
  package var moveNeeds: String {
    say(
      "Skriv fund og ny status: lygte move K7Q-4MJ tildelt",
      "Name findings and the new state: lygte move K7Q-4MJ assigned")
  }
  package var commentNeeds: String {
    say(
      "Skriv fund og tekst: lygte comment K7Q-4MJ \"Set efter i dag\"",
      "Name a finding and write a text: lygte comment K7Q-4MJ \"Checked today\"")
  }
  package var addNeedsText: String {
    say(
      "Skriv, hvad I så: lygte add \"Sti uden lys bag garagerne\"",
      "Write what you saw: lygte add \"Path without light behind the garages\"")
  }
  package var anywayNeedsText: String {
    say(
      "Skriv, hvorfor det sker alligevel: --alligevel \"aftalt på mødet\"",
      "Write why it happens all the same: --anyway \"agreed at the meeting\"")
  }
  package var importNeeds: String {
    say(
      "Skriv den fil, der skal hentes ind: lygte import FIL",
      "Name the file to bring in: lygte import FILE")
  }
  package func mapNeeds(_ text: String) -> String {
    say(
      "\(text) er ingen kortlægning. Skriv --map \"Kolonne=felt\".",
      "\(text) maps nothing. Write --map \"Column=field\".")
  }
  package var resolveNeeds: String {
    say(
      "Skriv fund, felt og værdi: lygte resolve K7Q-4MJ ansvarlig --tag \"Vej & Park\"",
      "Name finding, field and value: lygte resolve K7Q-4MJ responsible --take \"Roads\"")
  }
  package func needlessWord(_ word: String) -> String {
    say("\(word) er for meget.", "\(word) is one too many.")
  }

  // Values that cannot be read: the field's label first.
  package func unknownField(_ word: String, _ nearest: String?) -> String {
    say(
      "Feltet \(word) findes ikke." + meant(nearest), "There is no field \(word)." + meant(nearest))
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
      "\(field) kan ikke skrives her; det føres af sig selv.",
      "\(field) cannot be written here; it keeps itself.")
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
      "Der er ikke noget fund, der hedder \(text). Se dem med: lygte list",
      "There is no finding called \(text). See them with: lygte list")
  }
  package func misheard(_ text: String) -> String {
    say(
      "\(text) kan ikke være rigtigt: kontroltegnet passer ikke. Er et tegn hørt eller tastet forkert?",
      "\(text) cannot be right: its check character does not fit. Was one misheard or mistyped?")
  }
  package func severalFindings(_ text: String, _ lines: [String]) -> String {
    say(
      "\(text) passer på flere fund. Skriv mere af koden:\n  "
        + lines.joined(separator: "\n  "),
      "\(text) fits several findings. Write more of the id:\n  " + lines.joined(separator: "\n  "))
  }
  package func severalWalks(_ text: String, _ lines: [String]) -> String {
    say(
      "\(text) passer på flere vandringer. Skriv koden:\n  " + lines.joined(separator: "\n  "),
      "\(text) fits several walks. Write the id:\n  " + lines.joined(separator: "\n  "))
  }
  package func noWalk(_ text: String, _ nearest: String) -> String {
    say(
      "Der er ikke nogen vandring, der hedder \(text). Mente du \(nearest)?",
      "There is no walk called \(text). Did you mean \(nearest)?")
  }
  package func walkMade(_ name: String) -> String {
    say(
      "Vandringen \(name) fandtes ikke og er oprettet.",
      "There was no walk called \(name); it was made.")
  }

  // The workspace.
  package var noWorkspace: String {
    say(
      """
      Her er ingen mappe med fund. Opret en med: lygte init MAPPE
      Se et eksempel med: lygte demo · Vælg en mappe med: -w MAPPE
      """,
      """
      There is no folder with findings here. Make one with: lygte init DIR
      See an example with: lygte demo · Choose a folder with: -w DIR
      """)
  }
  package var noHome: String {
    say(
      "HOME er ikke sat, så der er ikke et sted at huske noget. Sæt HOME eller XDG_STATE_HOME.",
      "HOME is not set, so nothing can be remembered. Set HOME or XDG_STATE_HOME.")
  }
  package var noInput: String {
    say("Der kunne ikke læses fra standard input.", "Standard input could not be read.")
  }
  package var unknownPerson: String { say("ukendt", "unknown") }
  package func writtenAsUnknown(_ person: String) -> String {
    say(
      "Skrevet som »\(person)«: sæt initialer med LYGTE_USER.",
      "Written as “\(person)”: set your initials with LYGTE_USER.")
  }
  package func made(_ folder: String) -> String {
    say(
      "Mappen er oprettet: \(folder)\nSkriv det første fund med: lygte -w \"\(folder)\" add \"…\"",
      "The folder is made: \(folder)\nAdd the first finding: lygte -w \"\(folder)\" add \"…\"")
  }
  package func exampleMade(_ folder: String) -> String {
    say(
      "Eksemplet er lavet: \(folder)\nDet er opdigtet og blandes ikke med jeres egne fund.",
      "The example is made: \(folder)\nIt is invented and never mixes with your findings.")
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

  // Moving and changing.
  package func missing(_ id: String, _ state: String, _ fields: [String]) -> String {
    say(
      "\(id.isEmpty ? "Fundet" : id) kan blive \(state), når \(Self.count(fields.count)) er på plads: "
        + fields.joined(separator: ", ")
        + ".\nSkriv \(fields.count == 1 ? "det" : "dem") efter kommandoen, eller gå forbi med "
        + "--alligevel \"hvorfor\".",
      "\(id.isEmpty ? "The finding" : id) can become \(state) when this is known: "
        + fields.joined(separator: ", ")
        + ".\nGive them after the command, or pass with --anyway \"why\".")
  }
  package func reasonsToChoose(_ reasons: [String]) -> String {
    say(
      "Årsager: \(reasons.joined(separator: ", ")).", "Reasons: \(reasons.joined(separator: ", "))."
    )
  }
  package func ownDuplicate(_ id: String) -> String {
    say(
      "\(id) kan ikke være dublet af sig selv. Skriv koden på det andet fund.",
      "\(id) cannot be a duplicate of itself. Give the id of the other finding.")
  }
  package func noReason(_ reason: String, _ state: String, _ choices: [String]) -> String {
    say(
      "»\(reason)« er ingen årsag til \(state). Vælg: \(choices.joined(separator: ", ")).",
      "“\(reason)” is no reason for \(state). Choose: \(choices.joined(separator: ", ")).")
  }
  package func noWay(_ id: String, _ from: String, _ to: String, _ reachable: [String]) -> String {
    say(
      "\(id.isEmpty ? "Fundet" : id) er \(from) og kan ikke blive \(to). Det kan blive: "
        + reachable.joined(separator: ", ") + ".",
      "\(id.isEmpty ? "The finding" : id) is \(from) and cannot become \(to). It can become: "
        + reachable.joined(separator: ", ") + ".")
  }
  package func standsAlready(_ id: String, _ state: String) -> String {
    say("\(id) er allerede \(state).", "\(id) is \(state) already.")
  }
  package func moved(_ id: String, _ state: String) -> String {
    say("\(id) er nu \(state).", "\(id) is now \(state).")
  }
  package func changed(_ ids: [String]) -> String {
    say(
      ids.count == 1 ? "\(ids[0]) er gemt." : "\(ids.count) fund er gemt.",
      ids.count == 1 ? "\(ids[0]) is saved." : "\(ids.count) findings are saved.")
  }
  package func commented(_ id: String) -> String {
    say("Noten er gemt på \(id).", "The comment is saved on \(id).")
  }
  package var undoHint: String { say("Fortryd med: lygte undo", "Undo with: lygte undo") }
  package func undone(_ what: String) -> String {
    say("Fortrudt: \(what)\nGendan med: lygte redo", "Undone: \(what)\nRedo with: lygte redo")
  }
  package func redone(_ what: String) -> String { say("Gendannet: \(what)", "Redone: \(what)") }
  package var nothingToUndo: String {
    say(
      "Der er ikke noget at fortryde fra denne maskine.",
      "There is nothing to undo from this machine.")
  }
  package var nothingToRedo: String {
    say("Der er ikke noget at gendanne.", "There is nothing to redo.")
  }
  package func keptMeanwhile(_ places: [String]) -> String {
    say(
      "Ændret af andre siden, og derfor som før: \(places.joined(separator: ", ")).",
      "Changed by others since, and so as before: \(places.joined(separator: ", ")).")
  }
  package func noConflict(_ id: String, _ field: String) -> String {
    say("\(id) har ikke to værdier i \(field).", "\(id) does not have two values in \(field).")
  }
  package func notStanding(_ text: String, _ values: [String]) -> String {
    say(
      "\(text) er ingen af værdierne. Vælg: \(values.joined(separator: " · "))",
      "\(text) is none of the values. Choose: \(values.joined(separator: " · "))")
  }
  package func settled(_ id: String, _ field: String, _ value: String) -> String {
    say("\(id): \(field) er nu \(value).", "\(id): \(field) is now \(value).")
  }
  package var noConflicts: String {
    say("Der er ingen felter med to værdier.", "No field has two values.")
  }
  /// The only text of a finding was to be emptied.
  package func textStays(_ name: String) -> String {
    say(
      "\(name) ville stå uden tekst. Skriv en anden, eller tag fundet ud med: lygte move \(name) withdrawn",
      "\(name) would be left without a text. Write another, or take it out: lygte move \(name) withdrawn"
    )
  }
  /// Several values stood in a field that was set.
  package func settledBySetting(_ name: String, _ field: String, _ values: [String]) -> String {
    say(
      "\(name): \(field) havde flere værdier (\(values.joined(separator: " · "))). "
        + "Det er afgjort med den nye.",
      "\(name): \(field) had several values (\(values.joined(separator: " · "))). "
        + "The new one settles it.")
  }
  package func dayGone(_ field: String, _ day: String) -> String {
    say("\(field) \(day) er en dag, der er gået.", "\(field) \(day) is a day that has passed.")
  }

  // Lists.
  package func findingCount(_ count: Int) -> String {
    say(
      count == 0 ? "Der er ingen fund, der passer." : "\(count) fund",
      count == 0 ? "No finding fits." : counted(count, "finding", "findings"))
  }
  package func overdueCount(_ count: Int) -> String {
    say("\(count) over fristen", "\(count) overdue")
  }
  package func lackingCount(_ count: Int) -> String {
    say("\(count) mangler tiltag", "\(count) without an action")
  }
  package var lacksAction: String { say("mangler tiltag", "no action") }
  package var twoValues: String { say("to værdier", "two values") }
  package var historyTitle: String { say("Historik", "History") }
  package func conflictTitle(_ field: String) -> String {
    say("To værdier skal afklares: \(field)", "Two values to settle: \(field)")
  }
  package var nothing: String { say("(tom)", "(empty)") }
  package var redacted: String { say("(fjernet)", "(removed)") }
  package var wasUndone: String { say("fortrudt", "undone") }
  package var seal: String { say("kontroltal", "seal") }
  package func undid(_ acts: [String]) -> String {
    say("fortrød \(acts.joined(separator: ", "))", "undid \(acts.joined(separator: ", "))")
  }
  package func redid(_ acts: [String]) -> String {
    say("gendannede \(acts.joined(separator: ", "))", "redid \(acts.joined(separator: ", "))")
  }
  package func andMore(_ count: Int) -> String { say("og \(count) mere", "and \(count) more") }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }

  // Bringing in and taking out.
  package func noFile(_ path: String) -> String {
    say("Filen findes ikke: \(path)", "There is no such file: \(path)")
  }
  package func imported(_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String {
    summary(read, say("\(made) oprettet", "\(made) made"), skipped, refused)
  }
  package func wouldImport(_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String {
    say(
      "Prøve, intet er gemt: " + summary(read, "\(made) ville blive oprettet", skipped, refused),
      "A trial, nothing is saved: " + summary(read, "\(made) would be made", skipped, refused))
  }
  package func layout(_ file: String, _ layout: String) -> String { "\(file): \(layout)" }
  package func registersMade(_ walks: Int, _ parties: [String]) -> String {
    var parts: [String] = []
    if walks > 0 {
      parts.append(say(counted(walks, "vandring", "vandringer"), counted(walks, "walk", "walks")))
    }
    if parties.count == 1 {
      parts.append(say("parten \(parties[0])", "the party \(parties[0])"))
    }
    if parties.count > 1 {
      let names = parties.joined(separator: ", ")
      parts.append(
        say("\(parties.count) parter (\(names))", "\(parties.count) parties (\(names))"))
    }
    let all = parts.joined(separator: say(" og ", " and "))
    return say("Nye i registrene: \(all).", "New in the registers: \(all).")
  }
  package func differingRows(_ ids: [String]) -> String {
    say(
      "Står her i forvejen med en anden tekst og er ikke ændret: \(ids.joined(separator: ", ")).",
      "Here already with another text and left as they are: \(ids.joined(separator: ", ")).")
  }
  package func refusedRow(_ line: Int, _ reason: String) -> String {
    say("Linje \(line): \(reason)", "Line \(line): \(reason)")
  }
  package func moreRefused(_ count: Int) -> String {
    say("… og \(count) til", "… and \(count) more")
  }
  package func refusedFile(_ path: String) -> String {
    say(
      "De afviste rækker ligger i \(path). Ret dem dér, og hent filen ind.",
      "The refused rows are in \(path). Mend them there and bring the file in.")
  }
  /// Between the name of a file and its ending, for rows that were refused.
  package var refusedMark: String { say("afvist", "refused") }
  package func unknownFormat(_ word: String, _ formats: [String]) -> String {
    say(
      "Formatet \(word) findes ikke. Vælg: \(formats.joined(separator: ", ")).",
      "There is no format \(word). Choose: \(formats.joined(separator: ", ")).")
  }
  package func exported(_ count: Int, _ path: String) -> String {
    say(
      count == 1 ? "1 fund skrevet til \(path)" : "\(count) fund skrevet til \(path)",
      count == 1 ? "1 finding written to \(path)" : "\(count) findings written to \(path)")
  }
  package func mayReplace(_ path: String) -> String {
    say("\(path) findes allerede. Skriv den over? [j/N] ", "\(path) exists. Replace it? [y/N] ")
  }
  package func standsThere(_ path: String) -> String {
    say(
      "\(path) findes allerede og er ikke rørt. Vælg et andet navn, eller skriv den over med --ja.",
      "\(path) exists and was left alone. Choose another name, or replace it with --yes.")
  }
  package func notReplaced(_ path: String) -> String {
    say("\(path) er ikke rørt.", "\(path) was left alone.")
  }

  // Checking.
  package var rebuilt: String {
    say("Dokumenterne er skrevet på ny fra loggen.", "The documents are written anew from the log.")
  }

  private func meant(_ nearest: String?) -> String {
    nearest.map { say(" Mente du \($0)?", " Did you mean \($0)?") } ?? ""
  }

  private static func count(_ number: Int) -> String {
    let words = ["ingen ting", "én ting", "to ting", "tre ting", "fire ting", "fem ting"]
    return words.indices.contains(number) ? words[number] : "\(number) ting"
  }

  private func summary(_ read: Int, _ made: String, _ skipped: Int, _ refused: Int) -> String {
    var parts = [
      say(
        counted(read, "række læst", "rækker læst"),
        counted(read, "row read", "rows read")), made,
    ]
    if skipped > 0 { parts.append(say("\(skipped) var her i forvejen", "\(skipped) here already")) }
    if refused > 0 { parts.append(say("\(refused) afvist", "\(refused) refused")) }
    return parts.joined(separator: ", ") + "."
  }
}
