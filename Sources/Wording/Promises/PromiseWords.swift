import CaseModel
import Language

/// What was promised, and handing it over to another.
package struct PromiseWords: Speaking {
  package let language: Language

  /// Of what others have promised.
  package var title: String { say("Aftaler", "Promises") }
  package var nothing: String { say("Der er ingen åbne aftaler.", "No promises are open.") }
  /// Of what we have set a day for or owe ourselves.
  package var ownTitle: String { say("Egne frister", "Our deadlines") }
  package var noDeadlines: String { say("Der er ingen åbne frister.", "No deadlines are open.") }
  package var nothingAtAll: String {
    say("Der er ingen åbne frister eller aftaler.", "No deadlines or promises are open.")
  }
  package func late(_ count: Int) -> String {
    say("\(count) overskredet", "\(count) overdue")
  }
  /// Below what others have promised: how many deadlines there are of our own.
  package func ownCount(_ count: Int, _ passed: Int) -> String {
    "\(ownTitle): \(count)" + (passed == 0 ? "" : " · \(late(passed))")
  }
  package func agreementCount(_ count: Int, _ passed: Int) -> String {
    say(counted(count, "aftale", "aftaler"), counted(count, "promise", "promises"))
      + (passed == 0 ? "" : " · \(late(passed))")
  }
  /// What kind of promise it is.
  package func kind(_ kind: Promise.Kind) -> String {
    switch kind {
    case .deadline: say("frist", "deadline")
    case .action: say("tiltag", "action")
    case .followUp: say("opfølgning", "follow-up")
    case .partyDay: say("lovet af den ansvarlige", "promised by the responsible party")
    case .resume: say("genoptages", "to be resumed")
    case .answer: say("svar til beboerne", "answer to residents")
    case .report: say("rapport", "report")
    case .meeting: say("møde", "meeting")
    case .meetingList: say("mødeliste", "meeting list")
    case .sentList: say("sendt liste", "sent list")
    }
  }
  package var passed: String { say("Overskredet", "Overdue") }
  package func soon(_ days: Int) -> String {
    days == 1
      ? say("I dag og i morgen", "Today and tomorrow")
      : say("De næste \(days) dage", "The next \(days) days")
  }
  package var later: String { say("Senere", "Later") }
  package var undated: String { say("Uden dag", "Without a day") }
  /// Those of a section that are too many to show.
  package func more(_ count: Int) -> String { say("… og \(count) til", "… and \(count) more") }
  package var nobody: String { say("ingen", "nobody") }
  /// Of a list of findings picked for a meeting.
  package func meetingList(_ count: Int) -> String {
    say(
      counted(count, "fund til næste møde", "fund til næste møde"),
      counted(count, "finding for the next meeting", "findings for the next meeting"))
  }
  /// Of a list that was sent: its edition, the day, how many are on it and how many unanswered.
  package func sentList(_ edition: Int, _ day: String, _ findings: Int, _ unanswered: Int) -> String
  {
    say(
      "udgave \(edition), sendt \(day): \(unanswered) af \(findings) uden svar",
      "edition \(edition), sent \(day): \(unanswered) of \(findings) unanswered")
  }
  package func count(_ count: Int, _ passed: Int) -> String {
    let promises = say(
      counted(count, "frist eller aftale", "frister og aftaler"),
      counted(count, "deadline or promise", "deadlines and promises"))
    return say(
      passed == 0 ? promises : "\(promises) · \(passed) overskredet",
      passed == 0 ? promises : "\(promises) · \(passed) overdue")
  }

  package func handoverTitle(_ workspace: String) -> String {
    say(
      workspace.isEmpty ? "Overdragelse" : "Overdragelse: \(workspace)",
      workspace.isEmpty ? "Handover" : "Handover: \(workspace)")
  }
  package var handoverIntroduction: String {
    say(
      "Til den, der tager over: frister og aftaler, hvad der kræver opmærksomhed, og hvad der er åbent.",
      "For whoever takes over: deadlines and promises, what needs attention, and what is open.")
  }
  package func handoverWritten(_ promises: Int, _ open: Int, _ path: String) -> String {
    say(
      "\(counted(promises, "frist eller aftale", "frister og aftaler")) og \(open) "
        + "\(open == 1 ? "åbent" : "åbne") fund er skrevet til \(path).",
      "\(counted(promises, "deadline or promise", "deadlines and promises")) and \(open) open "
        + "\(open == 1 ? "finding" : "findings") are written to \(path).")
  }
  /// What its file is called.
  package var fileName: String { say("overdragelse", "handover") }
  package var openFindings: String { say("Åbne fund", "Open findings") }
  package var partiesHeading: String { say("Hvem har hvad", "Who has what") }
  package var followUpHeading: String { say("Hvem følger op", "Who follows up") }
  package func handoverPrinted(_ path: String) -> String {
    say("Overdragelsen er skrevet til \(path).", "The handover is written to \(path).")
  }
  package var columns: (day: String, kind: String, who: String, what: String, about: String) {
    say(("Dato", "Hvad", "Hvem", "Ordlyd", "Fund"), ("Date", "What", "Who", "Wording", "Finding"))
  }
  package var partyColumns: (name: String, open: String, overdue: String, contact: String) {
    say(
      ("Aktør", "Åbne", "Over fristen", "Kontakt"),
      ("Party", "Open", "Past the deadline", "Contact")
    )
  }
  package var devicesHeading: String {
    say("Computere, der har skrevet", "Machines that have written")
  }
  package func draftsLeft(_ count: Int) -> String {
    say(
      counted(
        count, "kladde ligger kun på denne computer.", "kladder ligger kun på denne computer."),
      counted(count, "draft lies on this machine only.", "drafts lie on this machine only."))
  }
  package func lastWrote(_ device: String, _ day: String) -> String {
    say("\(device): sidst \(day)", "\(device): last \(day)")
  }

  package var reassignNeeds: String {
    say(
      "Skriv, fra hvem og til hvem: lygte skift Projektlederen \"Ny leder\"",
      "Say from whom and to whom: lygte reassign Coordinator \"New leader\"")
  }
  package func reassignNothing(_ from: String, _ field: String) -> String {
    say(
      "Intet åbent fund har \(from) som \(field.lowercased()).",
      "No open finding has \(from) as \(field.lowercased()).")
  }
  package func reassignSummary(_ count: Int, _ field: String, _ from: String, _ to: String)
    -> String
  {
    say(
      "\(field): \(from) → \(to) på \(counted(count, "åbent", "åbne")) fund.",
      "\(field): \(from) → \(to) on \(count) open \(count == 1 ? "finding" : "findings").")
  }
  package var reassignAsk: String { say("Skal det ske? (j/n) ", "Do it? (y/n) ") }
  package var reassignNeedsYes: String {
    say("Skriv --ja for at gøre det. Intet er ændret.", "Add --yes to do it. Nothing was changed.")
  }
  package var reassignStopped: String { say("Intet er ændret.", "Nothing was changed.") }
  package func reassigned(_ count: Int, _ field: String, _ from: String, _ to: String) -> String {
    say(
      "\(field) er ændret fra \(from) til \(to) på \(count) fund.",
      "\(field) is changed from \(from) to \(to) on \(counted(count, "finding", "findings"))."
    )
  }
  package func reassignField(_ word: String) -> String {
    say(
      "»\(word)« er ikke en aktør på et fund. Vælg opfølgning, ansvarlig eller ejer.",
      "“\(word)” is no party of a finding. Choose followUp, responsible or owner.")
  }
  package var sameParty: String {
    say("De to navne er den samme aktør.", "The two names are the same party.")
  }
  package func conflictsLeft(_ count: Int) -> String {
    say(
      counted(
        count, "fund har to værdier dér og er ikke ændret: lygte konflikter",
        "fund har to værdier dér og er ikke ændret: lygte konflikter"),
      counted(
        count, "finding has two values there and was left: lygte conflicts",
        "findings have two values there and were left: lygte conflicts"))
  }
  /// The same where one sits at the board.
  package func conflictsHere(_ count: Int) -> String {
    say(
      counted(
        count, "fund har to værdier dér; vælg først mellem dem med =.",
        "fund har to værdier dér; vælg først mellem dem med =."),
      counted(
        count, "finding has two values there; choose between them with = first.",
        "findings have two values there; choose between them with = first."))
  }

  package var to: String { say("Til hvem?", "To whom?") }
  package var reassignTitle: String {
    say("Skift ansvarlig på åbne fund", "Change the party on open findings")
  }
  package var reassignIntroduction: String {
    say(
      "Gælder alle åbne fund på én gang. Først vises, hvad der ændres.",
      "All open findings at once. What would change is shown first.")
  }

}
