extension QueryWords {
  static let danish = QueryWords(
    unknownField: { "Der er intet felt, der hedder »\($0)«." },
    unknownValue: { "»\($1)« kan ikke stå i \($0)." },
    neitherYesNorNo: { "Her skal stå ja eller nej, ikke »\($0)«." },
    unclosedQuote: "Der mangler et anførselstegn.",
    noComparison: { "\($0) kan ikke sammenlignes med < og >." },
    nothingAsked: { "Der står intet efter \($0):" },
    tooLong: { "Det er for mange ord; der er plads til \($0)." },
    meant: { "Mente du \($0)?" },
    dayExamples: "Skriv fx 5-12-2026, om 14 dage, uge 40 eller november.",
    days: [
      "i dag", "i morgen", "om 7 dage", "om 14 dage", "om 30 dage", "fredag", "næste fredag",
      "for 7 dage siden", "for 14 dage siden", "for 30 dage siden",
    ],
    truths: ["ja", "nej"],
    completes: "Tab:",
    noGroup: "uden",
    shown: { "\($0) af \($1) vises" },
    unmarked: {
      $0 == 1
        ? "Ét markeret fund skjules nu og er ikke længere markeret."
        : "\($0) markerede fund skjules nu og er ikke længere markeret."
    },
    marked: { $0 == 1 ? "Ét fund mere er markeret." : "\($0) fund mere er markeret." },
    nothingMarked: "Ingen af de viste fund passer.",
    markPrompt: "Markér: ",
    markHint: "fx område:vester frist:<fredag; kun viste kort markeres",
    columnsArranged: "Hver kolonne er sorteret, som du bad om.")
}
