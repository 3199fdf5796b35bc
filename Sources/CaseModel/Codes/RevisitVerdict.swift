/// What a place with an earlier finding looks like when it is walked past again (DOMAIN A1, 27 and
/// B7 (6)), in the order of the keys that say so.
package enum RevisitVerdict: String, Code {
  /// In order: what was done has worked.
  case inOrder = "in-order"
  /// As it was.
  case same
  case better, worse
  /// It was in order, and is not any more.
  case returned

  /// Whether what was done still works; nil where that is not known yet.
  package var hasHeld: Bool? {
    switch self {
    case .inOrder: true
    case .worse, .returned: false
    case .same, .better: nil
    }
  }
}
