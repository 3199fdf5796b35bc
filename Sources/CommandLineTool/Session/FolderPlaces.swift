import CaseStorage
import Wording

extension CommandRun {
  /// The folder a pasted path means, wherever this machine has it.
  ///
  /// Says where to copy the folder to when it is one of Windows or of a server that cannot be
  /// reached from here.
  func reachedFolder(_ pasted: String) throws(CommandFailure) -> String {
    let fileSystem = environment.fileSystem
    let home = environment.variable("HOME")
    let path = ForeignPath(
      pasted,
      places: ForeignPath.Places(
        home: home, currentFolder: environment.absolute("."), fileSystem: fileSystem))
    do throws(FileProblem) {
      if let folder = try path.reached(fileSystem) { return environment.absolute(folder) }
    } catch {
      throw failure(.unreadable(error))
    }
    let merging = words.merging
    if !path.isForeign { throw .unavailable(merging.unreachable(path.text)) }
    throw .unavailable(
      merging.unreachableForeign(path.text, FilePath.joined(home ?? "/tmp", "lygte-kopi")))
  }
}
