/// The fields of an entry of the meeting list.
package enum MeetingField: String, RecordField {
  case of, rank, removed

  package static func any(_ field: Self) -> AnyField { .meeting(field) }

  package var form: FieldForm {
    switch self {
    case .of: .reference(.finding)
    case .rank: .rank
    case .removed: .truth
    }
  }
}
