/// What stands on lists that leave the program.
package struct ExportWords: Sendable {
  /// The list's heading; the workspace's name, or empty where it has none.
  package let heading: @Sendable (_ workspace: String) -> String
  /// Who an edition is for, by audience.
  package let audience: [String: String]
  /// What stands on the head: who it is for, of which day, and how many findings.
  package let head: @Sendable (_ audience: String, _ day: String, _ count: Int) -> String
  /// The column of the handbook's table for when something was seen.
  package let registered: String
  package let caption: String
  package let noAction: String
  /// A value that was blanked on somebody's order.
  package let removed: String
  package let report: ReportWords

  static let danish = ExportWords(
    heading: { $0.isEmpty ? "Fund fra tryghedsvandringer" : "Fund: \($0)" },
    audience: [
      "internal": "Intern udgave. Må ikke offentliggøres.",
      "partners": "Til samarbejdspartnere. Må ikke offentliggøres.",
      "association": "Til foreningen.", "residents": "Til beboerne.",
    ],
    head: { audience, day, count in "\(audience) \(day). \(count) fund." },
    registered: "Dagregistrering",
    caption: "Fund med ansvarlig og opfølgning",
    noAction: "Intet tiltag endnu.",
    removed: "[fjernet]",
    report: .danish)

  static let english = ExportWords(
    heading: { $0.isEmpty ? "Findings of safety walks" : "Findings: \($0)" },
    audience: [
      "internal": "Internal edition. Not for publication.",
      "partners": "For partners. Not for publication.",
      "association": "For the association.", "residents": "For residents.",
    ],
    head: { audience, day, count in
      "\(audience) \(day). \(count) \(count == 1 ? "finding" : "findings")."
    },
    registered: "Registration by day",
    caption: "Findings with responsible and follow-up",
    noAction: "No action yet.",
    removed: "[removed]",
    report: .english)
}
