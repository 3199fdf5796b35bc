import CaseModel
import Casework
import ChangeLog
import Wording

/// Pictures that were looked at, on their way to a walk or to one finding; nothing is copied yet.
package struct PhotoReading: Hashable, Sendable {
  /// The walk, or the finding.
  package let owner: RecordIndex
  package let pictures: [TakenPicture]
  /// What is not taken in, and why, as sentences.
  package let leftOut: [String]
  /// Whether a person pointed them out; else it is what lies in `photos` under camera names.
  package let isPointedOut: Bool

  package init(
    owner: RecordIndex, pictures: [TakenPicture], leftOut: [String], isPointedOut: Bool
  ) {
    self.owner = owner
    self.pictures = pictures
    self.leftOut = leftOut
    self.isPointedOut = isPointedOut
  }
}

/// A file that is copied into the folder under the name of its content.
package struct PhotoSource: Hashable, Sendable {
  /// Absolute.
  package let path: String
  /// What it was when it was looked at: `<sha256>.<ext>`.
  package let file: String

  package init(path: String, file: String) {
    self.path = path
    self.file = file
  }
}

/// A picture to be shown to the person alone.
package enum PictureToShow: Hashable, Sendable {
  /// One that stands in the folder, by its name there.
  case stored(String)
  /// One that is not taken in yet, by its path.
  case lying(String)
}

/// What the disk says of the photos that stand here.
package struct PhotoFaultState: AreaState {
  /// By the file's name.
  package var faults: [String: PhotoFault] = [:]
  /// How many pictures lie in `photos` that were not taken in.
  package var strangers = 0
  package init() {}
}

extension AppState {
  /// Takes up what the disk says of photos; what is new of it is said.
  mutating func photoFaultsSeen(_ faults: [String: PhotoFault], strangers: Int) -> [Effect] {
    let before = shown.areas[PhotoFaultState.self]
    if before.faults == faults, before.strangers == strangers { return [] }
    shown.areas[PhotoFaultState.self].faults = faults
    shown.areas[PhotoFaultState.self].strangers = strangers
    shown.drawn.cards.forgetAll()
    remakeLists()
    let gone = faults.values.count { $0.isOfFile }
    if gone > before.faults.values.count(where: \.isOfFile) {
      say(words.photos.filesGone(gone), .warning)
    } else if strangers > before.strangers {
      say(words.photos.strangers(strangers), .warning)
    }
    return []
  }

  /// What is wrong with the file of a finding's photo; nil where nothing is.
  func photoFault(of finding: RecordIndex) -> PhotoFault? {
    let faults = shown.areas[PhotoFaultState.self].faults
    if faults.isEmpty { return nil }
    return shown.caseFile.entries(of: finding, kind: .photo).lazy
      .compactMap { shown.caseFile.shown($0, PhotoField.file.rawValue)?.string }
      .compactMap { faults[$0] }.first
  }
}
