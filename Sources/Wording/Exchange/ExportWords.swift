import CaseModel
import Language

/// What stands on lists that leave the program.
package struct ExportWords: Speaking {
  package let language: Language
  package var own = OwnCodes.none

  /// The list's heading; the workspace's name, or empty where it has none.
  package func heading(_ workspace: String) -> String {
    say(
      workspace.isEmpty ? "Punkter fra tryghedsvandringer" : "Punkter: \(workspace)",
      workspace.isEmpty ? "Findings of safety walks" : "Findings: \(workspace)")
  }
  /// What the sheet of findings is called.
  package var sheet: String { say("Fund", "Findings") }
  /// Who an edition is for.
  // In a calendar.
  package func walkEvent(_ walk: String) -> String {
    say("Tryghedsvandring: \(walk)", "Safety walk: \(walk)")
  }
  package func meetingEvent(_ walk: String) -> String {
    say("Opfølgningsmøde: \(walk)", "Follow-up meeting: \(walk)")
  }
  package func reportEvent(_ walk: String) -> String {
    say("Rapport senest: \(walk)", "Report due: \(walk)")
  }
  package func dueEvent(_ title: String, _ party: String) -> String {
    let title = party.isEmpty ? title : "\(title) (\(party))"
    return say("Frist: \(title)", "Due: \(title)")
  }
  package func audience(_ audience: Audience) -> String {
    if let heading = own[audience.rawValue, .audience]?.heading { return say(heading) }
    return switch audience {
    case .internal:
      say("Intern udgave. Må ikke offentliggøres.", "Internal edition. Not for publication.")
    case .partners:
      say(
        "Kun til kommune og politi. Må ikke offentliggøres.",
        "For council and police only. Not for publication.")
    case .association:
      say(
        "Til bestyrelsen. Må deles med foreningens medlemmer.",
        "For the board. May be shared with the association’s members.")
    case .residents: say("Til beboerne.", "For residents.")
    }
  }
  /// Which case of the journal a page belongs to.
  package func caseLine(_ number: String) -> String {
    say("Sagsnr. \(number).", "Case no. \(number).")
  }
  /// What stands on the head: who it is for, of which day, and how many findings.
  package func head(_ audience: String, _ day: String, _ count: Int) -> String {
    say(
      "\(audience) \(day). \(counted(count, "punkt", "punkter")).",
      "\(audience) \(day). \(counted(count, "finding", "findings")).")
  }
  /// The column of the handbook's table for when something was seen.
  package var registered: String { say("Dagregistrering", "Registration by day") }
  package var caption: String {
    say("Punkter med ansvarlig og opfølgning", "Findings with responsible and follow-up")
  }
  package var noAction: String { say("Intet tiltag endnu.", "No action yet.") }
  package func telephone(_ number: String) -> String { say("tlf. \(number)", "tel. \(number)") }
  package func caseNumber(_ number: String) -> String { say("sag \(number)", "case \(number)") }
  /// Columns of the days a finding came how far on; an import leaves them out.
  package var createdDay: String { say("Oprettet dag", "Created day") }
  package var decidedDay: String { say("Besluttet dag", "Decided day") }
  package var assignedDay: String { say("Tildelt dag", "Assigned day") }
  package var doneDay: String { say("Meldt udført dag", "Reported done day") }
  package var confirmedDay: String { say("Set efter dag", "Checked day") }
  package var answeredDay: String { say("Besvaret dag", "Answered day") }
  package var closedDay: String { say("Lukket dag", "Closed day") }
  package var daysInState: String { say("Dage i status", "Days in state") }
  /// All of these.
  package var reckoned: [String] {
    [
      createdDay, decidedDay, assignedDay, doneDay, confirmedDay, answeredDay, closedDay,
      daysInState,
    ]
  }
  /// The list of texts for residents that goes to whoever edits them.
  package func publicTexts(_ workspace: String) -> String {
    say(
      workspace.isEmpty ? "Offentlige tekster" : "Offentlige tekster: \(workspace)",
      workspace.isEmpty ? "Public texts" : "Public texts: \(workspace)")
  }
  package var publicTextsRequest: String {
    say(
      "Ret gerne teksterne, og send listen tilbage. Behold koden, som den er: den finder teksten igen.",
      "Please edit the texts and send the list back. Keep the id as it is: it finds the text again."
    )
  }
  /// A value that was blanked on somebody's order.
  package var removed: String { say("[fjernet]", "[removed]") }
  package var report: ReportWords { ReportWords(language: language) }
  package var edition: EditionWords { EditionWords(language: language) }
}
