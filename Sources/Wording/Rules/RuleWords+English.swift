extension RuleWords {
  static let english = RuleWords(
    deadlines: "Deadlines that are proposed",
    limits: "How long things may take",
    routes: "Who usually does it",
    noRoutes: "There are no routing rules yet.",
    defaults: "Where no rule fits",
    standard: "as from the start",
    nobody: "nobody",
    everyCategory: "every category",
    everyArea: "every area",
    route: "Routing rule",
    changed: "The folder’s rules are changed.",
    routeSaved: "The routing rule is saved.",
    nothingChanged: "It was so already; nothing is changed.",
    setNeeds: "Write a rule and its days: lygte rules set urgent=5 triage=10",
    routeNeeds:
      "Write a category or an area, and who: lygte rules route category=lighting "
      + "responsible=\"Roads\"",
    unknownRule: { word, nearest in
      "There is no rule called \(word)." + (nearest.map { " Did you mean \($0)?" } ?? "")
    },
    unknownRulesCommand: {
      "There is no lygte rules \($0). Write lygte rules, lygte rules set or lygte rules route."
    })
}
