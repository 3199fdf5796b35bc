/// Words beside numbers of homes, folded.
enum HouseWords {
  /// A home whose number follows.
  static func isHouse(_ key: String) -> Bool {
    houses.contains(key)
      || ["hus", "huset", "husene", "husnr", "husnummer"].contains {
        key.hasSuffix($0) && !isOffice(key)
      }
      || key.hasPrefix("lejlighed") || key.hasPrefix("kolonihave") || key.hasPrefix("raekkehus")
      || key.hasPrefix("husnum")
      || key.hasPrefix("lejemaal")
      || isCompoundHome(key)
  }
  /// `trappeopgang`, `ungdomsbolig`, `stuelejlighed`, `kælderrum`: the last part tells.
  private static func isCompoundHome(_ key: String) -> Bool {
    guard !isOffice(key) else { return false }
    return homes.contains { home in
      ["", "en", "n", "et", "e", "er", "r", "ene", "erne", "rne", "ne"].contains {
        key.hasSuffix(home + $0)
      }
    }
  }
  private static let homes = [
    "opgang", "bolig", "lejlighed", "vaerelse", "garage", "carport", "kaelderrum", "pulterrum",
    "loftsrum", "depotrum", "postkasse", "indgang", "boligblok", "parcelhus", "trappeopgang",
  ]
  /// A home whose number may be written in letters.
  static func isOneHouse(_ key: String) -> Bool {
    ["hus", "opgang", "blok", "bolig", "villa", "lejl", "husnummer", "husnr", "indgang"]
      .contains(key) || key.hasPrefix("lejlighed") || key == "raekkehus"
  }
  static let groundFloors: Set<String> = [
    "st", "stuen", "stue", "kld", "kl", "kaelder", "kaelderen",
  ]
  private static let houses: Set<String> = [
    "hus", "huset", "huse", "husene", "husnr", "husnre", "husnumre", "lejl", "opgang", "opgangen",
    "opgange", "opgangene", "opg", "bolig", "boligen", "boliger", "boligerne", "bolignr", "villa",
    "villaen", "villaerne", "havelod", "haveloddet", "nyttehave", "adresse", "adressen", "house",
    "houses", "flat", "flats", "apartment", "apartments", "apt", "appartement", "appt", "logement",
    "vaerelse", "vaerelset", "stuehus", "parcel", "parcellen", "blok", "blokken", "blokke",
    "blokkene", "trappe", "have", "haverne", "kolonien", "depot", "parceller", "parcellerne",
    "vaer",
    "ejd", "indg", "ejendom", "ejendommen", "ejendommene", "rkh", "doer", "doeren",
  ]
  private static func isOffice(_ key: String) -> Bool {
    [
      "raadhus", "plejehus", "faelleshus", "beboerhus", "kulturhus", "medborgerhus", "sygehus",
      "varehus", "forsamlingshus", "parkeringshus", "p-hus", "skurhus", "cykelhus",
    ].contains { key.hasPrefix($0) }
  }

  /// `nr.`, in all its forms.
  static let numbers: Set<String> = [
    "nr", "nre", "nummer", "numre", "numrene", "numer", "no", "nos", "number", "numbers", "num",
    "numero",
    "numeros", "n",
  ]

  /// Said before `nr.`, they take nothing of it: `lige før nr. 39`.
  static let leads: Set<String> = [
    "kun", "mindst", "over", "under", "omkring", "hver", "begge", "de", "indenfor", "inden",
    "siden",
    "efter", "foer", "den", "nord", "syd", "oest", "vest",
  ]

  /// The land register, by whose number anybody finds the owner.
  static let cadastral: Set<String> = [
    "matr", "matrnr", "matrikel", "matriklen", "matrikelnr", "matrikelnummer", "matrikler",
    "matriklerne", "mat",
  ]

