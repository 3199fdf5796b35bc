/// Words of the field that are written in one or apart, or by another name: `kælderdøren` and `døren
/// til kælderen`, `P-pladsen` and `parkeringspladsen`. Stems, folded as a ``SearchKey`` is.
enum LikenessCompounds {
  /// What begins compounds of the field and is a thing of its own.
  private static let fores: Set<String> = [
    "parkering", "kaeld", "garag", "cykl", "skrald", "affald", "trap", "tunnel", "sti", "hav",
    "bus", "skol", "leg", "station", "indgang", "opgang", "gavl", "park", "vask", "port",
  ]

  /// What ends them.
  private static let heads: Set<String> = [
    "plads", "doer", "skur", "spand", "container", "belysning", "lamp", "lygt", "lys", "mur",
    "hegn", "haek", "trap", "sti", "skilt", "baenk", "tunnel", "rum", "stativ", "kaeld", "port",
    "beplantning", "busk",
  ]

  /// Other names of the same thing, and stems that an ending parts from their plural.
  private static let same: [String: String] = [
    "p": "parkering", "laag": "doer", "cykel": "cykl", "cyk": "cykl", "kaelder": "kaeld",
    "garage": "garag", "skralde": "skrald", "affalds": "affald", "trappe": "trap", "have": "hav",
    "skole": "skol", "lege": "leg", "trapp": "trap", "parkerings": "parkering",
    "indgangs": "indgang", "opgangs": "opgang", "stations": "station", "vaskeri": "vask",
    "vaske": "vask",
  ]

  /// No head is longer, by any of its names: a word of thousands of letters is looked at as quickly
  /// as a short one.
  private static let longestHead = heads.union(same.keys).map(\.utf8.count).max() ?? 0

  /// One name for a stem of several.
  static func named(_ stem: String) -> String { same[stem] ?? stem }

  /// What a compound is made of; nil for a word that is none of the field's.
  static func parts(of stem: String) -> (fore: String, head: String)? {
    guard stem.utf8.count >= 6 else { return nil }
    for length in 3...max(3, min(longestHead, stem.utf8.count - 3)) {
      let head = named(String(stem.suffix(length)))
      guard heads.contains(head) else { continue }
      let fore = named(String(stem.dropLast(length)))
      if fores.contains(fore), fore != head { return (fore, head) }
      // With the letter that joins them.
      if let joint = fore.last, joint == "s" || joint == "e" {
        let bare = named(String(fore.dropLast()))
        if fores.contains(bare), bare != head { return (bare, head) }
      }
    }
    return nil
  }
}
