extension PromiseWords {
  static let danish = PromiseWords(
    title: "Løfter",
    nothing: "Der er ikke lovet noget, som ikke er holdt.",
    kinds: [
      "deadline": "frist", "action": "tiltag", "follow-up": "opfølgning",
      "party-day": "lovet af den ansvarlige", "resume": "genoptages", "answer": "svar til beboerne",
      "report": "rapport", "meeting": "møde",
      "meeting-list": "mødeliste", "sent-list": "sendt liste",
    ],
    passed: "Skulle være sket",
    thisWeek: "De næste 14 dage",
    later: "Senere",
    undated: "Uden dag",
    more: { "… og \($0) til" },
    nobody: "ingen",
    meetingList: { $0 == 1 ? "1 fund til næste møde" : "\($0) fund til næste møde" },
    sentList: { edition, day, findings, unanswered in
      "udgave \(edition), sendt \(day): \(unanswered) af \(findings) uden svar"
    },
    count: { count, passed in
      let promises = count == 1 ? "1 løfte" : "\(count) løfter"
      return passed == 0 ? promises : "\(promises) · \(passed) skulle være sket"
    },
    handoverTitle: { $0.isEmpty ? "Overdragelse" : "Overdragelse: \($0)" },
    handoverIntroduction:
      "Til den, der tager over: hvad der er lovet, hvad der kræver opmærksomhed, og hvad der er åbent.",
    handoverWritten: { promises, open, path in
      "\(promises) \(promises == 1 ? "løfte" : "løfter") og \(open) "
        + "\(open == 1 ? "åbent" : "åbne") fund er skrevet til \(path)."
    },
    fileName: "overdragelse",
    openFindings: "Åbne fund",
    partiesHeading: "Hvem har hvad",
    followUpHeading: "Hvem følger op",
    handoverPrinted: { "Overdragelsen er skrevet til \($0)." },
    columns: ("Dag", "Hvad", "Hvem", "Ord", "Om"),
    partyColumns: ("Part", "Åbne", "Over fristen", "Kontakt"),
    devicesHeading: "Maskiner, der har skrevet",
    draftsLeft: {
      $0 == 1
        ? "1 kladde ligger kun på denne maskine." : "\($0) kladder ligger kun på denne maskine."
    },
    lastWrote: { device, day in "\(device): sidst \(day)" },
    reassignNeeds:
      "Skriv, fra hvem og til hvem: lygte reassign Projektlederen \"Ny leder\"",
    reassignNothing: { from, field in
      "Intet åbent fund har \(from) som \(field.lowercased())."
    },
    reassignSummary: { count, field, from, to in
      "\(field): \(from) → \(to) på \(count) \(count == 1 ? "åbent" : "åbne") fund."
    },
    reassignAsk: "Skal det ske? (j/n) ",
    reassignNeedsYes: "Skriv --ja for at gøre det. Intet er ændret.",
    reassignStopped: "Intet er ændret.",
    reassigned: { count, field, from, to in
      "\(field) er ændret fra \(from) til \(to) på \(count) fund."
    },
    reassignField: {
      "»\($0)« er ikke en part på et fund. Vælg opfølgning, ansvarlig eller ejer."
    },
    sameParty: "De to navne er den samme part.",
    disputedLeft: {
      $0 == 1
        ? "1 fund har to værdier dér og er ikke ændret: lygte conflicts"
        : "\($0) fund har to værdier dér og er ikke ændret: lygte conflicts"
    },
    disputedHere: {
      $0 == 1
        ? "1 fund har to værdier dér; vælg først mellem dem med =."
        : "\($0) fund har to værdier dér; vælg først mellem dem med =."
    },
    from: "Fra hvem?",
    to: "Til hvem?",
    reassignTitle: "Skift part på åbne fund",
    reassignIntroduction: "Gælder alle åbne fund på én gang. Først vises, hvad der ændres.",
    whichField: "Hvad skiftes?")
}
