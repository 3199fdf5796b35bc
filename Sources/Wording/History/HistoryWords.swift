import Language

/// What is said of the history: who changed what, taking it back, and the folder as it was.
package struct HistoryWords: Speaking {
  package let language: Language

  // As of a day.
  package func asOfOnlyReads(_ command: String) -> String {
    say(
      "\(command) viser ikke mappen, som den var: --as-of hører til kommandoer, der læser.",
      "\(command) does not show the folder as it was: --as-of belongs to commands that read.")
  }
  package func unreadablePast(_ text: String) -> String {
    say(
      "»\(text)« er ingen dag. Skriv fx 2026-09-01, 1. september, i går eller 2026-09-01T14:30:00+02:00.",
      "“\(text)” is no day. Write for instance 2026-09-01, 1 September, yesterday or 2026-09-01T14:30:00+02:00."
    )
  }
  package func notYet(_ text: String) -> String {
    say(
      "»\(text)« er ikke kommet endnu. Vælg en dag, der har været.",
      "“\(text)” has not come yet. Choose a day that has been.")
  }
  package func shownAsOf(_ day: String) -> String {
    say("SOM DEN VAR \(day). Det her er ikke i dag.", "AS IT WAS on \(day). This is not today.")
  }
  package func clockBackwards(_ devices: [String]) -> String {
    let names = say(
      devices.map { "»\($0)«" }.joined(separator: ", "),
      devices.map { "“\($0)”" }.joined(separator: ", "))
    let machines = say(
      devices.count == 1 ? "computeren" : "computerne", devices.count == 1 ? "machine" : "machines")
    return say(
      "Uret har gået baglæns på \(machines) \(names): dagene derfra er et gæt.",
      "The clock ran backwards on the \(machines) \(names): days from there are a guess.")
  }
  package var asOfPrompt: String {
    say("Vis tavlen, som den var: ", "Show the board as it was on: ")
  }
  package var asOfHint: String {
    say(
      "fx 1. september, i går, sidste dag i august: 31-8-2026",
      "e.g. 1 September, yesterday, 31 Aug 2026")
  }
  /// Stands in the header of every screen.
  package func asOfBanner(_ day: String) -> String { say("SOM DEN VAR \(day)", "AS IT WAS \(day)") }
  package var backToToday: String {
    say("Tavlen viser igen det, der gælder nu.", "The board shows what stands now again.")
  }

  // Taking back.
  package func noAct(_ name: String) -> String {
    say(
      "Ingen ændring begynder med »\(name)«. Se navnene med: lygte historik",
      "No change begins with “\(name)”. See the names with: lygte log")
  }
  package func severalActs(_ name: String, _ acts: [String]) -> [String] {
    let sentence = say(
      "Flere ændringer begynder med »\(name)«. Skriv mere af navnet:",
      "Several changes begin with “\(name)”. Write more of the name:")
    return [sentence] + acts
  }
  package var alreadyUndone: String {
    say("Den ændring er allerede fortrudt.", "That change is undone already.")
  }
  package var notUndone: String {
    say(
      "Den ændring er ikke fortrudt, så der er intet at gendanne.",
      "That change is not undone, so there is nothing to redo.")
  }
  package var neverUndone: String {
    say(
      "Det kan ikke fortrydes: mappens oprettelse, kontroltal og fjernede personoplysninger.",
      "That cannot be undone: making the folder, seals and removed personal data.")
  }
  /// Says what others did since, and how it is done anyway.
  package func resting(_ later: [String], _ command: String) -> [String] {
    let (first, last) = say(
      (
        "Der er arbejdet videre siden:",
        "Det bliver ikke slettet, men kan blive skjult. Gør det alligevel med: \(command)"
      ),
      (
        "Work has gone on since:",
        "It is not deleted, but may be hidden. Do it anyway with: \(command)"
      ))
    return [first] + later.map { "  \($0)" } + [last]
  }
  package func later(_ what: String, _ who: String, _ when: String) -> String {
    "\(what) (\(who), \(when))"
  }
  package func andMore(_ count: Int) -> String { say("… og \(count) mere", "… and \(count) more") }
  package func confirmTitle(_ deed: String) -> String {
    say("Tag tilbage: \(deed)?", "Take back: \(deed)?")
  }
  package var confirmAsks: String {
    say("Andre har arbejdet videre på det siden:", "Others have worked on it since:")
  }
  package var confirmYes: String { say("Tag det tilbage alligevel", "Take it back anyway") }
  package var confirmRedo: String { say("Gendan det alligevel", "Redo it anyway") }
  package var confirmNo: String { say("Lad det stå", "Leave it") }

  // A field's values.
  package func fieldTitle(_ name: String) -> String {
    say("Alle værdier: \(name)", "All values: \(name)")
  }
  package var shows: String { say("gælder", "stands") }
  package var stands: String { say("gælder også: to værdier", "stands too: two values") }
  package func replaced(_ who: String, _ when: String) -> String {
    say("rettet af \(who) \(when)", "changed by \(who) \(when)")
  }
  package func undone(_ who: String, _ when: String) -> String {
    say("fortrudt af \(who) \(when)", "undone by \(who) \(when)")
  }
  package var past: String { say("gælder ikke mere", "no longer stands") }
  package func because(_ reason: String) -> String { say("årsag: \(reason)", "reason: \(reason)") }
  package func neverHad(_ field: String, _ name: String) -> String {
    say("\(field) har aldrig været udfyldt på \(name).", "\(field) was never filled in on \(name).")
  }
  package var fieldNeedsFinding: String {
    say(
      "Skriv fundets nummer, fx: lygte historik K7Q-4MJ --felt frist",
      "Write the finding’s identifier, e.g.: lygte log K7Q-4MJ --field due")
  }
  package var restoredAlone: String { say("hentet tilbage", "brought back") }

  // Choosing among acts.
  package var filterPrompt: String { say("Vis kun: ", "Show only: ") }
  package var filterHint: String {
    say(
      "fx hvem:MKJ slags:frist dag:i går fra:1-9 til:30-9",
      "e.g. by:MKJ kind:due day:yesterday since:1-9")
  }
  package func filtered(_ text: String) -> String { say("Kun: \(text)", "Only: \(text)") }
  package func unknownPart(_ word: String) -> String {
    say(
      "»\(word)« kan der ikke vælges efter. Brug hvem, computer, vandring, slags, dag, fra, til.",
      "“\(word)” is nothing to choose by. Use by, device, walk, kind, day, since, until.")
  }
  package func noDay(_ text: String) -> String {
    say("»\(text)« er ingen dag, der har været.", "“\(text)” is no day that has been.")
  }
  package func noWalk(_ text: String) -> String {
    say("Ingen vandring hedder noget med »\(text)«.", "No walk is called anything with “\(text)”.")
  }
  package func noKind(_ text: String) -> String {
    say(
      "»\(text)« er ingen slags ændring. Skriv et felt, eller: oprettet, hentet, fortrudt, note, tiltag, svar.",
      "“\(text)” is no kind of change. Write a field, or: made, imported, undone, comment, action, answer."
    )
  }
  package var noneMatch: String { say("Ingen ændringer passer.", "No changes match.") }
  package func lookFurther(_ left: Int) -> String {
    say(
      "Se længere tilbage: \(counted(left, "ældre ændring", "ældre ændringer"))",
      "Look further back: \(left) older \(left == 1 ? "change" : "changes")")
  }
}
