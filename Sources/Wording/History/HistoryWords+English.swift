extension HistoryWords {
  static let english = HistoryWords(
    asOfOnlyReads: {
      "\($0) does not show the folder as it was: --as-of belongs to commands that read."
    },
    unreadablePast: {
      "“\($0)” is no day. Write for instance 2026-09-01, 1 September, yesterday or 2026-09-01T14:30:00+02:00."
    },
    notYet: { "“\($0)” has not come yet. Choose a day that has been." },
    shownAsOf: { "AS IT WAS on \($0). This is not today." },
    clockBackwards: { devices in
      let names = devices.map { "“\($0)”" }.joined(separator: ", ")
      let machines = devices.count == 1 ? "machine" : "machines"
      return "The clock ran backwards on the \(machines) \(names): days from there are a guess."
    },
    asOfPrompt: "Show the board as it was on: ",
    asOfHint: "e.g. 1 September, yesterday, 31 Aug 2026",
    asOfBanner: { "AS IT WAS \($0)" },
    backToToday: "The board shows what stands now again.",
    noAct: { "No change begins with “\($0)”. See the names with: lygte log" },
    severalActs: { name, acts in
      "Several changes begin with “\(name)”. Write more of the name:\n"
        + acts.joined(separator: "\n")
    },
    alreadyUndone: "That change is undone already.",
    notUndone: "That change is not undone, so there is nothing to redo.",
    neverUndone: "That cannot be undone: making the folder, seals and removed personal data.",
    resting: { later, command in
      "Work has gone on since:\n" + later.map { "  \($0)" }.joined(separator: "\n")
        + "\nIt is not deleted, but may be hidden. Do it anyway with: \(command)"
    },
    later: { what, who, when in "\(what) (\(who), \(when))" },
    andMore: { "… and \($0) more" },
    confirmTitle: { "Take back: \($0)?" },
    confirmAsks: "Others have worked on it since:",
    confirmYes: "Take it back anyway",
    confirmRedo: "Redo it anyway",
    confirmNo: "Leave it",
    fieldTitle: { "All values: \($0)" },
    shows: "stands",
    stands: "stands too: two values",
    replaced: { "changed by \($0) \($1)" },
    undone: { "undone by \($0) \($1)" },
    past: "no longer stands",
    because: { "reason: \($0)" },
    neverHad: { "\($0) was never filled in on \($1)." },
    fieldNeedsFinding: "Write the finding’s identifier, e.g.: lygte log K7Q-4MJ --field due",
    restoredAlone: "brought back",
    filterPrompt: "Show only: ",
    filterHint: "e.g. by:MKJ kind:due day:yesterday since:1-9",
    filtered: { "Only: \($0)" },
    unknownPart: {
      "“\($0)” is nothing to choose by. Use by, device, walk, kind, day, since, until."
    },
    noDay: { "“\($0)” is no day that has been." },
    noWalk: { "No walk is called anything with “\($0)”." },
    noKind: {
      "“\($0)” is no kind of change. Write a field, or: made, imported, undone, comment, action, answer."
    },
    noneMatch: "No changes match.",
    lookFurther: { "Look further back: \($0) older \($0 == 1 ? "change" : "changes")" })
}
