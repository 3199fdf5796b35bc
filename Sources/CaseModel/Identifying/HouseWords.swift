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
  }
  private static let houses: Set<String> = [
    "hus", "huset", "huse", "husene", "husnr", "husnre", "husnumre", "lejl", "opgang", "opgangen",
    "opgange", "opgangene", "opg", "bolig", "boligen", "boliger", "boligerne", "bolignr", "villa",
    "villaen", "villaerne", "havelod", "haveloddet", "nyttehave", "adresse", "adressen", "house",
    "houses", "flat", "flats", "apartment", "apartments", "apt", "appartement", "appt", "logement",
    "vaerelse", "vaerelset", "stuehus", "parcellen",
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
    "blok", "ring", "type", "skilt", "item", "page", "pages", "bus", "step", "phase", "table",
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
    "kunde", "medlem", "version", "blok", "lokale", "listen", "raekke", "bil", "vogn", "bord",
    "taarn",
    "hjertestarter", "pumpe", "kriterie", "spoergsmaal", "dokument", "mobil", "konto", "indsats",
    "pullert",
    "bump", "bom", "port", "elevator", "vaskemaskine", "toilet", "skur",
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

  // Roads

  /// A road's word that stands by itself behind a name.
  static let roads: Set<String> = [
    "vej", "vaenge", "gade", "alle", "alleen", "straede", "torv", "plads", "boulevard", "park",
    "have", "sti",
    "toft", "road", "street", "lane", "avenue", "close", "drive", "way", "square", "terrace",
    "grove",
    "gatan", "vaegen", "strasse", "kvarter", "midtpunkt", "bypark", "gaard", "bakke", "brygge",
    "kaj",
  ]
  static let compass: Set<String> = [
    "vester", "oester", "noerre", "soender", "sdr", "ndr", "gl", "gammel", "ny", "nye", "store",
    "lille",
    "ll", "st", "stor", "oestre", "vestre", "nordre", "soendre", "mellem", "oevre", "nedre",
  ]

  /// A name that ends as a road's in any case: `birkevej`, `nørregade`.
  static func isCompoundRoad(_ key: String) -> Bool {
    guard compounds.contains(where: { key.hasSuffix($0) && key.count > $0.count + 1 }) else {
      return false
    }
    return !ways.contains { key == $0 || key == $0 + "en" || key == $0 + "n" }
  }
  private static let compounds = [
    "vej", "vejen", "gade", "gaden", "alle", "alleen", "vaenge", "vaenget", "straede", "straedet",
    "boulevard",
    "boulevarden",
    "gatan", "vaegen", "strasse", "toften", "brinken",
  ]
  private static let ways: Set<String> = [
    "gangvej", "cykelvej", "motorvej", "hovedvej", "ringvej", "adgangsvej", "flugtvej", "omvej",
    "genvej",
    "udvej",
    "tilkoerselsvej", "redningsvej", "brandvej", "skolevej", "motortrafikvej", "privatvej",
    "grusvej",
    "skovvej", "markvej", "undervej", "cykelgade", "gaagade", "sidegade", "sidevej", "blindvej",
    "villavej",
    "boligvej", "stamvej", "indfaldsvej", "parallelvej", "faellesvej",
  ]
  /// What a capital at a sentence's beginning is a road with.
  static func isOpenRoad(_ key: String) -> Bool {
    isCompoundRoad(key)
      || (opens.contains { key.hasSuffix($0) && key.count > $0.count + 1 }
        && !commons.contains(key))
  }
  private static let opens = [
    "haven", "parken", "torvet", "pladsen", "stien", "engen", "bakken", "skoven", "lunden",
    "vangen", "krogen",
    "brynet", "gaarden", "dalen", "moellen", "kaeret", "bjerget", "marken", "vang", "holmen",
    "kilden",
    "soeparken", "byparken", "bypark", "midtpunkt", "leddet", "svinget", "byen", "bro", "lund",
    "park", "hegnet",
    "ageren", "sletten", "diget", "parcellen", "broen", "klitten",
  ]
  private static let commons: Set<String> = [
    "legepladsen", "parkeringspladsen", "boldbanen", "cykelstien", "naturstien", "gangstien",
    "boernehaven",
    "hundeskoven", "skolegaarden", "gaarden", "kirkegaarden", "p-pladsen", "vendepladsen",
    "holdepladsen",
    "skoven", "haven", "parken", "torvet", "pladsen", "stien", "hegnet", "svinget", "byen", "broen",
    "driftsgaarden",
    "cykelparkeringspladsen", "byggepladsen", "genbrugspladsen", "hovedstien", "grusstien",
  ]

  /// Capitalised words before numbers that are no place.
  static func isNoPlace(_ key: String) -> Bool {
    noPlaces.contains(key) || (isNumbered(key) && !isOpenRoad(key))
  }
  private static let noPlaces: Set<String> = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag",
    "soendag",
    "iphone", "android", "budget", "frist", "moede", "ring", "rema", "windows", "covid", "excel",
    "word",
    "office", "e", "zone", "line", "linje", "vi", "der", "de", "kun", "ca", "over", "i", "efter",
    "ved", "fra",
    "til", "paa", "af", "om", "hver", "alle", "naesten", "kl",
  ]

  static let frenchStreets: Set<String> = [
    "rue", "avenue", "boulevard", "impasse", "passage", "quai", "cite", "villa", "allee", "chemin",
    "square",
    "faubourg", "place", "route", "cours", "ruelle", "sentier",
  ]
  static let frenchLinks: Set<String> = [
    "de", "du", "des", "la", "le", "les", "l", "d", "saint", "sainte",
  ]
  static let englishStreets: Set<String> = [
    "lane", "road", "street", "avenue", "close", "drive", "way", "court", "gardens", "terrace",
    "square",
    "grove", "crescent", "place", "hill", "row", "mews", "walk",
  ]

  // Bare numbers

  static let besides: Set<String> = [
    "ved", "hos", "bag", "foran", "overfor", "udfor", "udenfor", "outside", "opposite", "behind",
    "beside",
    "mod", "forbi", "near", "husstanden",
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
    "gaesten",
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
    "slukker", "nu",
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
    "times", "residents", "teenagers", "jours", "jeunes", "trin", "af", "ud", "of",
  ]
}
