import Language

/// The start screen: what somebody should know who has been away.
package struct StartWords: Speaking {
  package let language: Language

  package var title: String { "Start" }
  package var firstVisit: String {
    say(
      "Det er første gang, du er her på denne computer.",
      "This is your first time here on this machine.")
  }
  package func since(_ day: String) -> String { say("Siden \(day)", "Since \(day)") }
  /// - Parameter hasUnread: whether some of it was there at the last visit and not looked through.
  package func visit(_ acts: Int, _ people: Int, hasUnread: Bool = false) -> String {
    let since =
      switch (acts, people) {
      case (0, _): say("intet nyt fra andre", "nothing new from others")
      case (1, _): say("1 ændring af en anden", "1 change by somebody else")
      case (_, 1): say("\(acts) ændringer af 1 person", "\(acts) changes by 1 person")
      default: say("\(acts) ændringer af \(people) personer", "\(acts) changes by \(people) people")
      }
    guard hasUnread, acts > 0 else { return since }
    return say("\(since), ikke set igennem", "\(since), not looked through")
  }
  /// How long what has waited longest has waited: `ældste 25 d`.
  package func oldest(_ days: String) -> String { say("ældste \(days)", "oldest \(days)") }
  package var lateHeading: String { say("Over fristen", "Past the deadline") }
  package func lateElsewhere(_ parties: String) -> String {
    say("hos andre: \(parties)", "with others: \(parties)")
  }
  package func lateReportedDone(_ count: Int) -> String {
    say(
      "er meldt udført, men ingen har set efter",
      count == 1
        ? "is reported done, but nobody has looked" : "are reported done, but nobody has looked")
  }
  package var goToHeading: String { say("Gå til", "Go to") }
  /// Over the findings that were open, month by month.
  package var openHeading: String { say("Åbne fund, 12 måneder", "Open findings, 12 months") }
  package func openNow(_ before: Int) -> String {
    say("i dag · sidste år \(before)", "today · last year \(before)")
  }
  package var board: String { say("Tavlen", "The board") }
  package func open(_ count: Int) -> String {
    say(counted(count, "åbent", "åbne"), "\(count) open")
  }
  package func passed(_ count: Int) -> String { say("\(count) overskredet", "\(count) overdue") }
  package func findings(_ count: Int) -> String {
    say("\(count) fund", counted(count, "finding", "findings"))
  }
  package var lastClosedHeading: String { say("Sidst lukket", "Closed last") }
  package var sinceTitle: String { say("Siden du var her sidst", "Since you were last here") }
  package func dueHeading(_ days: Int) -> String {
    say("De næste \(days) dage", "The next \(days) days")
  }
  package var oursHeading: String { say("Hos os", "With us") }
  package var settleHeading: String { say("Skal afklares", "To be settled") }
  package func walk(_ walk: String) -> String { say("vandring: \(walk)", "walk: \(walk)") }
  package func report(_ walk: String) -> String { say("rapport: \(walk)", "report: \(walk)") }
  package func meeting(_ walk: String) -> String { say("møde: \(walk)", "meeting: \(walk)") }
  package func findingsDue(_ count: Int) -> String {
    say(
      counted(count, "fund har frist", "fund har frist"),
      counted(count, "finding is due", "findings are due"))
  }
  package func request(_ person: String) -> String {
    say("svar på anmodning: \(person)", "answer a request: \(person)")
  }
  package func findingsResume(_ count: Int) -> String {
    say(
      counted(count, "fund genoptages", "fund genoptages"),
      counted(count, "finding is to be resumed", "findings are to be resumed"))
  }
  package func ready(_ ready: Int, _ all: Int) -> String {
    say(
      "\(ready) af \(all) fund klar",
      "\(ready) of \(counted(all, "finding", "findings")) ready")
  }
  package func done(_ count: Int) -> String {
    say("\(count) meldt udført", "\(count) reported done")
  }
  package func toAssess(_ count: Int) -> String {
    say(
      count == 1 ? "nyt fund skal vurderes" : "nye fund skal vurderes",
      count == 1 ? "new finding to assess" : "new findings to assess")
  }
  package func owesAnswer(_ count: Int) -> String {
    say(
      "fund, hvor beboerne skal have svar",
      count == 1 ? "finding owes residents an answer" : "findings owe residents an answer")
  }
  package func toCheck(_ count: Int) -> String {
    say(
      "fund er meldt udført; nogen skal ud og se efter",
      count == 1
        ? "finding is reported done; somebody must go and see"
        : "findings are reported done; somebody must go and see")
  }
  package func toResume(_ count: Int) -> String {
    say(
      "fund skal genoptages",
      count == 1 ? "finding is to be resumed" : "findings are to be resumed")
  }
  package func silent(_ count: Int) -> String {
    say(
      "fund har vi intet hørt om",
      count == 1 ? "finding was not heard about" : "findings were not heard about")
  }
  package func twoValues(_ count: Int) -> String {
    say(
      count == 1
        ? "felt har to værdier; vælg mellem dem" : "felter har to værdier; vælg mellem dem",
      count == 1
        ? "field has two values; choose between them"
        : "fields have two values; choose between them")
  }
  package func attention(_ count: Int) -> String {
    say(
      count == 1 ? "punkt kræver opmærksomhed" : "punkter kræver opmærksomhed",
      count == 1 ? "item needs attention" : "items need attention")
  }
}
