extension HandEditWords {
  static let english = HandEditWords(
    title: { count in
      switch count {
      case 0: "Edits made in the files"
      case 1: "1 file was edited by hand"
      default: "\(count) files were edited by hand"
      }
    },
    none: "No file was edited by hand.",
    counts: { deeds, troubles in
      let taken =
        switch deeds {
        case 0: "Nothing can be taken in"
        case 1: "1 edit can be taken in"
        default: "\(deeds) edits can be taken in"
        }
      return troubles == 0 ? taken : "\(taken) · \(troubles) cannot"
    },
    inLog: "In the history", inFile: "In the file", nothing: "(nothing)",
    meanwhile: { "Changed here meanwhile to: \($0). Both values will stand." },
    newFinding: "New finding", takenOut: "is taken out",
    new: { "new: \($0)" }, removed: { "removed: \($0)" },
    cannotBeTaken: "Cannot be taken in:",
    howTo: "Take in with lygte edits --take FILE, or put back with --put-back FILE.",
    taken: { file, deeds in
      "\(file): \(deeds == 1 ? "1 edit" : "\(deeds) edits") taken in."
    },
    putBack: { "\($0) is written again as the history says." },
    copyLies: { "The edited file lies at \($0)." },
    restLies: "What could not be taken in stands only there now.",
    notWritten: {
      "\($0) could not be written again now. It will be once the folder can be written."
    },
    left: { "\($0) stands as it was edited." },
    sameAsLog: { "\($0) says the same as the history and is written again." },
    nothingToTake: { "\($0): nothing can be taken in. Mend the file, or put it back." },
    noSuchFile: { "\($0) was not edited by hand. lygte edits shows those that were." },
    bothAsked: { "\($0) cannot be both taken in and put back. Choose one." },
    notJSON: {
      "The file cannot be read: the mistake is on line \($0), often a missing comma or quotation mark."
    },
    ahead: "The file shows changes that have not come here yet. Wait until they are fetched.",
    unknownFile: "The file belongs to nothing in the folder. Put it back to move it aside.",
    notAsWritten: { "“\($0)” has another form than the one Lygte wrote." },
    unknownName: "The code or the name is not known. A new finding is written without “id”.",
    twice: "It stands twice in the file.",
    missing:
      "It is missing in the file while something unknown has come. Was the code or name edited?",
    notRemovable: "It is not deleted in the file.",
    notInList: { "“\($0)” is not on the list. Write one of: \($1.joined(separator: ", "))." },
    unknownMember: { "Lygte does not know “\($0)”. Is it spelt right?" },
    notEditable: { "\($0) cannot be edited in the file." },
    fileNotEditable: "This file is not edited by hand; use the board or the commands.",
    redacted: { "\($0) was removed as personal data and cannot come back." },
    noWay: { "A finding cannot go from “\($0)” to “\($1)”." },
    gate: { state, labels in
      "“\(state)” also asks for: \(labels.joined(separator: ", ")). Write it in the file, or move the finding on the board."
    })
}
