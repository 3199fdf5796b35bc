extension PromiseWords {
  static let english = PromiseWords(
    title: "Promises",
    nothing: "Nothing is promised that has not been kept.",
    kinds: [
      "deadline": "deadline", "action": "action", "follow-up": "follow-up",
      "party-day": "promised by the responsible party", "resume": "to be resumed",
      "answer": "answer to residents", "report": "report", "meeting": "meeting",
      "meeting-list": "meeting list", "sent-list": "sent list",
    ],
    passed: "Should have happened",
    thisWeek: "The next 14 days",
    later: "Later",
    undated: "Without a day",
    more: { "… and \($0) more" },
    nobody: "nobody",
    meetingList: {
      $0 == 1 ? "1 finding for the next meeting" : "\($0) findings for the next meeting"
    },
    sentList: { edition, day, findings, unanswered in
      "edition \(edition), sent \(day): \(unanswered) of \(findings) unanswered"
    },
    count: { count, passed in
      let promises = count == 1 ? "1 promise" : "\(count) promises"
      return passed == 0 ? promises : "\(promises) · \(passed) should have happened"
    },
    handoverTitle: { $0.isEmpty ? "Handover" : "Handover: \($0)" },
    handoverIntroduction:
      "For whoever takes over: what was promised, what needs attention, and what is open.",
    handoverWritten: { promises, open, path in
      "\(promises) \(promises == 1 ? "promise" : "promises") and \(open) open "
        + "\(open == 1 ? "finding" : "findings") are written to \(path)."
    },
    fileName: "handover",
    openFindings: "Open findings",
    partiesHeading: "Who has what",
    followUpHeading: "Who follows up",
    handoverPrinted: { "The handover is written to \($0)." },
    columns: ("Day", "What", "Who", "Words", "About"),
    partyColumns: ("Party", "Open", "Past the deadline", "Contact"),
    devicesHeading: "Machines that have written",
    draftsLeft: {
      $0 == 1 ? "1 draft lies on this machine only." : "\($0) drafts lie on this machine only."
    },
    lastWrote: { device, day in "\(device): last \(day)" },
    reassignNeeds: "Say from whom and to whom: lygte reassign Coordinator \"New leader\"",
    reassignNothing: { from, field in "No open finding has \(from) as \(field.lowercased())." },
    reassignSummary: { count, field, from, to in
      "\(field): \(from) → \(to) on \(count) open \(count == 1 ? "finding" : "findings")."
    },
    reassignAsk: "Do it? (y/n) ",
    reassignNeedsYes: "Add --yes to do it. Nothing was changed.",
    reassignStopped: "Nothing was changed.",
    reassigned: { count, field, from, to in
      "\(field) is changed from \(from) to \(to) on \(count) \(count == 1 ? "finding" : "findings")."
    },
    reassignField: {
      "“\($0)” is no party of a finding. Choose followUp, responsible or owner."
    },
    sameParty: "The two names are the same party.",
    disputedLeft: {
      $0 == 1
        ? "1 finding has two values there and was left: lygte conflicts"
        : "\($0) findings have two values there and were left: lygte conflicts"
    },
    disputedHere: {
      $0 == 1
        ? "1 finding has two values there; choose between them with = first."
        : "\($0) findings have two values there; choose between them with = first."
    },
    from: "From whom?",
    to: "To whom?",
    reassignTitle: "Change the party on open findings",
    reassignIntroduction: "All open findings at once. What would change is shown first.",
    whichField: "What changes?")
}
