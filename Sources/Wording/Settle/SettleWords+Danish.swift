extension SettleWords {
  static let danish = SettleWords(
    listTitle: { count in
      switch count {
      case 0: "To værdier"
      case 1: "1 felt har to værdier og skal afklares"
      default: "\(count) felter har to værdier og skal afklares"
      }
    },
    none: "Der er ingen felter med to værdier.",
    leaveOpen: "Lad det stå åbent",
    kinds: [
      "action": "tiltag", "answer": "svar", "comment": "note", "photo": "foto", "tag": "mærke",
      "link": "henvisning", "follow-up": "opfølgning", "walk": "Vandring", "area": "Område",
      "party": "Part", "workspace": "Mappen", "category": "Kategori",
    ],
    alikeTitle: { count, ownToo in
      if count == 0 { return "Ingen par" }
      return "\(count) par, der ligner hinanden" + (ownToo ? "" : ", skrevet på hver sin maskine")
    },
    noneAlike: "Ingen nye fund ligner andre.",
    pairTitle: "Er det det samme?",
    keep: { id, isEarlier in
      "Det samme: behold \(id)\(isEarlier ? ", det ældste" : ", det nyeste")"
    },
    different: "To forskellige: spørg ikke igen",
    joined: { "\($0) er det samme som \($1) og vises dér." },
    keptApart: { "\($0) og \($1) er to forskellige." },
    pairGone: "En anden har taget stilling til de to imens. Se efter igen.",
    entries: { comments, actions, photos in
      [
        comments == 0 ? "" : comments == 1 ? "1 note" : "\(comments) noter",
        actions == 0 ? "" : "\(actions) tiltag",
        photos == 0 ? "" : photos == 1 ? "1 foto" : "\(photos) fotos",
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    })
}
