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
      pictures.map { $0.picture.shifted(minutes: writer.shifts.minutes(of: $0.camera)) },
      photos.targets)
    owners = joining.pairs.map { pair in pair.map { photos.findings[$0.target] } }
  }

  /// By how much the clock of each camera seems to be wrong; those that are right are left out.
  package var guessedShifts: [PhotoCamera: Int] {
    guard finding == nil, let walk else { return [:] }
    return TakenPicture.guessedShifts(
      of: pictures, WalkPhotos(of: walk, in: writer.caseFile).targets)
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
    var moments: [Moment?] = ordered.map { _ in nil }
    // What came before in the hour that is there twice, each camera's own pictures tell.
    for places in Dictionary(grouping: ordered.indices, by: { ordered[$0].camera }).values {
      let told = PhotoClock.moments(of: places.map { ordered[$0].head.clock })
      for (place, moment) in zip(places, told) { moments[place] = moment }
    }
    return zip(ordered, moments).map { picture, moment in
      TakenPicture(
        file: picture.file, name: picture.name, bytes: picture.bytes, head: picture.head,
        taken: moment, path: picture.path)
    }
  }

  /// The pictures by the camera that took them, as far as its clock says anything; who took most
  /// comes first.
  package static func byCamera(
    _ pictures: [TakenPicture]
  ) -> [(camera: PhotoCamera, pictures: [TakenPicture])] {
    Dictionary(grouping: pictures.filter { $0.taken != nil }, by: \.camera)
      .map { (camera: $0.key, pictures: $0.value) }
      .sorted { one, other in
        (other.pictures.count, one.camera.name, one.camera.make)
          < (one.pictures.count, other.camera.name, other.camera.make)
      }
  }

  /// By how much the clock of each camera seems to be wrong; those that are right are left out.
  package static func guessedShifts(
    of pictures: [TakenPicture], _ targets: [PhotoJoining.Target]
  ) -> [PhotoCamera: Int] {
    var guessed: [PhotoCamera: Int] = [:]
    for (camera, taken) in byCamera(pictures) {
      guessed[camera] = PhotoJoining.guessedShift(taken.map(\.picture), targets)
    }
    return guessed
  }
}
