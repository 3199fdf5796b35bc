/// A photo of a finding, or of a walk that no finding has taken yet.
package struct Photo: Hashable, Sendable {
  /// The thing's name in the log.
  package let name: String
  package let kind: RecordKind
  package let values: Values

  package init(name: String, kind: RecordKind, values: Values) {
    self.name = name
    self.kind = kind
    self.values = values
  }

  package init?(_ entry: Entry) {
    guard entry.kind == .photo || entry.kind == .picture else { return nil }
    self.init(name: entry.name, kind: entry.kind, values: entry.values)
  }

  /// The name inside `photos`: the SHA-256 of the content, perhaps with an extension.
  package var file: String? { values.text(PhotoField.file) }
  /// As people say it; empty for one of the first format.
  package var id: String { values.text(PhotoField.id) ?? "" }
  /// What is to be seen: what stands in its place for who cannot see it.
  package var shows: String { values.text(PhotoField.shows) ?? "" }
  package var stage: PhotoStage? { values.code(PhotoField.stage, PhotoStage.self) }
  package var use: PhotoUse? { values.code(PhotoField.use, PhotoUse.self) }
  /// The number the camera gave it, or somebody.
  package var number: Int? { values.integer(PhotoField.number) }
  /// When it was taken, the clock put right; RFC 3339.
  package var takenAt: Moment? {
    values.text(PhotoField.takenAt).flatMap { Moment(rfc3339: $0) }
  }
  package var pairOf: String? { values.text(PhotoField.pairOf) }

  /// What can be recognised; empty while nobody has been asked.
  package var people: Set<PhotoPeople> {
    Set((values[PhotoField.people]?.array ?? []).compactMap(\.string).compactMap(PhotoPeople.init))
  }

  /// Whether somebody has looked for whom it shows.
  package var isLookedAt: Bool { values[PhotoField.people]?.array?.isEmpty == false }

  /// Whether somebody can be recognised, by face, plate or home.
  package var showsSomebody: Bool {
    // A code of a newer version says something that this one does not know.
    (values[PhotoField.people]?.array ?? []).contains { $0.string != PhotoPeople.none.rawValue }
  }

  /// Whether it was said why it may be used: a permission, by whom and when, or a reason without one.
  package var hasGround: Bool {
    func holds(_ field: PhotoField) -> Bool { values.text(field)?.isEmpty == false }
    return holds(.ground) || (holds(.groundFrom) && holds(.groundOn))
  }
}

extension Finding {
  package var photos: [Photo] { entries.compactMap(Photo.init) }
  package var afterPhotos: [Photo] { photos.filter { $0.stage == .after || $0.pairOf != nil } }
}

extension Finding {
  /// Whether a photo of the place before would have one of it afterwards beside it, and nobody has said
  /// why not.
  package var lacksAfterPhoto: Bool {
    !photos.isEmpty && afterPhotos.isEmpty && values[FindingField.noAfterPhoto] == nil
  }
}

/// What a photo's own head says that nobody needs to believe.
package enum PhotoLimits {
  /// Pixels above which it is told how many they are.
  package static let toldPixels = 100_000_000
  /// Pixels from which on a picture is kept and flagged, and decoded by nobody.
  package static let pixels = 200_000_000
  /// Bytes above which it is.
  package static let bytes = 100 * 1024 * 1024
}

extension Photo {
  /// Whether it is so large that no program should be asked to open it.
  package var isHuge: Bool {
    let width = values[PhotoField.width]?.integer ?? 0
    let height = values[PhotoField.height]?.integer ?? 0
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    return overflow || pixels >= PhotoLimits.pixels
      || (values[PhotoField.bytes]?.integer ?? 0) > PhotoLimits.bytes
  }
}
