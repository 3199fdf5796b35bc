/// Replaces a file so that a reader, or the next start after a power cut, finds the old content or
/// the new one and nothing between.
package struct AtomicFile {
  package let fileSystem: any FileSystem

  /// What is waited for.
  package enum Durability: Sendable {
    /// Content and name are on the disk.
    case full
    /// The content is; the caller synchronises the folder once for several files.
    case content
    /// Nothing: for what can be made again.
    case none
  }

  package init(_ fileSystem: any FileSystem) { self.fileSystem = fileSystem }

  /// Writes a temporary file beside it, synchronises, renames, and synchronises the folder.
  ///
  /// The mode of a file that stands there is kept, except that it is closed to the world.
  /// - Parameter mode: of a file that does not exist yet.
  /// - Parameter token: makes the temporary name its own: eight lower-case letters and digits.
  /// - Throws: what the file system said; the file is unchanged then unless the last synchronising
  ///   of the folder failed.
  /// - Returns: the problem of a refused mode, which stops nothing.
  @discardableResult
  package func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32, token: String,
    durability: Durability = .full
  ) throws(FileProblem) -> FileProblem? {
    try replace(path, mode: mode, token: token, durability: durability) {
      (file) throws(FileProblem) in
      try fileSystem.appendAll(bytes, to: file)
    }
  }

  /// The same with content that is written piece by piece.
  package func replace(
    _ path: String, mode: UInt32, token: String, durability: Durability = .full,
    writing: (OpenFile) throws(FileProblem) -> Void
  ) throws(FileProblem) -> FileProblem? {
    let folder = FilePath.folder(of: path)
    let temporary = FilePath.joined(folder, TemporaryName.name(for: FilePath.name(of: path), token))
    let wanted = try fileSystem.facts(at: path).map { $0.mode & 0o770 } ?? mode
    let refused: FileProblem?
    do {
      refused = try fileSystem.withFile(temporary, for: .creating(mode: wanted)) {
        (file) throws(FileProblem) in
        let refused = try fileSystem.ensureMode(wanted, of: file)
        try writing(file)
        if durability != .none { try fileSystem.synchronize(file) }
        return refused
      }
      try fileSystem.rename(temporary, to: path)
    } catch {
      discard(temporary)
      // What a person knows of is the file, not the one beside it.
      throw error.path == temporary
        ? FileProblem(error.operation, path, error.errorNumber) : error
    }
    if durability == .full { try fileSystem.synchronizeFolder(folder) }
    return refused
  }

  /// A leftover that cannot be removed now is cleared at a later opening, so its problem would only
  /// hide the one that is told.
  private func discard(_ temporary: String) {
    do { try fileSystem.remove(temporary) } catch {}
  }
}

extension FileSystem {
  /// Gives the file that mode, whatever the umask took or left.
  ///
  /// - Returns: the refusal, where the drive or the owner does not let it (USB stick, network
  ///   drive): it stops nothing.
  package func ensureMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem) -> FileProblem? {
    if try facts(of: file).mode & 0o777 == mode & 0o777 { return nil }
    do {
      try setMode(mode, of: file)
      return nil
    } catch {
      return error
    }
  }
}

/// The names of temporary files: `.<name>.<token>.tmp`.
package enum TemporaryName {
  package static func name(for name: String, _ token: String) -> String { ".\(name).\(token).tmp" }

  /// Whether a file of that name was left by an interrupted replacing.
  package static func matches(_ name: String) -> Bool {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return false }
    let parts = name.dropFirst().dropLast(4).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let token = parts.last, token.utf8.count == 8 else { return false }
    return token.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }
}

/// Random lower-case letters and digits, for names that must not meet another.
package enum Token {
  // Crockford's base 32 in lower case: no i, l, o, u to misread.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  package static func text(
    length: Int, random: inout some RandomNumberGenerator
  ) -> String {
    String((0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &random)] })
  }
}
