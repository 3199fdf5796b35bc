import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Saves an act: when this returns, its line is on the disk.
  ///
  /// Lock, then read what others wrote, then append, then synchronise, once; then fold.
  /// - Parameters:
  ///   - actor: by whom it is.
  ///   - remembersLater: whether the caller asks for ``rememberHead()`` itself as soon as nobody
  ///     waits; until then this machine remembers an earlier line as its last.
  /// - Returns: what the act and the lines read on the way have changed.
  /// - Throws: ``StorageError``; of the act nothing is in memory then. After `.unconfirmed` the
  ///   session is read-only, and the next one writes under a new name.
  @discardableResult
  package func append(
    _ draft: consuming ActDraft, into caseFile: inout CaseFile, actor: Author, at moment: Moment,
    isSeal: Bool = false, remembersLater: Bool = false
  ) throws(StorageError) -> FoldChanges {
    let (state, lock) = try log.lockForWriting(caseFile)
    defer { lock.release() }
    var changes: [FoldChanges]
    let identity: Identity
    do throws(FileProblem) {
      changes = try readOn(into: &caseFile)
      if try log.takeBackOwnLines() { changes += try readOn(into: &caseFile) }
      identity = try log.settleIdentity(state, caseFile)
      try log.cutOwnTail()
    } catch {
      throw settings.unwritable(error)
    }
    if caseFile.greatestNeeds > Self.version { throw .needsNewer(caseFile.greatestNeeds) }
    let own = followers[log.ownLogName]
    // A seal holds all logs together, also those that this log has named before.
    let cited = isSeal ? [:] : own?.cited ?? [:]
    var folded: [FoldChanges] = []
    let orders = unsaid(identity.device, in: &caseFile)
    try log.save(
      (consume draft).saying(orders), identity, state,
      newHeads(in: caseFile, besides: own?.head, cited: cited), actor, moment, isSeal: isSeal,
      makingRoom: { caseFile.makeRoom(forLines: $0) },
      saved: { folded.append(caseFile.fold($0, isOfWholeActs: true)) })
    if !remembersLater { log.rememberHeadUnderLock() }
    hasSaved = true
    documents.note(folded)
    changes += folded
    let joined = FoldChanges.joined(changes)
    if !joined.redactionOrders.isEmpty { blankRedacted(in: &caseFile) }
    return joined
  }

  /// Reads what other devices and other processes have written since; takes no lock.
  ///
  /// - Returns: nil when nothing has come.
  package func readTails(
    into caseFile: inout CaseFile
  ) throws(StorageError) -> FoldChanges? {
    if past != nil { return nil }
    do throws(FileProblem) {
      let changes = try readOn(into: &caseFile)
      if changes.isEmpty { return nil }
      noticeLogs(caseFile)
      let joined = FoldChanges.joined(changes)
      if !joined.redactionOrders.isEmpty { blankWhenFree(in: &caseFile) }
      return joined
    } catch {
      throw .unreadable(error)
    }
  }

  func readOn(into caseFile: inout CaseFile) throws(FileProblem) -> [FoldChanges] {
    let changes = try ReadLogs.readOn(
      &log.followers, into: &caseFile, in: paths.log, fileSystem: fileSystem, notice: notice)
    documents.note(changes)
    return changes
  }

  /// The ends of the other logs that this log's lines have not named yet.
  private func newHeads(
    in caseFile: CaseFile, besides own: LogCursor.Head?, cited: [String: [LineName]]
  ) -> [SeenHead] {
    caseFile.devices.flatMap { device -> [SeenHead] in
      let heads = caseFile.heads(of: device).filter { $0.name != own?.hash.name }
      return Set(heads.map(\.name)) == Set(cited[device] ?? []) ? [] : heads
    }
  }
}
