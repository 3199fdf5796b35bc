extension FormWords {
  static let danish = FormWords(
    newFinding: "Nyt fund", editFinding: { "Ret \($0)" },
    editField: { label, finding in "\(label): \(finding)" }, comment: "Tilføj note",
    action: "Tilføj tiltag", answer: "Svar til beboerne",
    assign: { findings, name in
      findings == 1
        ? "Ansvarlig, opfølgning og frist: \(name)"
        : "Ansvarlig, opfølgning og frist for \(findings) fund"
    },
    setField: { label, findings in findings == 1 ? label : "\(label) for \(findings) fund" },
    firstStart: "Hvem er du?",
    firstStartIntroduction: "Initialerne står ved det, du skriver. De kan rettes.",
    newWorkspace: "Begynd forfra",
    newWorkspaceIntroduction:
      "Her oprettes en mappe til jeres fund. Kun navn og sti skal udfyldes.",
    newWorkspaceForTable: "Begynd med en tabel: først en mappe",
    newWorkspaceForTableIntroduction:
      "Tabellens fund skal ligge i en mappe. Bagefter sættes tabellen ind.",
    openFolder: "Åbn en mappe, der findes",
    importFile: "Hent en tabel",
    importFileIntroduction:
      "Sæt tabellen ind her, som den er kopieret i Word eller Excel, eller skriv filens sti.",
    gateTitle: { step, finding in
      step.hasSuffix("?") ? "\(step) \(finding)" : "\(step): \(finding)"
    },
    gateIntroduction: { step, findings, missing in
      let subject = findings == 1 ? "Fundet" : "De \(findings) fund"
      let verb = gateVerbs[step] ?? "flyttes"
      let count = missing < numbers.count ? numbers[missing] : "\(missing)"
      return "\(subject) kan \(verb), når \(count) ting er på plads:"
    },
    questions: [
      "responsible": "Hvem gør det?", "followUp": "Hvem holder øje?", "due": "Frist",
      "reason.code": "Hvorfor?", "reason.text": "Forklaring", "waitingUntil": "Afventer til",
      "doneOn": "Hvornår blev det gjort?", "confirmedBy": "Hvem har set det?",
      "confirmedOn": "Hvornår blev det set?", "duplicateOf": "Dublet af hvilket fund?",
      "answer.text": "Hvad har I svaret?", "answer.to": "Hvem fik svaret?",
      "answer.channel": "Hvordan?", "nobodyToTell": "Ingen at give besked til",
      "pass": "Gå videre uden, fordi",
    ],
    help: [
      "reason.text": "Beboerne må kunne læse det.",
      "pass": "Skriv hvorfor. Det står i historikken.",
      "confirmedBy": "En anden end den, der gjorde det.",
      "observation": "Hvad så I? Skriv ikke navne eller følsomme oplysninger.",
      "title": "Højst 80 tegn. Uden overskrift bruges begyndelsen af beskrivelsen.",
      "publicText": "Det beboerne må læse.",
      "publicPlace": "Stedet så groft, at ingen kan genkendes.",
      "tags": "Flere mærker skilles med komma.",
      "coordinate": "Som telefonen viser det: 55,7761 12,3683",
      "answer.channel": "For eksempel mail, brev, møde eller opslag.",
      "waitingUntil": "Fundet kommer frem igen den dag.",
      "initials": "For eksempel MKJ.", "duplicateOf": "Fundets kode eller nogle ord fra det.",
      "actions": "Hvad skal der gøres?",
    ],
    proposedDue: { priority, days in "\(priority): \(days == 1 ? "1 dag" : "\(days) dage")" },
    proposedDueWithoutPriority: { priority, days in
      "Ingen prioritet endnu; regnet som \(priority): \(days == 1 ? "1 dag" : "\(days) dage")"
    },
    staysIn: { column, findings in
      findings == 1
        ? "Esc lader fundet blive under \(column)" : "Esc lader dem blive under \(column)"
    },
    cancelKeepsDraft: "Esc går tilbage, teksten huskes", cancelLeaves: "Esc går tilbage",
    labels: [
      "folder": "Mappens sti", "file": "Filens sti eller tabellen",
      "comment": "Note", "text": "Tiltag", "party": "Hvem", "due": "Frist", "doneOn": "Udført den",
      "answer": "Svar", "to": "Til", "channel": "Kanal", "on": "Dato", "initials": "Initialer",
      "role": "Du er", "name": "Navn", "municipality": "Kommune",
      "policeDistrict": "Politikreds", "area": "Område", "walkName": "Første vandring",
      "walkDate": "Dato", "tags": "Mærker", "actions": "Tiltag",
    ],
    roles: [
      "leader": "projektleder", "field": "felt", "police": "politi", "reader": "læser",
    ],
    groups: [
      "place": "Hvor", "text": "Hvad", "judgement": "Vurdering", "people": "Hvem og hvornår",
      "done": "Udført og bekræftet", "more": "Mere",
    ],
    yes: "ja", no: "nej", nothingChosen: "intet valgt", required: "skal udfyldes",
    noMatch: "Intet i listen passer",
    dayExamples: "For eksempel 5-12, om 14 dage, fredag eller uge 48",
    dayUnreadable: "Kan ikke læses som en dag endnu",
    more: { "… og \($0) til" },
    hintEnterGoesOn: "Enter næste felt", hintEnterSaves: "Enter gemmer",
    hintEnterReads: "Enter henter", hintEnterOpens: "Enter åbner",
    hintEnterNewLine: "Enter ny linje",
    hintSave: "Ctrl-S gemmer", hintTab: "Tab næste felt",
    hintChoose: "pile eller 1-9 vælger", hintComplete: "Tab tager forslaget",
    hintEditor: "F4 åbner editor", slips: .danish)

  private static let numbers = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv"]

  private static let gateVerbs = [
    "assess": "tages op", "assign": "tildeles", "begin": "påbegyndes",
    "hold": "sættes til at afvente", "resume": "genoptages", "send-back": "sendes tilbage",
    "report-done": "meldes udført", "confirm": "bekræftes", "reopen": "genåbnes",
    "close": "lukkes", "decline": "afvises", "duplicate": "slås sammen som dublet",
    "keep": "bevares", "take-out": "tages ud", "restore": "sættes ind igen",
  ]
}

extension FormSlipWords {
  static let danish = FormSlipWords(
    required: {
      $0.hasSuffix("?") ? "Her mangler et svar." : "Feltet \($0) skal udfyldes."
    },
    notAChoice: { "»\($0)« er ikke på listen. Vælg med pilene." },
    notADay: { "»\($0)« er ikke en dag. Skriv for eksempel 5-12-2026 eller om 14 dage." },
    notAPartialDay: { "»\($0)« er ikke et år, en måned eller en dag." },
    notATime: { "»\($0)« er ikke et klokkeslæt. Skriv for eksempel 17.30." },
    notANumber: { "»\($0)« er ikke et helt tal." },
    notATruth: { "»\($0)« er hverken ja eller nej." },
    notACoordinate: { "»\($0)« er ikke en koordinat. Skriv for eksempel 55,7761 12,3683." },
    tooLong: { "Der er plads til højst \($0) tegn." },
    outOfRange: { least, most in "Tallet skal ligge mellem \(least) og \(most)." },
    notEditable: "Feltet kan ikke rettes.")
}
