import ChangeLog

/// All logs of a folder, read and folded.
struct ReadLogs {
  var caseFile = CaseFile()
  var followers: [String: LogCursor] = [:]

  /// Reads on in every log, whatever it is called.
  ///
  /// A file that cannot be read is noticed and left out, so one bad file does not hide the others.
  /// - Returns: what the lines changed.
  mutating func readOn(
    in folder: String, fileSystem: any FileSystem, notice: (StorageNotice) -> Void
  ) throws(FileProblem) -> [FoldChanges] {
    try Self.readOn(
      &followers, into: &caseFile, in: folder, fileSystem: fileSystem, notice: notice)
  }

  /// The same for logs and a case file that lie apart.
  static func readOn(
    _ followers: inout [String: LogCursor], into caseFile: inout CaseFile, in folder: String,
    fileSystem: any FileSystem, notice: (StorageNotice) -> Void
  ) throws(FileProblem) -> [FoldChanges] {
    guard let names = try fileSystem.names(in: folder) else {
      throw FileProblem(.list, folder, FileProblem.noSuchFile)
    }
    let reader = LogReader(fileSystem: fileSystem, folder: folder)
    var changes: [FoldChanges] = []
    for name in names where name.hasSuffix(WorkspacePaths.logEnding) && !name.hasPrefix(".") {
      do throws(FileProblem) {
        let path = FilePath.joined(folder, name)
        guard let facts = try fileSystem.facts(at: path) else { continue }
        guard facts.kind == .regular else {
          notice(.notRegular(file: "log/" + name))
          continue
        }
        let known = followers[name] ?? LogCursor(name: name)
        if known.isUnchanged(facts) { continue }
        var taken: [[LogLine]] = []
        let moved = try reader.readOn(known) { taken.append($0) }
        guard let moved else { continue }
        if moved.wasReplaced { notice(.logReplaced(file: "log/" + name)) }
        followers[name] = moved
        for lines in taken { changes.append(caseFile.fold(lines)) }
      } catch {
        notice(.unreadable(error))
      }
    }
    return changes
  }
}

extension LogCursor {
  /// Whether the file is the one that was read, and nothing has come since.
  func isUnchanged(_ facts: FileStatus) -> Bool {
    inode == facts.inode && fileDevice == facts.device && length + pending == facts.size
  }
}
