extension HandEditWords {
  static let danish = HandEditWords(
    title: { count in
      switch count {
      case 0: "Rettelser i filerne"
      case 1: "1 fil er rettet i hånden"
      default: "\(count) filer er rettet i hånden"
      }
    },
    none: "Ingen filer er rettet i hånden.",
    counts: { deeds, troubles in
      let taken =
        switch deeds {
        case 0: "Intet kan tages ind"
        case 1: "1 rettelse kan tages ind"
        default: "\(deeds) rettelser kan tages ind"
        }
      return troubles == 0 ? taken : "\(taken) · \(troubles) kan ikke"
    },
    inLog: "Står i historikken", inFile: "Står i filen", nothing: "(intet)",
    meanwhile: { "Ændret her imens til: \($0). Begge værdier bliver stående." },
    newFinding: "Nyt fund", takenOut: "tages ud",
    new: { "ny: \($0)" }, removed: { "fjernet: \($0)" },
    cannotBeTaken: "Kan ikke tages ind:",
    howTo: "Tag ind med lygte edits --tag FIL, eller læg tilbage med --læg-tilbage FIL.",
    taken: { file, deeds in
      "\(file): \(deeds == 1 ? "1 rettelse" : "\(deeds) rettelser") er taget ind."
    },
    putBack: { "\($0) er skrevet igen, som historikken siger." },
    copyLies: { "Den rettede fil ligger i \($0)." },
    restLies: "Det, der ikke kunne tages ind, står nu kun i den.",
    notWritten: { "\($0) kunne ikke skrives igen nu. Det sker, når mappen kan skrives." },
    left: { "\($0) står, som den er rettet." },
    sameAsLog: { "\($0) siger det samme som historikken og er skrevet igen." },
    nothingToTake: { "\($0): intet kan tages ind. Ret filen, eller læg den tilbage." },
    noSuchFile: { "\($0) er ikke rettet i hånden. lygte edits viser dem, der er." },
    bothAsked: { "\($0) kan ikke både tages ind og lægges tilbage. Vælg én af delene." },
    notJSON: {
      "Filen kan ikke læses: fejlen er i linje \($0), ofte et komma eller et citationstegn, der mangler."
    },
    ahead: "Filen viser ændringer, der ikke er kommet hertil endnu. Vent, til de er hentet.",
    unknownFile: "Filen hører ikke til noget i mappen. Læg den tilbage for at flytte den til side.",
    notAsWritten: { "»\($0)« har en anden form end den, Lygte skrev." },
    unknownName: "Koden eller navnet kendes ikke. Et nyt fund skrives uden »id«.",
    twice: "Det står to gange i filen.",
    missing: "Det mangler i filen, mens noget ukendt er kommet til. Er koden eller navnet rettet?",
    notRemovable: "Det slettes ikke i filen.",
    notInList: { "»\($0)« er ikke på listen. Skriv en af: \($1.joined(separator: ", "))." },
    unknownMember: { "»\($0)« kender Lygte ikke. Er det stavet rigtigt?" },
    notEditable: { "\($0) kan ikke rettes i filen." },
    fileNotEditable: "Denne fil rettes ikke i hånden; brug tavlen eller kommandoerne.",
    redacted: { "\($0) er fjernet som personoplysning og kan ikke komme tilbage." },
    noWay: { "Et fund kan ikke gå fra »\($0)« til »\($1)«." },
    gate: { state, labels in
      "»\(state)« kræver også: \(labels.joined(separator: ", ")). Skriv det i filen, eller flyt fundet på tavlen."
    })
}
