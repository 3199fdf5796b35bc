extension ReturnedWords {
  static let danish = ReturnedWords(
    needs: "Skriv den fil, der kom tilbage: lygte returned liste.csv",
    noList: { "\($0) er ikke en liste, der er sendt herfra: kolonnerne Kode og Liste mangler." },
    nothingSent: "Der er ikke sendt nogen liste fra denne mappe endnu.",
    foreign: {
      "Liste \($0) er ikke sendt fra denne mappe. Er den sendt fra en anden maskine, så saml med "
        + "den først."
    },
    unrecognised:
      "Listen har mistet sin kode, og ingen række kan kendes igen. Skriv hvilken med --liste.",
    noSuchList: { "Ingen liste herfra hedder \($0)." },
    list: { "Liste \($0), udgave \($1), sendt til \($2) \($3)" },
    counts: { read, offers, unchanged in
      "\(read) \(read == 1 ? "række" : "rækker") læst: "
        + "\(offers) \(offers == 1 ? "rettelse" : "rettelser"), \(unchanged) uden rettelser."
    },
    nothingChanged: "Der er ikke rettet noget.",
    newFinding: "nyt fund",
    empty: "(tom)",
    notOurs: "ikke deres",
    changedHere: { "rettet her imens: \($0); begge værdier bliver stående" },
    howToTake: "Tag dem med --alle eller --tag KODE[:felt],…",
    noOffer: { "Der er ingen rettelse, der hedder \($0)." },
    taken: { cells, party in
      "\(cells) \(cells == 1 ? "rettelse" : "rettelser") fra \(party) taget. Fortryd: lygte undo"
    },
    nothingLeft: "Der er ikke mere at tage.",
    putAside: "Lagt til side; den kommer igen, når listen læses igen.",
    addedRow: { "tilføjet af dem, linje \($0)" },
    passing: { "efter svar fra \($0) på liste \($1)" },
    notOnList: { "Linje \($0): \($1) står ikke på den liste, der blev sendt." },
    unknown: { "Linje \($0): koden \($1) kendes ikke. Rækken er sprunget over." },
    foreignRow: {
      "Linje \($0): liste \($1) er ikke sendt fra denne mappe. Rækken er sprunget over."
    },
    knownByText: { "Linje \($0): koden mangler; rækken er kendt som \($1) på nummer eller tekst." },
    isReturned: {
      "\($0) er en liste, der er sendt herfra. Se svarene med: lygte returned \($0)"
    },
    ofNoFinding: {
      "Linje \($0) hører ikke til et fund og er ikke hentet: »\($1)«. Skriv det som note på et fund."
    },
    ambiguous: { "Linje \($0): koden mangler, og flere fund passer. Rækken er sprunget over." },
    unread: { "Linje \($0): \($1) kunne ikke læses: »\($2)«." },
    noWay: { "Linje \($0): den ansvarlige kan ikke gøre fundet »\($1)«." },
    repeated: { "Linje \($0): \($1) står der to gange." },
    emptied: {
      $0 == 1 ? "1 celle er tømt; det sletter intet." : "\($0) celler er tømt; det sletter intet."
    },
    missing: { "\($0) fund kom ikke med tilbage; det sletter intet." },
    alreadyHere: { "\($0) \($0 == 1 ? "rettelse" : "rettelser") står her allerede." })
}
