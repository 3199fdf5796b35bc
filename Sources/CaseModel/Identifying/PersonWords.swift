/// Words beside persons' names, folded.
enum PersonWords {
  static func isTitle(_ key: String) -> Bool {
    titles.contains(key)
      || [
        "boen", "parret", "betjent", "betjenten", "konsulent", "konsulenten", "leder", "lederen",
        "formand", "formanden", "mester", "mesteren", "inspektoer", "inspektoeren", "laerer",
        "laereren", "paedagog", "paedagogen", "assistent", "assistenten", "vagt", "vagten",
        "medarbejder", "medarbejderen", "koordinator", "koordinatoren", "chef", "chefen",
        "raadgiver", "raadgiveren", "sygeplejerske", "sygeplejersken", "kommissaer",
        "kommissaeren", "ansvarlig", "bror", "soester", "soen", "datter", "fyren",
      ].contains { key.count > $0.count && key.hasSuffix($0) }
  }
  private static let titles: Set<String> = [
    "fru", "frk", "froeken", "hr", "herr", "herre", "dr", "doktor", "enkefru", "vicevaert",
    "vicevaerten",
    "betjent", "betjenten", "politiassistent", "politibetjent", "politikommissaer",
    "vicepolitiinspektoer",
    "formand", "formanden", "naestformand", "naestformanden", "kasserer", "kassereren", "sekretaer",
    "nabo",
    "naboen", "genbo", "genboen", "beboer", "beboeren", "familien", "fam", "aegteparret", "parret",
    "enken", "lejer",
    "lejeren", "udlejer", "udlejeren", "ejer", "ejeren", "soen", "datter", "kone", "mand", "bror",
    "soester",
    "mor", "far", "fader", "moder", "kaereste", "ven", "veninde", "fetter", "kusine", "onkel",
    "tante",
    "bedstemor", "bedstefar", "barnebarn", "sagsbehandler", "konsulent", "medarbejder",
    "konsulenten",
    "skoleleder", "skolelederen", "leder", "lederen", "koordinator", "koordinatoren", "praest",
    "praesten",
    "haandvaerker", "elektriker", "gaardmand", "varmemester", "inspektoer", "driftsleder",
    "borgmester",
    "direktoer", "laerer", "paedagog", "socialraadgiver", "tiltalte", "sigtede", "mistaenkte",
    "vidnet", "vidne",
    "anmelder", "anmelderen", "tovholder", "projektleder", "udvalgsformand", "advokat", "laege",
    "mr", "mrs",
    "ms", "miss", "mme", "madame", "monsieur", "m", "mlle", "soennen", "datteren", "eleven",
    "drengen", "pigen",
    "manden", "kvinden", "caretaker", "officer", "neighbour", "chairman", "gardien", "voisin",
    "klubleder",
    "klubmedarbejder", "gadeplansmedarbejder", "butikschef", "bestyrer", "kontaktperson",
    "deltager", "koebmand", "koebmanden", "slagter", "slagteren", "bager", "bageren", "frisoer",
    "dagplejer", "dagplejeren", "chauffoer", "vaert", "vaerten", "kioskejer",
  ]

  /// In front of what is called after somebody: an evening, a church, a street.
  static func isSaint(_ key: String) -> Bool {
    ["sankt", "sct", "skt", "saint", "st"].contains(key)
  }

  /// In front of whoever is named: `hedder`, `ifølge`, `hilsen`.
  static func isNaming(_ key: String) -> Bool { naming.contains(key) }
  private static let naming: Set<String> = [
    "hedder", "hed", "kaldes", "mvh", "named", "called",
  ]

  /// What only a person does with words.
  static func isSaying(_ key: String) -> Bool { sayings.contains(key) }
  private static let sayings: Set<String> = [
    "siger", "sagde", "mener", "mente", "fortaeller", "fortalte", "oplyser", "oplyste", "synes",
    "forklarer", "forklarede", "tilfoejer", "raaber", "spoerger", "spurgte", "klager",
  ]

  /// What somebody has: `Sørine Baks hund`.
  static func isOwned(_ key: String) -> Bool {
    [
      "hund", "haek", "have", "bil", "hus", "soen", "datter", "mand", "kone", "doer", "carport",
      "garage", "indkoersel", "lejlighed", "hegn", "boern", "knallert", "cykel", "mor", "far",
      "schaefer", "svigersoen", "kaereste", "foraeldre", "barnebarn", "laage", "bror", "soester",
      "postkasse", "grund", "vindue", "ruder", "traeer", "skur", "kat", "hunde",
    ].contains(key)
  }

