extension FindingWords {
  static let english = FindingWords(
    removed: "removed (personal data)",
    lacks: { field in
      switch field {
      case "actions": "no action"
      case "responsible": "nobody responsible"
      case "followUp": "no follow-up"
      case "due": "no deadline"
      case "waitingUntil": "no day to wait until"
      case "answers": "no answer to residents"
      case "category": "no category"
      case "priority": "no priority"
      default: "no \(field)"
      }
    },
    twoValues: { $0 == 2 ? "two values" : "\($0) values" }, valueTakenAway: "taken away",
    number: { "no. \($0)" },
    by: { person, moment in "\(person) \(moment)" },
    unknownPerson: "unknown", shownValue: "shown",
    done: { "done \($0)" }, notDone: "not done", dueBy: { "due \($0)" },
    photos: { $0 == 1 ? "1 photo" : "\($0) photos" }, photosHeading: "Photos",
    history: "History", fields: "The finding", actions: "Actions",
    answers: "Answers to residents", followUps: "Follow-ups", comments: "Comments",
    links: "Links", none: "none",
    stateSince: { state, day, days in "\(state) since \(day) (\(days))" },
    imported: { $0.isEmpty ? "imported" : "imported: \($0)" },
    sinceToday: { "\($0) since today" },
    reopened: { $0 == 1 ? "once" : "\($0) times" }, answeredTo: { "to \($0)" })
}
