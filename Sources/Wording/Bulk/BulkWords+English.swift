extension BulkWords {
  static let english = BulkWords(
    title: { $0 == 1 ? "Change 1 finding?" : "Change \($0) findings at once?" },
    confirm: {
      $0 == 1
        ? "Yes, change it. It can be undone." : "Yes, change all \($0). One undo takes it back."
    },
    ask: { $0 == 1 ? "Change this one finding? [y/n] " : "Change these \($0) findings? [y/n] " },
    needsYes: {
      ($0 == 1 ? "One finding matches." : "\($0) findings match.")
        + " Nothing was changed: nobody could be asked. Add --yes to change them."
    },
    notChanged: "Nothing was changed.",
    noneMatch: "No finding matches the query. Nothing was changed.",
    namesOrQuery: "Name findings, or write --query, but not both.",
    emptyQuery: "The query is empty; it would change every finding. Write which ones.",
    andMore: { "… and \($0) more" },
    leftTitle: {
      $0 == 1
        ? "One finding was not changed; it is still marked"
        : "\($0) findings were not changed; they are still marked"
    },
    leftNotice: { "\($0) not changed and still marked." },
    left: { "\($0): \($1)" },
    noWay: { "is “\($0)”, and from there no way leads to “\($1)”" },
    noPriority: "has no priority",
    standsThere: { "is “\($0)” already" },
    otherStep: { "has another next step: “\($0)”" },
    noStep: { "is “\($0)” and has no next step" },
    unchanged: "there was nothing to change")
}
