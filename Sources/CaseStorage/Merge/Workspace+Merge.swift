import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Takes in what the plan says: afterwards this folder holds the lines of both.
  ///
  /// Everything of the other folder is read before the first file is written, so a stick that is
  /// pulled out leaves this folder as it was. Each log is replaced whole by a longer one, or kept
  /// beside as a second branch; no line that stands here goes away. Merging twice changes nothing.
  /// - Parameter moment: when, to be remembered; nil: it is not.
  @discardableResult
  package func merge(
    _ plan: MergePlan, from folder: String, into caseFile: inout CaseFile, at moment: Moment? = nil
  ) throws(StorageError) -> FoldChanges {
    let (state, lock) = try log.lockForWriting(caseFile)
    defer { lock.release() }
    let changes: [FoldChanges]
    var hasCome = false
    do throws(FileProblem) {
      // What has been written since the look, here or there, comes along.
      let here = try readOn(into: &caseFile)
      var theirs = ReadLogs()
      let other = WorkspacePaths(folder)
      var noticed: [StorageNotice] = []
      _ = try theirs.readOn(in: other.log, fileSystem: fileSystem) { noticed.append($0) }
      // What could be read at the look must not be left out without a word.
      for case .unreadable(let problem) in noticed
      where !plan.notices.contains(.unreadable(problem)) {
        throw problem
      }
      for head in plan.theirs.heads()
      where !theirs.caseFile.contains(head.name) && !caseFile.contains(head.name) {
        throw FileProblem.meanwhileChanged(other.log)
      }
      let fresh = try self.plan(other, theirs, plan.notices, of: caseFile)
      try giveUpSharedName(fresh, state)
      try copyPhotos(fresh.photos, from: other)
      try write(fresh, &hasCome)
      changes = here + (try readOn(into: &caseFile))
      notices.removeAll { if case .logReplaced = $0 { true } else { false } }
      noticeLogs(caseFile)
      if !caseFile.redactionOrders().isEmpty { blankRedacted(in: &caseFile) }
    } catch {
      throw hasCome ? .unconfirmed(error) : .unwritable(error)
    }
    if let moment { rememberMerge(of: plan, caseFile, at: moment) }
    return FoldChanges.joined(changes)
  }

  /// - Parameter hasCome: set once a log of the other folder stands here, which it does when only
  ///   the folder that names it could not be confirmed.
  private func write(_ plan: MergePlan, _ hasCome: inout Bool) throws(FileProblem) {
    for file in plan.written.sorted() {
      guard let bytes = plan.contents[file] else { continue }
      do throws(FileProblem) {
        let refused = try AtomicFile(fileSystem).replace(
          paths.absolute(file), with: bytes, mode: access.file, token: token())
        if let refused { notice(.modeRefused(refused)) }
      } catch {
        if error.operation == .synchronizeFolder { hasCome = true }
        throw error
      }
      hasCome = true
    }
  }

  /// Lines that go on from the end this device remembers were written by another machine under
  /// the same name: this one takes a new name.
  private func giveUpSharedName(
    _ plan: MergePlan, _ state: StateFolder
  ) throws(FileProblem) {
    for log in plan.logs {
      let remembered = try state.readIdentities().first { $0.device == log.device }
      guard var shared = remembered, shared.machine == state.machine, !log.isBranch,
        shared.head.sequence > 0,
        followers[log.device + WorkspacePaths.logEnding]?.head?.hash == shared.head.hash
      else { continue }
      shared.isShared = true
      try self.log.write(shared, into: state, isDurable: true)
    }
  }
}
