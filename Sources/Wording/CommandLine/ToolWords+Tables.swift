import Language

/// Lists, and tables that are brought in and taken out.
extension ToolWords {
  // Lists.
  package func findingCount(_ count: Int) -> String {
    say(
      count == 0 ? "Der er ingen fund, der passer." : "\(count) fund",
      count == 0 ? "No finding fits." : counted(count, "finding", "findings"))
  }
  package func overdueCount(_ count: Int) -> String {
    say("\(count) over fristen", "\(count) overdue")
  }
  package func lackingCount(_ count: Int) -> String {
    say("\(count) mangler tiltag", "\(count) without an action")
  }
  package var lacksAction: String { say("mangler tiltag", "no action") }
  package var twoValues: String { say("to værdier", "two values") }
  package var historyTitle: String { say("Historik", "History") }
  package func conflictTitle(_ field: String) -> String {
    say("To værdier skal afklares: \(field)", "Two values to settle: \(field)")
  }
  package var nothing: String { say("(tom)", "(empty)") }
  package var redacted: String { say("(fjernet)", "(removed)") }
  package var wasUndone: String { say("fortrudt", "undone") }
  package var seal: String { say("kontroltal", "seal") }
  package func undid(_ acts: [String]) -> String {
    say("fortrød \(acts.joined(separator: ", "))", "undid \(acts.joined(separator: ", "))")
  }
  package func redid(_ acts: [String]) -> String {
    say("gendannede \(acts.joined(separator: ", "))", "redid \(acts.joined(separator: ", "))")
  }
  package func andMore(_ count: Int) -> String { say("og \(count) mere", "and \(count) more") }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }

  // Bringing in and taking out.
  package func noFile(_ path: String) -> String {
    say("Filen findes ikke: \(path)", "There is no such file: \(path)")
  }
  package func imported(_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String {
    summary(read, say("\(made) oprettet", "\(made) made"), skipped, refused)
  }
  package func wouldImport(_ read: Int, _ made: Int, _ skipped: Int, _ refused: Int) -> String {
    say(
      "Prøve, intet er gemt: " + summary(read, "\(made) ville blive oprettet", skipped, refused),
      "A trial, nothing is saved: " + summary(read, "\(made) would be made", skipped, refused))
  }
  package func needsFile(_ ending: String) -> String {
    say(
      "En .\(ending)-fil kan ikke vises her. Skriv, hvor den skal ligge: -o navn.\(ending)",
      "A .\(ending) file cannot be shown here. Say where it goes: -o name.\(ending)")
  }
  package func layout(_ file: String, _ layout: String) -> String { "\(file): \(layout)" }
  package func registersMade(_ walks: Int, _ parties: [String]) -> String {
    var parts: [String] = []
    if walks > 0 {
      parts.append(say(counted(walks, "vandring", "vandringer"), counted(walks, "walk", "walks")))
    }
    if parties.count == 1 {
      parts.append(say("aktøren \(parties[0])", "the party \(parties[0])"))
    }
    if parties.count > 1 {
      let names = parties.joined(separator: ", ")
      parts.append(
        say("\(parties.count) aktører (\(names))", "\(parties.count) parties (\(names))"))
    }
    let all = parts.joined(separator: say(" og ", " and "))
    return say("Nye i registrene: \(all).", "New in the registers: \(all).")
  }
  package func differingRows(_ ids: [String]) -> String {
    say(
      "Står her i forvejen med en anden tekst og er ikke ændret: \(ids.joined(separator: ", ")).",
      "Here already with another text and left as they are: \(ids.joined(separator: ", ")).")
  }
  /// - Parameter place: `Linje 5`.
  package func refusedRow(_ place: String, _ reason: String) -> String { "\(place): \(reason)" }
  package func moreRefused(_ count: Int) -> String {
    say("… og \(count) til", "… and \(count) more")
  }
  package func refusedFile(_ path: String) -> String {
    say(
      "De afviste rækker ligger i \(path). Ret dem dér, og hent filen ind.",
      "The refused rows are in \(path). Mend them there and bring the file in.")
  }
  /// Between the name of a file and its ending, for rows that were refused.
  package func refusedFileNotWritten(_ path: String, _ cause: String) -> String {
    say(
      "De afviste rækker kunne ikke skrives i \(path): \(cause). De står ovenfor; resten er gemt.",
      """
      The refused rows could not be written to \(path): \(cause). They stand above; the rest is \
      saved.
      """)
  }
  package var refusedMark: String { say("afvist", "refused") }
  package func unknownFormat(_ word: String, _ formats: [String]) -> String {
    say(
      "Formatet \(word) findes ikke. Vælg: \(formats.joined(separator: ", ")).",
      "There is no format \(word). Choose: \(formats.joined(separator: ", ")).")
  }
  package func exported(_ count: Int, _ path: String) -> String {
    say(
      count == 1 ? "1 fund skrevet til \(path)" : "\(count) fund skrevet til \(path)",
      count == 1 ? "1 finding written to \(path)" : "\(count) findings written to \(path)")
  }
  package func exportedCalendar(
    _ walks: Int, _ meetings: Int, _ deadlines: Int, _ path: String
  ) -> String {
    let held = say(
      [
        counted(walks, "vandring", "vandringer"), counted(meetings, "møde", "møder"),
        counted(deadlines, "frist", "frister"),
      ].joined(separator: ", "),
      [
        counted(walks, "walk", "walks"), counted(meetings, "meeting", "meetings"),
        counted(deadlines, "deadline", "deadlines"),
      ].joined(separator: ", "))
    return say("\(held) skrevet til \(path)", "\(held) written to \(path)")
  }
  package func mayReplace(_ path: String) -> String {
    say("\(path) findes allerede. Skriv den over? [j/N] ", "\(path) exists. Replace it? [y/N] ")
  }
  package func standsThere(_ path: String) -> String {
    say(
      "\(path) findes allerede og er ikke rørt. Vælg et andet navn, eller skriv den over med --ja.",
      "\(path) exists and was left alone. Choose another name, or replace it with --yes.")
  }
  package func notReplaced(_ path: String) -> String {
    say("\(path) er ikke rørt.", "\(path) was left alone.")
  }

  // Checking.
  package var rebuilt: String {
    say("Dokumenterne er skrevet på ny fra loggen.", "The documents are written anew from the log.")
  }

  private func summary(_ read: Int, _ made: String, _ skipped: Int, _ refused: Int) -> String {
    var parts = [
      say(
        counted(read, "række læst", "rækker læst"),
        counted(read, "row read", "rows read")), made,
    ]
    if skipped > 0 { parts.append(say("\(skipped) var her i forvejen", "\(skipped) here already")) }
    if refused > 0 { parts.append(say("\(refused) afvist", "\(refused) refused")) }
    return parts.joined(separator: ", ") + "."
  }
}
