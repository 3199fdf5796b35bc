/// What a person does on walks and with what was found. It is a convenience and never a right: it
/// chooses what is seen first, the widest audience one writes for, and whether the board begins
/// with looking only. From the widest to the narrowest.
package enum PersonRole: String, Code {
  case leader, field, police, communications, reader

  /// The narrower of two: it holds where it is not settled which is right.
  package static func narrower(_ one: PersonRole, _ other: PersonRole) -> PersonRole {
    one.width < other.width ? one : other
  }

  private var width: Int {
    switch self {
    case .leader: 4
    case .field: 3
    case .police: 2
    case .communications: 1
    case .reader: 0
    }
  }

  /// The widest audience that one writes for.
  package var widestAudience: Audience {
    switch self {
    case .leader, .field: .internal
    case .police: .partners
    case .communications, .reader: .residents
    }
  }

  /// Whether the board begins with looking only, until they say that they want to write.
  package var looksOnly: Bool {
    switch self {
    case .police, .reader: true
    case .leader, .field, .communications: false
    }
  }
}
