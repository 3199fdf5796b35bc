extension RuleWords {
  static let danish = RuleWords(
    deadlines: "Frister, der foreslås",
    limits: "Hvor lang tid noget må tage",
    routes: "Hvem der plejer at gøre det",
    noRoutes: "Der er ingen fordelingsregler endnu.",
    defaults: "Når ingen regel passer",
    standard: "som fra starten",
    nobody: "ingen",
    everyCategory: "alle kategorier",
    everyArea: "alle områder",
    route: "Fordelingsregel",
    changed: "Mappens regler er ændret.",
    routeSaved: "Fordelingsreglen er gemt.",
    nothingChanged: "Det var sådan i forvejen; intet er ændret.",
    setNeeds: "Skriv regel og antal dage: lygte rules set haster=5 vurdering=10",
    routeNeeds:
      "Skriv kategori eller område og hvem: lygte rules route kategori=belysning "
      + "ansvarlig=\"Vej & Park\"",
    unknownRule: { word, nearest in
      "Der er ingen regel, der hedder \(word)." + (nearest.map { " Mente du \($0)?" } ?? "")
    },
    unknownRulesCommand: {
      "lygte rules \($0) findes ikke. Skriv lygte rules, lygte rules set eller lygte rules route."
    })
}
