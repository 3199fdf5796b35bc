/// Words around bare numbers, folded: what makes one a home's, and what makes it a count.
extension HouseWords {
  /// What has been more or fewer, or is a measure, and runs along no road.
  static func isRising(_ key: String) -> Bool {
    [
      "stig", "steg", "oeg", "voks", "fald", "faldt", "gaaet", "haev", "saenk", "nedsat", "forhoej",
      "reducer", "antal", "hastighed", "temperatur", "anmeld", "procent", "udvid", "klasse",
      "alder",
    ].contains { key.hasPrefix($0) }
  }
  /// What stands or lies along a road.
  static func isAlongRoad(_ key: String) -> Bool {
    [
      "haek", "hegn", "fortov", "flise", "straekning", "langs", "plankevaerk", "mur", "asfalt",
      "beplantning", "indkoersl", "raekke", "postkass", "rabat", "groeft", "kantsten", "haver",
      "husene", "villa", "boliger", "facade", "bagside", "lygterne", "lamperne", "vejtrae",
    ].contains { key.hasPrefix($0) }
  }
  /// Who is told by how old they are.
  static func isAged(_ key: String) -> Bool {
    ["unge", "boern", "elever", "drenge", "piger", "teenagere", "personer", "maend", "kvinder"]
      .contains(key)
  }
  /// Who lives on a floor.
  static func livesSomewhere(_ key: String) -> Bool {
    [
      "altan", "blok", "beboer", "bor", "boede", "boende", "nabo", "famili", "lejer", "underbo",
      "overbo", "damen",
      "manden", "parret", "kvinden", "indbrud", "lejlighed", "opgang", "svalegang",
    ].contains { key == $0 || ($0.count > 3 && key.hasPrefix($0)) }
  }
  static func isPublicBuilding(_ key: String) -> Bool {
    isOffice(key)
      || [
        "bibliotek", "skole", "p-hus", "parkering", "hotel", "station", "center", "centret",
        "sygehus", "hospital", "hallen", "idraet",
      ]
      .contains { key.hasPrefix($0) }
  }
  /// A person by a word: whoever is `ham i 45`.
  static func isSomebody(_ key: String) -> Bool {
    persons.contains(key)
      || ["beboer", "nabo", "genbo", "famili", "lejer"].contains { key.hasPrefix($0) }
  }
  private static let persons: Set<String> = [
    "dem", "ham", "hende", "damen", "manden", "konen", "kvinden", "fruen", "herren", "enken",
    "parret", "aegteparret", "soennen", "datteren", "drengen", "pigen", "pensionisten", "folkene",
    "ejeren", "ejerne",
  ]

  static let besides: Set<String> = [
    "ved", "hos", "bag", "foran", "overfor", "udfor", "udenfor", "outside", "opposite", "behind",
    "beside",
    "mod", "forbi", "indtil", "near", "husstanden", "isaer",
  ]

  /// Whoever lives somewhere, and what is done to a home.
  static func isHousehold(_ key: String) -> Bool {
    households.contains(key)
      || [
        "beboer", "nabo", "genbo", "famili", "ejer", "lejer", "indbrud", "tyveri", "haervaerk",
        "underbo",
        "overbo", "bofaelle", "haek", "gavl", "facade", "villa", "altan", "terrasse", "carport",
        "laage",
        "postkasse", "affaldsskakt", "resident", "neighbour", "voisin", "cambriolage", "burgl",
      ]
      .contains { key.hasPrefix($0) && key != "indbrudsforebyggelse" }
  }
  private static let households: Set<String> = [
    "dem", "ham", "hende", "folk", "damen", "manden", "konen", "kvinden", "fruen", "herren",
    "enken", "parret",
    "aegteparret", "soennen", "datteren", "boernene", "drengen", "drengene", "pigen", "pigerne",
    "husstanden",
    "pensionisten", "brudt", "haven", "doeren", "lampen", "lyset", "bilen", "hunden", "laagen",
    "carporten",
    "garagen", "skuret", "postkassen", "vinduet", "bor", "boede", "boende", "anmeldt",
    "indkoerslen", "people",
    "man", "woman", "family", "couple", "owner", "lady", "door", "couple", "garden", "theft",
    "lives", "live",
    "habite", "famille", "fest", "larm", "stoej", "de", "studenten", "tyve", "tyvene", "alarmen",
    "gaesten", "ungerne", "knaegtene", "aegtefolkene", "baghuset", "forhuset",
    "sidehuset",
    "baggaarden", "gaarden", "indgangen",
  ]

