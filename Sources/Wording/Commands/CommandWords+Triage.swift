extension CommandWords {
  static let danishTriage: [String: CommandText] = [
    "triage": CommandText("Vurdér nye", "vurdér nye fund, ét ad gangen, det ældste først"),
    "triage-take": CommandText("Tag op", "tag fundet op: tiltag, ansvarlig, opfølgning, frist"),
    "triage-keep": CommandText("Bevar", "lad det blive, som det er"),
    "triage-duplicate": CommandText("Dublet", "fundet er det samme som et andet"),
    "triage-decline": CommandText("Afvis", "afvis fundet med en årsag, som beboerne kan læse"),
    "triage-later": CommandText("Senere", "vurdér fundet en anden dag"),
    "triage-site": CommandText("Skal ses", "fundet skal ses på stedet først"),
    "triage-take-out": CommandText("Fjern", "fjern fundet, det er oprettet ved en fejl"),
    "triage-write": CommandText(
      "Skriv selv", "skriv det, listen ikke har, eller ret fundets felter"),
    "triage-open": CommandText("Hele fundet", "vis hele fundet med historik"),
    "triage-next": CommandText("Næste", "vis næste fund uden at vurdere dette"),
    "triage-previous": CommandText("Forrige", "vis forrige fund, der ikke er vurderet"),
  ]

  static let englishTriage: [String: CommandText] = [
    "triage": CommandText("Assess new", "decide on new findings one by one, oldest first"),
    "triage-take": CommandText("Take up", "take it up: action, responsible, follow-up, deadline"),
    "triage-keep": CommandText("Keep", "let it stay as it is"),
    "triage-duplicate": CommandText("Duplicate", "it is the same as another finding"),
    "triage-decline": CommandText("Decline", "decline it with a reason residents may read"),
    "triage-later": CommandText("Later", "decide on it another day"),
    "triage-site": CommandText("See on site", "it must be seen on site first"),
    "triage-take-out": CommandText("Take out", "take out a finding made by mistake"),
    "triage-write": CommandText("Write", "write what the list lacks, or edit the fields"),
    "triage-open": CommandText("Whole finding", "show the whole finding with its history"),
    "triage-next": CommandText("Next", "show the next finding without deciding on this one"),
    "triage-previous": CommandText("Previous", "show the finding before that still waits"),
  ]
}
