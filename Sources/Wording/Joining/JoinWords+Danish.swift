extension JoinWords {
  static let danish = JoinWords(
    title: { name in
      let what = name.isEmpty ? "Mappen" : "Mappen »\(name)«"
      return "\(what) er oprettet uafhængigt af jeres. Det samme i begge:"
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
      return "Nyt derfra: \(parts.joined(separator: ", "))."
    },
    alike: { $0 == 1 ? "1 ligner noget, I har" : "\($0) ligner noget, I har" },
    decideByCommand: "Tag stilling til dem bagefter med: lygte alike",
    decideAfter: "Når der er samlet, tager I stilling til dem, ét par ad gangen.",
    there: "Dér", here: "Her",
    joinRow: "Læg de to mapper sammen", joinNow: "Læg mapperne sammen nu? (j/n) ",
    done: "De to mapper er nu én.",
    partAgain: "Det, der er slået sammen, kan skilles igen med: lygte undo")
}
