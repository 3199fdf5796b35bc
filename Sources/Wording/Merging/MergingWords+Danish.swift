extension MergingWords {
  package static let danish = MergingWords(
    mergePrompt: "Den anden maskines mappe: ",
    copyPrompt: "Kopiens mappe: ",
    backupPrompt: "Sikkerhedskopiens fil: ",
    pathNeeded: "Skriv en sti, eller gå tilbage med Esc.",
    pathExample: "fx /media/usb/tryghed",
    lookTitle: { "Saml med \($0)" },
    mergeNowRow: "Saml nu",
    counts: { counts in
      var parts = [
        "\(counts.new) \(counts.new == 1 ? "nyt" : "nye") fund",
        "\(counts.changed) \(counts.changed == 1 ? "ændret" : "ændrede")",
      ]
      if counts.notes > 0 {
        parts.append("\(counts.notes) \(counts.notes == 1 ? "ny note" : "nye noter")")
      }
      if counts.photos > 0 {
        parts.append("\(counts.photos) \(counts.photos == 1 ? "nyt foto" : "nye fotos")")
      }
      parts.append("\(counts.disputed) \(counts.disputed == 1 ? "felt" : "felter") med to værdier")
      parts.append("\(counts.damaged) \(counts.damaged == 1 ? "skade" : "skader")")
      if counts.incomplete > 0 {
        parts.append("\(counts.incomplete) ikke kommet helt")
      }
      parts.append("\(counts.same) ens")
      return parts.joined(separator: " · ")
    },
    nothingNew: "Der er intet nyt at hente.",
    newFindings: "Nye fund",
    changedFindings: "Ændrede fund",
    alsoNew: "Også nyt",
    needsLook: "Kræver et eftersyn",
    fieldChange: { label, before, after in "\(label): \(before) → \(after)" },
    nothing: "intet",
    entryComes: { kind, text in text.isEmpty ? "+ \(kind)" : "+ \(kind): \(text)" },
    entryGoes: { kind, text in text.isEmpty ? "fjernet: \(kind)" : "fjernet: \(kind): \(text)" },
    twoValues: { "To værdier: \($0.joined(separator: ", ")). Begge beholdes, til I vælger." },
    moreRows: { "og \($0) til" },
    mergeNow: "Saml nu? (j/n) ",
    notMerged: "Intet er ændret.",
    merged: { changes, folder in
      changes == 0
        ? "Samlet med \(folder): intet nyt."
        : "Samlet med \(folder): \(changes) \(changes == 1 ? "ændring" : "ændringer") hentet."
    },
    bothMustShow: { "Begge maskiner skal vise \($0). Viser de det, har I det samme." },
    onlyLooked: "Kun set efter; intet er ændret.",
    otherSideToo: {
      "\($0) er ikke ændret. Saml også på den anden maskine, så den får det, I har her."
    },
    unreachable: { "»\($0)« findes ikke. Skriv stien til den anden maskines mappe." },
    unreachableForeign: { path, example in
      "»\(path)« kan ikke nås herfra. Kopiér mappen (med mappen log i) til en USB-nøgle eller til fx "
        + "\(example), og skriv den sti."
    },
    devices: "Maskiner",
    thisDevice: "denne maskine",
    lastChange: { when, who, changes in
      "\(changes) \(changes == 1 ? "ændring" : "ændringer"), sidst \(when)"
        + (who.isEmpty ? "" : " af \(who)")
    },
    mergedHere: { when, folder in "Samlet her \(when) fra \(folder)." },
    neverMerged: "Aldrig samlet her fra en anden mappe.",
    hasSeenAll: { "Havde set alt herfra \($0)." },
    hasNotSeen: { changes, when in
      "Har endnu ikke vist, at den kender \(changes) \(changes == 1 ? "ændring" : "ændringer") herfra "
        + "(så sidst noget \(when))."
    },
    hasSeenNothing: "Har endnu ikke vist, at den kender noget herfra.",
    drafts: {
      $0 == 1
        ? "1 kladde ligger kun på denne maskine." : "\($0) kladder ligger kun på denne maskine."
    },
    branches: {
      "Der er skrevet på \($0) maskiner under dette navn. Alles ændringer er med, og hver skriver "
        + "videre under sit eget navn."
    },
    clockAhead: {
      "Uret er foran: den sidste ændring ligger \($0) \($0 == 1 ? "dag" : "dage") ude i fremtiden. "
        + "Rækkefølgen følger ikke uret."
    },
    clockBehind: {
      "Uret har gået bagud: en ændring er \($0) \($0 == 1 ? "dag" : "dage") ældre end det, den bygger på. "
        + "Rækkefølgen følger ikke uret."
    },
    clockBackwards: { "Uret er stillet tilbage \($0) \($0 == 1 ? "gang" : "gange")." },
    alone: "Kun denne maskine har skrevet her.",
    check: { "Kontrolkode: \($0)" },
    damagedLines: { $0 == 1 ? "1 skadet linje" : "\($0) skadede linjer" },
    copied: { folder, logs, photos in
      "Kopien ligger i \(folder) (\(logs) \(logs == 1 ? "log" : "logge"), "
        + "\(photos) \(photos == 1 ? "foto" : "fotos")). Åbn den på den anden maskine med: "
        + "lygte -w MAPPE"
    },
    copyIsInternal: "Intern udgave: den rummer alt, også det, beboerne ikke må læse.",
    backedUp: { path, files, check in
      "Sikkerhedskopien er \(path) (\(files) \(files == 1 ? "fil" : "filer")). Gendan med: "
        + "lygte restore FIL MAPPE. Mappen viser så \(check)."
    },
    backupIsInternal:
      "Intern udgave: filen rummer alt, og kun du kan læse den. Gem den et sikkert sted.",
    restored: { folder, when in "Gendannet i \(folder), som det var \(when)." },
    restoredAsMade: { "Alt er helt, og mappen viser \($0) som ved kopieringen." },
    sealed: {
      "Kontroltal sat: \($0). Skriv det i referatet. Efterse senere med: lygte verify --kontroltal \($0)"
    },
    sealHolds: { "Kontroltallet holder: \($0) \($0 == 1 ? "linje" : "linjer") er uændrede siden." },
    sealBroken: {
      "\($0) \($0 == 1 ? "linje" : "linjer"), som kontroltallet dækker, er her ikke længere."
    },
    sealTooShort: "Skriv mindst 8 tegn af kontroltallet: tal og bogstaverne a-f.",
    claimedLines: {
      "\($0) \($0 == 1 ? "linje har" : "linjer har") navn, ur eller enhed fra LYGTE_USER, LYGTE_NOW eller "
        + "LYGTE_DEVICE. Navne er påstande, ikke underskrifter."
    },
    claimed: { members in
      let words = ["by": "navn", "at": "ur", "dev": "enhed"]
      let named = members.map { words[$0] ?? $0 }
      return named.dropLast().joined(separator: ", ") + (named.count > 1 ? " og " : "")
        + (named.last ?? "") + " oplyst udefra"
    },
    mergeNeeds: "Skriv den anden maskines mappe: lygte merge MAPPE…",
    copyNeeds: "Skriv, hvor kopien skal ligge: lygte copy MAPPE",
    backupNeeds: "Skriv, hvad filen skal hedde: lygte backup FIL",
    restoreNeeds: "Skriv filen og den mappe, der skal laves: lygte restore FIL MAPPE")
}
