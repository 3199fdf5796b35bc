extension BallWords {
  static let english = BallWords(
    heading: "Where the ball is",
    stages: [
      "proposed": "proposed", "told": "told", "accepted": "accepted", "promised": "promised",
      "done": "reported done", "confirmed": "seen on site", "answered": "residents told",
    ],
    stageNotReached: "not yet",
    withUs: "The ball is with us.",
    withParty: { "The ball is with \($0)." },
    waiting: "The finding is waiting.",
    withNobody: "Nothing is left to do.",
    silence: { days, text in days == 0 ? "Heard from today." : "Nothing heard for \(text)." },
    promised: { "promised for \($0), \($1)" },
    brokenPromise: { "promised for \($0), \($1)" },
    told: { $0 == 1 ? "once" : "\($0) times" },
    handOvers: { times, party in
      let often = times == 1 ? "Sent back once" : "Sent back \(times) times"
      return party.isEmpty ? often : "\(often), last by \(party)"
    },
    followUp: { "\($0) \($1) \($2)" },
    edition: { "list, edition \($0)" },
    changed: { "changed \($0)" },
    chaseNeeds: { "Say who the list is for: \($0.joined(separator: " · "))" },
    noParty: { name, parties in
      "No findings are with “\(name)”."
        + (parties.isEmpty ? "" : " Findings are with: \(parties.joined(separator: " · ")).")
    },
    nothingWith: { "No findings are with \($0)." },
    nobodyHasAnything: "No findings are with anybody else.",
    notRecorded: "The list is not noted as sent. Add --send when it goes out.",
    recorded: { "Noted as sent to \($0): edition \($1), list \($2). Undo: lygte undo" },
    written: { "Written: \($0)" },
    noAddress: { "\($0) has no usable e-mail address in the register; write it yourself." },
    unknownFormat: { "There is no format \($0). Choose: \($1.joined(separator: ", "))." },
    unknownAudience: { "\($0) is no audience. Choose: \($1.joined(separator: ", "))." },
    openCount: { "\($0) \($0 == 1 ? "finding" : "findings")" },
    overdueCount: { "\($0) overdue" },
    lastSent: { "sent \($0)" },
    neverSent: "never sent",
    listNeverSent: "the list was never sent",
    party: "Who", open: "Findings", overdue: "Overdue", silent: "Days without a word",
    sent: "Last sent",
    replyNeeds:
      "Give finding and answer: lygte reply K7Q-4MJ \"We come on Friday\" --promised friday",
    replied: { findings, party in
      let who = party.isEmpty ? "The answer" : "The answer of \(party)"
      return "\(who) is noted on \(findings.joined(separator: ", "))."
    },
    unknownSaying: { "\($0) is no answer. Choose: \($1.joined(separator: ", "))." },
    sendBackNeeds:
      "Give finding and reason: lygte send-back K7Q-4MJ \"not our responsibility: private path\"",
    sentBack: { finding, times in
      "\(finding) was sent back and is to be assessed again. "
        + (times == 1 ? "This is the first time." : "This makes \(times) times.")
    },
    notWithParty: { "\($0) is with nobody responsible and cannot be sent back." },
    onTheWordOf: { $0.isEmpty ? "on the word of the responsible party" : "on the word of \($0)" },
    says: ["reply": "answers", "accepted": "takes it on", "done": "is done"],
    unknownParty: "the responsible party",
    ours: "WITH US", theirs: "WITH OTHERS", nothingOurs: "Nothing waits for us.",
    listTitle: { "With \($0): \($1) \($1 == 1 ? "finding" : "findings")" },
    sendTitle: { "Send the list to \($0): \($1) \($1 == 1 ? "finding" : "findings")" },
    mayNameSomebody: { finding, names in
      "\(finding) may name somebody: \(names). Change the text if that is a person."
    },
    sendNote:
      "The list is noted as sent, and the days without a word are counted anew. u takes it back.",
    ways: [
      "clipboard": "Copy the text to the clipboard",
      "mail": "Write an e-mail with the table attached (.eml)",
      "csv": "Write a table for Excel (.csv)", "html": "Write a page to print (.html)",
      "markdown": "Write as text with a table (.md)", "text": "Write as plain text (.txt)",
      "link": "Copy a link that opens an e-mail (mailto:)",
    ],
    sentList: { "The list to \($0) is sent, edition \($1): \($2)" },
    sentTo: { "sent a list to \($0), edition \($1)" },
    copied: "copied, if the terminal takes it",
    copiedBy: { "copied with \($0)" },
    tooLongToCopy: { "The list is longer than \($0) kB and cannot be copied. Write it to a file." },
    wordTitle: "Answer received", wordWho: "Who answered?", wordWhen: "When?",
    wordText: "What do they say?", wordPromised: "Promised by",
    wordSays: "What does it mean?",
    firstTime: "It has not been sent back before.", whoThen: "Who could it be instead?")
}
