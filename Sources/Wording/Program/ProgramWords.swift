/// What the program says of the terminal, the editor and its own files.
package struct ProgramWords: Sendable {
  package let noTerminal: String
  package let dumbTerminal: String
  package let unknownTerminal: @Sendable (String) -> String
  package let undescribedTerminal: @Sendable (String) -> String
  package let systemRefused: @Sendable (String) -> String
  package let themeUnreadable: @Sendable (_ theme: String) -> String
  package let themeRole: @Sendable (_ theme: String, _ role: String) -> String
  package let themeWord: @Sendable (_ theme: String, _ role: String, _ word: String) -> String
  package let editorHelp: [String]
  package let noEditor: String
  package let editorFailed: @Sendable (_ path: String?) -> String
  package let editorUnreadable: @Sendable (_ path: String) -> String
  package let draftNotKept: @Sendable (_ path: String, _ cause: String) -> String
  package let unknownPerson: String
  package let folderMade: @Sendable (_ path: String) -> String
  package let noFile: @Sendable (_ path: String) -> String
  package let tableRead: @Sendable (_ name: String, _ layout: String) -> String
  package let rowRefused: @Sendable (_ line: Int, _ reason: String) -> String
  package let tableCounts:
    @Sendable (_ read: Int, _ new: Int, _ known: Int, _ refused: Int) -> String
}

extension ProgramWords {
  static let danish = ProgramWords(
    noTerminal:
      "Tavlen skal bruge en terminal. Brug fx »lygte list« i stedet; »lygte help« viser resten.",
    dumbTerminal: "Terminalen kan ikke tegne en tavle (TERM=dumb). Brug fx »lygte list« i stedet.",
    unknownTerminal: { "Maskinen kender ikke terminalen »\($0)«. Prøv: TERM=xterm-256color lygte" },
    undescribedTerminal: {
      "Maskinen kender ikke terminalen »\($0)«; den behandles som xterm-256color."
    },
    systemRefused: { "Systemet sagde nej: \($0). Prøv igen." },
    themeUnreadable: { "Farverne »\($0)« kan ikke læses. Standardfarverne bruges." },
    themeRole: { "Farverne »\($0)« passer ikke ved »\($1)«. Standardfarverne bruges." },
    themeWord: {
      "Farverne »\($0)« har et ukendt ord ved »\($1)«: \($2). Standardfarverne bruges."
    },
    editorHelp: [
      "Skriv teksten ovenfor denne linje. Gem og luk for at gå tilbage til Lygte.",
      "Luk uden at ændre noget for at fortryde.",
    ],
    noEditor: "Der er intet skriveprogram på maskinen. Sæt fx EDITOR=nano.",
    editorFailed: { path in
      path.map { "Skriveprogrammet sluttede med en fejl. Teksten ligger i \($0)." }
        ?? "Skriveprogrammet sluttede med en fejl. Intet er ændret."
    },
    editorUnreadable: { "Teksten kan ikke læses. Den ligger i \($0)." },
    draftNotKept: { "Kladden kunne ikke lægges til side i \($0): \($1)." },
    unknownPerson: "ukendt",
    folderMade: { "Mappen er oprettet i \($0). Alt, hvad du skriver, ligger der." },
    noFile: { "Filen \($0) findes ikke. Se efter, om stien er rigtig." },
    tableRead: { name, layout in
      name.isEmpty ? "Det indsatte er læst som \(layout)." : "\(name) er læst som \(layout)."
    },
    rowRefused: { "Linje \($0) kan ikke hentes: \($1)" },
    tableCounts: { read, new, known, refused in
      "\(read) \(read == 1 ? "række" : "rækker") læst: \(new) \(new == 1 ? "ny" : "nye"), "
        + "\(known) er her i forvejen, \(refused) kan ikke hentes."
    })

  static let english = ProgramWords(
    noTerminal:
      "The board needs a terminal. Use for example “lygte list” instead; “lygte help” shows the rest.",
    dumbTerminal:
      "The terminal cannot draw a board (TERM=dumb). Use for example “lygte list” instead.",
    unknownTerminal: {
      "This machine does not know the terminal “\($0)”. Try: TERM=xterm-256color lygte"
    },
    undescribedTerminal: {
      "This machine does not know the terminal “\($0)”; it is treated as xterm-256color."
    },
    systemRefused: { "The system said no: \($0). Try again." },
    themeUnreadable: { "The theme “\($0)” cannot be read. The standard theme is used." },
    themeRole: { "The theme “\($0)” does not fit at “\($1)”. The standard theme is used." },
    themeWord: {
      "The theme “\($0)” has an unknown word at “\($1)”: \($2). The standard theme is used."
    },
    editorHelp: [
      "Write the text above this line. Save and close to go back to Lygte.",
      "Close without a change to call it off.",
    ],
    noEditor: "There is no text editor on this machine. Set for example EDITOR=nano.",
    editorFailed: { path in
      path.map { "The editor ended with an error. The text lies in \($0)." }
        ?? "The editor ended with an error. Nothing was changed."
    },
    editorUnreadable: { "The text cannot be read. It lies in \($0)." },
    draftNotKept: { "The draft could not be put aside in \($0): \($1)." },
    unknownPerson: "unknown",
    folderMade: { "The folder was made in \($0). All you write lies there." },
    noFile: { "There is no file \($0). See whether the path is right." },
    tableRead: { name, layout in
      name.isEmpty ? "What was pasted is read as \(layout)." : "\(name) is read as \(layout)."
    },
    rowRefused: { "Line \($0) cannot be taken in: \($1)" },
    tableCounts: { read, new, known, refused in
      "\(read) \(read == 1 ? "row" : "rows") read: \(new) new, \(known) "
        + "\(known == 1 ? "is" : "are") here already, \(refused) cannot be taken in."
    })
}
