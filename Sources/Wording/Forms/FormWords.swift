import Language

/// The words of forms: titles, questions, hints and what is said about a field that cannot be
/// saved.
package struct FormWords: Speaking {
  package let language: Language

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
      "Sæt tabellen ind her, som den er kopieret i Word eller Excel, eller skriv filens sti.",
      "Paste the table here, as copied in Word or Excel, or write the file’s path.")
  }

  /// The name of the step, or the question, on top of the form that asks for it.
  package func gateTitle(_ step: String, _ finding: String) -> String {
    step.hasSuffix("?") ? "\(step) \(finding)" : "\(step): \(finding)"
  }
  /// `Fundet kan tildeles, når tre ting er på plads:`, by the code of the step.
  package func gateIntroduction(_ step: String, _ findings: Int, _ missing: Int) -> String {
    let subject = say(
      findings == 1 ? "Fundet" : "De \(findings) fund",
      findings == 1 ? "The finding" : "The \(findings) findings")
    let verb = gateVerbs[step] ?? say("flyttes", "moved")
    let count = missing < numbers.count ? numbers[missing] : "\(missing)"
    return say(
      "\(subject) kan \(verb), når \(count) ting er på plads:",
      "\(subject) can be \(verb) once \(count) \(missing == 1 ? "thing is" : "things are") in place:"
    )
  }
  /// The questions of a held-back step by field; a field without one has its label.
  package var questions: [String: String] {
    language == .danish ? Self.danishQuestions : Self.englishQuestions
  }
  /// What helps to answer them, by field.
  package var help: [String: String] { language == .danish ? Self.danishHelp : Self.englishHelp }
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

  /// Labels of fields that are in forms alone.
  package var labels: [String: String] {
    language == .danish ? Self.danishLabels : Self.englishLabels
  }
  package var roles: [String: String] { language == .danish ? Self.danishRoles : Self.englishRoles }
  /// Headings of the groups of an editing form.
  package var groups: [String: String] {
    language == .danish ? Self.danishGroups : Self.englishGroups
  }

  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }
  package var nothingChosen: String { say("intet valgt", "nothing chosen") }
  package var required: String { say("skal udfyldes", "needed") }
  package var noMatch: String { say("Intet i listen passer", "Nothing in the list fits") }
  package var dayExamples: String {
    say(
      "For eksempel 5-12, om 14 dage, fredag eller uge 48",
      "For example 5 Dec, in 14 days, Friday or week 48")
  }
  package var dayUnreadable: String {
    say("Kan ikke læses som en dag endnu", "Cannot be read as a day yet")
  }
  package func more(_ count: Int) -> String { say("… og \(count) til", "… and \(count) more") }

  package var hintEnterGoesOn: String { say("Enter næste felt", "Enter next field") }
  package var hintEnterSaves: String { say("Enter gemmer", "Enter saves") }
  package var hintEnterReads: String { say("Enter henter", "Enter reads it") }
  package var hintEnterOpens: String { say("Enter åbner", "Enter opens it") }
  package var hintEnterNewLine: String { say("Enter ny linje", "Enter new line") }
  package var hintSave: String { say("Ctrl-S gemmer", "Ctrl-S saves") }
  package var hintTab: String { say("Tab næste felt", "Tab next field") }
  package var hintChoose: String { say("pile eller 1-9 vælger", "arrows or 1-9 choose") }
  package var hintComplete: String { say("Tab tager forslaget", "Tab takes the proposal") }
  package var hintEditor: String { say("F4 åbner editor", "F4 opens an editor") }

  package var slips: FormSlipWords { FormSlipWords(language: language) }

  private static let danishQuestions: [String: String] = [
    "responsible": "Hvem gør det?", "followUp": "Hvem holder øje?", "due": "Frist",
    "reason.code": "Hvorfor?", "reason.text": "Forklaring", "waitingUntil": "Afventer til",
    "doneOn": "Hvornår blev det gjort?", "confirmedBy": "Hvem har set det?",
    "confirmedOn": "Hvornår blev det set?", "duplicateOf": "Dublet af hvilket fund?",
    "answer.text": "Hvad har I svaret?", "answer.to": "Hvem fik svaret?",
    "answer.channel": "Hvordan?", "nobodyToTell": "Ingen at give besked til",
    "pass": "Gå videre uden, fordi",
  ]
  private static let englishQuestions: [String: String] = [
    "responsible": "Who does it?", "followUp": "Who follows up?", "due": "Deadline",
    "reason.code": "Why?", "reason.text": "Explanation", "waitingUntil": "Waiting until",
    "doneOn": "When was it done?", "confirmedBy": "Who has seen it?",
    "confirmedOn": "When was it seen?", "duplicateOf": "Duplicate of which?",
    "answer.text": "What was the answer?", "answer.to": "Who got it?",
    "answer.channel": "How?", "nobodyToTell": "Nobody to tell",
    "pass": "Go on without, because",
  ]
  private static let danishHelp: [String: String] = [
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
  ]
  private static let englishHelp: [String: String] = [
    "reason.text": "Residents may read it.",
    "pass": "Say why. It is kept in the history.",
    "confirmedBy": "Somebody other than who did it.",
    "observation": "What did you see? Do not write names or sensitive details.",
    "title": "At most 80 characters. Without one, the description’s beginning is used.",
    "publicText": "What residents may read.",
    "publicPlace": "The place, so coarse that nobody can be recognised.",
    "tags": "Separate several tags with commas.",
    "coordinate": "As the phone shows it: 55.7761 12.3683",
    "answer.channel": "For example e-mail, letter, meeting or notice.",
    "waitingUntil": "The finding comes up again on that day.",
    "initials": "For example MKJ.", "duplicateOf": "The finding’s id or some of its words.",
    "actions": "What is to be done?",
  ]
  private static let danishLabels: [String: String] = [
    "folder": "Mappens sti", "file": "Filens sti eller tabellen",
    "comment": "Note", "text": "Tiltag", "party": "Hvem", "due": "Frist", "doneOn": "Udført den",
    "answer": "Svar", "to": "Til", "channel": "Kanal", "on": "Dato", "initials": "Initialer",
    "role": "Du er", "name": "Navn", "municipality": "Kommune",
    "policeDistrict": "Politikreds", "area": "Område", "walkName": "Første vandring",
    "walkDate": "Dato", "tags": "Mærker", "actions": "Tiltag",
  ]
  private static let englishLabels: [String: String] = [
    "folder": "Path of the folder", "file": "Path of the file, or the table",
    "comment": "Comment", "text": "Action", "party": "Who", "due": "Due", "doneOn": "Done on",
    "answer": "Answer", "to": "To", "channel": "Channel", "on": "Date",
    "initials": "Initials", "role": "You are", "name": "Name",
    "municipality": "Municipality", "policeDistrict": "Police district", "area": "Area",
    "walkName": "First walk", "walkDate": "Date", "tags": "Tags", "actions": "Action",
  ]
  private static let danishRoles: [String: String] = [
    "leader": "projektleder", "field": "felt", "police": "politi", "reader": "læser",
  ]
  private static let englishRoles: [String: String] = [
    "leader": "project leader", "field": "field", "police": "police", "reader": "reader",
  ]
  private static let danishGroups: [String: String] = [
    "place": "Hvor", "text": "Hvad", "judgement": "Vurdering", "people": "Hvem og hvornår",
    "done": "Udført og bekræftet", "more": "Mere",
  ]
  private static let englishGroups: [String: String] = [
    "place": "Where", "text": "What", "judgement": "Assessment", "people": "Who and when",
    "done": "Done and confirmed", "more": "More",
  ]

  private var numbers: [String] {
    say(
      ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv"],
      ["no", "one", "two", "three", "four", "five", "six", "seven"])
  }

  private var gateVerbs: [String: String] {
    language == .danish ? Self.danishGateVerbs : Self.englishGateVerbs
  }

  private static let danishGateVerbs: [String: String] = [
    "assess": "tages op", "assign": "tildeles", "begin": "påbegyndes",
    "hold": "sættes til at afvente", "resume": "genoptages", "send-back": "sendes tilbage",
    "report-done": "meldes udført", "confirm": "bekræftes", "reopen": "genåbnes",
    "close": "lukkes", "decline": "afvises", "duplicate": "slås sammen som dublet",
    "keep": "bevares", "take-out": "tages ud", "restore": "sættes ind igen",
  ]
  private static let englishGateVerbs: [String: String] = [
    "assess": "taken up", "assign": "assigned", "begin": "begun", "hold": "put on hold",
    "resume": "resumed", "send-back": "sent back", "report-done": "reported done",
    "confirm": "confirmed", "reopen": "reopened", "close": "closed", "decline": "declined",
    "duplicate": "joined as a duplicate", "keep": "kept", "take-out": "taken out",
    "restore": "put back",
  ]
}
