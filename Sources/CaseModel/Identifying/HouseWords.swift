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
  /// What is let, by a number of more digits than a house's.
  static func isTenancy(_ key: String) -> Bool {
    ["lej", "lejl", "lgh", "lejemaal", "lejemaalet", "lejemaalsnr", "bolignr", "vaer", "lejlnr"]
      .contains(key) || key.hasPrefix("lejlighed")
  }
  /// Whoever lives there, said right before the number.
  static let neighbours: Set<String> = [
    "nabo", "naboen", "naboerne", "genbo", "genboen", "genboerne", "beboer", "beboeren", "lejer",
    "lejeren", "underbo", "underboen", "overbo", "overboen",
  ]
  /// What is asked of homes in a list.
  static func isDoneAtHome(_ key: String) -> Bool {
    ["klippes", "beskaeres", "haekke", "haekkene", "husnumre", "adresser", "besoeges", "kontaktes"]
      .contains(key)
  }
  /// Where somebody lives at a numbered place.
  static func isBerth(_ key: String) -> Bool {
    ["husbaad", "fastligger", "camping", "beboer"].contains { key.hasPrefix($0) }
  }
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
    "vaer", "lod", "lodden", "lej", "lgh",
    "ejd", "indg", "ejendom", "ejendommen", "ejendommene", "rkh", "doer", "doeren",
  ]
  static func isOffice(_ key: String) -> Bool {
    [
      "raadhus", "plejehus", "faelleshus", "beboerhus", "kulturhus", "medborgerhus", "sygehus",
      "varehus", "forsamlingshus", "parkeringshus", "p-hus", "skurhus", "cykelhus",
    ].contains { key.hasPrefix($0) }
  }

  /// `nr.`, in all its forms.
  static let numbers: Set<String> = [
    "nr", "nre", "nummer", "numre", "numrene", "numer", "no", "nos", "number", "numbers", "num",
    "numero", "nmr",
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
    "broer", "stoppested", "stoppestedet", "bord", "lokalplan",
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
    "aftale", "ansoegning", "tillaeg", "plan", "stoppested",
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
}
