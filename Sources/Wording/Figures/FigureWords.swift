/// Findings counted.
package struct FigureWords: Sendable {
  package let title: String
  package let summary: @Sendable (_ open: Int, _ overdue: Int, _ all: Int) -> String
  package let byState: String
  package let byCategory: String
  package let byArea: String
  package let byParty: String
  package let times: String
  package let months: String
  package let none: String
  package let nothing: String
  package let age: String
  package let decided: String
  package let answered: String
  package let confirmed: String
  package let notYet: String
  /// The middle and the long tail, in days.
  package let spread:
    @Sendable (_ median: Int, _ ninetieth: Int, _ longest: Int, _ count: Int) -> String
  /// Those that are too many to show, and how many open findings they have together.
  package let otherShares: @Sendable (_ count: Int, _ open: Int) -> String
  package let overdue: @Sendable (Int) -> String
  package let opened: String
  package let closed: String
  package let monthsBefore: @Sendable (Int) -> String
}

extension FigureWords {
  static let danish = FigureWords(
    title: "Tal",
    summary: { open, overdue, all in
      "\(open) \(open == 1 ? "åbent" : "åbne") · \(overdue) over fristen · \(all) fund i alt"
    },
    byState: "Status (alle fund)",
    byCategory: "Kategori (åbne)",
    byArea: "Område (åbne)",
    byParty: "Ansvarlig (åbne)",
    times: "Dage, fra fundet blev set",
    months: "Måned: åbnet og lukket",
    none: "ikke angivet",
    nothing: "Her er ingen fund at tælle.",
    age: "til i dag, åbne",
    decided: "til det er afgjort",
    answered: "til beboerne har svar",
    confirmed: "til det er bekræftet",
    notYet: "ingen endnu",
    spread: { median, ninetieth, longest, count in
      "halvdelen inden \(median), 9 af 10 inden \(ninetieth), længst \(longest) (\(count) fund)"
    },
    otherShares: { count, open in
      "… og \(count) \(count == 1 ? "anden" : "andre") med \(open) "
        + "\(open == 1 ? "åbent" : "åbne") fund"
    },
    overdue: { "\($0) over" },
    opened: "åbnet",
    closed: "lukket",
    monthsBefore: { $0 == 1 ? "1 måned før vises ikke" : "\($0) måneder før vises ikke" })

  static let english = FigureWords(
    title: "Figures",
    summary: { open, overdue, all in "\(open) open · \(overdue) past the deadline · \(all) in all"
    },
    byState: "State (all findings)",
    byCategory: "Category (open)",
    byArea: "Area (open)",
    byParty: "Responsible (open)",
    times: "Days since the finding was seen",
    months: "Month: opened and closed",
    none: "not given",
    nothing: "There are no findings to count.",
    age: "until today, open",
    decided: "until decided",
    answered: "until residents knew",
    confirmed: "until confirmed",
    notYet: "none yet",
    spread: { median, ninetieth, longest, count in
      "half within \(median), 9 in 10 within \(ninetieth), longest \(longest) (of \(count))"
    },
    otherShares: { count, open in
      "… and \(count) \(count == 1 ? "other" : "others") with \(open) open"
    },
    overdue: { "\($0) over" },
    opened: "opened",
    closed: "closed",
    monthsBefore: {
      $0 == 1 ? "1 month before is not shown" : "\($0) months before are not shown"
    })
}
