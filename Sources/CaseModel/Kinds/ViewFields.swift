/// The fields of a saved view.
package enum ViewField: String, RecordField {
  case name, query, key, removed

  package var form: FieldForm {
    switch self {
    case .name, .query: .line
    case .key: .integer
    case .removed: .truth
    }
  }
}
