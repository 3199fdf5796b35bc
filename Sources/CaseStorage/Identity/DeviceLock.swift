/// Keeps two processes of this machine from writing one log at once.
struct DeviceLock {
  private let fileSystem: any FileSystem
  private let file: OpenFile
  /// What the drive said when it cannot lock: then nothing keeps two programs apart.
  let refusal: FileProblem?

  /// Takes the lock, or nil when another process still holds it after that time.
  static func take(
    _ path: String, fileSystem: any FileSystem, milliseconds: Int
  ) throws(FileProblem) -> DeviceLock? {
    let file = try opened(path, fileSystem)
    do throws(FileProblem) {
      var waited = 0
      while true {
        do throws(FileProblem) {
          if try fileSystem.lock(file) { break }
        } catch {
          guard error.meansNoLocks else { throw error }
          return DeviceLock(fileSystem: fileSystem, file: file, refusal: error)
        }
        if waited >= milliseconds {
          fileSystem.close(file)
          return nil
        }
        // Short enough that a save of a few milliseconds is hardly waited for.
        let pause = min(5, milliseconds - waited)
        fileSystem.pause(milliseconds: pause)
        waited += pause
      }
      return DeviceLock(fileSystem: fileSystem, file: file, refusal: nil)
    } catch {
      fileSystem.close(file)
      throw error
    }
  }

  func release() { fileSystem.close(file) }

  private static func opened(
    _ path: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> OpenFile {
    do {
      return try fileSystem.open(path, for: .appending)
    } catch {
      guard error.isMissing else { throw error }
    }
    do {
      return try fileSystem.open(path, for: .creating(mode: AccessMode.owner.file))
    } catch {
      // Another process was quicker to make it.
      guard error.isExisting else { throw error }
      return try fileSystem.open(path, for: .appending)
    }
  }
}
