import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// What is wrong with the files of the photos that stand here, by the file's name: looked at
  /// without reading them, so that one whose content was changed in its length alone is found;
  /// `verify` reads them all.
  package func photoFaults(in caseFile: CaseFile) -> [String: PhotoFault] {
    let records = caseFile.standingPhotos()
    if records.isEmpty { return [:] }
    let gone = caseFile.photoFilesTakenOut()
    var faults: [String: PhotoFault] = [:]
    for record in records {
      let photo = caseFile.photo(at: record)
      guard let file = photo.file, faults[file] == nil, !gone.contains(file) else { continue }
      faults[file] = fault(of: photo, file)
    }
    return faults
  }

  private func fault(of photo: Photo, _ file: String) -> PhotoFault? {
    guard PhotoName.isValid(file) else { return .missing }
    do throws(FileProblem) {
      guard let facts = try fileSystem.facts(at: FilePath.joined(paths.photos, file)),
        facts.kind == .regular
      else { return .missing }
      if let bytes = photo.values[PhotoField.bytes]?.integer, bytes != facts.size {
        return .changed
      }
    } catch {
      return .missing
    }
    return photo.isHuge ? .huge : nil
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
