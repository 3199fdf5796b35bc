/// Words of the field that say nothing, and those that end its compounds. Folded as a
/// ``SearchKey`` is.
enum LikenessStopWords {
  static let all: Set<String> = [
    // Danish
    "ad", "af", "aldrig", "alle", "alt", "altid", "andre", "at", "bare", "bliver", "blev",
    "da", "de", "dem", "den", "denne", "der", "deres", "det", "dette", "dig", "din", "disse",
    "du", "efter", "eller", "en", "end", "er", "et", "fik", "flere", "for", "fordi", "foran",
    "fra", "faar", "gaar", "gang", "godt", "ham", "han", "har", "havde", "hele", "helt", "her",
    "hen", "hende", "hos", "hun", "hvad", "hver", "hvis", "hvor", "i", "igen", "ikke", "imellem",
    "ind", "ingen", "intet", "jeg", "kan", "kom", "kun", "kunne", "langs", "lidt", "man",
    "mange", "med", "meget", "mellem", "men", "mens", "mere", "mod", "naar", "nogen", "noget",
    "nogle", "nok", "nu", "ned", "og", "ogsaa", "om", "omkring", "op", "os", "over", "paa",
    "saa", "samt", "set", "sig", "siger", "sin", "ses", "skal", "skulle", "som", "staar",
    "stadig", "te", "til", "ud", "under", "uden", "var", "ved", "vi", "vil", "ville", "vores",
    "vaeret", "vaere",
    // English
    "a", "an", "and", "are", "as", "be", "been", "behind", "but", "by", "from", "had",
    "has", "have", "in", "is", "it", "its", "near", "no", "not", "of", "off", "on", "or",
    "out", "that", "the", "their", "there", "they", "this", "to", "too", "was", "were", "with",
  ]

  /// Stems that end compounds people use for the same thing: street, garden and cellar words.
  static let heads: [String] = [
    "belysning", "beplantning", "lygt", "lamp", "bevoksning", "container", "spand",
    "skilt", "trapp", "tunnel", "parkering", "plads", "haek", "busk", "baenk", "doer", "port",
    "kaeld", "garag", "skur", "cykl", "hegn", "mur", "affald", "skrald", "lys", "sti", "vej",
  ]
}
