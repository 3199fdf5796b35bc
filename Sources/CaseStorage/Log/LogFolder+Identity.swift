import CaseModel
import ChangeLog
import StorageFacts

extension LogFolder {
  var ownLogName: String { device + WorkspacePaths.logEnding }

  /// Takes up the remembered name that fits this folder's logs; writes nothing.
  func recallIdentity(_ caseFile: CaseFile) {
    guard let state else { return }
    do throws(FileProblem) {
      let all = try formerIdentities(state, caseFile) + state.readIdentities()
      let remembered = candidates(in: all)
      identity = nil
      for candidate in remembered.reversed() where try misfit(candidate) == nil {
        identity = candidate
        break
      }
      // Said at once, not first when the next saving takes a new name.
      try noticeLost(all, caseFile)
      if identity == nil, let latest = remembered.last, try misfit(latest) == .shorterLog,
        let elsewhere = try folderWrittenIn(latest)
      {
        notice(.writtenElsewhere(device: latest.device, folder: elsewhere))
      }
    } catch {
      // The first saving looks again, and says what is wrong then.
      notice(.unreadable(error))
    }
  }

  /// Whether this machine remembers having written under that name.
  func isOwn(_ device: String) -> Bool {
    guard let state else { return false }
    do throws(FileProblem) {
      return try state.readIdentities().contains { $0.device == device }
    } catch {
      return false
    }
  }

  /// Under the lock: the name to write under, a new one when none that is remembered fits.
  func settleIdentity(
    _ state: StateFolder, _ caseFile: CaseFile
  ) throws(FileProblem) -> Identity {
    try takeOverIdentities(state, caseFile)
    var remembered = try state.readIdentities().map(knownLater)
    try noticeLost(remembered, caseFile)
    let isTold = try tell(&remembered, caseFile)
    var former: (Identity, StorageNotice.Cause)?
    for candidate in candidates(in: remembered).reversed() {
      guard let cause = try misfit(candidate) else {
        if isTold { try state.write(remembered, token: token(), isDurable: false) }
        identity = candidate
        return candidate
      }
      if former == nil { former = (candidate, cause) }
    }
    let made = try newIdentity(beside: remembered, state, caseFile)
    if let (former, cause) = former {
      notice(.newIdentity(device: made.device, former: former.device, cause))
    } else if made.device != freshDevice {
      notice(.newIdentity(device: made.device, former: freshDevice, .nameTaken))
    }
    identity = made
    return made
  }

  /// What this session knows of that name, where it has written more under it than was written
  /// down yet.
  private func knownLater(_ stored: Identity) -> Identity {
    guard let identity, identity.device == stored.device, !stored.isClosed, !stored.isShared,
      identity.head.sequence > stored.head.sequence
    else { return stored }
    return identity
  }

  /// Durable before the first line, so that a line written just before the power went is known as
  /// one's own.
  private func newIdentity(
    beside remembered: [Identity], _ state: StateFolder, _ caseFile: CaseFile
  ) throws(FileProblem) -> Identity {
    let known = Set(caseFile.devices).union(remembered.map(\.device))
    let logs = Set(try fileSystem.names(in: paths.log) ?? [])
    let name = DeviceName.free(freshDevice) {
      known.contains($0) || logs.contains($0 + WorkspacePaths.logEnding)
    }
    let made = Identity(device: name, wish: settings.device, machine: state.machine)
    try state.write(remembered + [made], token: token(), isDurable: true)
    return made
  }

  /// The copy of this folder in which this machine went on writing under that name; nil when there
  /// is none, and lines are missing.
  private func folderWrittenIn(_ identity: Identity) throws(FileProblem) -> String? {
    guard let folder = identity.folder, folder != settings.folder else { return nil }
    let log = WorkspacePaths(folder).log(of: identity.device)
    return try fileSystem.facts(at: log)?.kind == .regular ? folder : nil
  }

  /// Says for every name this machine has written under here, in whichever it goes on, which lines
  /// are no longer in the folder.
  private func noticeLost(_ remembered: [Identity], _ caseFile: CaseFile) throws(FileProblem) {
    for identity in remembered {
      let last = caseFile.lastSequence(of: identity.device)
      guard last < identity.expected, try folderWrittenIn(identity) == nil else { continue }
      let name = identity.device + WorkspacePaths.logEnding
      // What another process has saved since the logs were read is not missing.
      let read = followers[name].map { $0.length + $0.pending } ?? 0
      if let size = try fileSystem.facts(at: paths.log(of: identity.device))?.size, size > read {
        continue
      }
      notice(.shortened(file: "log/" + name, after: last, upTo: identity.expected))
    }
  }

