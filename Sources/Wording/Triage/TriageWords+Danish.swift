extension TriageWords {
  static let danish = TriageWords(
    title: "Vurdér nye",
    left: { waiting, putOff in
      (waiting == 1 ? "1 tilbage" : "\(waiting) tilbage")
        + (putOff == 0 ? "" : " · \(putOff) udsat")
    },
    nothingLeft: "Der er ikke flere nye fund at vurdere. Esc går tilbage, u fortryder det seneste.",
    questions: [
      "verdict": "Hvad skal der ske med fundet?",
      "category": "Hvilken slags er det?",
      "action": "Hvad skal der gøres?",
      "responsible": "Hvem gør det?",
      "followUp": "Hvem holder øje?",
      "priority": "Hvor meget haster det?",
      "duplicate": "Hvilket fund er det samme?",
      "later": "Hvornår skal det vurderes?",
      "site": "Hvornår er nogen ude at se det?",
    ],
    verdicts: [
      "triage-take": "Tag op: tiltag, ansvarlig, opfølgning, frist",
      "triage-keep": "Bevar: det skal blive, som det er",
      "triage-duplicate": "Dublet: noter, fotos og tiltag vises på det andet",
      "triage-decline": "Afvis: med en årsag, som beboerne kan læse",
      "triage-later": "Senere: kom tilbage en anden dag",
      "triage-site": "Skal ses på stedet",
      "triage-take-out": "Tag ud (oprettet ved en fejl)",
    ],
    noAction: "Intet tiltag endnu",
    nobodyYet: "Det vides ikke endnu",
    writeOwn: "Skriv selv",
    writeCode: "Skriv fundets kode",
    otherDay: "En anden dag",
    priorityUntil: { "\($0): \($1)" },
    alike: "Ligner",
    nearby: "I samme område",
    noCategory: "ingen kategori",
    twoValues: { "\($0) har to værdier" },
    usualActions: [
      "lighting": ["Lampen repareres", "Belysningen måles en mørk aften"],
      "vegetation": ["Bevoksningen beskæres", "Der ryddes op under træerne"],
      "sight-lines": ["Der klippes, så man kan se igennem"],
      "hedge": ["Hækken klippes til 1,80 m"],
      "access": ["Stien lægges om", "Lågen sættes i stand"],
      "upkeep": ["Det sættes i stand"],
      "litter": ["Der ryddes op", "Der sættes en skraldespand op"],
      "graffiti": ["Graffitien fjernes"],
      "signs": ["Skiltet sættes op", "Skiltet rettes"],
      "traffic": ["Farten måles"],
      "burglary-protection": ["Låsen udbedres", "Beboerne får råd om sikring"],
      "behaviour": ["SSP og natteravne taler med de unge"],
      "other": ["Det undersøges nærmere"],
    ],
    takenWithoutParty: { "\($0) er taget op, men mangler ansvarlig eller opfølgning." },
    joined: { "\($0) er en dublet af \($1) og vises dér." },
    ring: { "\($0) er selv en dublet af \($1). Skil dem først, eller vælg et andet fund." },
    mustBeSeen: { "\($0) skal ses på stedet; det kommer igen \($1)." },
    putOff: { "\($0) er udsat til \($1)." },
    decidedMeanwhile: {
      "En kollega har netop vurderet \($0). Gemmer du også, står begge værdier, til I vælger."
    })
}
