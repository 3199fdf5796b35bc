import CaseModel
import Language

/// The board, its messages and lists.
package struct BoardWords: Speaking {
  package let language: Language

  package var example: String { say("EKSEMPEL", "EXAMPLE") }
  package var onlyHere: String { say("kun på denne maskine", "only on this machine") }
  package var shared: String { say("delt", "shared") }
  package var readOnly: String { say("KUN LÆSNING", "READ ONLY") }
  package var emptyBoard: [String] {
    say(
      [
        "Her er ingen fund endnu.",
        "a  skriv det første fund",
        "i  hent en tabel fra Word eller Excel (eller sæt den ind her)",
        "F1 hjælp",
      ],
      [
        "There are no findings yet.",
        "a  write the first finding",
        "i  take in a table from Word or Excel (or paste it here)",
        "F1 help",
      ])
  }
  package var emptyColumn: String { say("(ingen)", "(none)") }
  package var filterHides: String {
    say(
      "Der er ingen fund, der passer til filteret. Esc viser alle.",
      "No finding matches the filter. Esc shows all.")
  }
  package func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say(
      "Vinduet er for lille: \(columns) × \(rows). Der skal mindst være 40 × 10.",
      "The window is too small: \(columns) × \(rows). At least 40 × 10 is needed.")
  }
  package var positive: String { say("gør trygt", "makes safe") }
  package var proposal: String { say("forslag", "proposal") }
  package var perception: String { say("opfattelse", "perception") }
  package var noAction: String { say("mangler tiltag", "no action") }
  package var twoValues: String { say("to værdier", "two values") }
  package func lacks(_ text: String) -> String { say("mangler \(text)", "lacks \(text)") }
  package func due(_ text: String) -> String { say("frist \(text)", "due \(text)") }
  package func waitingUntil(_ text: String) -> String {
    say("afventer til \(text)", "waiting until \(text)")
  }
  package func waitedUntil(_ text: String) -> String {
    say("skulle genoptages \(text)", "was to resume \(text)")
  }
  package func overLimit(_ count: Int) -> String {
    say("over grænsen på \(count)", "over the limit of \(count)")
  }
  package func moreCards(_ count: Int) -> String {
    say(counted(count, "til", "flere"), "\(count) more")
  }
  package func shownOf(_ shown: Int, _ all: Int) -> String {
    say("\(shown) af \(all)", "\(shown) of \(all)")
  }
  package func markedCount(_ count: Int) -> String {
    say(counted(count, "markeret", "markerede"), "\(count) marked")
  }

  package var searchPrompt: String { say("Søg: ", "Search: ") }
  package var filterPrompt: String { say("Vis kun: ", "Show only: ") }
  package var filterHint: String {
    say(
      "fx ansvarlig:kommunen frist:<fredag mangler:tiltag",
      "e.g. responsible:council due:<friday missing:actions")
  }
  package func filterOn(_ shown: Int, _ all: Int, _ query: String) -> String {
    say("\(shown) af \(all) vises: \(query)", "\(shown) of \(all) shown: \(query)")
  }
  /// That a list holds only what the filter shows.
  package func filterShows(_ shown: Int, _ all: Int) -> String {
    say("\(shown) af \(all) vises", "\(shown) of \(all) shown")
  }
  package func filtered(_ shown: Int, _ all: Int) -> String {
    say(
      "\(shown) af \(all) fund vises. Esc viser alle.",
      "\(shown) of \(counted(all, "finding", "findings")) \(shown == 1 ? "is" : "are") shown. "
        + "Esc shows all.")
  }
  package func notFound(_ text: String) -> String {
    say("»\(text)« findes ikke på tavlen.", "“\(text)” is not on the board.")
  }

  /// An empty column is one named like the state.
  package func moved(_ name: String, _ state: FindingState, _ column: String) -> String {
    let said = say("\(name) \(became(state))", "\(name) is now \(became(state))")
    return column.isEmpty ? "\(said)." : "\(said), under \(column)."
  }
  package func movedSeveral(_ count: Int, _ state: FindingState) -> String {
    say(
      "\(count) fund \(becameSeveral(state)).", "\(count) findings are now \(becameSeveral(state))."
    )
  }
  /// Said after fields were set that assign a finding, when it is not assigned by that.
  package func standsStill(_ said: String, _ column: String) -> String {
    say(
      "\(said) Det står stadig under \(column); > fører det videre.",
      "\(said) It still stands under \(column); > takes it further.")
  }
  package func reordered(_ text: String) -> String {
    say("\(text) er flyttet i kolonnen.", "\(text) was moved in its column.")
  }
  package func added(_ text: String) -> String {
    say("Fundet er gemt som \(text).", "The finding is saved as \(text).")
  }
  package func edited(_ text: String) -> String {
    say("\(text) er rettet.", "\(text) was changed.")
  }
  package func changedSeveral(_ count: Int) -> String {
    say(
      "\(count) fund er rettet.",
      counted(count, "finding was changed.", "findings were changed."))
  }
  package func several(_ count: Int) -> String {
    say(counted(count, "fund", "fund"), counted(count, "finding", "findings"))
  }
  package func prioritySet(_ name: String, _ priority: Priority?) -> String {
    switch priority {
    case nil: return say("\(name) har ingen prioritet nu.", "\(name) has no priority now.")
    case .urgent?: return say("\(name) haster nu.", "\(name) is urgent now.")
    case let priority?:
      let word = CodeWords(language: language).priority(priority)
      return say("\(name) har nu \(word) prioritet.", "\(name) has \(word) priority now.")
    }
  }
  package func entryAdded(_ kind: String, _ name: String) -> String {
    say("\(kind) er føjet til \(name).", "\(kind) added to \(name).")
  }
  package func undone(_ text: String) -> String {
    say(
      text.isEmpty ? "Fortrudt." : "Fortrudt: \(text).",
      text.isEmpty ? "Undone." : "Undone: \(text).")
  }
  package func redone(_ text: String) -> String {
    say(
      text.isEmpty ? "Gendannet." : "Gendannet: \(text).",
      text.isEmpty ? "Redone." : "Redone: \(text).")
  }
  package func hiddenByFilter(_ text: String) -> String {
    say("\(text) (skjult af filteret)", "\(text) (hidden by the filter)")
  }
  package func othersChanged(_ count: Int) -> String {
    say(
      counted(count, "fund er ændret et andet sted.", "fund er ændret et andet sted."),
      counted(count, "finding was changed elsewhere.", "findings were changed elsewhere."))
  }
  package var nothingChanged: String { say("Intet er ændret.", "Nothing was changed.") }
  package func allSaved(_ time: String) -> String {
    say("Alt er gemt, sidst kl. \(time).", "All is saved, last at \(time).")
  }
  package var allSavedBefore: String {
    say(
      "Alt er gemt. Her er intet ændret, siden mappen blev åbnet.",
      "All is saved. Nothing was changed here since the folder was opened.")
  }
  package var draftKept: String {
    say(
      "Det, du skrev, er lagt til side og kommer igen, når du åbner formularen.",
      "What you typed is put aside and comes back when you open the form.")
  }
  package var draftBack: String {
    say("Det, du skrev sidst, er hentet frem.", "What you typed last is back.")
  }
  package func draftsWaiting(_ count: Int) -> String {
    say(
      counted(count, "kladde venter, hvor du slap.", "kladder venter, hvor du slap."),
      counted(count, "draft waits where you left it.", "drafts wait where you left them."))
  }
  package var editorUnchanged: String { say("Teksten er uændret.", "The text is unchanged.") }
  package func noSuchFinding(_ text: String) -> String {
    say(
      "»\(text)« er ikke et andet fund her. Skriv koden på det fund, det gentager.",
      "“\(text)” is no other finding here. Write the code of the one it repeats.")
  }
  package var changedWhileOpen: String {
    say(
      "Fundet er ændret af en anden imens. Luk formularen, se på det, og flyt det igen.",
      "Somebody changed the finding meanwhile. Close the form, look at it, and move it again.")
  }
  package var findingNeedsText: String {
    say("Skriv en beskrivelse af fundet først.", "Write a description of the finding first.")
  }
  package func unknownKey(_ text: String) -> String {
    say(
      "\(text) bruges ikke her. F1 viser tasterne.", "\(text) is not used here. F1 shows the keys.")
  }
  package var pasteNeedsField: String {
    say(
      "Åbn et felt, før du sætter tekst ind. En tabel kan sættes ind her.",
      "Open a field before pasting text. A table can be pasted here.")
  }
  package var mouseOn: String {
    say(
      "Musen er slået til. Hold Shift nede for at markere tekst.",
      "The mouse is on. Hold Shift to select text.")
  }
  package var mouseOff: String { say("Musen er slået fra.", "The mouse is off.") }
  package var duplicateOfItself: String {
    say(
      "Et fund kan ikke være en dublet af sig selv.", "A finding cannot be a duplicate of itself.")
  }
  package func severalCalled(_ text: String) -> String {
    say(
      "Flere fund hedder noget med »\(text)«. Vælg et fra listen.",
      "Several findings are called something like “\(text)”. Choose from the list.")
  }
  package func noneCalled(_ text: String) -> String {
    say(
      "Intet fund hedder »\(text)«. Vælg et fra listen.",
      "No finding is called “\(text)”. Choose from the list.")
  }
  package var undoHint: String { say("u fortryder", "u: undo") }
  /// Where a message too long for its place can be read whole.
  package var restOfNotice: String { say("M viser resten", "M shows the rest") }
  package func stateTitle(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
  package func moveTitle(_ text: String) -> String { say("Flyt \(text) til", "Move \(text) to") }
  package func moveSeveral(_ count: Int) -> String {
    say("Flyt \(count) fund til", "Move \(count) findings to")
  }
  package var helpTitle: String { say("Hjælp", "Help") }
  package func helpHeading(_ place: String) -> String {
    say("Taster \(place) (Enter udfører)", "Keys \(place) (Enter performs)")
  }
  package var stepsHeading: String {
    say(
      "Et funds vej, og hvad hvert skridt spørger om",
      "A finding’s way, and what each step asks for")
  }
  package var anyState: String { say("fra alle", "from any") }
  package var messagesTitle: String { say("Beskeder", "Messages") }
  package var historyTitle: String { say("Seneste ændringer", "Latest changes") }
  package var themesTitle: String { say("Farver", "Themes") }
  package var paletteTitle: String { say("Alle kommandoer", "All commands") }
  package var paletteNone: String {
    say("Ingen kommando hedder noget med det.", "No command is called anything like that.")
  }
  package var somebody: String { say("(fjernet)", "(removed)") }
  package var undoneMark: String { say("fortrudt", "undone") }
  package var tookBack: String {
    say("fortrød eller gendannede en ændring", "undid or redid a change")
  }
  package func undid(_ deed: String) -> String { say("fortrød: \(deed)", "undid: \(deed)") }
  package func redid(_ deed: String) -> String { say("gendannede: \(deed)", "redid: \(deed)") }
  package func makingOf(_ name: String) -> String {
    say("oprettelsen af \(name)", "adding \(name)")
  }
  /// `Note til 8 Lærkestien ved broen`.
  package func entryOf(_ kind: String, _ name: String) -> String {
    say("\(kind) til \(name)", "\(kind) for \(name)")
  }
  package func removed(_ entry: String) -> String { say("fjernede \(entry)", "removed \(entry)") }
  package func corrected(_ entry: String) -> String { say("rettede \(entry)", "changed \(entry)") }
  package func made(_ text: String) -> String { say("oprettede \(text)", "added \(text)") }
  package func madeSeveral(_ count: Int) -> String {
    say("oprettede \(count) fund", "added \(count) findings")
  }
  package var changedRegister: String { say("ændrede i mappen", "changed the folder") }
  package var emptied: String { say("(tomt)", "(empty)") }
  package var yes: String { say("ja", "yes") }
  package var no: String { say("nej", "no") }

  package var welcomeTitle: String { say("Velkommen til Lygte", "Welcome to Lygte") }
  package var welcomeNoFolder: String {
    say("Her er endnu ingen mappe med fund.", "There is no folder with findings here yet.")
  }
  package var welcomeExample: String {
    say(
      "Se et eksempel              opdigtet; blandes aldrig med jeres egne",
      "See an example              invented; never mixed with your own")
  }
  package var welcomeTable: String {
    say(
      "Begynd med en tabel         kopiér den i Word eller Excel, og sæt den ind",
      "Begin with a table          copy it in Word or Excel, and paste it")
  }
  package var welcomeAfresh: String {
    say(
      "Begynd forfra               kommune, område, første vandring",
      "Begin afresh                municipality, area, first walk")
  }
  package var welcomeOpen: String {
    say(
      "Åbn en mappe, der findes    delt drev eller en kollegas kopi",
      "Open a folder that exists   a shared drive or a colleague’s copy")
  }
  package var initialsNeeded: String {
    say(
      "Skriv dine initialer. De står ved det, du skriver.",
      "Write your initials. They stand beside what you write.")
  }
  package func settleTitle(_ field: String, _ name: String) -> String {
    say("Hvilken værdi gælder? \(field), \(name)", "Which value holds? \(field), \(name)")
  }
  package var settleAnother: String { say("Skriv en anden værdi", "Write another value") }
  package func settled(_ name: String, _ field: String, _ value: String) -> String {
    say("\(name): \(field) er nu \(value).", "\(name): \(field) is now \(value).")
  }
  package var settledMeanwhile: String {
    say(
      "Værdien er ændret af en anden imens. Se efter igen.",
      "Somebody has changed the value meanwhile. Look again.")
  }
  /// What Enter does on a field with several values.
  package var settleHint: String { say("Vælg værdi", "Choose value") }
  package var importTitle: String { say("Tabellen er læst", "The table was read") }
  package func importConfirm(_ count: Int) -> String {
    say(
      count == 1 ? "Hent 1 fund ind" : "Hent \(count) fund ind",
      count == 1 ? "Take in 1 finding" : "Take in \(count) findings")
  }
  package var importNothingNew: String {
    say("Der er intet nyt i tabellen.", "There is nothing new in the table.")
  }
  package func imported(_ count: Int) -> String {
    say(
      counted(count, "fund er hentet ind.", "fund er hentet ind."),
      counted(count, "finding was taken in.", "findings were taken in."))
  }
  package func printed(_ count: Int, _ path: String) -> String {
    say(
      "\(count) fund er skrevet til \(path). Åbn filen for at udskrive.",
      "\(counted(count, "finding was", "findings were")) written to \(path). "
        + "Open the file to print it.")
  }
  package var howToComeBack: String {
    say("Lygte venter. Skriv fg for at komme tilbage.", "Lygte waits. Type fg to come back.")
  }
  package var listHint: String { say("Enter vælger · Esc tilbage", "Enter chooses · Esc back") }

  /// What is said of a finding that came to a state.
  private func became(_ state: FindingState) -> String {
    switch state {
    case .new: say("er nu ny", "new")
    case .assessing: say("vurderes nu", "being assessed")
    case .assigned: say("er nu tildelt", "assigned")
    case .inProgress: say("er nu i gang", "in progress")
    case .waiting: say("afventer nu", "waiting")
    case .done: say("er nu udført", "done")
    case .confirmed: say("er nu bekræftet", "confirmed")
    case .closed: say("er nu lukket", "closed")
    case .declined: say("er nu afvist", "declined")
    case .duplicate: say("er nu en dublet", "a duplicate")
    case .kept: say("bevares nu", "kept")
    case .withdrawn: say("er nu taget ud", "taken out")
    }
  }
  private func becameSeveral(_ state: FindingState) -> String {
    switch state {
    case .new: say("er nu nye", "new")
    case .duplicate: say("er nu dubletter", "duplicates")
    case .assessing, .assigned, .inProgress, .waiting, .done, .confirmed, .closed, .declined, .kept,
      .withdrawn:
      became(state)
    }
  }
}