  /// In front of `i 3`, which then is no house.
  static let parted: Set<String> = [
    "delt", "opdelt", "inddelt", "gaar", "elever", "klasse", "zone",
  ]

  static let times: Set<String> = [
    "kl", "klokken", "aften", "aftenen", "nat", "natten", "morgen", "morgenen", "formiddag",
    "eftermiddag",
    "eftermiddagen", "hverdage", "weekenden", "fredag", "loerdag", "mandag", "tirsdag", "onsdag",
    "torsdag",
    "soendag", "aften", "aabent", "lukket", "timer", "vandringen", "moedet", "tidsrummet", "pm",
    "am",
  ]

  /// What may stand behind a bare number of a house; any other word is what there is so many of.
  static let goesOn: Set<String> = [
    "er", "har", "var", "havde", "staar", "stod", "mangler", "ligger", "laa", "skal", "boer", "kan",
    "vil",
    "maa", "i", "paa", "ved", "og", "som", "der", "hvor", "blev", "bliver", "haenger", "vokser",
    "lyser",
    "blinker", "daekker", "hele", "igen", "hver", "hvert", "altid", "aldrig", "tit", "ofte",
    "stadig", "ikke",
    "ogsaa", "for", "med", "mod", "til", "fra", "efter", "foer", "om", "men", "saa", "at", "naar",
    "hvis", "da",
    "fordi", "samt", "eller", "deler", "klager", "holder", "toer", "parkerer", "samme", "siger",
    "sagde",
    "under", "over", "bag", "foran", "uden", "bor", "fik", "faar", "gaar", "gik", "kom", "kommer",
    "natten",
    "sidste", "denne", "den", "forrige", "is", "are", "has", "have", "was", "were", "keep", "keeps",
    "lacks",
    "on", "by", "and", "who", "last", "est", "sont", "a", "ont", "ne", "et", "chaque", "hier",
    "qui", "ses",
    "sig", "selv", "hvis", "mens", "siden", "burde", "ville", "skulle", "kunne", "gerne", "mod",
    "klippes",
    "springer", "spaerrer", "giver", "lugter", "larmer", "flyder", "ryddes", "vender", "bruger",
    "slukker", "nu", "inden", "indenfor", "samtidig", "men", "herunder", "begge", "alle", "vest",
    "mens", "imellem", "langs", "gennem", "ind", "ud", "op", "ned", "af", "sammen", "faaet", "goer",
    "smider", "kaster", "raaber", "skruer", "spiller", "fester", "skriger", "filmer", "stjaeler",
    "saelger", "lukker", "smaekker", "klipper", "mgl", "savner", "foeler", "frygter", "melder",
    "braendt", "brudt", "knust", "malet", "stjaalet", "vaeltet", "oedelagt", "smadret", "spraengt",
    "fuld", "roder", "ang", "ok", "vedr", "ulovlig", "ulovligt",
    "hoerer", "ryger", "ser", "tager", "sidder", "kigger", "sover", "truer", "maerker", "oensker",
  ]

  /// Behind the number of a road: what there is so many of.
  static func isCounted(_ key: String) -> Bool {
    counted.contains(key)
      || ["meter", "minut", "procent", "grader", "aarige", "person", "generation"].contains {
        key.hasPrefix($0)
      }
  }
  private static let counted: Set<String> = [
    "cm", "mm", "m", "km", "kg", "w", "watt", "lux", "kr", "kroner", "stk", "gange", "gang", "dage",
    "dag", "uger",
    "uge", "maaneder", "aar", "timer", "sekunder", "lamper", "lygter", "biler", "unge", "beboere",
    "mennesker",
    "cykler", "boern", "indbrud", "fund", "boliger", "steder", "traeer", "baenke", "kvinder",
    "maend", "drenge",
    "piger", "knallerter", "huller", "pladser", "medlemmer", "husstande", "lejligheder", "huse",
    "skraldespande", "skilte", "januar", "februar", "marts", "april", "maj", "juni", "juli",
    "august",
    "september", "oktober", "november", "december", "jan", "feb", "mar", "apr", "aug", "sep", "okt",
    "nov", "dec",
    "x", "procent", "pct", "graders", "mand", "days", "lamps", "cars", "people", "metres",
    "minutes", "hours",
    "times", "residents", "teenagers", "jours", "jeunes", "trin", "af", "ud", "of", "klasse",
    "klasser", "timers", "dages", "ugers",
  ]
}