  /// What is called something and is nobody: `plejehjemmet …`, `ejerforeningen …`.
  static func isInstitution(_ key: String) -> Bool {
    [
      "forening", "foreningen", "organisation", "organisationen", "organisationer", "selskab",
      "selskabet", "hjem", "hjemmet", "skole", "skolen",
      "boernehave", "boernehaven", "klub", "klubben", "center", "centret", "centeret", "cafe",
      "cafeen", "caféen", "butik", "butikken", "firma", "firmaet", "kirke", "kirken", "kro",
      "kroen", "afdeling", "afdelingen", "institution", "institutionen", "vuggestue", "hotel",
      "hotellet", "restaurant", "pizzeria", "kiosk", "kiosken", "marked", "markedet", "parken",
      "hallen", "laug", "lauget", "bibliotek", "biblioteket", "stationen", "vej", "vejen", "stien",
      "pladsen", "torvet", "spejderne", "grill", "grillen", "baren", "bar", "dagplejen",
    ].contains { key == $0 || ($0.count > 3 && key.hasSuffix($0)) }
  }

  static func isBeforePerson(_ key: String) -> Bool {
    before.contains(key) || isTitle(key) || isNaming(key)
  }
  private static let before: Set<String> = [
    "af", "hos", "med", "ifoelge", "kontakt", "kontakter", "spoerg", "til", "fra", "ring", "hilsen",
    "tilhoerer",
    "er", "var", "kender", "ejes", "det", "for", "under", "with", "from", "ask", "contact",
    "kontaktperson",
    "kontaktes", "tak", "moedte", "talte", "saa", "paagreb", "anholdt", "by", "besoegte",
    "hjaelper", "og",
  ]

  static func isListHead(_ key: String) -> Bool {
    [
      "deltagere", "deltager", "stede", "afbud", "fravaerende", "moedt", "fremmoedte",
      "participants", "kontakt",
      "kontaktpersoner", "ansvarlig", "ansvarlige", "kontaktperson", "bestyrelsen", "referent",
      "cc",
    ].contains(key)
  }

  /// What a person does and an office seldom.
  static func isDeed(_ key: String) -> Bool { deeds.contains(key) }
  private static let deeds: Set<String> = [
    "siger", "sagde", "mener", "mente", "fortaeller", "fortalte", "oplyser", "oplyste", "bor",
    "boede",
    "ringer", "ringede", "skriver", "skrev", "klager", "klagede", "har", "havde", "er", "var",
    "skal", "vil",
    "kan", "toer", "foeler", "gaar", "gik", "spoerger", "spurgte", "lover", "lovede", "foelger",
    "tager", "tog",
    "undersoeger", "melder", "meldte", "anmeldte", "anmelder", "holder", "passer", "kender",
    "kendte", "blev",
    "bliver", "ser", "saa", "hoerte", "hoerer", "oensker", "oenskede", "deltog", "deltager",
    "klipper", "klippede",
    "kommer", "kom", "slipper", "parkerer", "saelger", "solgte", "betaler", "svarer", "svarede",
    "aabner",
    "stjal", "slog", "truede", "tilbyder", "sidder", "sad", "staar", "stod", "ejer", "boer", "maa",
    "keeps",
    "says", "said", "lives", "told", "called", "dit", "habite", "ferme", "a", "est", "tilstaar",
    "haevder",
    "driver", "sover", "orienterer", "truer", "henter", "cykler", "turde", "savner", "sendte",
    "sender", "fandt", "finder", "lagde", "flyttede", "flytter", "arbejder", "moeder",
    "moedte",
    "faar", "fik", "giver", "gav", "ved", "vidste", "synes", "tror", "haaber", "has", "is", "was",
    "saw",
  ]
  static func isTelephoneLead(_ key: String) -> Bool {
    ["tlf", "tel", "mobil", "telefon"].contains(key)
  }
  /// Behind one who is named at a sentence's beginning.
  static let links: Set<String> = [
    "og", "fra", "i", "paa", "ved", "eller", "samt", "and", "from", "som", "der", "med",
  ]

