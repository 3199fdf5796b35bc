/// What stands on the report of a walk.
package struct ReportWords: Sendable {
  package let title: @Sendable (_ walk: String) -> String
  package let aboutWalk: String
  package let positives: String
  package let findings: String
  package let nothingFound: String
  /// What residents can do themselves.
  package let advice: String
  /// The columns of the findings: number, place, what was seen, what is done, who, when, state.
  package let columns: [String]
  /// That findings are left out since nobody has written a text these readers may have.
  package let leftOut: @Sendable (Int) -> String
  /// That parts of findings are left out.
  package let withheld: @Sendable (Int) -> String
  /// From when to when it was walked; the end is empty where nobody wrote it.
  package let hours: @Sendable (_ start: String, _ end: String) -> String
  package let participants: @Sendable (Int) -> String
  package let written: @Sendable (_ findings: Int, _ path: String) -> String
  package let needsWalk: @Sendable (_ walks: [String]) -> String

  static let danish = ReportWords(
    title: { $0.isEmpty ? "Rapport fra tryghedsvandring" : "Rapport: \($0)" },
    aboutWalk: "Om vandringen",
    positives: "Det, der gør området trygt",
    findings: "Det, vi fandt",
    nothingFound: "Der er ingen fund at vise.",
    advice: "Det kan beboerne selv gøre",
    columns: ["Nr.", "Sted", "Hvad vi så", "Hvad der gøres", "Ansvarlig", "Frist", "Status"],
    leftOut: {
      $0 == 1
        ? "1 fund er udeladt: det har ingen offentlig tekst."
        : "\($0) fund er udeladt: de har ingen offentlig tekst."
    },
    withheld: {
      $0 == 1
        ? "I 1 fund er husnummer eller andet, der peger på nogen, taget ud."
        : "I \($0) fund er husnumre eller andet, der peger på nogen, taget ud."
    },
    hours: { start, end in
      let times = [start, end].filter { !$0.isEmpty }.map { $0.replacing(":", with: ".") }
      return "Kl. \(times.joined(separator: "–"))"
    },
    participants: { $0 == 1 ? "1 deltager" : "\($0) deltagere" },
    written: { "Rapporten med \($0) fund er skrevet til \($1)." },
    needsWalk: { walks in
      "Skriv, hvilken vandring: lygte report \"\(walks.first ?? "Vester Allé, aften")\""
        + (walks.count > 1 ? ". Her er: \(walks.joined(separator: " · "))." : "")
    })

  static let english = ReportWords(
    title: { $0.isEmpty ? "Report of a safety walk" : "Report: \($0)" },
    aboutWalk: "About the walk",
    positives: "What makes the area safe",
    findings: "What we found",
    nothingFound: "There are no findings to show.",
    advice: "What residents can do themselves",
    columns: ["No.", "Place", "What we saw", "What is done", "Responsible", "Deadline", "State"],
    leftOut: {
      $0 == 1
        ? "1 finding is left out: it has no public text."
        : "\($0) findings are left out: they have no public text."
    },
    withheld: {
      $0 == 1
        ? "In 1 finding a house number or what else points at somebody is taken out."
        : "In \($0) findings house numbers or what else points at somebody are taken out."
    },
    hours: { start, end in [start, end].filter { !$0.isEmpty }.joined(separator: "–") },
    participants: { $0 == 1 ? "1 participant" : "\($0) participants" },
    written: { count, path in
      "The report with \(count) \(count == 1 ? "finding" : "findings") is written to \(path)."
    },
    needsWalk: { walks in
      "Say which walk: lygte report \"\(walks.first ?? "Vester Allé, evening")\""
        + (walks.count > 1 ? ". Here are: \(walks.joined(separator: " · "))." : "")
    })
}
