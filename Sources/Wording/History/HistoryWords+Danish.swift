extension HistoryWords {
  static let danish = HistoryWords(
    asOfOnlyReads: {
      "\($0) viser ikke mappen, som den var: --as-of hører til kommandoer, der læser."
    },
    unreadablePast: {
      "»\($0)« er ingen dag. Skriv fx 2026-09-01, 1. september, i går eller 2026-09-01T14:30:00+02:00."
    },
    notYet: { "»\($0)« er ikke kommet endnu. Vælg en dag, der har været." },
    shownAsOf: { "SOM DEN VAR \($0). Det her er ikke i dag." },
    clockBackwards: { devices in
      let names = devices.map { "»\($0)«" }.joined(separator: ", ")
      let machines = devices.count == 1 ? "maskinen" : "maskinerne"
      return "Uret har gået baglæns på \(machines) \(names): dagene derfra er et gæt."
    },
    asOfPrompt: "Vis tavlen, som den var: ",
    asOfHint: "fx 1. september, i går, sidste dag i august: 31-8-2026",
    asOfBanner: { "SOM DEN VAR \($0)" },
    backToToday: "Tavlen viser igen det, der gælder nu.",
    noAct: { "Ingen ændring begynder med »\($0)«. Se navnene med: lygte log" },
    severalActs: { name, acts in
      "Flere ændringer begynder med »\(name)«. Skriv mere af navnet:\n"
        + acts.joined(separator: "\n")
    },
    alreadyUndone: "Den ændring er allerede fortrudt.",
    notUndone: "Den ændring er ikke fortrudt, så der er intet at gendanne.",
    neverUndone:
      "Det kan ikke fortrydes: mappens oprettelse, kontroltal og fjernede personoplysninger.",
    resting: { later, command in
      "Der er arbejdet videre siden:\n" + later.map { "  \($0)" }.joined(separator: "\n")
        + "\nDet bliver ikke slettet, men kan blive skjult. Gør det alligevel med: \(command)"
    },
    later: { what, who, when in "\(what) (\(who), \(when))" },
    andMore: { "… og \($0) mere" },
    confirmTitle: { "Tag tilbage: \($0)?" },
    confirmAsks: "Andre har arbejdet videre på det siden:",
    confirmYes: "Tag det tilbage alligevel",
    confirmRedo: "Gendan det alligevel",
    confirmNo: "Lad det stå",
    fieldTitle: { "Alle værdier: \($0)" },
    shows: "gælder",
    stands: "gælder også: to værdier",
    replaced: { "rettet af \($0) \($1)" },
    undone: { "fortrudt af \($0) \($1)" },
    past: "gælder ikke mere",
    because: { "årsag: \($0)" },
    neverHad: { "\($0) har aldrig været udfyldt på \($1)." },
    fieldNeedsFinding: "Skriv fundets nummer, fx: lygte log K7Q-4MJ --felt frist",
    restoredAlone: "hentet tilbage",
    filterPrompt: "Vis kun: ",
    filterHint: "fx hvem:MKJ slags:frist dag:i går fra:1-9 til:30-9",
    filtered: { "Kun: \($0)" },
    unknownPart: {
      "»\($0)« kan der ikke vælges efter. Brug hvem, maskine, vandring, slags, dag, fra, til."
    },
    noDay: { "»\($0)« er ingen dag, der har været." },
    noWalk: { "Ingen vandring hedder noget med »\($0)«." },
    noKind: {
      "»\($0)« er ingen slags ændring. Skriv et felt, eller: oprettet, hentet, fortrudt, note, tiltag, svar."
    },
    noneMatch: "Ingen ændringer passer.",
    lookFurther: {
      "Se længere tilbage: \($0) \($0 == 1 ? "ældre ændring" : "ældre ændringer")"
    })
}
