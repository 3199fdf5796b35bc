import Language

/// What needs attention, and why; reasons by their code.
package struct AttentionWords: Speaking {
  package let language: Language

  package var title: String { say("Kræver opmærksomhed", "Needs attention") }
  package var countsTitle: String { say("Hvad der mangler", "What is missing") }
  package var nothing: String {
    say("Intet kræver opmærksomhed i dag.", "Nothing needs attention today.")
  }
  /// What findings with a reason have in common, as a heading.
  package var headings: [String: String] {
    language == .danish ? Self.danishHeadings : Self.englishHeadings
  }
  /// The reason of one finding, with how long it has stood.
  package func sentence(_ reason: String, _ days: Int) -> String {
    let time = say(counted(days, "dag", "dage"), counted(days, "day", "days"))
    return switch reason {
    case "two-values":
      say(
        days == 0 ? "to værdier siden i dag" : "to værdier i \(time)",
        days == 0 ? "two values since today" : "two values for \(time)")
    case "overdue": say("\(time) over fristen", "\(time) past the deadline")
    case "promise-passed": say("\(time) over det lovede", "\(time) past what was promised")
    case "silent": say("intet hørt i \(time)", "nothing heard for \(time)")
    case "waiting-over":
      say(
        days == 0 ? "skal genoptages i dag" : "skulle genoptages for \(time) siden",
        days == 0 ? "to be resumed today" : "was to resume \(time) ago")
    case "not-assessed": say("har ventet på vurdering i \(time)", "not assessed for \(time)")
    case "not-confirmed":
      say(
        days == 0 ? "meldt udført i dag" : "meldt udført for \(time) siden",
        days == 0 ? "reported done today" : "reported done \(time) ago")
    case "see-on-site":
      say(
        days == 0 ? "skal ses på stedet" : "skal ses på stedet, i \(time)",
        days == 0 ? "must be seen" : "must be seen, for \(time)")
    case "no-answer":
      say(
        days == 0 ? "skal have svar" : "har manglet svar i \(time)",
        days == 0 ? "owes an answer" : "owes an answer for \(time)")
    case "not-told": say("intet hørt i \(time)", "heard nothing for \(time)")
    case "no-responsible":
      say(
        days == 0 ? "ingen ansvarlig" : "ingen ansvarlig i \(time)",
        days == 0 ? "nobody responsible" : "nobody responsible for \(time)")
    case "no-date":
      say(
        days == 0 ? "ingen dato" : "ingen dato i \(time)",
        days == 0 ? "no date" : "no date for \(time)")
    case "no-action":
      say(
        days == 0 ? "intet tiltag" : "intet tiltag i \(time)",
        days == 0 ? "no action" : "no action for \(time)")
    case "no-report": say("rapporten er \(time) forsinket", "the report is \(time) late")
    case "not-gathered": say("gået for \(time) siden", "walked \(time) ago")
    default: time
    }
  }
  /// Behind the deadline that has passed: so has the promised day, for as many days.
  package var alsoPromised: String { say("også over det lovede", "also past what was promised") }
  package func count(_ count: Int) -> String {
    say(counted(count, "punkt", "punkter"), counted(count, "item", "items"))
  }
  /// What a list leaves out.
  package func more(_ count: Int) -> String {
    say("… og \(count) til: lygte attention", "… and \(count) more: lygte attention")
  }
  /// How many findings are open, below the counts.
  package func ofOpen(_ count: Int) -> String {
    switch count {
    case 0: say("Der er ingen åbne fund.", "No findings are open.")
    case 1: say("Der er 1 åbent fund.", "1 finding is open.")
    default: say("Der er \(count) åbne fund.", "\(count) findings are open.")
    }
  }
  /// What settles it, beside its key.
  package func settledBy(_ key: String, _ deed: String) -> String { "\(key) \(deed)" }
  package var wholeList: String { say("Hele listen", "The whole list") }
  package func walkStateTitle(_ text: String) -> String {
    say("Hvor langt er \(text)?", "How far is \(text)?")
  }
  package func walkStateSet(_ walk: String, _ state: String) -> String { "\(walk): \(state)." }
  package var chooseFirst: String {
    say("Vælg en linje med et fund først.", "Choose a line with a finding first.")
  }

  private static let danishHeadings: [String: String] = [
    "two-values": "Felter med to værdier",
    "overdue": "Over fristen",
    "promise-passed": "En lovet dag er passeret",
    "silent": "Intet hørt fra den ansvarlige",
    "waiting-over": "Skal genoptages",
    "not-assessed": "Ikke vurderet i tide",
    "not-confirmed": "Meldt udført, men ingen har set efter",
    "see-on-site": "Skal ses på stedet",
    "no-answer": "Afgjort, men beboerne mangler svar",
    "not-told": "Beboerne har intet hørt endnu",
    "no-responsible": "Ingen ansvarlig",
    "no-date": "Ingen dato",
    "no-action": "Intet tiltag",
    "no-report": "Vandring uden rapport",
    "not-gathered": "Noter ikke samlet op",
  ]
  private static let englishHeadings: [String: String] = [
    "two-values": "Fields with two values",
    "overdue": "Past the deadline",
    "promise-passed": "A promised day has passed",
    "silent": "Nothing heard from the responsible party",
    "waiting-over": "To be resumed",
    "not-assessed": "Not assessed in time",
    "not-confirmed": "Reported done, not yet seen",
    "see-on-site": "Must be seen on site",
    "no-answer": "Decided, but residents lack an answer",
    "not-told": "Residents have heard nothing yet",
    "no-responsible": "Nobody responsible",
    "no-date": "No date",
    "no-action": "No action",
    "no-report": "Walk without report",
    "not-gathered": "Notes not gathered",
  ]
}
