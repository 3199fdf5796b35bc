import Language

/// Findings counted.
package struct StatisticsWords: Speaking {
  package let language: Language

  package var title: String { say("Tal", "Figures") }
  package func summary(_ open: Int, _ overdue: Int, _ all: Int) -> String {
    say(
      "\(counted(open, "åbent", "åbne")) · \(overdue) over fristen · \(all) fund i alt",
      "\(open) open · \(overdue) past the deadline · \(all) in all")
  }
  package var byState: String { say("Status (alle fund)", "State (all findings)") }
  package var byCategory: String { say("Kategori (åbne)", "Category (open)") }
  package var byArea: String { say("Område (åbne)", "Area (open)") }
  package var byParty: String { say("Ansvarlig (åbne)", "Responsible (open)") }
  package var times: String { say("Dage, fra fundet blev set", "Days since the finding was seen") }
  package var months: String { say("Måned: åbnet og lukket", "Month: opened and closed") }
  package var none: String { say("ikke angivet", "not given") }
  package var nothing: String {
    say("Her er ingen fund at tælle.", "There are no findings to count.")
  }
  package var age: String { say("til i dag, åbne", "until today, open") }
  package var decided: String { say("til det er afgjort", "until decided") }
  package var answered: String { say("til beboerne har svar", "until residents knew") }
  package var confirmed: String { say("til det er bekræftet", "until confirmed") }
  package var notYet: String { say("ingen endnu", "none yet") }
  /// The middle and the long tail, in days.
  package func spread(_ median: Int, _ ninetieth: Int, _ longest: Int, _ count: Int) -> String {
    say(
      "halvdelen inden \(median), 9 af 10 inden \(ninetieth), længst \(longest) (\(count) fund)",
      "half within \(median), 9 in 10 within \(ninetieth), longest \(longest) (of \(count))")
  }
  /// Those that are too many to show, and how many open findings they have together.
  package func otherShares(_ count: Int, _ open: Int) -> String {
    say(
      "… og \(counted(count, "anden", "andre")) med \(open) "
        + "\(open == 1 ? "åbent" : "åbne") fund",
      "… and \(counted(count, "other", "others")) with \(open) open")
  }
  package func overdue(_ count: Int) -> String { "\(count) over" }
  package var opened: String { say("åbnet", "opened") }
  package var closed: String { say("lukket", "closed") }
  package func monthsBefore(_ count: Int) -> String {
    say(
      counted(count, "tidligere måned vises ikke", "tidligere måneder vises ikke"),
      counted(count, "earlier month is not shown", "earlier months are not shown"))
  }
}
