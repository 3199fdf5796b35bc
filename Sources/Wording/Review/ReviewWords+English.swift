extension ReviewWords {
  static let english = ReviewWords(
    title: { "Review · \($0) open\($1 > 0 ? ", \($1) overdue" : "")" },
    by: { " · by \($0)" },
    groupings: [
      "area": "area", "responsible": "responsible", "category": "category", "age": "age",
    ],
    group: { "\($0) · \($1) open\($2 > 0 ? ", \($2) overdue" : "")" },
    hotspot: "hotspot",
    none: "None",
    nothingOpen: "Nothing is open.",
    more: { "… and \($0) more. Narrow down with f on the board." },
    ages: [
      0: "Less than 14 days old", 14: "14 days to a month", 30: "One to three months",
      90: "Three to six months", 180: "More than half a year old",
    ],
    twoValues: "two values",
    overdue: { days, party in
      (days == 1 ? "1 day overdue" : "\(days) days overdue") + (party.map { " with \($0)" } ?? "")
    },
    resume: "the wait is over",
    checked: "said to be done; somebody must look",
    assessed: "not decided yet",
    noResponsible: "nobody responsible",
    noDate: "no deadline",
    noAction: "no action",
    foundAgain: { $0 == 1 ? "1 finding here in a year" : "\($0) findings here in a year" },
    until: { day, party in (party.map { "with \($0)" } ?? "open") + " until \(day)" },
    settles: { "\($0): \($1)" },
    deeds: [
      "open": "choose", "due": "new date", "next": "onward", "assign": "set responsible",
      "action": "write an action",
    ],
    changed: "changed",
    new: "new",
    finish: { last in
      "Done: remember that all here was seen" + (last.map { " (last on \($0))" } ?? "")
    },
    finished: "The review is remembered. Next time what changed since is marked.",
    regroup: { "Divide by \($0)" },
    allowWriting: "This is for looking. Choose this line to be able to write",
    needsInitials: "Say first who you are: press I.",
    meetingTitle: { $0 == 1 ? "Meeting list · 1 finding" : "Meeting list · \($0) findings" },
    meetingEmpty: "The meeting list is empty. Press . on a finding to put it on.",
    putOn: {
      $0 == 1 ? "The finding is on the meeting list." : "\($0) findings put on the meeting list."
    },
    takenOff: {
      $0 == 1
        ? "The finding is off the meeting list." : "\($0) findings taken off the meeting list."
    },
    reordered: "The order of the meeting list is saved.",
    meetingMark: "on the meeting list",
    personPrompt: "Who are you? Initials: ",
    person: { "What is written from here stands by \($0) until Lygte is closed." },
    known: { "What you write on this machine stands by \($0)." },
    nobodyKnown: {
      "Lygte does not know you: what you write gets the name “\($0)”. Press I and give your initials."
    },
    writesAs: { "as \($0)" },
    userIsSet: {
      "LYGTE_USER is set, so all from here stands by \($0). Start Lygte without it to change."
    },
    mayWrite: "Now it can be written.",
    looksOnly: "Now it is for looking only.",
    showingTitle: { shown, withheld in
      "Showing for residents · \(shown) shown"
        + (withheld > 0 ? ", \(withheld) without a public text withheld" : "")
    },
    showingNone: "None of the findings has a public text yet.",
    noArea: "No area",
    readOnlyAsked: "Nothing was saved: only reading was asked for (--read-only).",
    meetingNeeds: "Write: lygte meeting, lygte meeting add K7Q-4MJ or lygte meeting remove K7Q-4MJ",
    noGrouping: { word, known in
      "The review cannot be divided by “\(word)”. Write \(known.joined(separator: ", "))."
    })
}
