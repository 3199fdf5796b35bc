/// Words that say what a number beside them is, folded: see ``SearchKey``.
enum ScannerWords {
  /// Words whose full stop ends no sentence.
  static let shortenings: Set<String> = [
    "nr", "husnr", "chr", "gl", "dr", "hr", "fr", "frk", "st", "kl", "tlf", "tel", "ca", "pr", "mr",
    "mrs", "ms", "mvh", "opg", "lejl", "afd", "d", "sdr", "ndr", "vedr", "inkl", "no", "nos", "apt",
    "arb", "mob", "reg", "regnr", "nummerpl", "nrpl", "jf", "mm", "bl", "ang", "evt", "tv", "th",
    "mf", "sct", "skt",
  ]

  /// Words between a number and what it is the number of.
  static let passed: Set<String> = [
    "nr", "nummer", "numre", "no", "number", "er", "hedder", "id", "og", "samt", "and", "paa",
    "til",
    "den", "sms", "is", "at", "au", "me", "on",
  ]

  static let numberWords: Set<String> = ["nr", "nummer", "numre", "no", "number", "id"]

  static func isCivilNumberWord(_ key: String) -> Bool {
    key.hasPrefix("cpr") || key.hasPrefix("personnummer") || key.hasPrefix("personnr")
      || key == "civil" || key.hasPrefix("foedselsnummer")
  }

  static func isTelephoneWord(_ key: String) -> Bool {
    telephoneWords.contains(key)
      || ["tlf", "telefon", "mobil", "ring", "phone"].contains { key.hasPrefix($0) }
      || key.hasSuffix("telefon") || key.hasSuffix("telefonen")
  }
  /// Whether a number of ten digits is of a telephone by it, in France or Britain.
  static func isTelephone(_ key: String) -> Bool { isTelephoneWord(key) && !key.hasPrefix("ring") }
  private static let telephoneWords: Set<String> = [
    "tel", "mob", "mbl", "sms", "vagttlf", "opkald", "fastnet", "whatsapp", "call", "appelez",
    "opringning", "kald",
  ]

  /// What has a number of its own that is nobody's: a case, an invoice, a lamp.
  static func isCaseLabel(_ key: String) -> Bool {
    if caseWords.contains(key) { return true }
    return casePrefixes.contains { key.hasPrefix($0) }
      || caseSuffixes.contains { key.hasSuffix($0) }
  }
  private static let caseWords: Set<String> = [
    "sag", "sagen", "sager", "sagerne", "ean", "gln", "cvr", "ref", "j", "jnr", "esdh", "kle",
    "iban",
    "konto", "ordre", "faktura", "matr", "lbnr", "mast", "masten", "master", "masterne", "pael",
    "lygte", "lampe", "lampen", "lygten", "pnr", "p", "brik", "tag", "asset", "lamp", "case",
    "invoice",
  ]
  private static let casePrefixes = [
    "sags", "ean", "cvr", "mastn", "mastenum", "lampen", "lampem", "lygten", "lygtem", "lygtep",
    "armatur", "journal", "ordre", "faktura", "referen", "loebenr", "loebenum", "konton",
    "indberet", "ticket", "matrik", "maaler",
    "serien", "varen", "kundenr", "kvit", "kundenum", "rekvis", "kredit", "projektn", "udbud",
    "licens",
    "utm",
  ]
  private static let caseSuffixes = [
    "mast", "masten", "master", "masterne", "lampe", "lamper", "paelen", "pael", "paele", "skabet",
    "skab", "lampenr",
  ]

  /// Behind a number that is so much of something.
  static let amounts: Set<String> = [
    "kr", "kroner", "dkk", "eur", "euro", "sek", "m", "km", "cm", "mm", "kg", "t", "kwh", "stk",
    "mio",
    "timer", "indbyggere", "personer", "besoegende", "visninger",
  ]

  /// Two letters before digits that are a standard, a unit or a country, unless a vehicle is near.
  static let noPlates: Set<String> = [
    "en", "ds", "nr", "kr", "ip", "kl", "pr", "id", "se", "fr", "dk", "no", "ra", "iso", "km", "cm",
    "mm",
    "kg", "mw", "kw", "ca",
  ]
  /// Shortenings of two consonants.
  static let shortConsonants: Set<String> = [
    "fx", "vs", "ml", "dr", "hr", "fr", "jf", "sk", "pt", "md", "gl", "pr", "bl", "kl", "mf", "st",
    "tv", "th", "nr", "kr", "km", "cm", "mm", "kg",
  ]
  /// Words of two letters: a plate only in capitals.
  static let smallWords: Set<String> = [
    "en", "er", "af", "de", "vi", "at", "po", "pa", "se", "la", "le", "du", "au", "in", "of", "ny",
    "om", "et",
    "el", "op", "ud", "bl", "by", "ok", "to", "as", "og", "no", "tv", "th", "nr", "kr", "kl", "pr",
    "ca", "ip",
    "id", "km", "cm", "mm", "kg",
  ]

  /// Beside letters and digits it is a plate of another country.
  static func isForeign(_ key: String) -> Bool {
    [
      "tysk", "svensk", "polsk", "norsk", "engelsk", "fransk", "hollandsk", "nederlandsk",
      "litauisk", "lettisk", "rumaensk", "bulgarsk", "finsk", "italiensk", "spansk",
    ].contains { key.hasPrefix($0) }
  }

  static func isVehicle(_ key: String) -> Bool {
    vehicles.contains(key)
      || ["bil", "bilen", "biler", "bilerne", "vogn", "vognen", "plade", "pladen", "plader"]
        .contains { key.hasSuffix($0) }
      || [
        "bilvrag", "knallert", "scooter", "motorcyk", "trailer", "camping", "camper", "nummerplad",
        "registrering", "reg", "nummerpl", "pladern", "elbil", "ladeplads", "boede",
        "parkeringsboede", "lastvogn", "kassevogn", "parker", "moped", "camion", "voiture",
      ]
      .contains { key.hasPrefix($0) }
  }
  private static let vehicles: Set<String> = [
    "mc", "taxa", "taxi", "bus", "bussen", "skolebussen", "golf", "polo", "audi", "bmw", "toyota",
    "vw",
    "volkswagen", "fiat", "tesla", "ford", "opel", "mercedes", "volvo", "skoda", "peugeot",
    "citroen",
    "renault", "kia", "hyundai", "mazda", "nissan", "suzuki", "honda", "dacia", "saab", "car",
    "cars",
    "van", "truck", "lorry", "plate", "plates", "vehicle", "plaque", "fourgon", "scooteren",
    "crosser",
    "cross", "atv", "traktor", "traktoren", "vrag", "vraget", "vragbil", "proeveskilt",
  ]
}
