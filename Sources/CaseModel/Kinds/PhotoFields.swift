/// The fields of a photo of a finding, and of a picture of a walk that no finding has taken yet.
///
/// The bytes never stand in the log: `file` names them by their content.
package enum PhotoField: String, RecordField {
  case id, of, file, shows, number, takenAt, clockShift, stage, pairOf
  /// What can be recognised, and why it may be used all the same (DOMAIN A1, 12).
  case people, ground, groundFrom, groundOn, use, keepUntil
  case coordinate, text, name
  /// What the file's own head says.
  case bytes, width, height, orientation
  case removed

  package static func any(_ field: Self) -> AnyField { .photo(field) }

  /// Whether the first format had it: `of text file removed` stood on every entry.
  package var since: Int64 {
    switch self {
    case .of, .text, .file, .removed: 1
    default: 2
    }
  }

  /// An entry holds what it has alone.
  package var isShownUnset: Bool { false }

  package var form: FieldForm {
    switch self {
    case .of: .reference(.finding)
    case .id, .file, .takenAt, .clockShift, .bytes, .width, .height, .orientation: .fixed
    case .shows, .text, .ground: .text
    case .name, .groundFrom: .line
    case .number: .integer
    case .stage: .code(.photoStage)
    case .pairOf: .reference(.photo)
    case .people: .codes(.photoPeople)
    case .groundOn, .keepUntil: .day
    case .use: .code(.photoUse)
    case .coordinate: .coordinate
    case .removed: .truth
    }
  }

  /// What goes along when a picture of a walk becomes a photo of a finding, and back.
  package static let carried: [PhotoField] = allCases.filter {
    ![.id, .of, .pairOf, .removed].contains($0)
  }
}

/// A photo's fields where it belongs to a walk.
package struct PictureField: RecordField {
  package let photo: PhotoField

  package init(_ photo: PhotoField) { self.photo = photo }

  package init?(rawValue: String) {
    guard let photo = PhotoField(rawValue: rawValue), photo != .pairOf else { return nil }
    self.photo = photo
  }

  package var rawValue: String { photo.rawValue }
  package static var allCases: [PictureField] {
    PhotoField.allCases.filter { $0 != .pairOf }.map(PictureField.init)
  }

  package static func any(_ field: Self) -> AnyField { .picture(field) }
  package var since: Int64 { 2 }
  package var form: FieldForm { photo == .of ? .reference(.walk) : photo.form }
}

extension RecordKind {
  /// A photo of a walk; one of a finding is a ``photo``.
  package static let picture = RecordKind(rawValue: "picture")
}

extension RecordSchema {
  /// What was photographed, by the content of its file (FORMAT.md 45).
  package static let photo = RecordSchema(
    .photo, KindNames(.et("foto", "fotos", "fotoet"), english: "photo", "photos"),
    home: .entries(of: .finding, as: FindingField.photos.rawValue), fields: PhotoField.all,
    identity: .photo(.shows), naming: .optional, since: 1,
    askedFirst: [
      .photo(.people), .photo(.shows), .photo(.ground), .photo(.groundFrom), .photo(.groundOn),
      .photo(.stage),
    ])

  package static let picture = RecordSchema(
    .picture,
    KindNames(
      .et("foto fra vandringen", "fotos fra vandringen", "fotoet fra vandringen"),
      english: "photo of the walk", "photos of the walk"),
    home: .entries(of: .walk, as: "pictures"), fields: PictureField.all,
    identity: .picture(PictureField(.shows)), isTold: true, naming: .optional, since: 2,
    askedFirst: [PhotoField.people, .shows, .ground, .groundFrom, .groundOn].map {
      .picture(PictureField($0))
    })
}

/// What in a photo can be recognised. Nothing said: nobody has looked yet.
package enum PhotoPeople: String, Code {
  /// Neither persons nor number plates.
  case none
  case recognisable, children, plate
  case privateHome = "private-home"
}

/// Whether a photo shows a place before or after something was done.
package enum PhotoStage: String, Code { case before, after }

/// What a permission to use a photo covers; without one, all.
package enum PhotoUse: String, Code {
  case `internal`
  case report
  case web
}
