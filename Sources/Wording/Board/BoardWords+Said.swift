import CaseModel
import Language

/// What is said at the bottom of the screen when something was done or cannot be.
extension BoardWords {
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
  package var thrownAway: String {
    say(
      "Det, du skrev, er kasseret. Tast u for at få det igen.",
      "What you typed is thrown away. Press u to have it back.")
  }
  package var draftBack: String {
    say("Det, du skrev sidst, er hentet frem.", "What you typed last is back.")
  }
  package func draftsWaiting(_ count: Int) -> String {
    say(
      counted(count, "kladde venter, hvor du slap.", "kladder venter, hvor du slap."),
      counted(count, "draft waits where you left it.", "drafts wait where you left them."))
  }
  /// - Parameter keys: those that show them, as they are called.
  package func draftsWaiting(_ count: Int, keys: String) -> String {
    let said = draftsWaiting(count).dropLast()
    return say(
      "\(said): \(keys) viser \(count == 1 ? "den" : "dem").",
      "\(said): \(keys) shows \(count == 1 ? "it" : "them").")
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
  /// The only text of a finding was to be emptied.
  package var textStays: String {
    say(
      "Fundet ville stå uden tekst. Skriv en anden, eller fjern fundet med x.",
      "The finding would be left without a text. Write another, or take it out with x.")
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
  package func besideOn(_ columns: Int) -> String {
    say(
      "Det valgte fund vises ved siden af tavlen, når vinduet er mindst \(columns) tegn bredt.",
      "The selected finding stands beside the board where the window is at least \(columns) columns "
        + "wide.")
  }
  package var besideOff: String {
    say(
      "Det valgte fund vises ikke ved siden af tavlen. Z viser det igen.",
      "The selected finding does not stand beside the board. Z shows it again.")
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
  /// - Parameter key: the one that takes back what was said, as it is called.
  package func undoHint(_ key: String) -> String { say("\(key) fortryder", "\(key): undo") }
  /// Where a message too long for its place can be read whole.
  package var restOfNotice: String { say("M viser resten", "M shows the rest") }

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
    case .withdrawn: say("er nu fjernet", "taken out")
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
