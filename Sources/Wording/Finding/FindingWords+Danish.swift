extension FindingWords {
  static let danish = FindingWords(
    removed: "fjernet (personoplysning)",
    lacks: { field in
      switch field {
      case "actions": "mangler tiltag"
      case "responsible": "mangler ansvarlig"
      case "followUp": "mangler opfølgning"
      case "due": "mangler frist"
      case "waitingUntil": "mangler dag at afvente til"
      case "answers": "mangler svar til beboerne"
      case "category": "mangler kategori"
      case "priority": "mangler prioritet"
      default: "mangler \(field)"
      }
    },
    twoValues: { $0 == 2 ? "to værdier" : "\($0) værdier" }, valueTakenAway: "taget væk",
    number: { "nr. \($0)" },
    by: { person, moment in "\(person) \(moment)" },
    unknownPerson: "ukendt", shownValue: "vises",
    done: { "udført \($0)" }, notDone: "ikke udført", dueBy: { "frist \($0)" },
    photos: { $0 == 1 ? "1 foto" : "\($0) fotos" }, photosHeading: "Fotos",
    history: "Historik", fields: "Fundet", actions: "Tiltag", answers: "Svar til beboerne",
    followUps: "Opfølgninger", comments: "Noter", links: "Henvisninger", none: "ingen",
    stateSince: { state, day, days in "\(state) siden \(day) (\(days))" },
    imported: { $0.isEmpty ? "importeret" : "importeret: \($0)" },
    sinceToday: { "\($0) siden i dag" },
    reopened: { $0 == 1 ? "1 gang" : "\($0) gange" }, answeredTo: { "til \($0)" })
}
