import CaseStorage
import Exchange
import OtherPrograms

/// The photos of a report as they may leave: without what the camera noted, and no larger than a page
/// needs. One that cannot be read is told of in words alone.
package enum ReportPictures {
  package static func read(
    _ files: [String], variables: [String: String],
    from photo: (_ file: String) throws(StorageError) -> [UInt8]?
  ) -> [String: ReportPage.Picture] {
    let converter = PictureConverter(ProgramRunner(environment: variables))
    var pictures: [String: ReportPage.Picture] = [:]
    for file in files where pictures[file] == nil {
      do {
        guard let stored = try photo(file) else { continue }
        let leaving = try LeavingPhoto(stored, by: converter)
        pictures[file] = ReportPage.Picture(
          mediaType: leaving.mediaType, bytes: leaving.bytes)
      } catch {
        continue
      }
    }
    return pictures
  }
}
