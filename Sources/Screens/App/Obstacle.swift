import Casework
import Language

/// Why a command cannot be used now.
package enum Obstacle: String, Hashable, Sendable, CaseIterable {
  case noWorkspace, noCard, nothingToUndo, nothingToRedo, changedMeanwhile, readOnly, looksOnly
  case inThePast, noAct
  case noNextStep, firstColumn, lastColumn, topOfColumn, bottomOfColumn, noSearch
  case sortedByHandOnlyNearTheTop, sortedByQuery, alreadyMostPressing, alreadyLeastPressing
  case nothingToTriage, lastToTriage, firstToTriage, noSuchNumber, onlyWhatIsGoodIsKept
  case nothingMarked, noMessages, noHistory, alreadyTakenOut, notFilled, notEditable
  case noParty, noProposedChange, noEdit, notWithParty, noRecord, noOther, noTwoValues
  case noneIsAdded, ofTheProgram, noPhoto

  /// What is said to whoever asks for the command.
  package var sentence: Phrase {
    switch self {
    case .noWorkspace: Phrase("Åbn først en mappe.", "Open a folder first.")
    case .noCard: Phrase("Der er intet fund at vælge her.", "There is no finding to choose here.")
    case .nothingToUndo: Phrase("Der er ikke mere at fortryde.", "There is nothing more to undo.")
    case .nothingToRedo: Phrase("Der er intet at gendanne.", "There is nothing to redo.")
    case .changedMeanwhile:
      Phrase(
        "Det kan ikke fortrydes: det er ændret igen af en anden siden.",
        "This cannot be undone: somebody has changed it again since.")
    case .readOnly:
      Phrase(
        "Mappen kan kun læses lige nu. Intet er ændret.",
        "The folder can only be read right now. Nothing was changed.")
    case .looksOnly:
      Phrase(
        "Her ses kun. Tryk W for at kunne skrive.",
        "This is for looking only. Press W to be able to write.")
    case .inThePast:
      Phrase(
        "Tavlen vises, som den var. Esc går tilbage til i dag, hvor der kan rettes.",
        "The board is shown as it was. Esc goes back to today, to change things.")
    case .noAct: Phrase("Linjen her er ingen ændring.", "This line is no change.")
    case .noNextStep:
      Phrase(
        "Fundet kan ikke flyttes dertil. m viser, hvor det kan flyttes hen.",
        "The finding cannot be moved there. m shows where it can go.")
    case .firstColumn: Phrase("Det er den første kolonne.", "This is the first column.")
    case .lastColumn: Phrase("Det er den sidste kolonne.", "This is the last column.")
    case .topOfColumn: Phrase("Fundet står øverst.", "The finding is at the top.")
    case .bottomOfColumn: Phrase("Fundet står nederst.", "The finding is at the bottom.")
    case .noSearch: Phrase("Søg først efter et ord med /.", "Search for a word with / first.")
    case .sortedByHandOnlyNearTheTop:
      Phrase(
        "Kun de øverste 200 kort kan flyttes med hånden.",
        "Only the first 200 cards can be moved by hand.")
    case .sortedByQuery:
      Phrase(
        "Filteret bestemmer rækkefølgen. Fjern sortér: og gruppér: for at flytte kort.",
        "The filter sets the order. Take out sort: and group: to move cards.")
    case .alreadyMostPressing:
      Phrase("Det haster allerede mest muligt.", "It is as urgent as can be.")
    case .alreadyLeastPressing:
      Phrase("Fundet har allerede ingen prioritet.", "The finding has no priority already.")
    case .nothingToTriage:
      Phrase("Der er ikke flere nye fund at vurdere.", "No new findings are left to decide on.")
    case .lastToTriage:
      Phrase(
        "Det er det sidste fund, der mangler at blive vurderet.",
        "This is the last finding that waits for a verdict.")
    case .firstToTriage:
      Phrase(
        "Det er det ældste fund, der mangler at blive vurderet.",
        "This is the oldest finding that waits for a verdict.")
    case .noSuchNumber: Phrase("Der er ingen linje med det tal.", "No line has that number.")
    case .onlyWhatIsGoodIsKept:
      Phrase(
        "Kun det, der er godt, forslag og opfattelser bevares.",
        "Only what is good, proposals and perceptions are kept.")
    case .nothingMarked: Phrase("Intet er markeret.", "Nothing is marked.")
    case .noMessages: Phrase("Der er ingen beskeder endnu.", "There are no messages yet.")
    case .noHistory: Phrase("Der er ingen ændringer endnu.", "There are no changes yet.")
    case .alreadyTakenOut:
      Phrase("Fundet er allerede fjernet.", "The finding is taken out already.")
    case .notFilled:
      Phrase("Noget mangler stadig i formularen.", "Something is still missing in the form.")
    case .notEditable: Phrase("Linjen her kan ikke rettes.", "This line cannot be edited.")
    case .noParty:
      Phrase("Vælg først en ansvarlig, der har fund.", "Choose a party that has findings first.")
    case .noProposedChange:
      Phrase("Der er ingen rettelse at tage her.", "There is no change to take here.")
    case .noEdit:
      Phrase(
        "Linjen hører ikke til en fil, der er rettet.", "The line is about no file that was edited."
      )
    case .noRecord: Phrase("Vælg først en på listen.", "Choose one on the list first.")
    case .noneIsAdded:
      Phrase(
        "Der er fire målgrupper; flere kan ikke tilføjes. e giver dem jeres navne.",
        "There are four audiences; none can be added. e gives them your names.")
    case .ofTheProgram:
      Phrase(
        "Den hører til programmet og kan ikke fjernes. e giver den jeres navn.",
        "It belongs to the program and cannot be removed. e gives it your name.")
    case .noPhoto: Phrase("Der er intet foto på linjen.", "There is no photo on the line.")
    case .noOther:
      Phrase("Der er ingen anden at samle den med.", "There is no other to join it with.")
    case .noTwoValues: Phrase("Intet felt her har to værdier.", "No field here has two values.")
    case .notWithParty:
      Phrase(
        "Fundet er ikke hos nogen ansvarlig og kan ikke sendes tilbage.",
        "The finding is with nobody responsible and cannot be sent back.")
    }
  }
}