  /// Something that has a number and is no home.
  static func isNumbered(_ key: String) -> Bool {
    records.contains(key)
      || stems.contains {
        key.hasSuffix($0) || key.hasSuffix($0 + "en") || key.hasSuffix($0 + "et")
      }
  }
  private static let records: Set<String> = [
    "fund", "fundene", "fundet", "sag", "sager", "punkt", "punkter", "punkterne", "post", "poster",
    "stop",
    "stoppet", "billede", "billeder", "foto", "fotos", "bilag", "bus", "busser", "busserne",
    "linje",
    "linjer", "linie", "side", "sider", "uge", "ugerne", "kl", "klokken", "den", "d", "ca", "pr",
    "§",
    "paragraf", "stk", "zone", "zoner", "hal", "afd", "afdeling", "trin", "fase", "etape",
    "version",
    "udgave", "rapport", "prioritet", "kategori", "maal", "kriterium", "model", "afsnit", "kapitel",
    "figur", "tabel", "klasse", "niveau", "gruppe", "hold", "spor", "rute", "ruten", "kort",
    "lokale",
    "ring", "type", "matr", "matrikel", "skilt", "item", "page", "pages", "bus", "step", "phase",
    "table",
    "figure",
    "photo", "week", "section", "zone", "kr", "rema", "windows", "covid", "forslag", "spoergsmaal",
    "ip",
    "led", "ral", "utm", "station", "stationen", "room", "line", "point", "etage", "sal", "ref",
    "nord",
    "syd", "oest", "vest", "no", "chapitre", "arret", "ligne", "article", "bilagene", "sti", "bro",
    "broer",
    "track", "gate", "kun", "mindst", "hoejst", "over", "under", "cirka", "omkring",
    "naesten",
    "hver", "begge", "de", "indenfor", "inden", "siden", "efter", "foer",
  ]
  private static let stems = [
    "mast", "master", "lampe", "lamper", "lygte", "lygter", "pael", "paele", "armatur", "sag",
    "punkt",
    "post", "baenk", "baenke", "stop", "foto", "bilag", "buslinje", "skilt", "skilte", "telefon",
    "ordre",
    "faktura", "journal", "broend", "daeksel", "spand", "spande", "container", "kamera", "vandring",
    "moede",
    "plads", "pladser", "rum", "skab", "rute", "krans", "trae", "traeer", "station", "gynge",
    "maaler",
    "kunde", "medlem", "version", "lokale", "listen", "raekke", "bil", "vogn", "bord",
    "taarn",
    "hjertestarter", "pumpe", "kriterie", "spoergsmaal", "dokument", "mobil", "konto", "indsats",
    "pullert",
    "bump", "bom", "port", "elevator", "vaskemaskine", "toilet", "skur", "forening", "tilbud",
    "aftale", "ansoegning",
  ]

  static func isList(_ key: String) -> Bool {
    key.hasPrefix("list") || key.hasSuffix("list") || key.hasSuffix("listen")
      || ["dagsordenen", "dagsorden", "kortet", "ruten", "planen", "vandringen", "skemaet"]
        .contains(key)
  }
  static func isRanked(_ key: String) -> Bool {
    [
      "fund", "fundet", "punkt", "punktet", "vigtigste", "prioritet", "oenske", "oensket",
      "forslag", "forslaget",
    ]
    .contains(key)
  }

  static func isBus(_ key: String) -> Bool {
    ["bus", "bussen", "busser", "busserne", "linje", "linie", "rute", "chauffoer", "stoppestedet"]
      .contains(key)
      || key.hasPrefix("buslinje") || key.hasPrefix("busstop")
  }
  static let electric: Set<String> = [
    "sikring", "sikringer", "sikringen", "ampere", "stik", "kabel",
  ]

  // Bare numbers

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
      "beboer", "bor", "boede", "boende", "nabo", "famili", "lejer", "underbo", "overbo", "damen",
      "manden", "parret", "kvinden", "indbrud", "lejlighed", "opgang", "svalegang",
    ].contains { key == $0 || ($0.count > 3 && key.hasPrefix($0)) }
  }
  static func isPublicBuilding(_ key: String) -> Bool {
    isOffice(key)
      || ["bibliotek", "skole", "p-hus", "parkering", "hotel", "station", "center", "centret"]
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
    "mod", "forbi", "near", "husstanden", "isaer",
  ]

  /// Whoever lives somewhere, and what is done to a home.
  static func isHousehold(_ key: String) -> Bool {
    households.contains(key)
      || [
        "beboer", "nabo", "genbo", "famili", "ejer", "lejer", "indbrud", "tyveri", "haervaerk",
        "underbo",
        "overbo", "bofaelle", "haek", "resident", "neighbour", "voisin", "cambriolage", "burgl",
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
    "gaesten", "ungerne", "knaegtene", "aegtefolkene", "baghuset", "forhuset", "sidehuset",
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
    "hoerer", "ryger", "ser", "tager", "sidder", "kigger", "sover", "truer", "maerker", "oensker",
  ]

  /// Behind the number of a road: what there is so many of.
  static func isCounted(_ key: String) -> Bool {
    counted.contains(key)
      || ["meter", "minut", "procent", "grader", "aarige", "person"].contains { key.hasPrefix($0) }
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
