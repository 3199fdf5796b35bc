import CaseModel
import ChangeLog

/// A picture's file, read whole.
package struct ReadPicture: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let head: PhotoHead

  package var name: String { FilePath.name(of: path) }
  /// What it will be called inside `photos`.
  package var file: String {
    SHA256.digest(of: bytes).description + "." + head.format.fileExtension
  }
}

/// Looks at files that people point out, wherever they lie; changes nothing there.
package struct PictureReader: Sendable {
  let fileSystem: any FileSystem

  package init(_ fileSystem: any FileSystem) { self.fileSystem = fileSystem }

  /// The picture, or why it is none.
  package func read(_ path: String) -> Result<ReadPicture, PhotoObstacle> {
    do throws(FileProblem) {
      guard let facts = try fileSystem.facts(at: path) else { return refused(path, .missing) }
      switch facts.kind {
      case .link: return refused(path, .link)
      case .folder: return refused(path, .folder)
      case .other: return refused(path, .special)
      case .regular: break
      }
      if facts.size == 0 { return refused(path, .empty) }
      if facts.size > PhotoName.greatestBytes {
        return refused(path, .tooLarge(megabytes: facts.size / 1_048_576))
      }
      // Before it is read whole: a film is no picture.
      let beginning = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
        try fileSystem.read(file, at: 0, count: 4096)
      }
      guard PhotoHead(of: beginning) != nil, let bytes = try fileSystem.contents(of: path),
        let head = PhotoHead(of: bytes)
      else { return refused(path, .noPicture) }
      return .success(ReadPicture(path: path, bytes: bytes, head: head))
    } catch {
      return refused(path, .unreadable(error.cause))
    }
  }

  private func refused(
    _ path: String, _ refusal: PhotoRefusal
  ) -> Result<ReadPicture, PhotoObstacle> {
    .failure(PhotoObstacle(name: FilePath.name(of: path), refusal: refusal))
  }

  /// What a pasted path leads to from here: the file itself, or the files in a folder; nil where
  /// nothing stands there.
  ///
  /// - Parameter own: the workspace's own `photos`, of which only what lies there under a camera's
  ///   name is told.
  package func files(
    at pasted: String, places: ForeignPath.Places, own: String
  ) throws(FileProblem) -> [String]? {
    for candidate in ForeignPath(pasted, places: places).candidates {
      var path = candidate
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      let facts: FileStatus?
      do { facts = try fileSystem.facts(at: path) } catch { continue }
      guard let facts else { continue }
      // A link to a folder is told as one: what lies behind it may be anything.
      guard facts.kind == .folder else { return [path] }
      return try names(in: path, isOwn: path == own).map { FilePath.joined(path, $0) }
    }
    return nil
  }

  /// What lies in a folder, but what is hidden, in the order people count.
  func names(in folder: String, isOwn: Bool) throws(FileProblem) -> [String] {
    try (fileSystem.names(in: folder) ?? []).filter { name in
      !name.hasPrefix(".") && !(isOwn && PhotoName.isValid(name))
    }
  }

  /// What somebody has laid into `photos` under a camera's name, and nobody has taken in.
  ///
  /// - Parameter known: what was read before, by name, length and time, so that a picture is read
  ///   once.
  package func strangers(
    in folder: WorkspaceFolder, remembering known: inout [String: String]
  ) -> [String] {
    var found: [String] = []
    do throws(FileProblem) {
      for name in try names(in: folder.paths.photos, isOwn: true) {
        let path = FilePath.joined(folder.paths.photos, name)
        guard let facts = try fileSystem.facts(at: path) else { continue }
        let key = "\(name)/\(facts.size)/\(facts.modified)"
        if known[key] == nil {
          if case .success(let picture) = read(path) { known[key] = picture.file }
        }
        let isTaken =
          try known[key].map { (file) throws(FileProblem) in
            try fileSystem.facts(at: FilePath.joined(folder.paths.photos, file)) != nil
          } ?? false
        if !isTaken { found.append(path) }
      }
    } catch {
      return found
    }
    return found
  }
}

/// A file that is not taken in, and why.
package struct PhotoObstacle: Error, Hashable, Sendable {
  package let name: String
  package let refusal: PhotoRefusal

  package init(name: String, refusal: PhotoRefusal) {
    self.name = name
    self.refusal = refusal
  }
}
