extension CodeWords {
  static let danish = CodeWords(
    state: [
      "new": "ny", "assessing": "vurderes", "assigned": "tildelt", "in-progress": "i gang",
      "waiting": "afventer", "done": "udført", "confirmed": "bekræftet", "closed": "lukket",
      "declined": "afvist", "duplicate": "dublet", "kept": "bevares", "withdrawn": "taget ud",
    ],
    kind: [
      "problem": "problem", "positive": "positiv", "proposal": "forslag",
      "perception": "opfattelse",
    ],
    category: [
      "lighting": "belysning", "vegetation": "beplantning og hegn",
      "access": "adgang og smutveje", "upkeep": "vedligehold", "litter": "affald og hærværk",
      "signs": "skilte og trafik", "burglary-protection": "indbrudssikring",
      "behaviour": "adfærd og liv", "other": "andet", "sight-lines": "udsyn",
      "hedge": "hæk og hegn", "escape-path": "flugtvej", "graffiti": "graffiti",
      "traffic": "trafik", "activity": "liv og aktivitet", "orientation": "orientering",
      "accessibility": "tilgængelighed",
    ],
    priority: ["urgent": "haster", "high": "høj", "medium": "middel", "low": "lav"],
    size: ["simple": "enkel", "large": "stor"],
    timeOfDay: [
      "morning": "morgen", "day": "dag", "evening": "aften", "night": "nat", "unknown": "ukendt",
    ],
    sensitivity: ["public": "må ses af alle", "partners": "kun for partnere"],
    partyKind: [
      "municipality": "kommune", "police": "politi", "housing-association": "boligforening",
      "homeowners-association": "grundejerforening", "cooperative": "andelsforening",
      "road-association": "vejlaug", "housing-company": "boligselskab", "resident": "beboer",
      "board": "bestyrelse", "private-owner": "privat ejer", "utility": "forsyning",
      "road-authority": "vejmyndighed", "transport": "trafikselskab", "business": "erhverv",
      "corps": "korps", "lead-neighbour": "naboven", "night-watch": "natteravne",
      "other": "andet",
    ],
    occasion: [
      "offered": "tilbudt", "request": "henvendelse", "hotspot": "hotspot", "regular": "fast",
      "follow-up": "opfølgning",
    ],
    walkState: [
      "idea": "idé", "planned": "planlagt", "invited": "inviteret", "walked": "gennemført",
      "gathered": "samlet op", "reported": "rapporteret", "followed-up": "fulgt op",
      "ended": "afsluttet", "cancelled": "aflyst",
    ],
    followUpStep: [
      "told": "fik besked", "accepted": "tager opgaven", "promised": "lover en dag",
      "returned": "sendt tilbage", "reply": "svarede",
    ],
    reason: [
      "budget": "budget", "season": "årstid", "external": "venter på andre",
      "permit": "tilladelse", "materials": "materialer", "decision": "beslutning",
      "dark-walk": "ny vandring i mørke", "site-visit": "skal ses på stedet",
      "not-ours": "ikke vores ansvar",
      "private-land": "privat grund, ejeren siger nej", "not-possible": "ikke muligt",
      "no-means": "ingen midler", "against-plan": "i strid med plan eller lov",
      "already-done": "allerede udført", "duplicate": "dublet",
      "off-topic": "uden for emnet", "not-in-order": "ikke i orden", "again": "er sket igen",
      "other": "andet",
    ],
    column: [
      "new": "Nye", "with-responsible": "Hos ansvarlig", "waiting": "Afventer",
      "to-be-checked": "Skal ses efter", "owes-answer": "Mangler svar", "closed": "Lukket",
    ],
    step: [
      "assess": "Tag op", "assign": "Tildel", "begin": "Påbegynd", "hold": "Lad afvente",
      "resume": "Genoptag", "send-back": "Send tilbage", "report-done": "Meld udført",
      "confirm": "Bekræft", "reopen": "Genåbn", "close": "Luk", "decline": "Afvis",
      "duplicate": "Slå sammen som dublet", "keep": "Bevar", "take-out": "Tag ud",
      "restore": "Sæt ind igen",
    ],
    stepDone: [
      "assess": "taget op", "assign": "tildelt", "begin": "påbegyndt",
      "hold": "sat til at afvente", "resume": "genoptaget", "send-back": "sendt tilbage",
      "report-done": "meldt udført", "confirm": "bekræftet", "reopen": "genåbnet",
      "close": "lukket", "decline": "afvist", "duplicate": "slået sammen som dublet",
      "keep": "bevaret", "take-out": "taget ud", "restore": "sat ind igen",
    ])
}
