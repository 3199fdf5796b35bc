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

  /// Under the lock: writes the act's lines; folds nothing, and leaves ``rememberHead()`` to the
  /// caller.
  func save(
    _ draft: ActDraft, _ identity: Identity, _ state: StateFolder, _ heads: [SeenHead],
    _ actor: Author, _ moment: Moment, isSeal: Bool = false
  ) throws(StorageError) -> [ComposedLine] {
    var stamp = try stamp(of: identity, heads, actor: actor, at: moment)
    stamp.isSeal = isSeal
    // The one door every act goes through: a number that was typed or came with a file never
    // reaches the log.
    let lines = try composed(draft.withoutCivilNumbers().draft, stamp)
    try write(lines, identity, state)
    isVersionSaid = true
    remember(lines, of: identity)
    return lines
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

  private func composed(
    _ draft: ActDraft, _ stamp: LineStamp
  ) throws(StorageError) -> [ComposedLine] {
    let lines: [ComposedLine]
    do throws(LineDamage) {
      lines = try LineComposer.compose(draft, stamp: stamp, random: &random)
    } catch {
      throw .unwritableAct("\(error.cause)")
    }
    // What no reader would take is not written.
    if let long = lines.first(where: { $0.bytes.count > LogReader.longestLine }) {
      throw .unwritableAct("\(long.bytes.count / 1_048_576) MB")
    }
    return lines
  }

  private func remember(_ lines: [ComposedLine], of identity: Identity) {
    guard let last = lines.last?.line else { return }
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
