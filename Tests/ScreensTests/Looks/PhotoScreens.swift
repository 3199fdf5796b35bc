import CaseModel
import Casework
import ChangeLog
import LogTestSupport
import ScreenTestSupport
import Screens

extension Session {
  /// The screens of photos: what was looked at for a walk, and the form of one of a finding.
  mutating func showPhotos(_ name: String) throws {
    let pictures = [1, 2, 3].compactMap { number -> TakenPicture? in
      guard let head = PhotoHead(of: TestPicture.jpeg()) else { return nil }
      return TakenPicture(
        file: String(repeating: "0", count: 63) + "\(number).jpg", name: "IMG_000\(number).jpg",
        bytes: 3_400_000, head: head, taken: Session.start.adding(minutes: number),
        path: "/media/IMG_000\(number).jpg")
    }
    if name == "photos", let walk = state.shown.caseFile.standing(.walk).last {
      send(
        .photosRead(
          PhotoReading(
            owner: walk, pictures: pictures, leftOut: ["film.mp4: er ikke et billede."],
            isPointedOut: true)))
    }
    if name == "photo-form", case .finding(let layer) = state.shown.layers.last {
      send(
        .photosRead(
          PhotoReading(
            owner: layer.record, pictures: Array(pictures.prefix(1)), leftOut: [],
            isPointedOut: true)))
      try press("Enter Enter")
    }
  }
}
