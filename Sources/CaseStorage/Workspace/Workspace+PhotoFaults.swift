import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// As ``photoFaults(in:remembering:)``, for a single look.
  package func photoFaults(in caseFile: CaseFile) -> [String: PhotoFault] {
    var known: [String: Bool] = [:]
    return photoFaults(in: caseFile, remembering: &known)
  }

  /// What is wrong with the files of the photos that stand here, by the file's name: looked at
  /// without reading them whole where their end tells enough, so that one whose content was changed
  /// in its length alone is found; `verify` reads them all.
  ///
  /// - Parameter known: which files were whole when they were looked at before. A file is called by
  ///   its content, so that what was found of it holds.
  package func photoFaults(
    in caseFile: CaseFile, remembering known: inout [String: Bool]
  ) -> [String: PhotoFault] {
    let records = caseFile.standingPhotos()
    if records.isEmpty { return [:] }
    let gone = caseFile.photoFilesTakenOut()
    var faults: [String: PhotoFault] = [:]
    for record in records {
      let photo = caseFile.photo(at: record)
      guard let file = photo.file, faults[file] == nil, !gone.contains(file) else { continue }
      faults[file] = fault(of: photo, file, &known)
    }
    return faults
  }

  private func fault(
    of photo: Photo, _ file: String, _ known: inout [String: Bool]
  ) -> PhotoFault? {
    guard PhotoName.isValid(file) else { return .missing }
    do throws(FileProblem) {
      guard let facts = try fileSystem.facts(at: FilePath.joined(paths.photos, file)),
        facts.kind == .regular
      else { return .missing }
      if let bytes = photo.values[PhotoField.bytes]?.integer, bytes != facts.size {
        return .changed
      }
      if photo.isHuge { return .huge }
      let isWhole: Bool
      if let seen = known[file] {
        isWhole = seen
      } else {
        isWhole = try self.isWhole(file, facts.size)
      }
      known[file] = isWhole
      return isWhole ? nil : .truncated
    } catch {
      return .missing
    }
  }

  private func isWhole(_ file: String, _ size: Int) throws(FileProblem) -> Bool {
    let path = FilePath.joined(paths.photos, file)
    let end = try fileSystem.withFile(path, for: .reading) { (open) throws(FileProblem) in
      try fileSystem.read(open, at: max(0, size - 12), count: 12)
    }
    if PhotoHead.isEnd(end) { return true }
    guard let bytes = try fileSystem.contents(of: path) else { return true }
    return PhotoHead(of: bytes)?.isWhole ?? true
  }

  /// Takes the pictures out of the folder that orders name, whoever brought them.
  func removeTakenOutPhotos(in caseFile: CaseFile) {
    for file in caseFile.photoFilesTakenOut().sorted() where PhotoName.isValid(file) {
      let path = FilePath.joined(paths.photos, file)
      do throws(FileProblem) {
        guard try fileSystem.facts(at: path)?.kind == .regular else { continue }
        try fileSystem.remove(path)
        try fileSystem.synchronizeFolder(paths.photos)
      } catch {
        notice(.unreadable(error))
      }
    }
  }
}
