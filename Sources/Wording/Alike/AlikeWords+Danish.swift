extension AlikeWords {
  static let danish = AlikeWords(
    samePlace: "samme sted", similarPlace: "lignende sted",
    metresAway: { $0 == 0 ? "samme punkt" : "\($0) m derfra" },
    sameArea: "samme område", sameCategory: "samme kategori",
    wordsAlike: { words in
      let count = words.count == 1 ? "1 ord ens" : "\(words.count) ord ens"
      let more = words.count > 4 ? ", …" : ""
      return "\(count): \(words.prefix(4).joined(separator: ", "))\(more)"
    },
    percent: { "\($0) % ens" },
    pairCount: { count in
      switch count {
      case 0: "Ingen fund ligner hinanden."
      case 1: "1 par ligner hinanden. Saml det med: lygte same · skil det med: lygte part"
      default:
        "\(count) par ligner hinanden. Saml et par med: lygte same · skil det med: lygte part"
      }
    },
    sameNeeds: "Skriv mindst to fund, det der bliver stående først: lygte same K7Q-4MJ 9FA-2T9",
    partNeeds:
      "Skriv det fund, der skal stå for sig selv (lygte part 9FA-2T9), eller de to, der er "
      + "forskellige (lygte part 9FA-2T9 K7Q-4MJ).",
    twoKinds: "Et fund og en vandring kan ikke være det samme. Skriv to fund eller to vandringer.",
    alreadySame: { "\($0) og \($1) er samlet i forvejen." },
    joined: { "\($0) er det samme som \($1) og vises dér. Skil dem igen med: lygte part \($0)" },
    parted: { "\($0) står for sig selv igen." },
    keptApart: { "\($0) og \($1) er to forskellige. Du bliver ikke spurgt igen." },
    notJoined: { "\($0) er ikke samlet med noget." },
    fromDuplicate: { "Fra \($0), der er det samme" })
}
