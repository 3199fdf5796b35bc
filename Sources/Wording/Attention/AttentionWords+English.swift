extension AttentionWords {
  static let english = AttentionWords(
    title: "Needs attention",
    countsTitle: "What is missing",
    nothing: "Nothing needs attention today.",
    headings: [
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
    ],
    sentence: { reason, days in
      let time = days == 1 ? "1 day" : "\(days) days"
      return switch reason {
      case "two-values": days == 0 ? "two values since today" : "two values for \(time)"
      case "overdue": "\(time) past the deadline"
      case "promise-passed": "\(time) past what was promised"
      case "silent": "nothing heard for \(time)"
      case "waiting-over": days == 0 ? "to be resumed today" : "was to resume \(time) ago"
      case "not-assessed": "not assessed for \(time)"
      case "not-confirmed": days == 0 ? "reported done today" : "reported done \(time) ago"
      case "see-on-site": days == 0 ? "must be seen" : "must be seen, for \(time)"
      case "no-answer": days == 0 ? "owes an answer" : "owes an answer for \(time)"
      case "not-told": "heard nothing for \(time)"
      case "no-responsible": days == 0 ? "nobody responsible" : "nobody responsible for \(time)"
      case "no-date": days == 0 ? "no date" : "no date for \(time)"
      case "no-action": days == 0 ? "no action" : "no action for \(time)"
      case "no-report": "the report is \(time) late"
      case "not-gathered": "walked \(time) ago"
      default: time
      }
    },
    alsoPromised: "also past what was promised",
    count: { $0 == 1 ? "1 item" : "\($0) items" },
    more: { "… and \($0) more: lygte attention" },
    ofOpen: {
      switch $0 {
      case 0: "No findings are open."
      case 1: "1 finding is open."
      default: "\($0) findings are open."
      }
    },
    settledBy: { key, deed in "\(key) \(deed)" },
    wholeList: "The whole list",
    walkStateTitle: { "How far is \($0)?" },
    walkStateSet: { walk, state in "\(walk): \(state)." },
    chooseFirst: "Choose a line with a finding first.")
}
