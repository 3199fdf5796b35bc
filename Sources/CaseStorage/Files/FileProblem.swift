import Glibc

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

  /// The system's name of the number, `ENOSPC`, or the number itself.
  package var cause: String {
    switch errorNumber {
    case EACCES: "EACCES"
    case EBADF: "EBADF"
    case EDQUOT: "EDQUOT"
    case EEXIST: "EEXIST"
    case EFBIG: "EFBIG"
    case EIO: "EIO"
    case EISDIR: "EISDIR"
    case ELOOP: "ELOOP"
    case EMFILE, ENFILE: "EMFILE"
    case ENAMETOOLONG: "ENAMETOOLONG"
    case ENODEV, ENXIO: "ENODEV"
    case ENOENT: "ENOENT"
    case ENOLCK: "ENOLCK"
    case ENOMEM: "ENOMEM"
    case ENOSPC: "ENOSPC"
    case ENOTDIR: "ENOTDIR"
    case ENOTSUP, ENOSYS: "ENOTSUP"
    case EPERM: "EPERM"
    case EROFS: "EROFS"
    case ESTALE: "ESTALE"
    default: String(errorNumber)
    }
  }
}

extension FileProblem {
  var isExisting: Bool { errorNumber == EEXIST }

  static let noSuchFile = ENOENT

  /// Whether the drive knows no locks, which is no reason to save nothing.
  var meansNoLocks: Bool { [ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL].contains(errorNumber) }

  /// Whether the next file of the folder would be refused as well.
  var isLastingForFolder: Bool {
    [EROFS, EACCES, EPERM, ENOSPC, EDQUOT].contains(errorNumber)
  }
}

extension FileProblem {
  /// The file is not as it was a moment ago.
  static func meanwhileChanged(_ path: String) -> FileProblem {
    FileProblem(.append, path, ESTALE)
  }
}
