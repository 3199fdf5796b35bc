extension QueryWords {
  static let english = QueryWords(
    unknownField: { "There is no field called “\($0)”." },
    unknownValue: { "“\($1)” cannot stand in \($0)." },
    neitherYesNorNo: { "Yes or no belongs here, not “\($0)”." },
    unclosedQuote: "A quotation mark is missing.",
    noComparison: { "\($0) cannot be compared with < and >." },
    nothingAsked: { "Nothing stands behind \($0):" },
    tooLong: { "Those are too many words; there is room for \($0)." },
    meant: { "Did you mean \($0)?" },
    dayExamples: "Write for example 2026-12-05, in 14 days, week 40 or november.",
    days: [
      "today", "tomorrow", "in 7 days", "in 14 days", "in 30 days", "friday", "next friday",
      "7 days ago", "14 days ago", "30 days ago",
    ],
    truths: ["yes", "no"],
    completes: "Tab:",
    noGroup: "none",
    shown: { "\($0) of \($1) shown" },
    unmarked: {
      $0 == 1
        ? "One marked finding is hidden now and no longer marked."
        : "\($0) marked findings are hidden now and no longer marked."
    },
    marked: { $0 == 1 ? "One more finding is marked." : "\($0) more findings are marked." },
    nothingMarked: "None of the findings shown match.",
    markPrompt: "Mark: ",
    markHint: "e.g. area:vester due:<friday; only cards shown are marked",
    columnsArranged: "Each column is in the order you asked for.")
}
