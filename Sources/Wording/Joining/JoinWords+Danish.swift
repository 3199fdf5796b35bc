extension JoinWords {
  static let danish = JoinWords(
    title: { name in
      let what = name.isEmpty ? "Mappen" : "Mappen \(name)"
      return "\(what) er begyndt for sig selv. Det samme i begge:"
    },
    shownAs: { kind, theirs, ours in
      let what =
        switch kind {
        case "walk": "vandring"
        case "area": "område"
        default: "part"
        }
      return theirs == ours ? "  \(what): \(ours)" : "  \(what): \(theirs) vises som \(ours)"
    },
    nothingSame: "  ingen vandringer, områder eller parter",
    new: { walks, areas, parties, findings in
      let parts = [
        walks == 1 ? "1 vandring" : "\(walks) vandringer",
        areas == 1 ? "1 område" : "\(areas) områder",
        parties == 1 ? "1 part" : "\(parties) parter", "\(findings) fund",
      ]
      return "Nyt herfra: \(parts.joined(separator: ", "))."
    },
    alike: { count in
      count == 0
        ? "Ingen af fundene ligner noget, I har."
        : "\(count) ligner noget, I har. Tag stilling til dem med: lygte alike"
    },
    done: "Mapperne er samlet.",
    partAgain: "Det, der er slået sammen, kan skilles igen med: lygte undo eller lygte part")
}
