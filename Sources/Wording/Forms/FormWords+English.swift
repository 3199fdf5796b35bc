extension FormWords {
  static let english = FormWords(
    newFinding: "New finding", editFinding: { "Edit \($0)" },
    editField: { label, finding in "\(label): \(finding)" }, comment: "Add a comment",
    action: "Add an action", answer: "Answer to residents",
    assign: { findings, name in
      findings == 1
        ? "Responsible, follow-up and deadline: \(name)"
        : "Responsible, follow-up and deadline of \(findings) findings"
    },
    setField: { label, findings in
      findings == 1 ? label : "\(label) of \(findings) findings"
    },
    firstStart: "Who are you?",
    firstStartIntroduction: "Your initials stand by what you write. They can be changed.",
    newWorkspace: "Begin afresh",
    newWorkspaceIntroduction:
      "This makes a folder for your findings. Only the name and the path are needed.",
    newWorkspaceForTable: "Begin with a table: first a folder",
    newWorkspaceForTableIntroduction:
      "The table’s findings need a folder to lie in. The table is pasted after that.",
    openFolder: "Open a folder that exists",
    importFile: "Take in a table",
    importFileIntroduction:
      "Paste the table here, as copied in Word or Excel, or write the file’s path.",
    gateTitle: { step, finding in
      step.hasSuffix("?") ? "\(step) \(finding)" : "\(step): \(finding)"
    },
    gateIntroduction: { step, findings, missing in
      let subject = findings == 1 ? "The finding" : "The \(findings) findings"
      let verb = gateVerbs[step] ?? "moved"
      let count = missing < numbers.count ? numbers[missing] : "\(missing)"
      let things = missing == 1 ? "thing is" : "things are"
      return "\(subject) can be \(verb) once \(count) \(things) in place:"
    },
    questions: [
      "responsible": "Who does it?", "followUp": "Who follows up?", "due": "Deadline",
      "reason.code": "Why?", "reason.text": "Explanation", "waitingUntil": "Waiting until",
      "doneOn": "When was it done?", "confirmedBy": "Who has seen it?",
      "confirmedOn": "When was it seen?", "duplicateOf": "Duplicate of which?",
      "answer.text": "What was the answer?", "answer.to": "Who got it?",
      "answer.channel": "How?", "nobodyToTell": "Nobody to tell",
      "pass": "Go on without, because",
    ],
    help: [
      "reason.text": "Residents may read it.",
      "pass": "Say why. It is kept in the history.",
      "confirmedBy": "Somebody other than who did it.",
      "observation": "What did you see? Do not write names or sensitive details.",
      "title": "At most 80 characters. Without one, the description’s beginning is used.",
      "publicText": "What residents may read.",
      "publicPlace": "The place, so coarse that nobody can be recognised.",
      "tags": "Separate several tags with commas.",
      "coordinate": "As the phone shows it: 55.7761 12.3683",
      "answer.channel": "For example e-mail, letter, meeting or notice.",
      "waitingUntil": "The finding comes up again on that day.",
      "initials": "For example MKJ.", "duplicateOf": "The finding’s id or some of its words.",
      "actions": "What is to be done?",
    ],
    proposedDue: { priority, days in "\(priority): \(days == 1 ? "1 day" : "\(days) days")" },
    proposedDueWithoutPriority: { priority, days in
      "No priority yet; counted as \(priority): \(days == 1 ? "1 day" : "\(days) days")"
    },
    staysIn: { column, findings in
      findings == 1
        ? "Esc leaves the finding in \(column)" : "Esc leaves them in \(column)"
    },
    cancelKeepsDraft: "Esc goes back, text is kept", cancelLeaves: "Esc goes back",
    labels: [
      "folder": "Path of the folder", "file": "Path of the file, or the table",
      "comment": "Comment", "text": "Action", "party": "Who", "due": "Due", "doneOn": "Done on",
      "answer": "Answer", "to": "To", "channel": "Channel", "on": "Date",
      "initials": "Initials", "role": "You are", "name": "Name",
      "municipality": "Municipality", "policeDistrict": "Police district", "area": "Area",
      "walkName": "First walk", "walkDate": "Date", "tags": "Tags", "actions": "Action",
    ],
    roles: [
      "leader": "project leader", "field": "field", "police": "police", "reader": "reader",
    ],
    groups: [
      "place": "Where", "text": "What", "judgement": "Assessment", "people": "Who and when",
      "done": "Done and confirmed", "more": "More",
    ],
    yes: "yes", no: "no", nothingChosen: "nothing chosen", required: "needed",
    noMatch: "Nothing in the list fits",
    dayExamples: "For example 5 Dec, in 14 days, Friday or week 48",
    dayUnreadable: "Cannot be read as a day yet",
    more: { "… and \($0) more" },
    hintEnterGoesOn: "Enter next field", hintEnterSaves: "Enter saves",
    hintEnterReads: "Enter reads it", hintEnterOpens: "Enter opens it",
    hintEnterNewLine: "Enter new line",
    hintSave: "Ctrl-S saves", hintTab: "Tab next field",
    hintChoose: "arrows or 1-9 choose", hintComplete: "Tab takes the proposal",
    hintEditor: "F4 opens an editor", slips: .english)

  private static let numbers = ["no", "one", "two", "three", "four", "five", "six", "seven"]

  private static let gateVerbs = [
    "assess": "taken up", "assign": "assigned", "begin": "begun", "hold": "put on hold",
    "resume": "resumed", "send-back": "sent back", "report-done": "reported done",
    "confirm": "confirmed", "reopen": "reopened", "close": "closed", "decline": "declined",
    "duplicate": "joined as a duplicate", "keep": "kept", "take-out": "taken out",
    "restore": "put back",
  ]
}

extension FormSlipWords {
  static let english = FormSlipWords(
    required: {
      $0.hasSuffix("?") ? "An answer is missing here." : "The field \($0) must be filled in."
    },
    notAChoice: { "“\($0)” is not in the list. Choose with the arrows." },
    notADay: { "“\($0)” is no day. Write for example 5 Dec 2026 or in 14 days." },
    notAPartialDay: { "“\($0)” is no year, month or day." },
    notATime: { "“\($0)” is no time of day. Write for example 17:30." },
    notANumber: { "“\($0)” is no whole number." },
    notATruth: { "“\($0)” is neither yes nor no." },
    notACoordinate: { "“\($0)” is no coordinate. Write for example 55.7761 12.3683." },
    tooLong: { "There is room for at most \($0) characters." },
    outOfRange: { least, most in "The number must lie between \(least) and \(most)." },
    notEditable: "The field cannot be changed.")
}
