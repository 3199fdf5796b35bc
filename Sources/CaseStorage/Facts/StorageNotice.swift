import StorageFacts

/// Something a person should know of, though nothing was stopped by it.
package enum StorageNotice: Hashable, Sendable {
  /// A line that cannot be read; the rest of the file is.
  case damagedLine(LogDamage)
  /// So many lines of one file that cannot be read for the same cause, the first of them first.
  case damagedLines(LogDamage, count: Int)
  /// A line of another device is not whole yet: it is still under way.
  case pendingLine(file: String, line: Int)
  /// The unfinished end of this device's log was copied aside and cut.
  case recoveredTail(file: String, copy: String, bytes: Int)
  /// This device writes under a new name.
  case newIdentity(device: String, former: String, Cause)
  /// Two lines of one device with one number.
  case fork(device: String, sequence: Int64)
  /// Lines of a device that others have seen are not here.
  case gap(device: String, after: Int64)
  /// A log of another workspace lies in the folder.
  case otherWorkspace(file: String, id: String)
  /// A log got shorter or other while it was open.
  case logReplaced(file: String)
  /// A program that carries the folder has renamed a log in conflict; its lines are read.
  case conflictCopy(file: String, device: String)
  /// Such a copy holds lines that stand in no other file.
  case onlyInCopy(file: String, device: String, lines: Int)
  /// Lines of this machine that stood only in such a copy stand in its log again.
  case takenBack(file: String, copy: String, lines: Int)
  /// The same of a document, of which nothing is read.
  case conflictDocument(file: String, original: String)
  /// The drive cannot lock files: one program at a time may write.
  case lockRefused(FileProblem)
  /// The drive does not keep permissions.
  case modeRefused(FileProblem)
  /// Nothing can be saved here; the path tells what cannot be written.
  case readOnly(FileProblem)
  /// The lines ask for a later version of the program, so nothing is written here.
  case needsNewer(Int64)
  /// A document was edited by hand: it stands as it is until a person has said what it means.
  case editedDocument(file: String)
  /// Lines that this device wrote and remembers are no longer at the end of its log.
  case shortened(file: String, after: Int64, upTo: Int64)
  /// This machine has gone on writing under its name in a copy of the folder, and takes another here.
  case writtenElsewhere(device: String, folder: String)
  /// Not a regular file: not read.
  case notRegular(file: String)
  /// A file that could not be read now.
  case unreadable(FileProblem)
  /// A picture of another folder that is not what its name says, and was left there.
  case photoNotTaken(path: String)

  package typealias Cause = NewIdentityCause
}

extension StorageNotice {
  package typealias Kind = StorageNoticeKind

  package var kind: Kind {
    switch self {
    case .damagedLine: .damagedLine
    case .damagedLines: .damagedLines
    case .pendingLine: .pendingLine
    case .recoveredTail: .recoveredTail
    case .newIdentity: .newIdentity
    case .fork: .fork
    case .gap: .gap
    case .otherWorkspace: .otherWorkspace
    case .logReplaced: .logReplaced
    case .conflictCopy: .conflictCopy
    case .onlyInCopy: .onlyInCopy
    case .takenBack: .takenBack
    case .conflictDocument: .conflictDocument
    case .lockRefused: .lockRefused
    case .modeRefused: .modeRefused
    case .readOnly: .readOnly
    case .needsNewer: .needsNewer
    case .editedDocument: .editedDocument
    case .shortened: .shortened
    case .writtenElsewhere: .writtenElsewhere
    case .notRegular: .notRegular
    case .unreadable: .unreadable
    case .photoNotTaken: .photoNotTaken
    }
  }

  package var code: String { kind.rawValue }

  /// What the sentence is about, in the order it takes them.
  package var parts: [String] {
    switch self {
    case .damagedLine(let damage): [damage.file, String(damage.line), damage.cause.rawValue]
    case .damagedLines(let damage, let count):
      [damage.file, String(damage.line), damage.cause.rawValue, String(count)]
    case .pendingLine(let file, let line): [file, String(line)]
    case .recoveredTail(let file, let copy, let bytes): [file, copy, String(bytes)]
    case .newIdentity(let device, let former, let cause): [device, former, cause.rawValue]
    case .fork(let device, let sequence): [device, String(sequence)]
    case .gap(let device, let after): [device, String(after)]
    case .otherWorkspace(let file, let id): [file, id]
    case .logReplaced(let file): [file]
    case .conflictCopy(let file, let device): [file, device]
    case .onlyInCopy(let file, let device, let lines): [file, device, String(lines)]
    case .takenBack(let file, let copy, let lines): [file, copy, String(lines)]
    case .conflictDocument(let file, let original): [file, original]
    case .modeRefused(let problem), .readOnly(let problem), .unreadable(let problem),
      .lockRefused(let problem):
      [problem.path, problem.cause]
    case .needsNewer(let version): [String(version)]
    case .shortened(let file, let after, let upTo): [file, String(after), String(upTo)]
    case .writtenElsewhere(let device, let folder): [device, folder]
    case .notRegular(let file), .editedDocument(let file), .photoNotTaken(let file): [file]
    }
  }
}

extension StorageNotice: StorageFact {
  package var factKind: StorageFactKind { .notice(kind) }
}
