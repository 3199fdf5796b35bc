/// Why a photo is in no edition for some readers (DOMAIN B6). Each can be mended in the photo's form.
package enum PhotoHold: Hashable, Sendable {
  /// Nobody has said whether anybody can be recognised.
  case notLookedAt
  /// Somebody can be recognised, and it is not said why it may be used.
  case withoutGround
  /// Its permission does not cover these readers.
  case notForThem
  /// No file was ever given, or it was taken out.
  case withoutFile
  /// No program should open it.
  case huge
}

extension Photo {
  /// Why an edition for these readers has it not; nil where it may stand there.
  ///
  /// Municipality and police may see what nobody has looked through; whom a photo shows they see only
  /// on a ground, like all others.
  package func hold(for audience: Audience) -> PhotoHold? {
    guard file != nil else { return .withoutFile }
    if audience == .internal { return nil }
    if use == .internal { return .notForThem }
    if !audience.readsInternalText, !isLookedAt { return .notLookedAt }
    if showsSomebody, !hasGround { return .withoutGround }
    return isHuge ? .huge : nil
  }
}

/// The photos of a finding as readers may see them.
package struct PhotoSelection: Hashable, Sendable {
  package struct Held: Hashable, Sendable {
    package let photo: Photo
    package let hold: PhotoHold
  }

  /// Before, then after, in the order they were taken in.
  package let shown: [Photo]
  package let held: [Held]

  package init(_ photos: [Photo], for audience: Audience) {
    let ordered = photos.filter { $0.stage != .after } + photos.filter { $0.stage == .after }
    shown = ordered.filter { $0.hold(for: audience) == nil }
    held = ordered.compactMap { photo in
      photo.hold(for: audience).map { Held(photo: photo, hold: $0) }
    }
  }
}

extension Discloser {
  /// Which photos of a finding may stand in an edition for the reader, and why the others may not.
  ///
  /// - Parameter finding: as it stands, not as it is disclosed. A finding that may not leave has none.
  package func photos(of finding: Finding) -> PhotoSelection {
    let leaves = disclosed(finding) != nil
    return PhotoSelection(leaves ? finding.photos : [], for: reader.audience)
  }
}