  /// Notes that the person was told, so that a folder they go on with is not held against them for
  /// ever; `verify` says it all the same.
  /// - Returns: whether something is to be written down.
  private func tell(
    _ remembered: inout [Identity], _ caseFile: CaseFile
  ) throws(FileProblem) -> Bool {
    var isTold = false
    for place in remembered.indices {
      let identity = remembered[place]
      let last = caseFile.lastSequence(of: identity.device)
      let upTo = last < identity.head.sequence ? last : nil
      if upTo == identity.toldUpTo || (upTo == nil && identity.head.sequence == 0) { continue }
      if upTo != nil, try folderWrittenIn(identity) != nil { continue }
      remembered[place].toldUpTo = upTo
      isTold = true
    }
    return isTold
  }

  private func candidates(in remembered: [Identity]) -> [Identity] {
    remembered.filter { $0.wish == settings.device }
  }

  /// Why this device may not go on writing under that name; nil when it may.
  private func misfit(_ candidate: Identity) throws(FileProblem) -> StorageNotice.Cause? {
    if candidate.machine != state?.machine { return .otherMachine }
    if candidate.isClosed { return .unconfirmed }
    if candidate.isShared { return .otherLog }
    let follower = followers[candidate.device + WorkspacePaths.logEnding]
    guard let head = follower?.wholeHead, let follower else {
      if follower == nil { try mustBeMissing(candidate.device) }
      return candidate.head.sequence == 0 ? nil : .shorterLog
    }
    if follower.isDamagedBeforeEnd || follower.isBroken { return .damagedLog }
    if head.device != candidate.device { return .otherLog }
    if head.sequence < candidate.head.sequence { return .shorterLog }
    if candidate.head.sequence == 0 || head.hash == candidate.head.hash { return nil }
    return try ownLog(follower, holds: candidate.head) ? nil : .otherLog
  }

  /// A log that stands there but could not be read is not a log that got shorter.
  private func mustBeMissing(_ device: String) throws(FileProblem) {
    let path = paths.log(of: device)
    guard try fileSystem.facts(at: path) != nil else { return }
    try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      _ = try fileSystem.read(file, at: 0, count: 1)
    }
    throw FileProblem.meanwhileChanged(path)
  }

  /// Whether the log goes on from the remembered line; reads it whole, which is rare: only after
  /// the program was stopped between saving and remembering.
  private func ownLog(
    _ follower: LogCursor, holds head: Identity.Head
  ) throws(FileProblem) -> Bool {
    var isHeld = false
    var previous = LineHash.none
    var isWhole = true
    _ = try LogReader(fileSystem: fileSystem, folder: paths.log).readOn(
      LogCursor(name: follower.name)
    ) { lines in
      for line in lines {
        if line.previous != previous { isWhole = false }
        previous = line.hash
        if line.sequence == head.sequence, line.hash == head.hash { isHeld = true }
      }
    }
    return isHeld && isWhole
  }

  /// Under the lock: copies the torn end of the own log aside and cuts it, acts without their end
  /// included. A line that was acknowledged is never cut: then the name no longer fits.
  func cutOwnTail() throws(FileProblem) {
    guard let state, let identity, let follower = followers[ownLogName], !follower.isBroken else {
      return
    }
    let path = FilePath.joined(paths.log, follower.name)
    let size = follower.length + follower.pending
    let end = follower.wholeLength
    guard end < size, follower.wholeHead?.sequence ?? 0 >= identity.head.sequence else { return }
    let file = try fileSystem.open(path, for: .appending)
    defer { fileSystem.close(file) }
    // Another process of this device may have saved since this one read.
    guard try fileSystem.facts(of: file).size == size else { return }
    let tail = try fileSystem.read(file, at: end, count: size - end)
    let copy = try state.keep(
      tail, in: state.recovered, as: "\(identity.device)-\(end)", ending: ".tail", token: token())
    try fileSystem.truncate(file, to: end)
    try fileSystem.synchronize(file)
    followers[ownLogName]?.cut(to: end)
    notice(
      .recoveredTail(file: "log/" + follower.name, copy: copy, bytes: size - end))
  }
}

extension LogCursor {
  /// Up to the end of the last act that is whole.
  var wholeLength: Int { unfinished?.offset ?? goodLength }

  /// The last line of the last act that is whole.
  var wholeHead: Head? {
    if let unfinished { return unfinished.head }
    return head
  }

  /// Whether a line before the last readable one is damaged.
  var isDamagedBeforeEnd: Bool { damages.contains { $0.line < goodLineCount } }

  mutating func cut(to end: Int) {
    head = wholeHead
    if let unfinished { goodLineCount = unfinished.lineCount }
    unfinished = nil
    length = end
    goodLength = end
    pending = 0
    damages = damages.filter { $0.line < goodLineCount }
    lineCount = goodLineCount
  }
}
