import Glibc
import StorageFacts

/// What was asked of the file system.
package enum FileOperation: String, Hashable, Sendable, CaseIterable {
  case open, facts, read, append, truncate, synchronize, synchronizeFolder
  case rename, remove, list, makeFolder, setMode, lock
}

/// The file system refused something.
package struct FileProblem: Error, Hashable, Sendable {
  package let operation: FileOperation
  package let path: String
  /// The system's number, as in `errno`.
  package let errorNumber: Int32

  package init(_ operation: FileOperation, _ path: String, _ errorNumber: Int32) {
    self.operation = operation
    self.path = path
    self.errorNumber = errorNumber
  }

  /// Whether there is no such file: the only problem that means "empty".
  package var isMissing: Bool { errorNumber == ENOENT }

  /// Whether the disk, or what one may use of it, is full.
  package var isFull: Bool { errorNumber == ENOSPC || errorNumber == EDQUOT }

  /// What the system says by its number; nil for one there are no words for.
  package var systemError: SystemError? {
    switch errorNumber {
    case EACCES: .eacces
    case EBADF: .ebadf
    case EDQUOT: .edquot
    case EEXIST: .eexist
    case EFBIG: .efbig
    case EIO: .eio
    case EISDIR: .eisdir
    case ELOOP: .eloop
    case EMFILE, ENFILE: .emfile
    case ENAMETOOLONG: .enametoolong
    case ENODEV, ENXIO: .enodev
    case ENOENT: .enoent
    case ENOLCK: .enolck
    case ENOMEM: .enomem
    case ENOSPC: .enospc
    case ENOTDIR: .enotdir
    case ENOTSUP, ENOSYS: .enotsup
    case EPERM: .eperm
    case EROFS: .erofs
    case ESTALE: .estale
    default: nil
    }
  }

  /// The system’s name of the number, `ENOSPC`, or the number itself.
  package var cause: String { systemError?.rawValue ?? String(errorNumber) }
}

extension FileProblem {
  var isExisting: Bool { errorNumber == EEXIST }

  static let noSuchFile = ENOENT

  /// Whether the drive knows no locks, which is no reason to save nothing.
  var meansNoLocks: Bool { [ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL].contains(errorNumber) }

  /// Whether the next file of the folder would be refused as well.
  var isLastingForFolder: Bool {
    [EROFS, EACCES, EPERM, ENOSPC, EDQUOT, ENODEV].contains(errorNumber)
  }
}

extension FileProblem {
  /// The file is not as it was a moment ago.
  static func meanwhileChanged(_ path: String) -> FileProblem {
    FileProblem(.append, path, ESTALE)
  }
}
