extension BallWords {
  static let danish = BallWords(
    heading: "Hvor bolden ligger",
    stages: [
      "proposed": "foreslået", "told": "fik besked", "accepted": "taget på", "promised": "lovet",
      "done": "meldt udført", "confirmed": "set efter", "answered": "beboerne svaret",
    ],
    stageNotReached: "ikke endnu",
    withUs: "Bolden er hos os.",
    withParty: { "Bolden er hos \($0)." },
    waiting: "Fundet afventer.",
    withNobody: "Der er ikke mere at gøre.",
    silence: { days, text in days == 0 ? "Der er hørt nyt i dag." : "Intet hørt i \(text)." },
    promised: { "lovet til \($0), \($1)" },
    brokenPromise: { "lovet til \($0), \($1)" },
    told: { $0 == 1 ? "1 gang" : "\($0) gange" },
    handOvers: { times, party in
      let often = times == 1 ? "Sendt tilbage 1 gang" : "Sendt tilbage \(times) gange"
      return party.isEmpty ? often : "\(often), sidst af \(party)"
    },
    followUp: { "\($0) \($1) \($2)" },
    edition: { "liste, udgave \($0)" },
    changed: { "rettede \($0)" },
    chaseNeeds: { "Skriv, hvem listen er til: \($0.joined(separator: " · "))" },
    noParty: { name, parties in
      "Ingen fund er hos »\(name)«."
        + (parties.isEmpty ? "" : " Der er fund hos: \(parties.joined(separator: " · ")).")
    },
    nothingWith: { "Der er ingen fund hos \($0)." },
    nobodyHasAnything: "Ingen fund er hos andre.",
    notRecorded: "Listen er ikke noteret som sendt. Tilføj --send, når den sendes.",
    recorded: { "Noteret som sendt til \($0): udgave \($1), liste \($2). Fortryd: lygte undo" },
    written: { "Skrevet: \($0)" },
    noAddress: { "\($0) har ingen brugbar e-mailadresse i registret; skriv den selv." },
    unknownFormat: { "Formatet \($0) findes ikke. Vælg: \($1.joined(separator: ", "))." },
    unknownAudience: { "\($0) er ingen læserkreds. Vælg: \($1.joined(separator: ", "))." },
    openCount: { "\($0) fund" },
    overdueCount: { "\($0) over fristen" },
    lastSent: { "sendt \($0)" },
    neverSent: "aldrig sendt",
    listNeverSent: "listen er aldrig sendt",
    party: "Hvem", open: "Fund", overdue: "Over fristen", silent: "Dage uden svar",
    sent: "Sidst sendt",
    replyNeeds: "Skriv fund og svar: lygte reply K7Q-4MJ \"Vi kommer på fredag\" --lovet fredag",
    replied: { findings, party in
      let who = party.isEmpty ? "Svaret" : "Svaret fra \(party)"
      return "\(who) er noteret på \(findings.joined(separator: ", "))."
    },
    unknownSaying: { "\($0) er intet svar. Vælg: \($1.joined(separator: ", "))." },
    sendBackNeeds:
      "Skriv fund og grund: lygte send-back K7Q-4MJ \"ikke vores ansvar: stien er privat\"",
    sentBack: { finding, times in
      "\(finding) er sendt tilbage og skal vurderes igen. "
        + (times == 1 ? "Det er første gang." : "Det er \(times). gang.")
    },
    notWithParty: { "\($0) er ikke hos nogen ansvarlig og kan ikke sendes tilbage." },
    onTheWordOf: { $0.isEmpty ? "efter svar fra den ansvarlige" : "efter svar fra \($0)" },
    says: ["reply": "svarer", "accepted": "tager opgaven", "done": "er udført"],
    unknownParty: "den ansvarlige",
    ours: "HOS OS", theirs: "HOS ANDRE", nothingOurs: "Intet venter på os.",
    listTitle: { "Hos \($0): \($1) fund" },
    sendTitle: { "Send listen til \($0): \($1) fund" },
    mayNameSomebody: { finding, names in
      "\(finding) nævner måske nogen ved navn: \(names). Ret teksten, hvis det er en person."
    },
    sendNote: "Listen noteres som sendt, og dagene uden svar tælles forfra. u fortryder.",
    ways: [
      "clipboard": "Kopiér teksten til udklipsholderen",
      "mail": "Skriv en mail med tabellen vedhæftet (.eml)",
      "csv": "Skriv en tabel til Excel (.csv)", "html": "Skriv en side til udskrift (.html)",
      "markdown": "Skriv som tekst med en tabel (.md)", "text": "Skriv som ren tekst (.txt)",
      "link": "Kopiér et link, der åbner en mail (mailto:)",
    ],
    sentList: { "Listen til \($0) er sendt, udgave \($1): \($2)" },
    sentTo: { "sendte liste til \($0), udgave \($1)" },
    copied: "kopieret, hvis terminalen tager imod",
    copiedBy: { "kopieret med \($0)" },
    tooLongToCopy: { "Listen er længere end \($0) kB og kan ikke kopieres. Skriv den til en fil." },
    wordTitle: "Svar modtaget", wordWho: "Hvem svarede?", wordWhen: "Hvornår?",
    wordText: "Hvad siger de?", wordPromised: "Lovet senest",
    wordSays: "Hvad betyder svaret?",
    firstTime: "Fundet er ikke sendt tilbage før.", whoThen: "Hvem kunne det så være?")
}
