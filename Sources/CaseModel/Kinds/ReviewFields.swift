/// The fields of a finished review.
package enum ReviewField: String, RecordField {
  case by

  package var form: FieldForm { .line }
}
