/// Why a file is not taken in as a photo; the others of the batch are.
package enum PhotoRefusal: Hashable, Sendable {
  case missing
  case link
  case folder
  /// A pipe, a device: nothing that holds still.
  case special
  case empty
  /// Neither JPEG, PNG nor HEIC.
  case noPicture
  case tooLarge(megabytes: Int)
  /// It stands on that finding or walk already.
  case stands
  /// It was taken out of the folder by order, and is never taken in again.
  case takenOut
  /// What the system said.
  case unreadable(String)
}

/// What is wrong with the file of a photo that stands here.
package enum PhotoFault: String, Hashable, Sendable, CaseIterable {
  case missing, changed, huge
  /// The file ends before its picture does: it was not copied whole.
  case truncated

  /// Whether the file is gone or another than it was.
  package var isOfFile: Bool { self == .missing || self == .changed }
}
