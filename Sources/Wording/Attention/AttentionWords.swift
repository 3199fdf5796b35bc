import CaseModel
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
  package func heading(_ reason: AttentionReason) -> String {
    switch reason {
    case .twoValues: say("Felter med to værdier", "Fields with two values")
    case .overdue: say("Over fristen", "Past the deadline")
    case .promisePassed: say("En lovet dag er passeret", "A promised day has passed")
    case .silent: say("Intet hørt fra den ansvarlige", "Nothing heard from the responsible party")
    case .waitingOver: say("Skal genoptages", "To be resumed")
    case .notAssessed: say("Ikke vurderet i tide", "Not assessed in time")
    case .notConfirmed: say("Meldt udført, men ingen har set efter", "Reported done, not yet seen")
    case .seeOnSite: say("Skal ses på stedet", "Must be seen on site")
    case .noAnswer:
      say("Afgjort, men beboerne skal have svar", "Decided, but residents lack an answer")
    case .notTold: say("Beboerne har intet hørt endnu", "Residents have heard nothing yet")
    case .noResponsible: say("Ingen ansvarlig", "Nobody responsible")
    case .noDate: say("Ingen dato", "No date")
    case .noAction: say("Intet tiltag", "No action")
    case .pointsAtSomebody:
      say("Tekster, der peger på nogen", "Texts that point at somebody")
    case .noReport: say("Vandring uden rapport", "Walk without report")
    case .notGathered: say("Noter ikke samlet op", "Notes not gathered")
    case .noMeeting: say("Vandring uden opfølgningsmøde", "Walk without follow-up meeting")
    case .walkAgain: say("Længe siden sidste vandring", "Long since the last walk")
    case .lookAgain: say("Løst: holder det?", "Solved: does it hold?")
    case .simpleLate: say("Simpelt tiltag ikke udført i tide", "Simple action not done in time")
    case .requestOpen: say("Anmodning om egne oplysninger", "Request about somebody’s own data")
    case .notJournalised: say("Sendt ud, ikke journaliseret", "Has left, not journalised")
    case .retentionDue: say("Over slettefristen", "Over the deletion deadline")
    }
  }
  /// The reason of one finding, with how long it has stood.
  package func sentence(_ reason: AttentionReason, _ days: Int) -> String {
    let time = say(counted(days, "dag", "dage"), counted(days, "day", "days"))
    return switch reason {
    case .twoValues:
      say(
        days == 0 ? "to værdier siden i dag" : "to værdier i \(time)",
        days == 0 ? "two values since today" : "two values for \(time)")
    case .overdue: say("\(time) over fristen", "\(time) past the deadline")
    case .promisePassed: say("\(time) over det lovede", "\(time) past what was promised")
    case .silent: say("intet hørt i \(time)", "nothing heard for \(time)")
    case .waitingOver:
      say(
        days == 0 ? "skal genoptages i dag" : "skulle genoptages for \(time) siden",
        days == 0 ? "to be resumed today" : "was to resume \(time) ago")
    case .notAssessed: say("har ventet på vurdering i \(time)", "not assessed for \(time)")
    case .notConfirmed:
      say(
        days == 0 ? "meldt udført i dag" : "meldt udført for \(time) siden",
        days == 0 ? "reported done today" : "reported done \(time) ago")
    case .seeOnSite:
      say(
        days == 0 ? "skal ses på stedet" : "skal ses på stedet, i \(time)",
        days == 0 ? "must be seen" : "must be seen, for \(time)")
    case .noAnswer:
      say(
        days == 0 ? "skal have svar" : "beboerne har ventet på svar i \(time)",
        days == 0 ? "owes an answer" : "owes an answer for \(time)")
    case .notTold: say("intet hørt i \(time)", "heard nothing for \(time)")
    case .noResponsible:
      say(
        days == 0 ? "ingen ansvarlig" : "ingen ansvarlig i \(time)",
        days == 0 ? "nobody responsible" : "nobody responsible for \(time)")
    case .noDate:
      say(
        days == 0 ? "ingen dato" : "ingen dato i \(time)",
        days == 0 ? "no date" : "no date for \(time)")
    case .noAction:
      say(
        days == 0 ? "intet tiltag" : "intet tiltag i \(time)",
        days == 0 ? "no action" : "no action for \(time)")
    case .pointsAtSomebody: say("peger på nogen", "points at somebody")
    case .noReport: say("rapporten er \(time) forsinket", "the report is \(time) late")
    case .noMeeting:
      say("opfølgningsmødet er \(time) forsinket", "the follow-up meeting is \(time) late")
    case .walkAgain: say("gået for \(time) siden", "walked \(time) ago")
    case .lookAgain: say("løst for \(time) siden", "solved \(time) ago")
    case .simpleLate: say("\(time) over tiden for simple tiltag", "\(time) past what is simple")
    case .requestOpen:
      say(
        days == 0 ? "modtaget i dag" : "modtaget for \(time) siden",
        days == 0 ? "received today" : "received \(time) ago")
    case .notJournalised:
      say(
        days == 0 ? "sendt i dag" : "sendt for \(time) siden",
        days == 0 ? "left today" : "left \(time) ago")
    case .retentionDue: say("\(time) over slettefristen", "\(time) over the deletion deadline")
    case .notGathered: say("gået for \(time) siden", "walked \(time) ago")
    }
  }
  /// The same, with the field that points at somebody.
  package func pointing(_ field: String) -> String {
    say("\(field) peger på nogen", "\(field) points at somebody")
  }
  /// Behind the deadline that has passed: so has the promised day, for as many days.
  package var alsoPromised: String { say("også over det lovede", "also past what was promised") }
  package func count(_ count: Int) -> String {
    say(counted(count, "punkt", "punkter"), counted(count, "item", "items"))
  }
  /// What a list leaves out.
  package func more(_ count: Int) -> String {
    say("… og \(count) til: lygte opmærksomhed", "… and \(count) more: lygte attention")
  }
  /// How many findings are open, below the counts.
  package func ofOpen(_ count: Int) -> String {
    switch count {
    case 0: say("Der er ingen åbne fund.", "No findings are open.")
    case 1: say("Der er 1 åbent fund.", "1 finding is open.")
    default: say("Der er \(count) åbne fund.", "\(count) findings are open.")
    }
  }
  package func walkStateTitle(_ text: String) -> String {
    say("Hvor langt er \(text)?", "How far is \(text)?")
  }
  package func nextWalkMade(_ walk: String) -> String {
    say(
      "Idé til vandring: \(walk). Sæt en dato, når den kendes.",
      "Idea of a walk: \(walk). Set a day when it is known.")
  }
  package func walkStateSet(_ walk: String, _ state: String) -> String { "\(walk): \(state)." }
}
