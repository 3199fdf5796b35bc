extension MergingWords {
  package static let english = MergingWords(
    mergePrompt: "The other machine’s folder: ",
    copyPrompt: "The copy’s folder: ",
    backupPrompt: "The backup’s file: ",
    pathNeeded: "Type a path, or go back with Esc.",
    pathExample: "such as /media/usb/safety",
    lookTitle: { "Merge with \($0)" },
    mergeNowRow: "Merge now",
    counts: { counts in
      var parts = [
        "\(counts.new) new \(counts.new == 1 ? "finding" : "findings")",
        "\(counts.changed) changed",
      ]
      if counts.notes > 0 {
        parts.append("\(counts.notes) new \(counts.notes == 1 ? "comment" : "comments")")
      }
      if counts.photos > 0 {
        parts.append("\(counts.photos) new \(counts.photos == 1 ? "photo" : "photos")")
      }
      parts.append(
        "\(counts.disputed) \(counts.disputed == 1 ? "field" : "fields") with two values")
      parts.append("\(counts.damaged) damaged")
      if counts.incomplete > 0 { parts.append("\(counts.incomplete) incomplete") }
      parts.append("\(counts.same) the same")
      return parts.joined(separator: " · ")
    },
    nothingNew: "There is nothing new to fetch.",
    newFindings: "New findings",
    changedFindings: "Changed findings",
    alsoNew: "Also new",
    needsLook: "Needs a look",
    fieldChange: { label, before, after in "\(label): \(before) → \(after)" },
    nothing: "nothing",
    entryComes: { kind, text in text.isEmpty ? "+ \(kind)" : "+ \(kind): \(text)" },
    entryGoes: { kind, text in text.isEmpty ? "removed: \(kind)" : "removed: \(kind): \(text)" },
    twoValues: { "Two values: \($0.joined(separator: ", ")). Both are kept until you choose." },
    moreRows: { "and \($0) more" },
    mergeNow: "Merge now? (y/n) ",
    notMerged: "Nothing was changed.",
    merged: { changes, folder in
      changes == 0
        ? "Merged with \(folder): nothing new."
        : "Merged with \(folder): fetched \(changes) \(changes == 1 ? "change" : "changes")."
    },
    bothMustShow: { "Both machines must show \($0). If they do, you have the same." },
    onlyLooked: "Only looked; nothing was changed.",
    otherSideToo: {
      "\($0) was not changed. Merge on the other machine too, so that it gets what you have here."
    },
    unreachable: { "“\($0)” does not exist. Give the path of the other machine’s folder." },
    unreachableForeign: { path, example in
      "“\(path)” cannot be reached from here. Copy the folder (with its folder log) to a USB stick, or "
        + "to \(example), say, and give that path."
    },
    devices: "Machines",
    thisDevice: "this machine",
    lastChange: { when, who, changes in
      "\(changes) \(changes == 1 ? "change" : "changes"), last \(when)"
        + (who.isEmpty ? "" : " by \(who)")
    },
    mergedHere: { when, folder in "Merged here \(when) from \(folder)." },
    neverMerged: "Never merged here from another folder.",
    hasSeenAll: { "Had seen everything from here \($0)." },
    hasNotSeen: { changes, when in
      "Has not shown yet that it knows \(changes) \(changes == 1 ? "change" : "changes") from here "
        + "(last saw something \(when))."
    },
    hasSeenNothing: "Has not shown yet that it knows anything from here.",
    drafts: {
      $0 == 1
        ? "1 draft lies only on this machine." : "\($0) drafts lie only on this machine."
    },
    branches: {
      "\($0) machines have written under this name. All their changes are here, and each goes on "
        + "under a name of its own."
    },
    clockAhead: {
      "The clock is ahead: the last change lies \($0) \($0 == 1 ? "day" : "days") in the future. "
        + "The order does not follow the clock."
    },
    clockBehind: {
      "The clock was behind: a change is \($0) \($0 == 1 ? "day" : "days") older than what it builds on. "
        + "The order does not follow the clock."
    },
    clockBackwards: { "The clock was set back \($0) \($0 == 1 ? "time" : "times")." },
    alone: "Only this machine has written here.",
    check: { "Check: \($0)" },
    damagedLines: { $0 == 1 ? "1 damaged line" : "\($0) damaged lines" },
    copied: { folder, logs, photos in
      "The copy is in \(folder) (\(logs) \(logs == 1 ? "log" : "logs"), "
        + "\(photos) \(photos == 1 ? "photo" : "photos")). Open it on the other machine with: "
        + "lygte -w DIR"
    },
    copyIsInternal: "Internal edition: it holds everything, also what residents may not read.",
    backedUp: { path, files, check in
      "The backup is \(path) (\(files) \(files == 1 ? "file" : "files")). Restore it with: "
        + "lygte restore FILE DIR. The folder then shows \(check)."
    },
    backupIsInternal:
      "Internal edition: the file holds everything, and only you can read it. Keep it safe.",
    restored: { folder, when in "Restored in \(folder), as it was \(when)." },
    restoredAsMade: { "All is whole, and the folder shows \($0) as when it was backed up." },
    sealed: {
      "Sealed: \($0). Put it into the minutes. Check later with: lygte verify --seal \($0)"
    },
    sealHolds: { "The seal holds: \($0) \($0 == 1 ? "line is" : "lines are") unchanged since." },
    sealBroken: {
      "\($0) \($0 == 1 ? "line" : "lines") that the seal covers \($0 == 1 ? "is" : "are") no longer here."
    },
    sealTooShort: "Give at least 8 characters of the seal: digits and the letters a-f.",
    claimedLines: {
      "\($0) \($0 == 1 ? "line has" : "lines have") a name, clock or device from LYGTE_USER, LYGTE_NOW or "
        + "LYGTE_DEVICE. Names are claims, not signatures."
    },
    claimed: { members in
      let words = ["by": "name", "at": "clock", "dev": "device"]
      let named = members.map { words[$0] ?? $0 }
      return named.dropLast().joined(separator: ", ") + (named.count > 1 ? " and " : "")
        + (named.last ?? "") + " told from outside"
    },
    mergeNeeds: "Give the other machine’s folder: lygte merge DIR…",
    copyNeeds: "Say where the copy is to lie: lygte copy DIR",
    backupNeeds: "Say what the file is to be called: lygte backup FILE",
    restoreNeeds: "Give the file and the folder to make: lygte restore FILE DIR")
}
