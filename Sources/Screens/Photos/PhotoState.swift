import CaseModel
import Casework
import ChangeLog

/// A picture on the screen that gives photos to findings.
enum PhotoItem: Hashable, Sendable {
  /// One that is to be taken in, by its file.
  case new(String)
  /// One that stands on the walk already.
  case standing(RecordIndex)
}

/// What is being done with the photos of a walk or of a finding.
struct PhotoState: AreaState {
  /// Those to be taken in, in the order of their names.
  var pictures: [TakenPicture] = []
  var leftOut: [String] = []
  /// What is added to the clocks of cameras, and what is proposed to be.
  var shifts = PhotoShifts()
  var guesses: [PhotoCamera: Int] = [:]
  /// Whether it was said that nobody can be recognised on any of them.
  var saysNobody = false
  /// Whether they show the place after something was done.
  var showsAfter = false
  /// What a person decided otherwise than proposed; nil for no finding.
  var decided: [PhotoItem: RecordIndex?] = [:]
  init() {}
}

/// Where a picture goes, and why.
struct PhotoPlacing: Hashable, Sendable {
  let item: PhotoItem
  let name: String
  /// By the clock as it was put right.
  let taken: Moment?
  let owner: RecordIndex?
  /// Nil where a person decided.
  let reason: PhotoJoining.Reason?
}

extension AppState {
  var photos: PhotoState {
    get { shown.areas[PhotoState.self] }
    _modify { yield &shown.areas[PhotoState.self] }
  }

  /// Every picture of the screen with the finding it goes to, in the order they were taken.
  func placings(for owner: RecordIndex) -> [PhotoPlacing] {
    let state = photos
    let caseFile = shown.caseFile
    let isWalk = caseFile.kind(of: owner) == .walk
    let walk = isWalk ? WalkPhotos(of: owner, in: caseFile) : nil
    let targets = walk?.targets ?? []
    let findings = walk?.findings ?? []
    func placed(
      _ item: PhotoItem, _ name: String, _ picture: PhotoJoining.Picture, shift: Int
    ) -> PhotoPlacing {
      let taken = picture.taken.map {
        Moment(seconds: $0.seconds + shift * 60, offsetMinutes: $0.offsetMinutes)
      }
      if let decided = state.decided[item] {
        return PhotoPlacing(item: item, name: name, taken: taken, owner: decided, reason: nil)
      }
      if !isWalk {
        return PhotoPlacing(item: item, name: name, taken: taken, owner: owner, reason: nil)
      }
      let pair = PhotoJoining([picture], targets, shiftMinutes: shift).pairs.first ?? nil
      return PhotoPlacing(
        item: item, name: name, taken: taken, owner: pair.map { findings[$0.target] },
        reason: pair?.reason)
    }
    let new = state.pictures.map {
      placed(.new($0.file), $0.name, $0.picture, shift: state.shifts.minutes(of: $0.camera))
    }
    let standing = (walk?.pictures ?? []).map { record in
      let photo = caseFile.photo(at: record)
      let name = photo.shows.isEmpty ? photo.values.text(PhotoField.name) ?? "" : photo.shows
      return placed(
        .standing(record), name, WalkPhotos.picture(record, in: caseFile), shift: 0)
    }
    return (standing + new).enumerated().sorted { one, other in
      (one.element.taken?.seconds ?? Int.max, one.offset)
        < (other.element.taken?.seconds ?? Int.max, other.offset)
    }.map(\.element)
  }
}
