import ChangeLog

extension WorkspaceFolder {
  /// Lays a picture into the folder under the name of its content.
  ///
  /// - Parameter fileExtension: lower-case letters and digits, at most eight; anything else is left
  ///   off.
  /// - Returns: the name inside `photos`.
  package func keepPhoto(
    _ bytes: [UInt8], fileExtension: String
  ) throws(StorageError) -> String {
    if let readOnlyPath { throw .readOnly(readOnlyPath) }
    let isPlain =
      (1...8).contains(fileExtension.utf8.count)
      && fileExtension.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    let name = SHA256.digest(of: bytes).description + (isPlain ? "." + fileExtension : "")
    do throws(FileProblem) {
      try writePhoto(bytes, name)
    } catch {
      throw .unwritable(error)
    }
    return name
  }

  /// A picture's content, or nil when it is not here.
  /// - Parameter name: as an entry has it; what would lead out of the folder is not there.
  package func photo(named name: String) throws(StorageError) -> [UInt8]? {
    guard PhotoName.isValid(name) else { return nil }
    do throws(FileProblem) {
      return try fileSystem.contents(of: FilePath.joined(paths.photos, name))
    } catch {
      throw .unreadable(error)
    }
  }

  /// - Parameter gone: what orders take out, which is not taken in again.
  func newPhotos(
    _ other: WorkspacePaths, besides gone: Set<String>
  ) throws(FileProblem) -> [String] {
    let here = Set(try fileSystem.names(in: paths.photos) ?? []).union(gone)
    return (try fileSystem.names(in: other.photos) ?? []).filter {
      PhotoName.isValid($0) && !here.contains($0)
    }
  }

  /// Only what its name says it is comes along; of the rest it is told.
  func copyPhotos(_ names: [String], from other: WorkspacePaths) throws(FileProblem) {
    for name in names {
      let path = FilePath.joined(other.photos, name)
      guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
        facts.size <= PhotoName.greatestBytes,
        let bytes = try fileSystem.contents(of: path),
        name.hasPrefix(SHA256.digest(of: bytes).description)
      else {
        notice(.photoNotTaken(path: path))
        continue
      }
      try writePhoto(bytes, name)
    }
  }

  private func writePhoto(_ bytes: [UInt8], _ name: String) throws(FileProblem) {
    let path = FilePath.joined(paths.photos, name)
    if try fileSystem.facts(at: path) != nil { return }
    try fileSystem.makeFolders(paths.photos, mode: access.folder)
    try AtomicFile(fileSystem).replace(path, with: bytes, mode: access.file, token: token())
  }
}

/// The name of a picture: the SHA-256 of its content, perhaps with an extension.
enum PhotoName {
  /// No camera's picture is larger; what is has no business in `photos`.
  static let greatestBytes = 512 * 1024 * 1024

  static func isValid(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let stem = parts.first, LineHash(hex: String(stem)) != nil else {
      return false
    }
    return parts.count == 1
      || parts[1].utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }
}
