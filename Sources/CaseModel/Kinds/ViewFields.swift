/// The fields of a saved view.
package enum ViewField: String, RecordField {
  case name, query, key, removed

  package static func any(_ field: Self) -> AnyField { .view(field) }
  package var isShownUnset: Bool { false }

  package var form: FieldForm {
    switch self {
    case .name, .query: .line
    case .key: .integer
    case .removed: .truth
    }
  }
}
