/// Who does what is found in a category and an area.
package enum RouteField: String, RecordField {
  case category, area, responsible, followUp, removed
  package static func any(_ field: Self) -> AnyField { .route(field) }
  package var isShownUnset: Bool { false }

  package var form: FieldForm {
    switch self {
    case .category: .code(.category)
    case .area: .area
    case .responsible, .followUp: .party
    case .removed: .truth
    }
  }
}
