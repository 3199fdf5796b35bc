/// The start screen: what somebody should know who has been away.
package struct StartWords: Sendable {
  package let title: String
  package let firstVisit: String
  package let visit: @Sendable (_ day: String, _ acts: Int, _ people: Int) -> String
  package let sinceTitle: String
  package let dueHeading: @Sendable (_ days: Int) -> String
  package let oursHeading: String
  package let theirsHeading: String
  package let settleHeading: String
  package let report: @Sendable (_ walk: String) -> String
  package let meeting: @Sendable (_ walk: String) -> String
  package let findingsDue: @Sendable (Int) -> String
  package let findingsResume: @Sendable (Int) -> String
  package let ready: @Sendable (_ ready: Int, _ all: Int) -> String
  package let done: @Sendable (Int) -> String
  package let toAssess: @Sendable (_ count: Int, _ oldest: Int) -> String
  package let owesAnswer: @Sendable (Int) -> String
  package let toCheck: @Sendable (Int) -> String
  package let toResume: @Sendable (Int) -> String
  package let overdue: @Sendable (_ count: Int, _ parties: String) -> String
  package let silent: @Sendable (Int) -> String
  package let twoValues: @Sendable (Int) -> String
  package let attention: @Sendable (Int) -> String
}

extension StartWords {
  static let danish = StartWords(
    title: "Start",
    firstVisit: "Det er første gang, du er her på denne maskine.",
    visit: { day, acts, people in
      let since =
        switch (acts, people) {
        case (0, _): "intet nyt fra andre"
        case (1, _): "1 ændring af en anden"
        case (_, 1): "\(acts) ændringer af 1 person"
        default: "\(acts) ændringer af \(people) personer"
        }
      return "Du var her sidst \(day). Siden da: \(since)."
    },
    sinceTitle: "Siden du var her sidst",
    dueHeading: { "De næste \($0) dage" },
    oursHeading: "Hos os",
    theirsHeading: "Hos andre",
    settleHeading: "Skal afklares",
    report: { "rapport: \($0)" },
    meeting: { "møde: \($0)" },
    findingsDue: { $0 == 1 ? "1 fund har frist" : "\($0) fund har frist" },
    findingsResume: { $0 == 1 ? "1 fund genoptages" : "\($0) fund genoptages" },
    ready: { ready, all in "\(ready) af \(all) fund klar" },
    done: { "\($0) meldt udført" },
    toAssess: { count, oldest in
      if oldest <= 0 {
        return count == 1
          ? "1 nyt fund fra i dag skal vurderes" : "\(count) nye fund fra i dag skal vurderes"
      }
      let days = oldest == 1 ? "1 dag" : "\(oldest) dage"
      return count == 1
        ? "1 nyt fund skal vurderes; det har ventet i \(days)"
        : "\(count) nye fund skal vurderes, det ældste i \(days)"
    },
    owesAnswer: { "\($0) fund mangler svar til beboerne" },
    toCheck: { "\($0) fund er meldt udført; nogen skal ud og se efter" },
    toResume: { "\($0) fund skal genoptages" },
    overdue: { count, parties in "\(count) fund er over fristen: \(parties)" },
    silent: { "\($0) fund har vi intet hørt om" },
    twoValues: { "\($0) fund har to værdier; vælg mellem dem" },
    attention: {
      $0 == 1 ? "1 punkt kræver opmærksomhed" : "\($0) punkter kræver opmærksomhed"
    })

  static let english = StartWords(
    title: "Start",
    firstVisit: "This is your first time here on this machine.",
    visit: { day, acts, people in
      let since =
        switch (acts, people) {
        case (0, _): "nothing new from others"
        case (1, _): "1 change by somebody else"
        case (_, 1): "\(acts) changes by 1 person"
        default: "\(acts) changes by \(people) people"
        }
      return "You were last here on \(day). Since then: \(since)."
    },
    sinceTitle: "Since you were last here",
    dueHeading: { "The next \($0) days" },
    oursHeading: "With us",
    theirsHeading: "With others",
    settleHeading: "To be settled",
    report: { "report: \($0)" },
    meeting: { "meeting: \($0)" },
    findingsDue: { $0 == 1 ? "1 finding is due" : "\($0) findings are due" },
    findingsResume: {
      $0 == 1 ? "1 finding is to be resumed" : "\($0) findings are to be resumed"
    },
    ready: { ready, all in "\(ready) of \(all) \(all == 1 ? "finding" : "findings") ready" },
    done: { "\($0) reported done" },
    toAssess: { count, oldest in
      if oldest <= 0 {
        return count == 1
          ? "1 new finding of today to assess" : "\(count) new findings of today to assess"
      }
      let days = oldest == 1 ? "1 day" : "\(oldest) days"
      return count == 1
        ? "1 new finding to assess; it has waited \(days)"
        : "\(count) new findings to assess, the oldest for \(days)"
    },
    owesAnswer: { $0 == 1 ? "1 owes residents an answer" : "\($0) owe residents an answer" },
    toCheck: {
      $0 == 1
        ? "1 is reported done; somebody must go and see"
        : "\($0) are reported done; somebody must go and see"
    },
    toResume: { $0 == 1 ? "1 is to be resumed" : "\($0) are to be resumed" },
    overdue: { count, parties in
      "\(count) \(count == 1 ? "is" : "are") past the deadline: \(parties)"
    },
    silent: { "\($0) not heard about" },
    twoValues: {
      $0 == 1
        ? "1 finding has two values; choose between them"
        : "\($0) findings have two values; choose between them"
    },
    attention: { $0 == 1 ? "1 item needs attention" : "\($0) items need attention" })
}
