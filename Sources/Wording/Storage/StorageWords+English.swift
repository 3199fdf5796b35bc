extension StorageWords {
  package static let english = StorageWords(
    sentences: englishErrors.merging(englishNotices) { $1 }.merging(englishVerify) { $1 },
    causes: englishCauses,
    verifyWhole: "All is whole: no line was changed, lost or added.",
    verifyIncomplete:
      "What is here is unchanged, but something has not come yet. Merge with the machine that has it.",
    verifyBroken: { count in
      count == 1 ? "1 thing needs a look." : "\(count) things need a look."
    },
    verifyRemarks: { count in
      count == 1
        ? "1 line above is only for you to know." : "\(count) lines above are only for you to know."
    },
    verifyCounts: { logs, lines, documents, photos in
      "\(logs) \(logs == 1 ? "log" : "logs"), \(lines) \(lines == 1 ? "line" : "lines"), "
        + "\(documents) \(documents == 1 ? "document" : "documents"), "
        + "\(photos) \(photos == 1 ? "photo" : "photos")."
    },
    sealFound: { file, line, at in "The seal stands in \(file), line \(line), set \(at)." },
    sealNotFound:
      "The seal is not in the logs here. Fetch the missing logs, or look for a slip of the pen.",
    sealAmbiguous: "Several seals begin like that. Give more characters.")

  private static let englishCauses: [String: String] = [
    "EACCES": "access denied",
    "EBADF": "the file is no longer open",
    "EDQUOT": "your quota on the disk is used up",
    "EEXIST": "the file exists already",
    "EFBIG": "the file is too large for the disk",
    "EIO": "the disk reports an error",
    "EISDIR": "it is a folder",
    "ELOOP": "it is a link, and links are not followed",
    "EMFILE": "too many open files",
    "ENAMETOOLONG": "the name is too long",
    "ENODEV": "the drive was taken out",
    "ENOENT": "does not exist",
    "ENOLCK": "the drive cannot lock files",
    "ENOMEM": "out of memory",
    "ENOSPC": "the disk is full",
    "ENOTDIR": "a part of the path is no folder",
    "ENOTSUP": "the drive cannot do that",
    "EPERM": "not permitted",
    "EROFS": "the drive is read-only",
    "ESTALE": "the file was changed meanwhile",
    "carriage-return": "line ends were changed (CRLF), probably by git",
    "zero-bytes": "zeros, as after a power cut",
    "conflict-marker": "git merged the file as text",
    "wrong-hash": "the content does not fit the checksum",
    "not-text": "bytes that are no text",
    "glued": "two lines ran together",
    "cut": "the line stops in the middle",
    "not-canonical": "another program has rewritten the line",
    "wrong-member": "something in the line is missing or wrong",
    "counter": "the counter is wrong",
    "too-new": "the line is from a later version of Lygte",
    "archive-not-ours": "it is no backup of Lygte",
    "archive-cut": "the file is not whole, as after a copying that was broken off",
    "archive-changed": "the content is not what was saved",
    "archive-newer": "it was made by a later version of Lygte",
    "archive-strange-name": "it holds what belongs in no workspace",
    "shorter-log": "the log is shorter than last time, as after restoring a backup",
    "other-log": "the log is not the one written here last",
    "other-machine": "this is another machine or a copied profile",
    "unconfirmed": "the disk did not confirm the last line",
    "name-taken": "a log of that name stands there already",
    "damaged-log": "the log has a damaged line",
  ]
}
