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
  /// - Parameter hasUnread: whether some of it was there at the last visit and not looked through.
  package func visit(
    _ day: String, _ acts: Int, _ people: Int, hasUnread: Bool = false
  ) -> String {
    let since =
      switch (acts, people) {
      case (0, _): say("intet nyt fra andre", "nothing new from others")
      case (1, _): say("1 ændring af en anden", "1 change by somebody else")
      case (_, 1): say("\(acts) ændringer af 1 person", "\(acts) changes by 1 person")
      default: say("\(acts) ændringer af \(people) personer", "\(acts) changes by \(people) people")
      }
    if hasUnread, acts > 0 {
      return say(
        "Du var her sidst \(day). Ikke set igennem: \(since).",
        "You were last here on \(day). Not looked through: \(since).")
    }
    return say(
      "Du var her sidst \(day). Siden da: \(since).",
      "You were last here on \(day). Since then: \(since).")
  }
  package var sinceTitle: String { say("Siden du var her sidst", "Since you were last here") }
  package func dueHeading(_ days: Int) -> String {
    say("De næste \(days) dage", "The next \(days) days")
  }
  package var oursHeading: String { say("Hos os", "With us") }
  package var theirsHeading: String { say("Hos andre", "With others") }
  package var settleHeading: String { say("Skal afklares", "To be settled") }
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
  package func toAssess(_ count: Int, _ oldest: Int) -> String {
    if oldest <= 0 {
      return say(
        counted(count, "nyt fund fra i dag skal vurderes", "nye fund fra i dag skal vurderes"),
        counted(count, "new finding of today to assess", "new findings of today to assess"))
    }
    let days = say(
      counted(oldest, "dag", "dage"), counted(oldest, "day", "days"))
    return say(
      count == 1
        ? "1 nyt fund skal vurderes; det har ventet i \(days)"
        : "\(count) nye fund skal vurderes, det ældste i \(days)",
      count == 1
        ? "1 new finding to assess; it has waited \(days)"
        : "\(count) new findings to assess, the oldest for \(days)")
  }
  package func owesAnswer(_ count: Int) -> String {
    say(
      "\(count) fund, hvor beboerne skal have svar",
      counted(count, "finding owes residents an answer", "findings owe residents an answer"))
  }
  package func toCheck(_ count: Int) -> String {
    say(
      "\(count) fund er meldt udført; nogen skal ud og se efter",
      counted(
        count, "finding is reported done; somebody must go and see",
        "findings are reported done; somebody must go and see"))
  }
  package func toResume(_ count: Int) -> String {
    say(
      "\(count) fund skal genoptages",
      counted(count, "finding is to be resumed", "findings are to be resumed"))
  }
  /// - Parameter reportedDone: how many of them are said to be done.
  package func overdue(_ count: Int, _ reportedDone: Int, _ parties: String) -> String {
    let done =
      reportedDone > 0
      ? say(" (\(reportedDone) meldt udført)", " (\(reportedDone) reported done)") : ""
    return say(
      "\(count) fund er over fristen\(done): \(parties)",
      "\(counted(count, "finding is", "findings are")) past the deadline\(done): \(parties)")
  }
  package func silent(_ count: Int) -> String {
    say(
      "\(count) fund har vi intet hørt om",
      counted(count, "finding was not heard about", "findings were not heard about"))
  }
  package func twoValues(_ count: Int) -> String {
    say(
      "\(counted(count, "felt", "felter")) har to værdier; vælg mellem dem",
      counted(
        count, "field has two values; choose between them",
        "fields have two values; choose between them"))
  }
  package func attention(_ count: Int) -> String {
    say(
      counted(count, "punkt kræver opmærksomhed", "punkter kræver opmærksomhed"),
      counted(count, "item needs attention", "items need attention"))
  }
}
