extension ToolWords {
  static let english = ToolWords(
    unknownCommand: { word, nearest in
      "There is no command \(word)." + meant(nearest) + "\nSee all with: lygte help"
    },
    unknownOption: { word, nearest in "There is no option \(word)." + meant(nearest) },
    missingValue: { "\($0) needs a value after it." },
    needlessValue: { "\($0) takes no value." },
    misplacedOption: { "\($0) does not belong to lygte \($1)." },
    unknownLanguage: { "There is no language \($0). Choose da or en." },
    unreadableClock: {
      "LYGTE_NOW is not a point in time: \($0). Write it as 2026-11-23T21:34:00+01:00."
    },
    seeHelp: { "See how with: lygte \($0) --help" },
    initNeeds: "Name the folder to make: lygte init DIR",
    demoNeeds: "Name at most one folder: lygte demo [DIR]",
    showNeeds: "Name the finding to show: lygte show K7Q-4MJ",
    setNeeds: "Name findings and fields: lygte set K7Q-4MJ due=2026-12-20",
    moveNeeds: "Name findings and the new state: lygte move K7Q-4MJ assigned",
    commentNeeds: "Name a finding and write a text: lygte comment K7Q-4MJ \"Checked today\"",
    addNeedsText: "Write what you saw: lygte add \"Path without light behind the garages\"",
    anywayNeedsText: "Write why it happens all the same: --anyway \"agreed at the meeting\"",
    importNeeds: "Name the file to bring in: lygte import FILE",
    mapNeeds: { "\($0) maps nothing. Write --map \"Column=field\"." },
    resolveNeeds:
      "Name finding, field and value: lygte resolve K7Q-4MJ responsible --take \"Roads\"",
    needlessWord: { "\($0) is one too many." },
    unknownField: { word, nearest in "There is no field \(word)." + meant(nearest) },
    notACode: { field, text, words in
      "\(field) cannot be “\(text)”. Choose: \(words.joined(separator: ", "))."
    },
    notADay: { "\($0) is not a date: “\($1)”. Write 2026-12-20, 20 Dec 2026 or in 2 weeks." },
    notAPartialDay: { "\($0) is not a date: “\($1)”. Write 2022-09-14, 2022-09 or 2022." },
    notATime: { "\($0) is not a time: “\($1)”. Write 17:30." },
    notANumber: { "\($0) is not a whole number: “\($1)”." },
    notATruth: { "\($0) is yes or no, not “\($1)”." },
    notACoordinate: { "\($0) is not a place on the map: “\($1)”. Write 55.6761,12.5683." },
    tooLong: { "\($0) may have \($1) characters at most." },
    outOfRange: { "\($0) must be between \($1) and \($2)." },
    notEditable: { "\($0) cannot be written here; it keeps itself." },
    unclosedQuote: "A quotation mark is missing in the query.",
    noComparison: { "\($0) cannot be compared with < or >." },
    noValue: { "\($0) cannot be “\($1)”." },
    needsQuotes: { "A value of several words needs quotation marks: \($0)" },
    dayExample: "in 2 weeks",
    noFinding: { "There is no finding called \($0). See them with: lygte list" },
    misheard: {
      "\($0) cannot be right: its check character does not fit. Was one misheard or mistyped?"
    },
    severalFindings: { text, lines in
      "\(text) fits several findings. Write more of the id:\n  " + lines.joined(separator: "\n  ")
    },
    severalWalks: { text, lines in
      "\(text) fits several walks. Write the id:\n  " + lines.joined(separator: "\n  ")
    },
    noWalk: { "There is no walk called \($0). Did you mean \($1)?" },
    walkMade: { "There was no walk called \($0); it was made." },
    noWorkspace: """
      There is no folder with findings here. Make one with: lygte init DIR
      See an example with: lygte demo · Choose a folder with: -w DIR
      """,
    noHome: "HOME is not set, so nothing can be remembered. Set HOME or XDG_STATE_HOME.",
    noInput: "Standard input could not be read.",
    unknownPerson: "unknown",
    writtenAsUnknown: { "Written as “\($0)”: set your initials with LYGTE_USER." },
    made: { "The folder is made: \($0)\nAdd the first finding: lygte -w \"\($0)\" add \"…\"" },
    exampleMade: {
      "The example is made: \($0)\nIt is invented and never mixes with your findings."
    },
    exampleKept: {
      "The example in \($0) is as you left it. Delete the folder to get a new one."
    },
    notOurExample: {
      "\($0) is not an example, so it was left alone. Choose a new or empty folder."
    },
    exampleDamaged: "The example could not be written.",
    openWith: { "Open it with: lygte -w \"\($0)\"" },
    missing: { id, state, fields in
      "\(id.isEmpty ? "The finding" : id) can become \(state) when this is known: "
        + fields.joined(separator: ", ")
        + ".\nGive them after the command, or pass with --anyway \"why\"."
    },
    reasonsToChoose: { "Reasons: \($0.joined(separator: ", "))." },
    ownDuplicate: { "\($0) cannot be a duplicate of itself. Give the id of the other finding." },
    noReason: { reason, state, choices in
      "“\(reason)” is no reason for \(state). Choose: \(choices.joined(separator: ", "))."
    },
    noWay: { id, from, to, reachable in
      "\(id.isEmpty ? "The finding" : id) is \(from) and cannot become \(to). It can become: "
        + reachable.joined(separator: ", ") + "."
    },
    standsAlready: { "\($0) is \($1) already." },
    moved: { "\($0) is now \($1)." },
    changed: { $0.count == 1 ? "\($0[0]) is saved." : "\($0.count) findings are saved." },
    commented: { "The comment is saved on \($0)." },
    undoHint: "Undo with: lygte undo",
    undone: { "Undone: \($0)\nRedo with: lygte redo" },
    redone: { "Redone: \($0)" },
    nothingToUndo: "There is nothing to undo from this machine.",
    nothingToRedo: "There is nothing to redo.",
    undoChangedMeanwhile: { places in
      "Somebody has changed this since: \(places.joined(separator: ", ")). What is new stays. "
        + "Undo the rest with: lygte undo --yes"
    },
    redoChangedMeanwhile: { places in
      "Somebody has changed this since: \(places.joined(separator: ", ")). Redo all the same with: "
        + "lygte redo --yes"
    },
    keptMeanwhile: { "Changed by others since, and so as before: \($0.joined(separator: ", "))." },
    noConflict: { "\($0) does not have two values in \($1)." },
    notStanding: { "\($0) is none of the values. Choose: \($1.joined(separator: " · "))" },
    settled: { "\($0): \($1) is now \($2)." },
    noConflicts: "No field has two values.",
    textStays: {
      "\($0) would be left without a text. Write another, or take it out: lygte move \($0) withdrawn"
    },
    settledBySetting: { name, field, values in
      "\(name): \(field) had several values (\(values.joined(separator: " · "))). "
        + "The new one settles it."
    },
    dayGone: { field, day in "\(field) \(day) is a day that has passed." },
    findingCount: {
      $0 == 0 ? "No finding fits." : $0 == 1 ? "1 finding" : "\($0) findings"
    },
    overdueCount: { "\($0) overdue" },
    lackingCount: { "\($0) without an action" },
    lacksAction: "no action",
    twoValues: "two values",
    historyTitle: "History",
    conflictTitle: { "Two values to settle: \($0)" },
    nothing: "(empty)",
    redacted: "(removed)",
    wasUndone: "undone",
    seal: "seal",
    undid: { "undid \($0.joined(separator: ", "))" },
    redid: { "redid \($0.joined(separator: ", "))" },
    andMore: { "and \($0) more" },
    yes: "yes",
    no: "no",
    kinds: [
      "route": "routing rule",
      "view": "view", "meeting-list": "point on the meeting list", "review": "review",
      "workspace": "folder", "walk": "walk", "area": "area", "party": "party",
      "category": "category", "finding": "finding", "comment": "comment", "action": "action",
      "photo": "photo", "tag": "tag", "follow-up": "follow-up", "link": "link",
      "answer": "answer", "apart": "different findings", "join": "joining of two folders",
    ],
    noFile: { "There is no such file: \($0)" },
    imported: { read, made, skipped, refused in summary(read, "\(made) made", skipped, refused) },
    wouldImport: { read, made, skipped, refused in
      "A trial, nothing is saved: " + summary(read, "\(made) would be made", skipped, refused)
    },
    layout: { "\($0): \($1)" },
    registersMade: { walks, parties in
      var parts: [String] = []
      if walks > 0 { parts.append(walks == 1 ? "1 walk" : "\(walks) walks") }
      if parties.count == 1 { parts.append("the party \(parties[0])") }
      if parties.count > 1 {
        parts.append("\(parties.count) parties (\(parties.joined(separator: ", ")))")
      }
      return "New in the registers: " + parts.joined(separator: " and ") + "."
    },
    differingRows: {
      "Here already with another text and left as they are: \($0.joined(separator: ", "))."
    },
    refusedRow: { "Line \($0): \($1)" },
    moreRefused: { "… and \($0) more" },
    refusedFile: { "The refused rows are in \($0). Mend them there and bring the file in." },
    refusedMark: "refused",
    unknownFormat: { "There is no format \($0). Choose: \($1.joined(separator: ", "))." },
    exported: { $0 == 1 ? "1 finding written to \($1)" : "\($0) findings written to \($1)" },
    mayReplace: { "\($0) exists. Replace it? [y/N] " },
    standsThere: {
      "\($0) exists and was left alone. Choose another name, or replace it with --yes."
    },
    notReplaced: { "\($0) was left alone." },
    rebuilt: "The documents are written anew from the log.")

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean \($0)?" } ?? ""
  }

  private static func summary(
    _ read: Int, _ made: String, _ skipped: Int, _ refused: Int
  ) -> String {
    var parts = [read == 1 ? "1 row read" : "\(read) rows read", made]
    if skipped > 0 { parts.append("\(skipped) here already") }
    if refused > 0 { parts.append("\(refused) refused") }
    return parts.joined(separator: ", ") + "."
  }
}
