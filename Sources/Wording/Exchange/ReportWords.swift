import Language

/// What stands on the report of a walk.
package struct ReportWords: Speaking {
  package let language: Language

  package func title(_ walk: String) -> String {
    say(
      walk.isEmpty ? "Rapport fra tryghedsvandring" : "Rapport: \(walk)",
      walk.isEmpty ? "Report of a safety walk" : "Report: \(walk)")
  }
  package var aboutWalk: String { say("Om vandringen", "About the walk") }
  package var positives: String { say("Det, der gør området trygt", "What makes the area safe") }
  package var findings: String { say("Det, vi fandt", "What we found") }
  package var nothingFound: String {
    say("Der er ingen punkter at vise.", "There are no findings to show.")
  }
  /// What residents can do themselves.
  package var advice: String {
    say("Det kan beboerne selv gøre", "What residents can do themselves")
  }
  /// The columns of the findings: number, place, what was seen, what is done, who, when, state.
  package var columns: [String] {
    say(
      ["Nr.", "Sted", "Hvad vi så", "Hvad der gøres", "Ansvarlig", "Frist", "Status"],
      ["No.", "Place", "What we saw", "What is done", "Responsible", "Deadline", "State"])
  }
  /// From when to when it was walked; the end is empty where nobody wrote it.
  package func hours(_ start: String, _ end: String) -> String {
    let times = [start, end].filter { !$0.isEmpty }.joined(separator: "–")
    return say("Kl. \(times.replacing(":", with: "."))", times)
  }
  package func participants(_ count: Int) -> String {
    say(
      counted(count, "deltager", "deltagere"),
      counted(count, "participant", "participants"))
  }
  package func written(_ findings: Int, _ path: String) -> String {
    say(
      "Rapporten med \(counted(findings, "punkt", "punkter")) er skrevet til \(path).",
      "The report with \(counted(findings, "finding", "findings")) is written to \(path)."
    )
  }
  package func needsWalk(_ walks: [String]) -> String {
    say(
      "Skriv, hvilken vandring: lygte rapport \"\(walks.first ?? "Vester Allé, aften")\""
        + (walks.count > 1 ? ". Her er: \(walks.joined(separator: " · "))." : ""),
      "Say which walk: lygte report \"\(walks.first ?? "Vester Allé, evening")\""
        + (walks.count > 1 ? ". Here are: \(walks.joined(separator: " · "))." : ""))
  }
}
