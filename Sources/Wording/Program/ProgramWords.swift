import Language

/// What the program says of the terminal, the editor and its own files.
package struct ProgramWords: Speaking {
  package let language: Language

  package var noTerminal: String {
    say(
      "Tavlen skal bruge en terminal. Brug fx »lygte liste« i stedet; »lygte hjælp« viser resten.",
      "The board needs a terminal. Use for example “lygte list” instead; “lygte help” shows the rest."
    )
  }
  package var dumbTerminal: String {
    say(
      "Terminalen kan ikke tegne en tavle (TERM=dumb). Brug fx »lygte liste« i stedet.",
      "The terminal cannot draw a board (TERM=dumb). Use for example “lygte list” instead.")
  }
  package func unknownTerminal(_ text: String) -> String {
    say(
      "Computeren kender ikke terminalen »\(text)«. Prøv: TERM=xterm-256color lygte",
      "This machine does not know the terminal “\(text)”. Try: TERM=xterm-256color lygte")
  }
  package func undescribedTerminal(_ text: String) -> String {
    say(
      "Computeren kender ikke terminalen »\(text)«; den behandles som xterm-256color.",
      "This machine does not know the terminal “\(text)”; it is treated as xterm-256color.")
  }
  package func systemRefused(_ text: String) -> String {
    say("Systemet sagde nej: \(text). Prøv igen.", "The system said no: \(text). Try again.")
  }
  package func themeUnreadable(_ theme: String) -> String {
    say(
      "Farverne »\(theme)« kan ikke læses. Standardfarverne bruges.",
      "The theme “\(theme)” cannot be read. The standard theme is used.")
  }
  package func themeRole(_ theme: String, _ role: String) -> String {
    say(
      "Farverne »\(theme)« passer ikke ved »\(role)«. Standardfarverne bruges.",
      "The theme “\(theme)” does not fit at “\(role)”. The standard theme is used.")
  }
  package func themeWord(_ theme: String, _ role: String, _ word: String) -> String {
    say(
      "Farverne »\(theme)« har et ukendt ord ved »\(role)«: \(word). Standardfarverne bruges.",
      "The theme “\(theme)” has an unknown word at “\(role)”: \(word). The standard theme is used.")
  }
  package var editorHelp: [String] {
    say(
      [
        "Skriv teksten ovenfor denne linje. Gem og luk for at gå tilbage til Lygte.",
        "Luk uden at ændre noget for at fortryde.",
      ],
      [
        "Write the text above this line. Save and close to go back to Lygte.",
        "Close without a change to call it off.",
      ])
  }
  package var noEditor: String {
    say(
      "Der er ingen teksteditor på computeren. Sæt fx EDITOR=nano.",
      "There is no text editor on this machine. Set for example EDITOR=nano.")
  }
  package func editorFailed(_ path: String?) -> String {
    say(
      path.map { "Teksteditoren sluttede med en fejl. Teksten ligger i \($0)." }
        ?? "Teksteditoren sluttede med en fejl. Intet er ændret.",
      path.map { "The editor ended with an error. The text lies in \($0)." }
        ?? "The editor ended with an error. Nothing was changed.")
  }
  package func editorUnreadable(_ path: String) -> String {
    say(
      "Teksten kan ikke læses. Den ligger i \(path).",
      "The text cannot be read. It lies in \(path).")
  }
  package func draftNotKept(_ path: String, _ cause: String) -> String {
    say(
      "Kladden kunne ikke lægges til side i \(path): \(cause).",
      "The draft could not be put aside in \(path): \(cause).")
  }
  package func keysDamaged(_ path: String) -> String {
    say(
      "\(path) kan ikke forstås. Tasterne er som fra starten, til filen er rettet.",
      "\(path) cannot be understood. The keys are as they began until the file is mended.")
  }
  package func folderMade(_ path: String) -> String {
    say(
      "Mappen er oprettet i \(path). Alt, hvad du skriver, ligger der.",
      "The folder was made in \(path). All you write lies there.")
  }
  package func noFile(_ path: String) -> String {
    say(
      "Filen \(path) findes ikke. Se efter, om stien er rigtig.",
      "There is no file \(path). See whether the path is right.")
  }
  package func tableRead(_ name: String, _ layout: String) -> String {
    say(
      name.isEmpty ? "Det indsatte er læst som \(layout)." : "\(name) er læst som \(layout).",
      name.isEmpty ? "What was pasted is read as \(layout)." : "\(name) is read as \(layout).")
  }
  /// - Parameter place: `Linje 5`.
  package func rowRefused(_ place: String, _ reason: String) -> String {
    say("\(place) kan ikke hentes: \(reason)", "\(place) cannot be taken in: \(reason)")
  }
  package func tableCounts(_ read: Int, _ new: Int, _ known: Int, _ refused: Int) -> String {
    say(
      "\(counted(read, "række", "rækker")) læst: \(counted(new, "ny", "nye")), "
        + "\(known) er her i forvejen, \(refused) kan ikke hentes.",
      "\(counted(read, "row", "rows")) read: \(new) new, \(known) "
        + "\(known == 1 ? "is" : "are") here already, \(refused) cannot be taken in.")
  }
}
