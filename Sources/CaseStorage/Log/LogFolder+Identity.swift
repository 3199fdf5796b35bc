import CaseModel
import ChangeLog
import StorageFacts

extension LogFolder {
  var ownLogName: String { device + WorkspacePaths.logEnding }

  /// Takes up the remembered name that fits this folder's logs; writes nothing.
  func recallIdentity(_ caseFile: CaseFile) {
    guard let state else { return }
    do throws(FileProblem) {
      let remembered = candidates(
        in: try formerIdentities(state, caseFile) + state.readIdentities())
      for candidate in remembered.reversed() where try misfit(candidate) == nil {
        identity = candidate
        return
      }
      // Said at once, not first when the next saving takes a new name.
      if let latest = remembered.last, try misfit(latest) == .shorterLog {
        let name = latest.device + WorkspacePaths.logEnding
        if let elsewhere = try folderWrittenIn(latest) {
          notice(.writtenElsewhere(device: latest.device, folder: elsewhere))
        } else {
          notice(
            .shortened(
              file: "log/" + name, after: followers[name]?.wholeHead?.sequence ?? 0,
              upTo: latest.head.sequence))
        }
      }
    } catch {
      // The first saving looks again, and says what is wrong then.
      notice(.unreadable(error))
    }
  }

  /// Under the lock: the name to write under, a new one when none that is remembered fits.
  func settleIdentity(
    _ state: StateFolder, _ caseFile: CaseFile
  ) throws(FileProblem) -> Identity {
    try takeOverIdentities(state, caseFile)
    let remembered = try state.readIdentities().map(knownLater)
    var former: (Identity, StorageNotice.Cause)?
    for candidate in candidates(in: remembered).reversed() {
      guard let cause = try misfit(candidate) else {
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
    if follower.isDamagedBeforeEnd { return .damagedLog }
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
    guard let state, let identity, let follower = followers[ownLogName] else { return }
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
