import Language

/// What is said of the workspace's own rules.
package struct RuleWords: Speaking {
  package let language: Language

  package var deadlines: String { say("Frister, der foreslås", "Deadlines that are proposed") }
  package var limits: String { say("Hvor lang tid noget må tage", "How long things may take") }
  package var routes: String { say("Hvem der plejer at gøre det", "Who usually does it") }
  package var noRoutes: String {
    say("Der er ingen fordelingsregler endnu.", "There are no assignment rules yet.")
  }
  package var defaults: String { say("Når ingen regel passer", "Where no rule fits") }
  /// Stands behind a number nobody has changed.
  package var standard: String { say("standard", "standard") }
  package var nobody: String { say("ingen", "nobody") }
  package var everyCategory: String { say("alle kategorier", "every category") }
  package var everyArea: String { say("alle områder", "every area") }
  package var changed: String {
    say("Mappens regler er ændret.", "The folder’s rules are changed.")
  }
  package var routeSaved: String {
    say("Fordelingsreglen er gemt.", "The assignment rule is saved.")
  }
  package var routeGone: String {
    say("Fordelingsreglen er fjernet.", "The assignment rule is removed.")
  }
  /// Of a rule that stood already: who does it, and who follows up, from now on.
  package func routeChanged(_ responsible: String, _ followUp: String) -> String {
    say(
      "Fordelingsreglen er ændret. \(responsible). \(followUp).",
      "The assignment rule is changed. \(responsible). \(followUp).")
  }
  package var nothingChanged: String {
    say("Det var sådan i forvejen; intet er ændret.", "It was so already; nothing is changed.")
  }
  package var setNeeds: String {
    say(
      "Skriv regel og antal dage: lygte regler sæt haster=5 vurdering=10",
      "Write a rule and its days: lygte rules set urgent=5 triage=10")
  }
  package var routeNeeds: String {
    say(
      "Skriv kategori eller område og hvem: lygte regler fordel kategori=belysning "
        + "ansvarlig=\"Vej & Park\"",
      "Write a category or an area, and who: lygte rules route category=lighting "
        + "responsible=\"Roads\"")
  }
  package func unknownRule(_ word: String, _ nearest: String?) -> String {
    say(
      "Der er ingen regel, der hedder \(word)." + (nearest.map { " Mente du \($0)?" } ?? ""),
      "There is no rule called \(word)." + (nearest.map { " Did you mean \($0)?" } ?? ""))
  }
  package func unknownRulesCommand(_ word: String) -> String {
    say(
      "lygte regler \(word) findes ikke. Skriv lygte regler, lygte regler sæt eller lygte regler fordel.",
      "There is no lygte rules \(word). Write lygte rules, lygte rules set or lygte rules route.")
  }
  package func yesOrNo(_ rule: String) -> String {
    say("\(rule): skriv ja eller nej.", "\(rule): write yes or no.")
  }
}
