extension CommandWords {
  static let handEditsInDanish: [String: CommandText] = [
    "hand-edits": CommandText("Rettede filer", "vis, hvad der er rettet i hånden i filerne"),
    "take-edit": CommandText("Tag ind", "tag det, der er rettet i filen, ind som din ændring"),
    "put-edit-back": CommandText(
      "Læg tilbage", "skriv filen igen som før; det rettede gemmes til side"),
    "leave-edit": CommandText("Lad stå", "lad filen stå, som den er rettet"),
  ]

  static let handEditsInEnglish: [String: CommandText] = [
    "hand-edits": CommandText("Edited files", "show what was edited by hand in the files"),
    "take-edit": CommandText("Take in", "take what was edited in the file in as your change"),
    "put-edit-back": CommandText(
      "Put back", "write the file again as it was; the edited one is kept aside"),
    "leave-edit": CommandText("Leave", "leave the file as it was edited"),
  ]
}
