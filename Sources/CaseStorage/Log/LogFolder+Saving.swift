import CaseModel
import ChangeLog

extension LogFolder {
  /// - Parameter caseFile: nil where nothing is folded: then no line asks for a later version.
  func lockForWriting(_ caseFile: CaseFile?) throws(StorageError) -> (StateFolder, DeviceLock) {
    if past != nil { throw .showsPast(settings.folder) }
    if let stateProblem, stateProblem.isFull {
      throw .stateUnwritable(settings.stateFolder, stateProblem)
    }
    if let readOnlyPath {
      let needs = caseFile?.greatestNeeds ?? 0
      if needs > Self.version { throw .needsNewer(needs) }
      throw .readOnly(readOnlyPath)
    }
    guard let state else { throw .readOnly(settings.stateFolder) }
    do throws(FileProblem) {
      if let lock = try DeviceLock.take(
        state.lock, fileSystem: fileSystem, milliseconds: settings.lockMilliseconds)
      {
        if let refusal = lock.refusal { notice(.lockRefused(refusal)) }
        return (state, lock)
      }
    } catch {
      throw settings.unwritable(error)
    }
    throw .busy(state.lock)
  }

  /// Under the lock: writes the act's lines, and leaves ``rememberHead()`` to the caller.
  ///
  /// - Parameters:
  ///   - makingRoom: of a very large act is told how many bytes come, before they come.
  ///   - saved: gets the lines once all of them are on the disk, in their order; those of a very
  ///     large act in pieces, and never twice.
  /// - Returns: the name of the act's first line.
  @discardableResult
  func save(
    _ draft: consuming ActDraft, _ identity: Identity, _ state: StateFolder, _ heads: [SeenHead],
    _ actor: Author, _ moment: Moment, isSeal: Bool = false, makingRoom: (Int) -> Void = { _ in },
    saved: ([LogLine]) -> Void
  ) throws(StorageError) -> LineName {
    var stamp = try stamp(of: identity, heads, actor: actor, at: moment)
    stamp.isSeal = isSeal
    // The one door every act goes through: a number that was typed or came with a file never
    // reaches the log.
    var act = ActOnItsWay((consume draft).withoutCivilNumbers().draft, stamp, random)
    try gather(&act)
    guard let first = act.first else { throw .unwritableAct(moment.description) }
    try write(&act, identity, state, makingRoom: makingRoom, saved: saved)
    isVersionSaid = true
    remember(act.last ?? first, of: identity)
    return first.name
  }

  func gather(_ act: inout ActOnItsWay) throws(StorageError) {
    try act.gather()
    random = act.random
  }

  private func stamp(
    of identity: Identity, _ heads: [SeenHead], actor: Author, at moment: Moment
  ) throws(StorageError) -> LineStamp {
    guard let time = WallTime(moment.description) else {
      throw .unwritableAct(moment.description)
    }
    let head = followers[identity.device + WorkspacePaths.logEnding]?.head
    return LineStamp(
      device: identity.device, sequence: (head?.sequence ?? 0) + 1,
      previous: head?.hash ?? .none, previousLamport: head?.lamport ?? 0,
      heads: heads.filter(\.isWithinReach), wallTime: time, actor: actor.name,
      workspace: head == nil ? id : nil, version: isVersionSaid ? nil : settings.program,
      claims: actor.isClaimed ? settings.allClaims.union(.person) : settings.allClaims)
  }

  private func remember(_ last: LogLine, of identity: Identity) {
    var remembered = identity
    remembered.head = Identity.Head(
      sequence: last.sequence, hash: last.hash, lamport: last.lamport)
    remembered.folder = settings.folder
    remembered.cited = followers[ownLogName]?.cited ?? [:]
    self.identity = remembered
    isHeadRemembered = false
  }

  /// Writes down which line is this device's last, where that has not been done.
  ///
  /// The next start finds a head remembered behind the log, so a state folder that cannot be
  /// written now costs a look at the log, not a change.
  func rememberHead() {
    guard !isHeadRemembered, let state else { return }
    do throws(FileProblem) {
      // Another process may close this name at the same moment; who waits for the disk tries again.
      guard
        let lock = try DeviceLock.take(state.lock, fileSystem: fileSystem, milliseconds: 0)
      else { return }
      defer { lock.release() }
      rememberHeadUnderLock()
    } catch {
      notice(.unreadable(error))
    }
  }

  func rememberHeadUnderLock() {
    guard !isHeadRemembered, var identity, let state else { return }
    isHeadRemembered = true
    do throws(FileProblem) {
      let stored = try state.readIdentities().first { $0.device == identity.device }
      identity.isClosed = identity.isClosed || stored?.isClosed == true
      identity.isShared = identity.isShared || stored?.isShared == true
      if let stored, stored.head.sequence > identity.head.sequence { identity.head = stored.head }
      try write(identity, into: state, isDurable: false)
    } catch {
      notice(.unreadable(error))
    }
  }

  func write(
    _ identity: Identity, into state: StateFolder, isDurable: Bool
  ) throws(FileProblem) {
    var list = try state.readIdentities()
    list.removeAll { $0.device == identity.device }
    try state.write(list + [identity], token: token(), isDurable: isDurable)
  }
}

extension SeenHead {
  /// Whether a line may follow it. Who has seen a counter near the greatest number could write
  /// nothing more, so such a line is read and never named.
  var isWithinReach: Bool { lamport <= (1 << 53) - (1 << 32) }
}
