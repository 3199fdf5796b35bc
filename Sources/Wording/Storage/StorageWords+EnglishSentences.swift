extension StorageWords {
  static let englishErrors: [String: Sentence] = [
    "no-workspace": { "There is no workspace in \($0[0]). Make one with: lygte init \($0[0])" },
    "workspace-exists": { "\($0[0]) is a workspace already. Open it, or choose another folder." },
    "log-missing": {
      "The change log is missing: \($0[0]). Fetch the folder log from another machine or a backup."
    },
    "unreadable-logs": {
      "Not one line of the logs can be read. \($0[0]), line \($0[1]): \($0.cause(2)). "
        + "Fetch the log from another machine or a backup."
    },
    "busy": {
      "Another Lygte on this machine is saving just now (\($0[0])). Try again in a moment."
    },
    "read-only": { "Read-only: \($0[0]) cannot be written. Nothing was saved." },
    "needs-newer": {
      "The workspace uses what came with version \($0[0]) of Lygte. Read-only until Lygte is updated."
    },
    "unreadable": {
      "\($0[0]) cannot be read: \($0.cause(1)). Nothing was changed. Try again when it can be read."
    },
    "unwritable": {
      "Nothing was saved. \($0[0]) cannot be written: \($0.cause(1)). Try again after."
    },
    "unconfirmed": {
      "The disk did not confirm: \($0[0]), \($0.cause(1)). The last change may be lost. "
        + "The rest can be read; close and open Lygte to save again."
    },
    "device-name": {
      "“\($0[0])” is no device name. Use 1-32 lower-case letters a-z, digits and hyphens."
    },
    "other-workspace": {
      "\($0[0]) was started separately and is another workspace (\($0[1])). See what is the same, "
        + "and join the two with: lygte merge \($0[0]) --join"
    },
    "example-mixed": {
      "\($0[0]) and the open folder cannot be joined: one of them is the example with invented "
        + "findings. Nothing is changed."
    },
    "same-folder": { "\($0[0]) is the folder that is open. Give the other machine’s folder." },
    "newer-folder": {
      "\($0[0]) uses what came with version \($0[1]) of Lygte. Update Lygte here first, then merge. "
        + "Nothing was changed."
    },
    "in-the-way": { "\($0[0]) exists already and was not touched. Choose another name." },
    "no-folder": { "The folder \($0[0]) does not exist. Make it first, or choose another place." },
    "unpaired": {
      "The folder’s findings have come, but what is the same in both does not show as one yet. The "
        + "disk refused \($0[0]): \($0.cause(1)). Ask again afterwards with --join."
    },
    "inside-workspace": {
      "\($0[0]) lies inside the workspace itself. Choose a place outside, such as a USB stick."
    },
    "broken-archive": {
      "\($0[0]) cannot be restored: \($0.cause(1)). Nothing was written. Try another backup."
    },
    "shows-past": {
      "\($0[0]) is shown as it was. Nothing can be changed in the past. Nothing was saved."
    },
    "edited-meanwhile": {
      "\($0[0]) has changed since it was shown. Look again before you choose."
    },
    "before-beginning": {
      "\($0[0]) had not begun yet: the first change is from \($0[1]). Choose a later day."
    },
    "unwritable-act": { "The change cannot be written to the log: \($0[0]). Nothing was saved." },
  ]

  static let englishNotices: [String: Sentence] = [
    "damaged-line": {
      "\($0[0]), line \($0[1]) cannot be read: \($0.cause(2)). The rest was read. "
        + "Merge with a machine where the file is whole, or fetch it from a backup."
    },
    "pending-line": { "\($0[0]), line \($0[1]) has not come whole yet." },
    "recovered-tail": {
      "Half a line at the end of \($0[0]) (\($0[2]) \($0[2] == "1" ? "byte" : "bytes")) was never "
        + "saved. It was put aside in \($0[1])."
    },
    "new-identity": {
      "This machine now writes as \($0[0]) instead of \($0[1]): \($0.cause(2)). "
        + "The old log is unchanged."
    },
    "fork": {
      "Two machines have written as \($0[0]), from line \($0[1]) on. The changes of both are here."
    },
    "written-elsewhere": {
      "This machine has gone on writing as \($0[0]) in the copy \($0[1]). Here it writes under a new "
        + "name; fetch what was written there with: lygte merge \($0[1])"
    },
    "gap": {
      "In the log of \($0[0]) lines are missing after no. \($0[1]). Merge again when that machine is online."
    },
    "other-workspace-log": { "\($0[0]) belongs to another workspace (\($0[1]))." },
    "log-replaced": { "\($0[0]) was exchanged while the workspace was open. It was read anew." },
    "photo-not-taken": {
      "The picture \($0[0]) is damaged: it is not what its name says. It was not fetched. "
        + "Fetch it from the machine where it was added."
    },
    "conflict-copy": {
      "\($0[0]) is a copy of the log of \($0[1]) that a synchronising program made. "
        + "Its lines were read too. The file can be deleted once everybody has merged."
    },
    "conflict-document": {
      "\($0[0]) is a copy of \($0[1]) that a synchronising program made. All that counts stands in "
        + "the log; unless the copy was edited by hand, it can be deleted."
    },
    "lock-refused": {
      "Files cannot be locked here (\($0[0]), \($0.cause(1))). Let one program at a time write on "
        + "this machine."
    },
    "mode-refused": {
      "The drive keeps no permissions for \($0[0]) (\($0.cause(1))). Others on this machine may read it."
    },
    "opened-read-only": { "Read-only: \($0[0]), \($0.cause(1))." },
    "opened-for-newer": {
      "The workspace uses what came with version \($0[0]) of Lygte. Read-only until Lygte is updated."
    },
    "edited-document": {
      "\($0[0]) was edited by hand and stands as it is. What was written there does not count until it "
        + "is taken in: press Y on the board, or write lygte edits."
    },
    "shortened-log": { parts in
      missing(parts[1], parts[2])
        + " missing from the end of \(parts[0]): written here, but no longer "
        + "in the folder. Fetch the file from a backup or another machine."
    },
    "not-regular": { "\($0[0]) is no regular file and was not read." },
    "unreadable-file": {
      "\($0[0]) cannot be read just now: \($0.cause(1)). What it holds is missing until it can be read."
    },
  ]

  /// `The last 2 changes (no. 4 to 5)`.
  private static func missing(_ after: String, _ last: String) -> String {
    guard let first = Int(after).map({ $0 + 1 }), let end = Int(last), first < end else {
      return "The last change (no. \(last)) is"
    }
    return "The last \(end - first + 1) changes (no. \(first) to \(end)) are"
  }

  static let englishVerify: [String: Sentence] = [
    "verify-damaged-line": { "\($0[0]), line \($0[1]): \($0.cause(2))." },
    "verify-pending-line": { "\($0[0]), line \($0[1]): has not come whole yet." },
    "verify-pending-act": { "\($0[0]), line \($0[1]): the end of the change has not come yet." },
    "verify-doubled-line": { "\($0[0]), line \($0[1]): the same line as line \($0[2])." },
    "verify-wrong-order": { "\($0[0]), line \($0[1]): does not follow the line before." },
    "verify-gap": { "\($0[0]): the lines between no. \($0[3]) and no. \($0[4]) are missing." },
    "verify-shortened-log": {
      "\($0[0]): lines \($0[2]) to \($0[3]), written on this machine, are missing."
    },
    "verify-missing-line": {
      "\($0[0]), line \($0[1]): a line of another log that was seen here is missing (\($0[2]))."
    },
    "verify-fork": { "\($0[0]), line \($0[1]): two lines are no. \($0[3]) of \($0[2])." },
    "verify-counter": {
      "\($0[0]), line \($0[1]): the counter is not one more than what the line has seen."
    },
    "verify-other-workspace": { "\($0[0]): belongs to another workspace (\($0[2]))." },
    "verify-no-workspace": {
      "\($0[0]), line \($0[1]): does not say which workspace it belongs to."
    },
    "verify-clock-backwards": { "\($0[0]), line \($0[1]): the clock ran backwards (harmless)." },
    "verify-without-place": {
      "\($0[0]), line \($0[1]): “\($0[2])” is without a place: it belongs to nothing that is here."
    },
    "verify-newer-lines": { "\($0[0]), line \($0[1]): asks for version \($0[2]) of Lygte." },
    "verify-damaged-document": {
      "\($0[0]), line \($0[1]): \($0.cause(2)). Write the document anew with: lygte rebuild"
    },
    "verify-conflict-document": {
      "\($0[0]): a copy of \($0[2]) by a synchronising program; all that counts stands in the log."
    },
    "verify-clock-ahead": {
      "\($0[0]): the clock is ahead, the last line lies \($0[2]) \($0[2] == "1" ? "day" : "days") "
        + "in the future (harmless)."
    },
    "verify-clock-behind": {
      "\($0[0]): the clock was behind, a line is \($0[2]) \($0[2] == "1" ? "day" : "days") older "
        + "than what it has seen (harmless)."
    },
    "verify-edited-document": { "\($0[0]): edited by hand. lygte edits shows what differs." },
    "verify-ahead-document": { "\($0[0]): shows lines that have not come here yet." },
    "verify-newer-document": { "\($0[0]): written by a later version of Lygte." },
    "verify-wrong-photo": { "\($0[0]): the picture is not what its name says." },
    "verify-missing-photo": { "\($0[0]): the picture is missing." },
    "verify-not-regular": { "\($0[0]): no regular file." },
    "verify-unreadable": { "\($0[0]): cannot be read, \($0.cause(2))." },
    "verify-conflict-copy": {
      "\($0[0]): a copy of the log of \($0[2]); its lines are counted in."
    },
  ]
}
