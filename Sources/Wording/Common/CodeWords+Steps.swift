import CaseModel
import Language

extension CodeWords {
  /// A step of the lifecycle, in the imperative.
  package func step(_ step: LifecycleStep.Name) -> String {
    switch step {
    case .assess: say("Tag op", "Take up")
    case .assign: say("Tildel", "Assign")
    case .begin: say("Påbegynd", "Begin")
    case .hold: say("Sæt i bero", "Put on hold")
    case .resume: say("Genoptag", "Resume")
    case .sendBack: say("Send tilbage", "Send back")
    case .report: say("Meld udført", "Report done")
    case .confirm: say("Bekræft", "Confirm")
    case .reopen: say("Genåbn", "Reopen")
    case .close: say("Luk", "Close")
    case .decline: say("Afvis", "Decline")
    case .duplicate: say("Slå sammen som dublet", "Join as duplicate")
    case .keep: say("Bevar", "Keep")
    case .takeOut: say("Fjern (oprettet ved en fejl)", "Take out (made by mistake)")
    case .restore: say("Gendan", "Restore")
    }
  }

  /// What a step did, for history and messages.
  package func stepDone(_ step: LifecycleStep.Name) -> String {
    switch step {
    case .assess: say("taget op", "taken up")
    case .assign: say("tildelt", "assigned")
    case .begin: say("påbegyndt", "begun")
    case .hold: say("sat i bero", "put on hold")
    case .resume: say("genoptaget", "resumed")
    case .sendBack: say("sendt tilbage", "sent back")
    case .report: say("meldt udført", "reported done")
    case .confirm: say("bekræftet", "confirmed")
    case .reopen: say("genåbnet", "reopened")
    case .close: say("lukket", "closed")
    case .decline: say("afvist", "declined")
    case .duplicate: say("slået sammen som dublet", "joined as duplicate")
    case .keep: say("bevaret", "kept")
    case .takeOut: say("fjernet", "taken out")
    case .restore: say("gendannet", "restored")
    }
  }
}
