import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Reads the logs once more, and folds what was written by a point in the past. Writes nothing.
  ///
  /// - Throws: `.beforeBeginning` where there was nothing yet.
  package func read(asOf point: PastPoint) throws(StorageError) -> PastReading {
    var fold = PastFold(point)
    do throws(FileProblem) {
      let reader = LogReader(fileSystem: fileSystem, folder: paths.log)
      for name in followers.keys.sorted() {
        _ = try reader.readOn(LogCursor(name: name)) { fold.take($0) }
        fold.endFile()
      }
    } catch {
      throw .unreadable(error)
    }
    fold.finish()
    guard fold.caseFile.workspace != nil else {
      throw .beforeBeginning(settings.folder, began: fold.beginning?.text ?? "")
    }
    return PastReading(
      point: point, caseFile: fold.caseFile,
      devicesWithBackwardsClock: fold.devicesWithBackwardsClock)
  }

  /// Shows the folder as it was from now on: nothing is saved, and no document or snapshot written.
  package func goBack(to reading: PastReading) -> CaseFile {
    past = reading.point
    return reading.caseFile
  }
}
