/// Fields and kinds by which things that were made twice are held as one, and parted again.
///
/// The raw values are names on disk.
package enum JoiningField: String, RecordField {
  /// On a walk, an area or a party: the one it is shown as.
  case sameAs
  /// Of an `apart`: two findings that a person holds for different ones.
  case one, other
  /// Of a `join`: the identity of the workspace that was taken in, and of the one it went into.
  case workspace, into

  package static func any(_ field: Self) -> AnyField { .joining(field) }

  package var form: FieldForm {
    switch self {
    case .sameAs, .one, .other: .reference(.finding)
    case .workspace, .into: .fixed
    }
  }
}
