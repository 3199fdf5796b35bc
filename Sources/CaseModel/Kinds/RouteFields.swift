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

extension RecordSchema {
  /// Who does what is found where. It is called `route` on disk.
  package static let assignment = RecordSchema(
    .route,
    KindNames(
      .en("fordelingsregel", "fordelingsregler", "fordelingsreglen"),
      english: "assignment rule", "assignment rules", others: ["assignment", "fordeling"]),
    home: .register("routes"), fields: RouteField.all, isTold: true, isEdited: true, since: 1,
    command: "assignment",
    sameKeys: { values in
      let category = values.text(RouteField.category) ?? ""
      let area = values.text(RouteField.area).map { SearchKey.name($0) } ?? ""
      return category.isEmpty && area.isEmpty ? [] : ["\(category)/\(area)"]
    })
}
