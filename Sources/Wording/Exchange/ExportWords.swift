import Language

/// What stands on lists that leave the program.
package struct ExportWords: Speaking {
  package let language: Language

  /// The list's heading; the workspace's name, or empty where it has none.
  package func heading(_ workspace: String) -> String {
    say(
      workspace.isEmpty ? "Fund fra tryghedsvandringer" : "Fund: \(workspace)",
      workspace.isEmpty ? "Findings of safety walks" : "Findings: \(workspace)")
  }
  /// Who an edition is for, by audience.
  package var audience: [String: String] {
    language == .danish ? Self.danishAudience : Self.englishAudience
  }
  /// What stands on the head: who it is for, of which day, and how many findings.
  package func head(_ audience: String, _ day: String, _ count: Int) -> String {
    say(
      "\(audience) \(day). \(count) fund.",
      "\(audience) \(day). \(counted(count, "finding", "findings")).")
  }
  /// The column of the handbook's table for when something was seen.
  package var registered: String { say("Dagregistrering", "Registration by day") }
  package var caption: String {
    say("Fund med ansvarlig og opfølgning", "Findings with responsible and follow-up")
  }
  package var noAction: String { say("Intet tiltag endnu.", "No action yet.") }
  /// A value that was blanked on somebody's order.
  package var removed: String { say("[fjernet]", "[removed]") }
  package var report: ReportWords { ReportWords(language: language) }

  private static let danishAudience: [String: String] = [
    "internal": "Intern udgave. Må ikke offentliggøres.",
    "partners": "Til samarbejdspartnere. Må ikke offentliggøres.",
    "association": "Til foreningen.", "residents": "Til beboerne.",
  ]
  private static let englishAudience: [String: String] = [
    "internal": "Internal edition. Not for publication.",
    "partners": "For partners. Not for publication.",
    "association": "For the association.", "residents": "For residents.",
  ]
}
