/// The fields of a finished review.
package enum ReviewField: String, RecordField {
  case by

  package static func any(_ field: Self) -> AnyField { .review(field) }

  package var form: FieldForm { .line }
}
