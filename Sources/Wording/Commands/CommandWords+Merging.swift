extension CommandWords {
  static let mergingInDanish: [String: CommandText] = [
    "merge": CommandText("Saml", "saml med en kollegas mappe"),
    "merge-now": CommandText("Saml nu", "hent det, der er set på; intet forsvinder"),
    "devices": CommandText("Computere", "vis, hvilke computere der har skrevet her"),
    "copy-folder": CommandText("Giv en kopi", "giv en kollega en kopi af mappen"),
    "back-up": CommandText("Sikkerhedskopi", "gem alt i én fil"),
    "seal": CommandText("Kontroltal", "sæt et kontroltal, så det kan ses, om noget ændres siden"),
  ]

  static let mergingInEnglish: [String: CommandText] = [
    "merge": CommandText("Merge", "merge with another machine’s folder"),
    "merge-now": CommandText("Merge now", "fetch what was looked at; nothing goes away"),
    "devices": CommandText("Machines", "show which machines have written here"),
    "copy-folder": CommandText("Give a copy", "give a colleague a copy of the folder"),
    "back-up": CommandText("Back up", "save everything in one file"),
    "seal": CommandText("Seal", "set a seal by which it shows if anything is changed since"),
  ]
}
