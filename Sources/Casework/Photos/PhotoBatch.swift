import CaseModel
import ChangeLog

/// Pictures that are about to be taken in, and where each is proposed to go.
package struct PhotoBatch: Sendable {
  package var writer: PhotoWriter
  /// The finding that gets all of them; nil for the walk's findings.
  package var finding: RecordIndex?
  /// What takes those that no finding does.
  package var walk: RecordIndex?
  package var pictures: [TakenPicture] = []
  /// The finding of each; nil for the walk alone.
  package var owners: [RecordIndex?] = []

  package init(writer: PhotoWriter) { self.writer = writer }

  /// Gives each to its finding anew, by the clock as it is shifted now.
  package mutating func propose() {
    if let finding {
      owners = pictures.map { _ in finding }
      return
    }
    guard let walk else {
      owners = pictures.map { _ in nil }
      return
    }
    let photos = WalkPhotos(of: walk, in: writer.caseFile)
    let joining = PhotoJoining(
      pictures.map(\.picture), photos.targets, shiftMinutes: writer.shiftMinutes)
    owners = joining.pairs.map { pair in pair.map { photos.findings[$0.target] } }
  }

  /// By how much the camera's clock seems to be wrong.
  package var guessedShift: Int? {
    guard finding == nil, let walk else { return nil }
    return PhotoJoining.guessedShift(
      pictures.map(\.picture), WalkPhotos(of: walk, in: writer.caseFile).targets)
  }

  /// The files that stand there already.
  package func standingFiles(in caseFile: CaseFile) -> Set<String> {
    if let finding {
      let photos = caseFile.entries(of: finding, kind: .photo)
      return Set(photos.compactMap { caseFile.shown($0, PhotoField.file.rawValue)?.string })
    }
    return walk.map { caseFile.photoFiles(of: WalkPhotos(of: $0, in: caseFile)) } ?? []
  }
}

extension TakenPicture {
  /// The pictures with the moments their clocks mean, in the order of their names.
  package static func timed(_ pictures: [TakenPicture]) -> [TakenPicture] {
    let ordered = pictures.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      return (first.number ?? 0, first.name, one.offset)
        < (second.number ?? 0, second.name, other.offset)
    }.map(\.element)
    let moments = PhotoClock.moments(of: ordered.map(\.head.clock))
    return zip(ordered, moments).map { picture, moment in
      TakenPicture(
        file: picture.file, name: picture.name, bytes: picture.bytes, head: picture.head,
        taken: moment, path: picture.path)
    }
  }
}
