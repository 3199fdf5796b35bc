/// What roads and places are called by, folded.
extension HouseWords {
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
  static func isWay(_ key: String) -> Bool { ways.contains(key) && !key.hasSuffix("gangvej") }
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
    "ageren", "sletten", "diget", "parcellen", "broen", "klitten", "draget", "krattet", "skellet",
    "loekken", "loekke", "lodden", "agrene", "agre", "kobbel", "koblet", "heden", "rydningen",
    "overdrevet", "skraenten", "bakkerne", "aasen", "aaen", "baekken", "dammen", "mosen", "engene",
    "kanten", "bredden", "volden", "buen", "kilen", "raekken", "tangen", "odden", "naesset",
    "hoejen", "hoejene", "gaerdet", "stykket", "banken", "kaeden", "plantagen", "buskene",
    "graenen", "laenken", "rosen",
  ]
  /// What many a street is called by itself, at a sentence's beginning.
  static func isBarePlace(_ key: String) -> Bool {
    [
      "torvet", "pladsen", "engen", "lunden", "vangen", "haven", "parken", "havnen", "bakken",
      "kaeret", "marken", "dalen", "kilden", "aasen", "loekken", "strandvejen", "kaeden", "buen",
      "brinken", "toften", "vaenget", "straedet", "gaden", "alleen",
    ].contains(key)
  }
  private static let commons: Set<String> = [
    "legepladsen", "parkeringspladsen", "boldbanen", "cykelstien", "naturstien", "gangstien",
    "boernehaven",
    "hundeskoven", "skolegaarden", "gaarden", "kirkegaarden", "p-pladsen", "vendepladsen",
    "holdepladsen",
    "skoven", "haven", "parken", "torvet", "pladsen", "stien", "hegnet", "svinget", "byen", "broen",
    "driftsgaarden", "gangen", "indgangen", "opgangen", "udgangen", "nedgangen", "overgangen",
    "passagen", "adgangen", "ringen", "kanten", "havnen", "heden", "volden", "kvarteret",
    "boligkvarteret", "skellet", "husene", "haverne", "bakkerne", "skraenten", "hjoernet",
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
}
