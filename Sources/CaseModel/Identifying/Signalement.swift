/// A description of somebody who was seen: it belongs to the police, or to the talks that section 115
/// of the Administration of Justice Act is about, and in no list of lamps and paths (DOMAIN A4, B6).
package enum Signalement {
  /// Whether a sentence of a text says that somebody was seen, and how they looked.
  package static func isDescribed(in text: String) -> Bool {
    let tokens = TextTokens(text)
    var place = 0
    while place < tokens.count {
      let sentence = tokens.sentence(around: place)
      let words = sentence.filter { tokens.isWord($0) }.map { tokens.key($0) }
      let isSeen = words.contains(where: sightings.contains)
      if words.contains(where: { $0.hasPrefix("signalement") }) { return true }
      if isSeen, words.contains(where: isLook), words.contains(where: persons.contains) {
        return true
      }
      if isSeen, words.count(where: isLook) > 1 { return true }
      place = max(sentence.upperBound, place + 1)
    }
    return false
  }

  private static let sightings: Set<String> = [
    "set", "saas", "ses", "saa", "observeret", "bemaerket", "genkendt", "iagttaget", "seen",
    "spotted", "vu",
  ]
  private static let persons: Set<String> = [
    "mand", "manden", "dreng", "drengen", "drenge", "fyr", "fyren", "fyre", "kvinde", "kvinden",
    "pige", "pigen",
    "person", "personen", "personer", "maend", "teenager", "teenagere", "man", "boy", "woman",
    "girl", "youths",
    "gerningsmand", "gerningsmanden", "ung", "unge", "ham", "hende", "homme", "femme", "jeune",
  ]
  private static func isLook(_ word: String) -> Bool {
    looks.contains(word) || prefixes.contains { word.hasPrefix($0) }
      || ["haaret", "haar", "jakke", "troeje", "skaeg", "klaedt", "hudet"].contains {
        word.hasSuffix($0)
      }
  }
  private static let looks: Set<String> = [
    "hoej", "spinkel", "kraftig", "tynd", "skaldet", "skaeg", "overskaeg", "briller", "kasket",
    "hue", "haette",
    "sneakers", "joggingtoej", "rygsaek", "ar", "udseende", "accent", "dialekt", "herkomst",
    "hoodie", "cap",
    "beard", "hood", "jacket", "tatovering", "ifoert", "hudfarve", "etnisk", "solbriller",
    "tasketype", "lyshudet",
  ]
  private static let prefixes = [
    "signalement", "haettetroej", "tatover", "moerkhaar", "lyshaar", "roedhaar", "jakke", "ifoert",
    "langhaar",
    "korthaar", "kortklippet", "etnisk", "maskeret", "hoodie",
  ]
}