  /// A road's, an office's or a company's name.
  static func isOrganisation(_ run: [String]) -> Bool {
    run.contains { word in
      organisations.contains(word) || endings.contains { word.hasSuffix($0) && word != $0 }
    }
  }
  private static let organisations: Set<String> = [
    "kommune", "politi", "skole", "kirke", "station", "center", "forening", "park", "bypark",
    "midtpunkt",
    "kors", "raad", "nabohjaelp", "ssp", "as", "aps", "netto", "rema", "fakta", "lidl", "aldi",
    "kvickly",
    "brugsen", "coop", "trygfonden", "bibliotek", "hallen", "klub", "fc", "if", "boldklub",
    "spejder", "byraad",
    "council", "police", "school", "church", "estate", "centre", "park", "housing", "association",
    "by", "teknik", "skolen", "ejendomme", "kaffe", "nyborg", "boefhus",
    "miljoe", "vej", "drift", "region", "regionen", "ministeriet", "styrelsen", "lumen",
    "forsyning", "energi",
    "danmark", "koebenhavn", "nordsjaelland", "sjaelland", "jylland", "fyn", "mairie", "ecole",
    "bydel", "syd",
    "nord", "oest", "vest", "amt", "bibliotekshus", "bo", "trygt", "trygge", "nord", "hotel",
    "bank", "radio",
  ]
  private static let endings = [
    "foreningen", "forening", "forsyningen", "gaarden", "skolen", "centret", "centeret", "huset",
    "kirken",
    "stationen", "selskabet", "selskab", "kommunen", "politi", "politiet", "raadet", "udvalget",
    "fonden",
    "klubben", "haven", "parken", "vaenget", "vej", "gade", "ravnene", "korpset", "ministerium",
    "hjaelp",
    "kompagniet", "firmaet", "park", "kontoret", "afdelingen", "garden", "street", "road",
    "service", "organisationer",
  ]

  /// Shops called after somebody.
  static func isShop(_ run: [String]) -> Bool {
    ["louis nielsen", "peter larsen kaffe", "harald nyborg", "hans anders", "georg jensen"]
      .contains(run.joined(separator: " "))
  }

  /// Capitalised because they begin a sentence.
  static func isOpening(_ key: String) -> Bool { openings.contains(key) }
  private static let openings: Set<String> = [
    "ved", "bag", "foran", "hos", "over", "til", "fra", "af", "og", "men", "naar", "hvis", "der",
    "det", "den",
    "de", "i", "paa", "om", "med", "for", "at", "behind", "with", "the", "by", "when", "if", "from",
    "to", "and",
    "but", "near", "alle", "hele", "ifoelge", "spoerg", "kontakt", "ring", "set", "anmeldt",
    "oplyst", "aftalt",
    "vi", "han", "hun", "hans", "hendes", "deres", "mellem", "under", "ud", "ind", "ny", "nye",
    "gamle", "store",
    "krydset", "stien", "hjoernet", "le", "la", "les", "un", "une", "des", "du", "en", "et", "a",
    "an", "in", "on",
  ]

  /// Names that are words as well: by themselves they are one in a sentence only.
  static let commonWords: Set<String> = [
    "sten", "bo", "vang", "lund", "holm", "bech", "dam", "krogh", "rose", "ask", "bjoern", "ulv",
    "liv",
    "lykke", "gry", "kit", "storm", "skov", "bakke", "berg", "bro", "eng", "gade", "have", "hede",
    "hoej",
    "kjaer", "lind", "mark", "sand", "soe", "toft", "vig", "dag", "april", "maj", "juni", "august",
    "sol", "rene", "max", "kaj", "anker", "tage", "alf",
    "jul", "per", "tom", "may", "art", "will", "bill", "rich", "rod", "byg", "dal", "falk", "gram",
    "hald",
    "krage", "moos", "rask", "staerk", "can", "august", "laerke",
  ]

  /// Surnames that are words of roads too: only behind a given name or a title.
  static let roadLikeSurnames: Set<String> = [
    "toft", "gade", "have", "bakke", "gaard", "park", "lund", "vang", "bro",
  ]

  static func isSurname(_ key: String) -> Bool {
    (key.count > 5 && (key.hasSuffix("sen") || key.hasSuffix("ssen"))
      && ![
        "messen", "klassen", "kassen",
        "passen", "bussen", "massen", "trossen", "hilsen", "krydsen", "adressen", "bremsen",
        "risikoen",
        "processen", "interessen", "pressen", "tassen", "kissen",
        "terrassen", "hovedpersonen",
      ].contains(key)
      && !key.hasSuffix("terrassen")
      && !key.hasSuffix("klassen") && !key.hasSuffix("kassen") && !key.hasSuffix("bussen")
      && !key.hasSuffix("adressen") && !key.hasSuffix("adsen") && !key.hasSuffix("elsen"))
      || surnames.contains(key)
  }
  static let surnames: Set<String> = [
    "moeller", "schmidt", "madsen", "lauritsen", "nygaard", "kruse", "friis", "andreasen",
    "bertelsen", "berg",
    "kjaer", "khan", "ahmed", "hassan", "hussein", "yilmaz", "demir", "ali", "nguyen", "singh",
    "kjeldsen", "smith",
    "jones", "brown", "dupont", "thygesen", "danielsen", "mikkelsen", "aydin", "warsame", "haddad",
    "holst",
    "winther", "juul", "dahl", "lykkegaard", "brandt", "olesen", "nielsen", "jensen", "hansen",
  ]

  static func isGiven(_ key: String) -> Bool {
    GivenNames.all.contains(key)
  }
}
