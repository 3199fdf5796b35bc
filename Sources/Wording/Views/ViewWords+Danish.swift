extension ViewWords {
  static let danish = ViewWords(
    title: "Gemte visninger",
    key: "Tast",
    name: "Navn",
    query: "Viser",
    needs: """
      Skriv: lygte views, lygte views save "Over fristen" forfalden:ja eller \
      lygte views remove "Over fristen"
      """,
    count: { $0 == 1 ? "1 gemt visning" : "\($0) gemte visninger" },
    saved: { "Visningen »\($0)« er gemt." },
    removed: { "Visningen »\($0)« er fjernet." },
    unknown: { name, nearest in
      "Der er ingen gemt visning, der hedder »\(name)«."
        + (nearest.map { " Mente du »\($0)«?" } ?? "")
    },
    namePrompt: "Hvad skal visningen hedde? ",
    needsName: "En visning skal have et navn på højst 80 tegn.",
    save: { "Gem det, der vises nu: \($0)" },
    none: "Her er ingen endnu. Filtrér med f; så kan det viste gemmes her.",
    all: "Vis alle fund")
}
