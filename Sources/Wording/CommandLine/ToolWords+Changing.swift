import Language

/// What was moved, changed, undone and settled.
extension ToolWords {
  // Moving and changing.
  package func missing(_ id: String, _ state: String, _ fields: [String]) -> [String] {
    let list = fields.joined(separator: ", ")
    return say(
      [
        "\(id.isEmpty ? "Fundet" : id) kan blive \(state), når \(Self.count(fields.count)) er på plads: \(list).",
        "Skriv \(fields.count == 1 ? "det" : "dem") efter kommandoen, eller fortsæt alligevel med --alligevel \"hvorfor\".",
      ],
      [
        "\(id.isEmpty ? "The finding" : id) can become \(state) when this is known: \(list).",
        "Give them after the command, or pass with --anyway \"why\".",
      ])
  }
  package func reasonsToChoose(_ reasons: [String]) -> String {
    say(
      "Årsager: \(reasons.joined(separator: " · ")).",
      "Reasons: \(reasons.joined(separator: " · "))."
    )
  }
  package func ownDuplicate(_ id: String) -> String {
    say(
      "\(id) kan ikke være dublet af sig selv. Skriv koden på det andet fund.",
      "\(id) cannot be a duplicate of itself. Give the id of the other finding.")
  }
  package func noReason(_ reason: String, _ state: String, _ choices: [String]) -> String {
    say(
      "»\(reason)« er ingen årsag til \(state). Vælg: \(choices.joined(separator: " · ")).",
      "“\(reason)” is no reason for \(state). Choose: \(choices.joined(separator: " · ")).")
  }
  package func noWay(_ id: String, _ from: String, _ to: String, _ reachable: [String]) -> String {
    say(
      "\(id.isEmpty ? "Fundet" : id) er \(from) og kan ikke blive \(to). Det kan blive: "
        + reachable.joined(separator: ", ") + ".",
      "\(id.isEmpty ? "The finding" : id) is \(from) and cannot become \(to). It can become: "
        + reachable.joined(separator: ", ") + ".")
  }
  package func standsAlready(_ id: String, _ state: String) -> String {
    say("\(id) er allerede \(state).", "\(id) is \(state) already.")
  }
  package func moved(_ id: String, _ state: String) -> String {
    say("\(id) er nu \(state).", "\(id) is now \(state).")
  }
  package func changed(_ ids: [String]) -> String {
    say(
      ids.count == 1 ? "\(ids[0]) er gemt." : "\(ids.count) fund er gemt.",
      ids.count == 1 ? "\(ids[0]) is saved." : "\(ids.count) findings are saved.")
  }
  package func commented(_ id: String) -> String {
    say("Noten er gemt på \(id).", "The comment is saved on \(id).")
  }
  package var undoHint: String { say("Fortryd med: lygte fortryd", "Undo with: lygte undo") }
  package func undone(_ what: String) -> [String] {
    say(
      ["Fortrudt: \(what)", "Gendan med: lygte gendan"],
      ["Undone: \(what)", "Redo with: lygte redo"])
  }
  package func redone(_ what: String) -> [String] {
    say(["Gendannet: \(what)"], ["Redone: \(what)"])
  }
  package var nothingToUndo: String {
    say(
      "Der er ikke noget at fortryde fra denne computer.",
      "There is nothing to undo from this machine.")
  }
  package var nothingToRedo: String {
    say("Der er ikke noget at gendanne.", "There is nothing to redo.")
  }
  package func keptMeanwhile(_ places: [String]) -> String {
    say(
      "Ændret af andre siden, og derfor som før: \(places.joined(separator: ", ")).",
      "Changed by others since, and so as before: \(places.joined(separator: ", ")).")
  }
  package func noConflict(_ id: String, _ field: String) -> String {
    say("\(id) har ikke to værdier i \(field).", "\(id) does not have two values in \(field).")
  }
  package func notStanding(_ text: String, _ values: [String]) -> String {
    say(
      "\(text) er ingen af værdierne. Vælg: \(values.joined(separator: " · "))",
      "\(text) is none of the values. Choose: \(values.joined(separator: " · "))")
  }
  package func settled(_ id: String, _ field: String, _ value: String) -> String {
    say("\(id): \(field) er nu \(value).", "\(id): \(field) is now \(value).")
  }
  package var noConflicts: String {
    say("Der er ingen felter med to værdier.", "No field has two values.")
  }
  /// - Parameter name: of the record and the field.
  package func settleRemoval(_ name: String) -> String {
    say(
      "Vælg med: lygte afklar \(name) --tag 1 (fjern den) eller --tag 2 (behold den)",
      "Choose with: lygte resolve \(name) --take 1 (remove it) or --take 2 (keep it)")
  }
  /// The only text of a finding was to be emptied.
  package func textStays(_ name: String) -> String {
    say(
      "\(name) ville stå uden tekst. Skriv en anden, eller fjern fundet med: lygte flyt \(name) withdrawn",
      "\(name) would be left without a text. Write another, or take it out: lygte move \(name) withdrawn"
    )
  }
  /// Several values stood in a field that was set.
  package func settledBySetting(_ name: String, _ field: String, _ values: [String]) -> String {
    say(
      "\(name): \(field) havde flere værdier (\(values.joined(separator: " · "))). "
        + "Det er afgjort med den nye.",
      "\(name): \(field) had several values (\(values.joined(separator: " · "))). "
        + "The new one settles it.")
  }
  package func dayGone(_ field: String, _ day: String) -> String {
    say("\(field) \(day) er en dag, der er gået.", "\(field) \(day) is a day that has passed.")
  }

  private static func count(_ number: Int) -> String {
    let words = ["ingen ting", "én ting", "to ting", "tre ting", "fire ting", "fem ting"]
    return words.indices.contains(number) ? words[number] : "\(number) ting"
  }
}
