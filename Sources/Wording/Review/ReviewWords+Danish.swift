extension ReviewWords {
  static let danish = ReviewWords(
    title: {
      "Gennemgang · \($0) \($0 == 1 ? "åbent" : "åbne")\($1 > 0 ? ", \($1) over fristen" : "")"
    },
    by: { " · efter \($0)" },
    groupings: [
      "area": "område", "responsible": "ansvarlig", "category": "kategori", "age": "alder",
    ],
    group: { "\($0) · \($1) \($1 == 1 ? "åbent" : "åbne")\($2 > 0 ? ", \($2) over fristen" : "")" },
    hotspot: "hotspot",
    none: "Uden",
    nothingOpen: "Der er ingen åbne fund.",
    more: { "… og \($0) til. Afgræns med f på tavlen." },
    ages: [
      0: "Under 14 dage gamle", 14: "14 dage til en måned", 30: "Én til tre måneder",
      90: "Tre til seks måneder", 180: "Over et halvt år gamle",
    ],
    twoValues: "to værdier",
    overdue: { days, party in
      (days == 1 ? "1 dag over fristen" : "\(days) dage over fristen")
        + (party.map { " hos \($0)" } ?? "")
    },
    resume: "ventetiden er gået",
    checked: "meldt udført; nogen skal se efter",
    assessed: "ikke afgjort endnu",
    noResponsible: "ingen ansvarlig",
    noDate: "ingen frist",
    noAction: "mangler tiltag",
    foundAgain: { "\($0) fund her på et år" },
    until: { day, party in (party.map { "hos \($0)" } ?? "åbent") + " til \(day)" },
    settles: { "\($0): \($1)" },
    deeds: [
      "open": "vælg", "due": "ny frist", "next": "videre", "assign": "sæt ansvarlig",
      "action": "skriv tiltag",
    ],
    changed: "ændret",
    new: "nyt",
    finish: { last in
      "Færdig: husk, at alt her er set" + (last.map { " (sidst \($0))" } ?? "")
    },
    finished: "Gennemgangen er husket. Næste gang mærkes det, der er ændret siden.",
    regroup: { "Del op efter \($0)" },
    allowWriting: "Her ses kun. Vælg denne linje for at kunne skrive",
    needsInitials: "Skriv først, hvem du er: tryk I.",
    meetingTitle: { $0 == 1 ? "Mødeliste · 1 fund" : "Mødeliste · \($0) fund" },
    meetingEmpty: "Mødelisten er tom. Tryk . på et fund for at sætte det på.",
    putOn: { $0 == 1 ? "Fundet er på mødelisten." : "\($0) fund er sat på mødelisten." },
    takenOff: { $0 == 1 ? "Fundet er taget af mødelisten." : "\($0) fund er taget af mødelisten." },
    reordered: "Mødelistens rækkefølge er gemt.",
    meetingMark: "på mødelisten",
    personPrompt: "Hvem er du? Initialer: ",
    person: { "Det, der skrives herfra, står ved \($0), indtil Lygte lukkes." },
    known: { "Det, du skriver på denne maskine, står ved \($0)." },
    nobodyKnown: {
      "Lygte ved ikke, hvem du er: det, du skriver, får navnet »\($0)«. Tryk I, og skriv initialer."
    },
    writesAs: { "som \($0)" },
    userIsSet: {
      "LYGTE_USER er sat, så alt herfra står ved \($0). Start Lygte uden LYGTE_USER for at skifte."
    },
    mayWrite: "Nu kan der skrives.",
    looksOnly: "Nu ses der kun.",
    showingTitle: { shown, withheld in
      "Fremvisning for beboere · \(shown) vises"
        + (withheld > 0 ? ", \(withheld) uden offentlig tekst vises ikke" : "")
    },
    showingNone: "Ingen af fundene har en offentlig tekst endnu.",
    noArea: "Uden område",
    readOnlyAsked: "Intet er gemt: der er bedt om kun at læse (--kun-læsning).",
    meetingNeeds:
      "Skriv: lygte meeting, lygte meeting add K7Q-4MJ eller lygte meeting remove K7Q-4MJ",
    noGrouping: { word, known in
      "Gennemgangen kan ikke deles op efter »\(word)«. Skriv \(known.joined(separator: ", "))."
    })
}
