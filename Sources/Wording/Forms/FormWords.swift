import CaseModel
import Language

/// The words of forms: titles, questions, hints and what is said about a field that cannot be
/// saved.
package struct FormWords: Speaking {
  /// The list of what was typed and put aside, and what one of another form is called.
  package var drafts: String { say("Kladder", "Drafts") }
  package var draft: String { say("Kladde", "Draft") }
  package var noDrafts: String {
    say("Intet er skrevet og lagt til side.", "Nothing was typed and put aside.")
  }
  package var draftOfFinding: String {
    say(
      "Kladden kommer igen, når du åbner den samme formular på fundet.",
      "The draft comes back when you open the same form on the finding.")
  }
  package var draftElsewhere: String {
    say(
      "Kladden kommer igen, når du åbner den formular, den blev skrevet i.",
      "The draft comes back when you open the form it was written in.")
  }
  /// Above findings that are like what is being written.
  package var looksLike: String { say("Ligner måske:", "May be the same as:") }

  package let language: Language

  /// Over the fields that the workspace has given itself.
  package var ownFields: String { say("Jeres egne felter", "Your own fields") }
  package var newFinding: String { say("Nyt fund", "New finding") }
  /// The id and title of the finding.
  package func editFinding(_ text: String) -> String { say("Ret \(text)", "Edit \(text)") }
  /// The label of the field and the id of the finding.
  package func editField(_ label: String, _ finding: String) -> String { "\(label): \(finding)" }
  package var comment: String { say("Tilføj note", "Add a comment") }
  package var action: String { say("Tilføj tiltag", "Add an action") }
  package var answer: String { say("Svar til beboerne", "Answer to residents") }
  /// How many findings there are, and of one the id and title.
  package func assign(_ findings: Int, _ finding: String) -> String {
    say(
      findings == 1
        ? "Ansvarlig, opfølgning og frist: \(finding)"
        : "Ansvarlig, opfølgning og frist for \(findings) fund",
      findings == 1
        ? "Responsible, follow-up and deadline: \(finding)"
        : "Responsible, follow-up and deadline of \(findings) findings")
  }
  package func setField(_ label: String, _ findings: Int) -> String {
    say(
      findings == 1 ? label : "\(label) for \(findings) fund",
      findings == 1 ? label : "\(label) of \(findings) findings")
  }
  package var firstStart: String { say("Hvem er du?", "Who are you?") }
  package var firstStartIntroduction: String {
    say(
      "Initialerne står ved det, du skriver. De kan rettes.",
      "Your initials stand by what you write. They can be changed.")
  }
  package var newWorkspace: String { say("Begynd forfra", "Begin afresh") }
  package var newWorkspaceIntroduction: String {
    say(
      "Her oprettes en mappe til jeres fund. Kun navn og sti skal udfyldes.",
      "This makes a folder for your findings. Only the name and the path are needed.")
  }
  package var newWorkspaceForTable: String {
    say("Begynd med en tabel: først en mappe", "Begin with a table: first a folder")
  }
  package var newWorkspaceForTableIntroduction: String {
    say(
      "Tabellens fund skal ligge i en mappe. Bagefter sættes tabellen ind.",
      "The table’s findings need a folder to lie in. The table is pasted after that.")
  }
  package var openFolder: String { say("Åbn en mappe, der findes", "Open a folder that exists") }
  package var importFile: String { say("Hent en tabel", "Take in a table") }
  package var importFileIntroduction: String {
    say(
      "Sæt tabellen ind her, som den er kopieret i Word eller Excel, eller skriv stien til dens "
        + "fil eller til filerne fra telefonerne (.lygte.json).",
      "Paste the table here, as copied in Word or Excel, or write the path of its file, or of the "
        + "files of the phones (.lygte.json).")
  }
  package var importNotes: String { say("Hent noter til vandringen", "Take in notes of the walk") }
  package var importNotesIntroduction: String {
    say(
      "Skriv stien til filerne fra telefonerne (.lygte.json) eller mappen, de ligger i; flere på "
        + "én gang kan trækkes herind. En tabel fra Word eller Excel kan sættes ind.",
      "Write the path of the files of the phones (.lygte.json), or of the folder they lie in; "
        + "several can be dragged here. A table from Word or Excel can be pasted.")
  }

  /// The name of the step, or the question, on top of the form that asks for it.
  package func gateTitle(_ step: String, _ finding: String) -> String {
    step.hasSuffix("?") ? "\(step) \(finding)" : "\(step): \(finding)"
  }
  /// `Fundet kan tildeles, når tre ting er på plads:`; of none, that it can be moved.
  package func gateIntroduction(_ step: LifecycleStep.Name?, _ findings: Int, _ missing: Int)
    -> String
  {
    let subject = say(
      findings == 1 ? "Fundet" : "De \(findings) fund",
      findings == 1 ? "The finding" : "The \(findings) findings")
    let verb = step.map(gateVerb) ?? say("flyttes", "moved")
    let count = missing < numbers.count ? numbers[missing] : "\(missing)"
    return say(
      "\(subject) kan \(verb), når \(count) ting er på plads:",
      "\(subject) can be \(verb) once \(count) \(missing == 1 ? "thing is" : "things are") in place:"
    )
  }
  /// The question of a held-back step; nil where the label asks well enough.
  package func question(_ field: FindingField) -> String? {
    switch field {
    case .waitingUntil: say("Afventer til", "Waiting until")
    case .duplicateOf: say("Dublet af hvilket fund?", "Duplicate of which?")
    case .responsible: say("Hvem gør det?", "Who does it?")
    case .followUp: say("Hvem holder øje?", "Who follows up?")
    case .due: say("Frist", "Deadline")
    case .doneOn: say("Hvornår blev det gjort?", "When was it done?")
    case .confirmedBy: say("Hvem har set det?", "Who has seen it?")
    case .confirmedOn: say("Hvornår blev det set?", "When was it seen?")
    case .nobodyToTell: say("Ingen skal have besked", "Nobody to tell")
    case .id, .number, .walk, .stop, .area, .place, .publicPlace, .coordinate, .title, .observation,
      .publicText, .advice, .kind, .category, .priority, .size, .timeOfDay, .observedOn, .state,
      .reason, .owner, .pointedOutBy, .heightCm, .mastNumber, .sensitivity, .caseNumber,
      .journalisedOn, .limited, .source, .rank,
      .actions, .comments, .answers, .followUps, .tags, .photos, .links, .createdAt, .createdBy,
      .updatedAt, .updatedBy, .stateSince, .reopened, .sheetNumber, .returnOf,
      .pointedOutCount, .measureFailed, .onlyIfPossible, .dots, .revisits, .photoNumber,
      .noAfterPhoto:
      nil
    }
  }
  /// What helps to fill a field in.
  package func help(_ field: FindingField) -> String {
    switch field {
    case .publicPlace:
      say(
        "Skriv stedet så overordnet, at ingen kan genkendes.",
        "Write the place so broadly that nobody can be recognised.")
    case .coordinate:
      say("Som telefonen viser det: 55,7761 12,3683", "As the phone shows it: 55.7761 12.3683")
    case .title:
      say(
        "Højst 80 tegn. Uden overskrift bruges begyndelsen af beskrivelsen.",
        "At most 80 characters. Without one, the description’s beginning is used.")
    case .observation:
      say(
        "Hvad så I? Skriv ikke navne eller følsomme oplysninger.",
        "What did you see? Do not write names or sensitive details.")
    case .publicText: say("Det beboerne må læse.", "What residents may read.")
    case .waitingUntil:
      say("Fundet kommer frem igen den dag.", "The finding comes up again on that day.")
    case .duplicateOf:
      say("Fundets kode eller nogle ord fra det.", "The finding’s id or some of its words.")
    case .noAfterPhoto:
      say("Fx: for mørkt, kan ikke ses.", "For example: too dark, cannot be seen.")
    case .confirmedBy: say("En anden end den, der gjorde det.", "Somebody other than who did it.")
    case .id, .number, .walk, .stop, .area, .place, .advice, .kind, .category, .priority, .size,
      .timeOfDay, .observedOn, .state, .reason, .responsible, .followUp, .owner, .due, .doneOn,
      .confirmedOn, .nobodyToTell, .pointedOutBy, .heightCm, .mastNumber, .sensitivity, .caseNumber,
      .journalisedOn, .limited, .source,
      .rank, .actions, .comments, .answers, .followUps, .tags, .photos, .links, .createdAt,
      .createdBy, .updatedAt, .updatedBy, .stateSince, .reopened, .sheetNumber,
      .returnOf, .pointedOutCount, .measureFailed, .onlyIfPossible, .dots, .revisits, .photoNumber:
      ""
    }
  }
  /// Behind the party that a rule of the workspace names.
  package var byRule: String { say("jeres fordelingsregel", "your assignment rule") }
  package var proposedByRule: String {
    say("Foreslået af jeres fordelingsregel.", "Proposed by your assignment rule.")
  }
  /// `middel: 90 dage`.
  package func proposedDue(_ priority: String, _ days: Int) -> String {
    say(
      "\(priority): \(counted(days, "dag", "dage"))",
      "\(priority): \(counted(days, "day", "days"))")
  }
  package func proposedDueWithoutPriority(_ priority: String, _ days: Int) -> String {
    say(
      "Ingen prioritet endnu; regnet som \(priority): \(counted(days, "dag", "dage"))",
      "No priority yet; counted as \(priority): \(counted(days, "day", "days"))")
  }
  /// `Esc lader fundet blive under Nye`.
  package func staysIn(_ column: String, _ findings: Int) -> String {
    say(
      findings == 1
        ? "Esc lader fundet blive under \(column)" : "Esc lader dem blive under \(column)",
      findings == 1
        ? "Esc leaves the finding in \(column)" : "Esc leaves them in \(column)")
  }
  package var cancelKeepsDraft: String {
    say("Esc går tilbage, teksten huskes", "Esc goes back, text is kept")
  }
  package var cancelLeaves: String { say("Esc går tilbage", "Esc goes back") }

  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }
  package var nothingChosen: String { say("intet valgt", "nothing chosen") }
  package var noMatch: String { say("Intet i listen passer", "Nothing in the list fits") }
  package var dayExamples: String {
    say(
      "For eksempel 5-12, om 14 dage, fredag eller uge 48",
      "For example 5 Dec, in 14 days, Friday or week 48")
  }
  package var dayUnreadable: String {
    say("Kan ikke læses som en dag endnu", "Cannot be read as a day yet")
  }
  package var partialDayExamples: String {
    say(
      "For eksempel 14-9-2026, september 2026 eller 2026",
      "For example 14 Sep 2026, September 2026 or 2026")
  }
  /// Of a list, what is not seen.
  ///
  /// - Parameter isLong: whether typing is the way to find one.
  package func more(_ count: Int, isLong: Bool) -> String {
    let search = isLong ? say("; skriv for at søge", "; type to find one") : ""
    return say("… og \(count) til", "… and \(count) more") + search
  }

  package var hintEnterGoesOn: String { say("Enter næste felt", "Enter next field") }
  package var hintEnterUnfolds: String { say("Enter viser mere", "Enter shows more") }
  /// Of the fields that do not show.
  package func more(_ count: Int, filled: Int) -> String {
    filled == 0
      ? say("Mere: \(count) felter", "More: \(count) fields")
      : say(
        "Mere: \(count) felter, \(filled) udfyldt", "More: \(count) fields, \(filled) filled in")
  }
  /// In an opened list.
  package var hintEnterTakes: String { say("Enter tager", "Enter takes") }
  package var hintEnterSaves: String { say("Enter gemmer", "Enter saves") }
  package var hintEnterReads: String { say("Enter henter", "Enter reads it") }
  package var hintEnterOpens: String { say("Enter åbner", "Enter opens it") }
  package var hintEnterNewLine: String { say("Enter ny linje", "Enter new line") }
  package var hintSave: String { say("Ctrl-S gemmer", "Ctrl-S saves") }
  package var hintTab: String { say("Tab næste felt", "Tab next field") }
  package var hintChoose: String {
    say("1-9 eller mellemrum vælger", "1-9 or Space chooses")
  }
  /// In an opened list.
  package var hintArrows: String { say("pile vælger", "arrows choose") }
  package var hintOpen: String { say("mellemrum åbner listen", "Space opens the list") }
  package var hintComplete: String { say("Tab tager forslaget", "Tab takes the proposal") }
  package var hintEditor: String { say("F4 åbner editor", "F4 opens an editor") }

  package var slips: FormSlipWords { FormSlipWords(language: language) }

  private var numbers: [String] {
    say(
      ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv"],
      ["no", "one", "two", "three", "four", "five", "six", "seven"])
  }

  private func gateVerb(_ step: LifecycleStep.Name) -> String {
    switch step {
    case .assess: say("tages op", "taken up")
    case .assign: say("tildeles", "assigned")
    case .begin: say("påbegyndes", "begun")
    case .hold: say("sættes i bero", "put on hold")
    case .resume: say("genoptages", "resumed")
    case .sendBack: say("sendes tilbage", "sent back")
    case .report: say("meldes udført", "reported done")
    case .confirm: say("bekræftes", "confirmed")
    case .reopen: say("genåbnes", "reopened")
    case .close: say("lukkes", "closed")
    case .decline: say("afvises", "declined")
    case .duplicate: say("slås sammen som dublet", "joined as a duplicate")
    case .keep: say("bevares", "kept")
    case .takeOut: say("fjernes", "taken out")
    case .restore: say("gendannes", "restored")
    }
  }
}
