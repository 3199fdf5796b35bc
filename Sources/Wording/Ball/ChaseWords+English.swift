extension ChaseWords {
  static let english = ChaseWords(
    heading: { "To \($0): \($1) \($1 == 1 ? "finding" : "findings") with you" },
    edition: { "Edition \($0) · list \($1) · \($2)" },
    draft: { "Draft of \($0), not sent" },
    withheld: {
      switch $0 {
      case 0: ""
      case 1: "Of 1 finding, house numbers, personal data or internal remarks are left out."
      default: "Of \($0) findings, house numbers, personal data or internal remarks are left out."
      }
    },
    listMark: "list",
    number: "No.", place: "Place", text: "Description", actions: "Action", due: "Due",
    state: "State", silence: "Days without a word", promisedFor: "Promised for", reply: "Reply",
    code: "Id", list: "List",
    silentFor: { "\($0) without a word" },
    promised: { "promised for \($0)" },
    brokenPromise: { "promised for \($0), \($1)" },
    noDue: "no deadline",
    request:
      "Please write under Reply what has been done, and under Promised for which day you expect. "
      + "Correct Due and State where they are wrong, and send the list back. Leave Id and List as "
      + "they are.",
    requestInText:
      "Please write for each item what has been done, or which day you expect. Keep the code in "
      + "[ ], so that the answer finds its finding.",
    mailSubject: { workspace, count in
      let findings = "\(count) \(count == 1 ? "finding" : "findings") with you"
      return workspace.isEmpty ? findings : "\(workspace): \(findings)"
    },
    greeting: "Hello",
    mailBody: {
      "Here \($0 == 1 ? "is 1 finding" : "are \($0) findings") of safety walks that "
        + "\($0 == 1 ? "is" : "are") with you. Please write how far you have come, or which day "
        + "you expect."
    },
    seeAttached: "The list is attached as a table. It can be corrected in Excel and sent back.",
    fileName: "chase-list")
}
