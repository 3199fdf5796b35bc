extension AttentionWords {
  static let danish = AttentionWords(
    title: "Kræver opmærksomhed",
    countsTitle: "Hvad der mangler",
    nothing: "Intet kræver opmærksomhed i dag.",
    headings: [
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
    ],
    sentence: { reason, days in
      let time = days == 1 ? "1 dag" : "\(days) dage"
      return switch reason {
      case "two-values": days == 0 ? "to værdier siden i dag" : "to værdier i \(time)"
      case "overdue": "\(time) over fristen"
      case "promise-passed": "\(time) over det lovede"
      case "silent": "intet hørt i \(time)"
      case "waiting-over":
        days == 0 ? "skal genoptages i dag" : "skulle genoptages for \(time) siden"
      case "not-assessed": "har ventet på vurdering i \(time)"
      case "not-confirmed": days == 0 ? "meldt udført i dag" : "meldt udført for \(time) siden"
      case "see-on-site": days == 0 ? "skal ses på stedet" : "skal ses på stedet, i \(time)"
      case "no-answer": days == 0 ? "skal have svar" : "har manglet svar i \(time)"
      case "not-told": "intet hørt i \(time)"
      case "no-responsible": days == 0 ? "ingen ansvarlig" : "ingen ansvarlig i \(time)"
      case "no-date": days == 0 ? "ingen dato" : "ingen dato i \(time)"
      case "no-action": days == 0 ? "intet tiltag" : "intet tiltag i \(time)"
      case "no-report": "rapporten er \(time) forsinket"
      case "not-gathered": "gået for \(time) siden"
      default: time
      }
    },
    alsoPromised: "også over det lovede",
    count: { $0 == 1 ? "1 punkt" : "\($0) punkter" },
    more: { "… og \($0) til: lygte attention" },
    ofOpen: {
      switch $0 {
      case 0: "Der er ingen åbne fund."
      case 1: "Der er 1 åbent fund."
      default: "Der er \($0) åbne fund."
      }
    },
    settledBy: { key, deed in "\(key) \(deed)" },
    wholeList: "Hele listen",
    walkStateTitle: { "Hvor langt er \($0)?" },
    walkStateSet: { walk, state in "\(walk): \(state)." },
    chooseFirst: "Vælg en linje med et fund først.")
}
