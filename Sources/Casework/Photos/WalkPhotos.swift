import CaseModel
import ChangeLog

/// The findings of a walk beside its photos, both in the order of time.
package struct WalkPhotos: Sendable {
  package let walk: RecordIndex
  /// In the order their lines were saved.
  package let findings: [RecordIndex]
  package let targets: [PhotoJoining.Target]
  /// Photos no finding has taken yet.
  package let pictures: [RecordIndex]

  package init(of walk: RecordIndex, in caseFile: CaseFile) {
    self.walk = walk
    pictures = caseFile.entries(of: walk, kind: .picture)
    let found = caseFile.records(of: .finding).compactMap { record -> (RecordIndex, Moment)? in
      guard caseFile.plainState(of: record) != .withdrawn,
        let named = caseFile.shown(record, FindingField.walk.rawValue)
          .flatMap({ caseFile.reference($0) }), caseFile.root(of: named) == walk,
        let made = caseFile.created(record)?.wallTime.moment
      else { return nil }
      return (record, made)
    }
    .sorted { ($0.1.seconds, $0.0) < ($1.1.seconds, $1.0) }
    findings = found.map(\.0)
    targets = found.map { record, made in
      let noted = caseFile.shown(record, FindingField.photoNumber.rawValue)?.string ?? ""
      return PhotoJoining.Target(numbers: PhotoNumber.noted(noted), saved: made)
    }
  }

  /// A photo that stands here, as it is held against findings: its clock as it was put right.
  package static func picture(_ record: RecordIndex, in caseFile: CaseFile) -> PhotoJoining.Picture
  {
    let photo = caseFile.photo(at: record)
    return PhotoJoining.Picture(number: photo.number, taken: photo.takenAt)
  }
}

extension CaseFile {
  /// The photo of a finding that one of the same place afterwards is a pair with: the last one from
  /// before that has none.
  package func photoToPair(on finding: RecordIndex) -> RecordName? {
    let photos = entries(of: finding, kind: .photo)
    let paired = Set(
      photos.compactMap { shown($0, PhotoField.pairOf.rawValue).flatMap(reference) })
    return photos.last { photo in
      self.photo(at: photo).stage != .after && !paired.contains(photo)
    }.map { name(of: $0) }
  }

  /// Files that stand on the walk or on one of its findings.
  package func photoFiles(of photos: WalkPhotos) -> Set<String> {
    let records =
      photos.pictures + photos.findings.flatMap { entries(of: $0, kind: .photo) }
    return Set(records.compactMap { shown($0, PhotoField.file.rawValue)?.string })
  }
}
