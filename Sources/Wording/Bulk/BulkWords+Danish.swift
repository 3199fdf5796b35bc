extension BulkWords {
  static let danish = BulkWords(
    title: { $0 == 1 ? "Ændr 1 fund?" : "Ændr \($0) fund på én gang?" },
    confirm: {
      $0 == 1
        ? "Ja, ændr det. Det kan fortrydes." : "Ja, ændr alle \($0). Det kan fortrydes samlet."
    },
    ask: { $0 == 1 ? "Ændr dette ene fund? [j/n] " : "Ændr disse \($0) fund? [j/n] " },
    needsYes: {
      ($0 == 1 ? "Ét fund passer." : "\($0) fund passer.")
        + " Intet er ændret: ingen kunne spørges. Tilføj --ja for at ændre dem."
    },
    notChanged: "Intet er ændret.",
    noneMatch: "Ingen fund passer til søgningen. Intet er ændret.",
    namesOrQuery: "Nævn fund, eller skriv --søgning, men ikke begge dele.",
    emptyQuery: "Søgningen er tom; den ville ændre alle fund. Skriv, hvilke det gælder.",
    andMore: { "… og \($0) til" },
    leftTitle: {
      $0 == 1
        ? "Ét fund blev ikke ændret; det er stadig markeret"
        : "\($0) fund blev ikke ændret; de er stadig markeret"
    },
    leftNotice: { "\($0) blev ikke ændret og er stadig markeret." },
    left: { "\($0): \($1)" },
    noWay: { "er »\($0)«, og derfra går ingen vej til »\($1)«" },
    noPriority: "har ingen prioritet",
    standsThere: { "er allerede »\($0)«" },
    otherStep: { "har et andet næste skridt: »\($0)«" },
    noStep: { "er »\($0)« og har intet næste skridt" },
    unchanged: "der var intet at ændre")
}
