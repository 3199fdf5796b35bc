extension ToolWords {
  static let danish = ToolWords(
    unknownCommand: { word, nearest in
      "Kommandoen \(word) findes ikke." + meant(nearest) + "\nSe alle med: lygte help"
    },
    unknownOption: { word, nearest in "Tilvalget \(word) findes ikke." + meant(nearest) },
    missingValue: { "\($0) mangler en værdi efter sig." },
    needlessValue: { "\($0) tager ingen værdi." },
    misplacedOption: { "\($0) hører ikke til lygte \($1)." },
    unknownLanguage: { "Sproget \($0) findes ikke. Vælg da eller en." },
    unreadableClock: {
      "LYGTE_NOW er ikke et tidspunkt: \($0). Skriv det som 2026-11-23T21:34:00+01:00."
    },
    seeHelp: { "Se hvordan med: lygte \($0) --help" },
    initNeeds: "Skriv den mappe, der skal oprettes: lygte init MAPPE",
    demoNeeds: "Skriv højst én mappe: lygte demo [MAPPE]",
    showNeeds: "Skriv, hvilket fund der skal vises: lygte show K7Q-4MJ",
    setNeeds: "Skriv fund og felter: lygte set K7Q-4MJ frist=20-12-2026",
    moveNeeds: "Skriv fund og ny status: lygte move K7Q-4MJ tildelt",
    commentNeeds: "Skriv fund og tekst: lygte comment K7Q-4MJ \"Set efter i dag\"",
    addNeedsText: "Skriv, hvad I så: lygte add \"Sti uden lys bag garagerne\"",
    anywayNeedsText: "Skriv, hvorfor det sker alligevel: --alligevel \"aftalt på mødet\"",
    importNeeds: "Skriv den fil, der skal hentes ind: lygte import FIL",
    mapNeeds: { "\($0) er ingen kortlægning. Skriv --map \"Kolonne=felt\"." },
    resolveNeeds:
      "Skriv fund, felt og værdi: lygte resolve K7Q-4MJ ansvarlig --tag \"Vej & Park\"",
    needlessWord: { "\($0) er for meget." },
    unknownField: { word, nearest in "Feltet \(word) findes ikke." + meant(nearest) },
    notACode: { field, text, words in
      "\(field) kan ikke være »\(text)«. Vælg: \(words.joined(separator: ", "))."
    },
    notADay: { "\($0) er ikke en dato: »\($1)«. Skriv 20-12-2026, 2026-12-20 eller om 14 dage." },
    notAPartialDay: { "\($0) er ikke en dato: »\($1)«. Skriv 14-9-2022, 2022-09 eller 2022." },
    notATime: { "\($0) er ikke et klokkeslæt: »\($1)«. Skriv 17.30." },
    notANumber: { "\($0) er ikke et helt tal: »\($1)«." },
    notATruth: { "\($0) er ja eller nej, ikke »\($1)«." },
    notACoordinate: { "\($0) er ikke et sted på kortet: »\($1)«. Skriv 55.6761,12.5683." },
    tooLong: { "\($0) må højst have \($1) tegn." },
    outOfRange: { "\($0) skal være mellem \($1) og \($2)." },
    notEditable: { "\($0) kan ikke skrives her; det føres af sig selv." },
    unclosedQuote: "Der mangler et anførselstegn i søgningen.",
    noComparison: { "\($0) kan ikke sammenlignes med < eller >." },
    noValue: { "\($0) kan ikke være »\($1)«." },
    needsQuotes: { "En værdi af flere ord skal have anførselstegn: \($0)" },
    dayExample: "om 14 dage",
    noFinding: { "Der er ikke noget fund, der hedder \($0). Se dem med: lygte list" },
    misheard: {
      "\($0) kan ikke være rigtigt: kontroltegnet passer ikke. Er et tegn hørt eller tastet forkert?"
    },
    severalFindings: { text, lines in
      "\(text) passer på flere fund. Skriv mere af koden:\n  "
        + lines.joined(separator: "\n  ")
    },
    severalWalks: { text, lines in
      "\(text) passer på flere vandringer. Skriv koden:\n  " + lines.joined(separator: "\n  ")
    },
    noWalk: { "Der er ikke nogen vandring, der hedder \($0). Mente du \($1)?" },
    walkMade: { "Vandringen \($0) fandtes ikke og er oprettet." },
    noWorkspace: """
      Her er ingen mappe med fund. Opret en med: lygte init MAPPE
      Se et eksempel med: lygte demo · Vælg en mappe med: -w MAPPE
      """,
    noHome:
      "HOME er ikke sat, så der er ikke et sted at huske noget. Sæt HOME eller XDG_STATE_HOME.",
    noInput: "Der kunne ikke læses fra standard input.",
    unknownPerson: "ukendt",
    writtenAsUnknown: { "Skrevet som »\($0)«: sæt initialer med LYGTE_USER." },
    made: { "Mappen er oprettet: \($0)\nSkriv det første fund med: lygte -w \"\($0)\" add \"…\"" },
    exampleMade: {
      "Eksemplet er lavet: \($0)\nDet er opdigtet og blandes ikke med jeres egne fund."
    },
    exampleKept: {
      "Eksemplet i \($0) er, som du forlod det. Slet mappen for at få et nyt."
    },
    notOurExample: {
      "\($0) er ikke et eksempel, så den er ikke rørt. Vælg en ny eller tom mappe."
    },
    exampleDamaged: "Eksemplet kunne ikke skrives.",
    openWith: { "Åbn det med: lygte -w \"\($0)\"" },
    missing: { id, state, fields in
      "\(id.isEmpty ? "Fundet" : id) kan blive \(state), når \(count(fields.count)) er på plads: "
        + fields.joined(separator: ", ")
        + ".\nSkriv \(fields.count == 1 ? "det" : "dem") efter kommandoen, eller gå forbi med "
        + "--alligevel \"hvorfor\"."
    },
    reasonsToChoose: { "Årsager: \($0.joined(separator: ", "))." },
    ownDuplicate: { "\($0) kan ikke være dublet af sig selv. Skriv koden på det andet fund." },
    noReason: { reason, state, choices in
      "»\(reason)« er ingen årsag til \(state). Vælg: \(choices.joined(separator: ", "))."
    },
    noWay: { id, from, to, reachable in
      "\(id.isEmpty ? "Fundet" : id) er \(from) og kan ikke blive \(to). Det kan blive: "
        + reachable.joined(separator: ", ") + "."
    },
    standsAlready: { "\($0) er allerede \($1)." },
    moved: { "\($0) er nu \($1)." },
    changed: { $0.count == 1 ? "\($0[0]) er gemt." : "\($0.count) fund er gemt." },
    commented: { "Noten er gemt på \($0)." },
    undoHint: "Fortryd med: lygte undo",
    undone: { "Fortrudt: \($0)\nGendan med: lygte redo" },
    redone: { "Gendannet: \($0)" },
    nothingToUndo: "Der er ikke noget at fortryde fra denne maskine.",
    nothingToRedo: "Der er ikke noget at gendanne.",
    undoChangedMeanwhile: { places in
      "Nogen har ændret det siden: \(places.joined(separator: ", ")). Det nye bliver stående. "
        + "Fortryd resten med: lygte undo --ja"
    },
    redoChangedMeanwhile: { places in
      "Nogen har ændret det siden: \(places.joined(separator: ", ")). Gendan alligevel med: "
        + "lygte redo --ja"
    },
    keptMeanwhile: { "Ændret af andre siden, og derfor som før: \($0.joined(separator: ", "))." },
    noConflict: { "\($0) har ikke to værdier i \($1)." },
    notStanding: { "\($0) er ingen af værdierne. Vælg: \($1.joined(separator: " · "))" },
    settled: { "\($0): \($1) er nu \($2)." },
    noConflicts: "Der er ingen felter med to værdier.",
    textStays: {
      "\($0) ville stå uden tekst. Skriv en anden, eller tag fundet ud med: lygte move \($0) withdrawn"
    },
    settledBySetting: { name, field, values in
      "\(name): \(field) havde flere værdier (\(values.joined(separator: " · "))). "
        + "Det er afgjort med den nye."
    },
    dayGone: { field, day in "\(field) \(day) er en dag, der er gået." },
    findingCount: { $0 == 0 ? "Der er ingen fund, der passer." : "\($0) fund" },
    overdueCount: { "\($0) over fristen" },
    lackingCount: { "\($0) mangler tiltag" },
    lacksAction: "mangler tiltag",
    twoValues: "to værdier",
    historyTitle: "Historik",
    conflictTitle: { "To værdier skal afklares: \($0)" },
    nothing: "(tom)",
    redacted: "(fjernet)",
    wasUndone: "fortrudt",
    seal: "kontroltal",
    undid: { "fortrød \($0.joined(separator: ", "))" },
    redid: { "gendannede \($0.joined(separator: ", "))" },
    andMore: { "og \($0) mere" },
    yes: "ja",
    no: "nej",
    kinds: [
      "route": "fordelingsregel",
      "view": "visning", "meeting-list": "punkt på mødelisten", "review": "gennemgang",
      "workspace": "mappe", "walk": "vandring", "area": "område", "party": "part",
      "category": "kategori", "finding": "fund", "comment": "note", "action": "tiltag",
      "photo": "foto", "tag": "mærke", "follow-up": "opfølgning", "link": "henvisning",
      "answer": "svar", "apart": "forskellige fund", "join": "samling af to mapper",
    ],
    noFile: { "Filen findes ikke: \($0)" },
    imported: { read, made, skipped, refused in
      summary(read, "\(made) oprettet", skipped, refused)
    },
    wouldImport: { read, made, skipped, refused in
      "Prøve, intet er gemt: " + summary(read, "\(made) ville blive oprettet", skipped, refused)
    },
    layout: { "\($0): \($1)" },
    registersMade: { walks, parties in
      var parts: [String] = []
      if walks > 0 { parts.append(walks == 1 ? "1 vandring" : "\(walks) vandringer") }
      if parties.count == 1 { parts.append("parten \(parties[0])") }
      if parties.count > 1 {
        parts.append("\(parties.count) parter (\(parties.joined(separator: ", ")))")
      }
      return "Nye i registrene: " + parts.joined(separator: " og ") + "."
    },
    differingRows: {
      "Står her i forvejen med en anden tekst og er ikke ændret: \($0.joined(separator: ", "))."
    },
    refusedRow: { "Linje \($0): \($1)" },
    moreRefused: { "… og \($0) til" },
    refusedFile: { "De afviste rækker ligger i \($0). Ret dem dér, og hent filen ind." },
    refusedMark: "afvist",
    unknownFormat: { "Formatet \($0) findes ikke. Vælg: \($1.joined(separator: ", "))." },
    exported: { $0 == 1 ? "1 fund skrevet til \($1)" : "\($0) fund skrevet til \($1)" },
    mayReplace: { "\($0) findes allerede. Skriv den over? [j/N] " },
    standsThere: {
      "\($0) findes allerede og er ikke rørt. Vælg et andet navn, eller skriv den over med --ja."
    },
    notReplaced: { "\($0) er ikke rørt." },
    rebuilt: "Dokumenterne er skrevet på ny fra loggen.")

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Mente du \($0)?" } ?? ""
  }

  private static func count(_ number: Int) -> String {
    let words = ["ingen ting", "én ting", "to ting", "tre ting", "fire ting", "fem ting"]
    return words.indices.contains(number) ? words[number] : "\(number) ting"
  }

  private static func summary(
    _ read: Int, _ made: String, _ skipped: Int, _ refused: Int
  ) -> String {
    var parts = [read == 1 ? "1 række læst" : "\(read) rækker læst", made]
    if skipped > 0 { parts.append("\(skipped) var her i forvejen") }
    if refused > 0 { parts.append("\(refused) afvist") }
    return parts.joined(separator: ", ") + "."
  }
}
