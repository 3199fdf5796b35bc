import Language

/// What is said of the exports of other programs, each with a way out of it.
extension ImportWords {
  package var trello: String {
    say(
      "Filen er en tavle fra Trello, og den kan ikke læses, som den er. Vælg i Trello: Menu, Udskriv, "
        + "eksportér og del, Eksportér som CSV, og hent den fil. Kan jeres tavle ikke det, så kopiér kortene "
        + "over i et regneark med en overskrift over hver kolonne. Intet er ændret.",
      "The file is a board of Trello, which cannot be read as it is. In Trello choose Menu, Print, export "
        + "and share, Export as CSV, and take in that file. If your board cannot, copy the cards to a sheet with "
        + "a heading over each column. Nothing was changed.")
  }
  package var outlookMail: String {
    say(
      "Filen er en mail, som Outlook gemmer den (.msg). Kopiér mailens tekst over i en tekstfil, eller gem den "
        + "som .eml, og hent den fil.",
      "The file is a mail as Outlook keeps it (.msg). Copy the mail’s text into a text file, or save it "
        + "as .eml, and take in that file.")
  }
  package var taskwarrior: String {
    say(
      "Filen er opgaver fra Taskwarrior, og den kan ikke læses, som den er. Lav en tabel med overskrifter "
        + "(Beskrivelse, Frist, Status) af »task list«, og hent den. Intet er ændret.",
      "The file is tasks of Taskwarrior, which cannot be read as it is. Make a table with headings "
        + "(Description, Due, Status) of “task list”, and take that in. Nothing was changed.")
  }
  package var gitHub: String {
    say(
      "Filen er sager fra GitHub, og den kan ikke læses, som den er. Vælg i GitHub Projects: View, Export "
        + "view data, og hent den tabel, eller lav en med overskrifterne Overskrift og Beskrivelse. "
        + "Intet er ændret.",
      "The file is issues of GitHub, which cannot be read as it is. In GitHub Projects choose View, Export "
        + "view data, and take in that table, or make one with the headings Title and Description. "
        + "Nothing was changed.")
  }
  package var kanboard: String {
    say(
      "Filen er opgaver fra Kanboard, og den kan ikke læses, som den er. Vælg i Kanboard: projektets menu, "
        + "Eksport, Opgaver (CSV), og hent den fil. Intet er ændret.",
      "The file is tasks of Kanboard, which cannot be read as it is. In Kanboard choose the project’s menu, "
        + "Exports, Tasks (CSV), and take in that file. Nothing was changed.")
  }
}
