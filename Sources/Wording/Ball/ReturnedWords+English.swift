extension ReturnedWords {
  static let english = ReturnedWords(
    needs: "Name the file that came back: lygte returned list.csv",
    noList: { "\($0) is no list that was sent from here: it lacks the columns Id and List." },
    nothingSent: "No list has been sent from this folder yet.",
    foreign: {
      "List \($0) was not sent from this folder. If it was sent from another laptop, merge with "
        + "that one first."
    },
    unrecognised:
      "The list has lost its identifier, and no row can be recognised. Say which it is with --list.",
    noSuchList: { "No list sent from here is called \($0)." },
    list: { "List \($0), edition \($1), sent to \($2) on \($3)" },
    counts: { read, offers, unchanged in
      "\(read) \(read == 1 ? "row" : "rows") read: \(offers) "
        + "\(offers == 1 ? "change" : "changes"), \(unchanged) without any."
    },
    nothingChanged: "Nothing was changed.",
    newFinding: "new finding",
    empty: "(empty)",
    notOurs: "not theirs",
    changedHere: { "changed here meanwhile: \($0); both values will stand" },
    howToTake: "Take them with --all or --take ID[:field],…",
    noOffer: { "There is no change called \($0)." },
    taken: { cells, party in
      "\(cells) \(cells == 1 ? "change" : "changes") by \(party) taken. Undo: lygte undo"
    },
    nothingLeft: "Nothing is left to take.",
    putAside: "Put aside; it comes back when the list is read again.",
    addedRow: { "added by them, line \($0)" },
    passing: { "on the word of \($0) on list \($1)" },
    notOnList: { "Line \($0): \($1) is not on the list that was sent." },
    unknown: { "Line \($0): the id \($1) is not known. The row was skipped." },
    foreignRow: { "Line \($0): list \($1) was not sent from this folder. The row was skipped." },
    knownByText: { "Line \($0): the id is gone; the row is known as \($1) by number or text." },
    isReturned: {
      "\($0) is a list that was sent from here. See the answers with: lygte returned \($0)"
    },
    ofNoFinding: {
      "Line \($0) belongs to no finding and was not taken: “\($1)”. Write it as a comment on one."
    },
    ambiguous: { "Line \($0): the id is gone and several findings fit. The row was skipped." },
    unread: { "Line \($0): \($1) could not be read: “\($2)”." },
    noWay: { "Line \($0): the responsible party cannot make the finding “\($1)”." },
    repeated: { "Line \($0): \($1) stands there twice." },
    emptied: {
      $0 == 1
        ? "1 cell was emptied; that deletes nothing."
        : "\($0) cells were emptied; that deletes nothing."
    },
    missing: {
      "\($0) \($0 == 1 ? "finding" : "findings") did not come back; that deletes nothing."
    },
    alreadyHere: { "\($0) \($0 == 1 ? "change stands" : "changes stand") here already." })
}
