import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// The files beside the log whose names or texts hold something: documents that stand edited by
  /// hand or in conflict, photos by their names, files of others, and what this machine has put
  /// aside and is typing. What the log itself holds, and what is written from it, is left out.
  ///
  /// - Throws: `.unreadable` for a file that is there and cannot be read: an answer must be whole.
  package func files(where holds: (String) -> Bool) throws(StorageError) -> [String] {
    do throws(FileProblem) {
      var found: [String] = []
      var folders = [paths.root, paths.walks, paths.register, paths.photos]
      if let state { folders += [state.setAside, state.recovered] }
      for folder in folders {
        for name in try fileSystem.names(in: folder) ?? [] {
          let path = FilePath.joined(folder, name)
          if try isHeld(path, name, holds) { found.append(path) }
        }
      }
      if let state, try isHeld(state.drafts, StateFolder.draftsName, holds) {
        found.append(state.drafts)
      }
      return found.sorted()
    } catch {
      throw .unreadable(error)
    }
  }

  private func isHeld(
    _ path: String, _ name: String, _ holds: (String) -> Bool
  ) throws(FileProblem) -> Bool {
    guard let facts = try fileSystem.facts(at: path), facts.kind == .regular else { return false }
    if holds(name) { return true }
    // A picture is no text.
    guard facts.size <= Self.longestText, !path.hasPrefix(paths.photos),
      let bytes = try fileSystem.contents(of: path)
    else { return false }
    if case .whole = StandingDocument(bytes) { return false }
    return holds(String(decoding: bytes, as: UTF8.self))
  }

  // Longer files are no notes of people.
  private static let longestText: Int64 = 64 << 20
}
