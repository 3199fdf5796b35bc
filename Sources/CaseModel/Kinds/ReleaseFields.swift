/// The fields of an edition that left although something in it pointed at somebody: who it was for, why
/// it was let out, and how much it was. Of a report also which point of which walk was let pass.
package enum ReleaseField: String, RecordField {
  case way, audience, on, reason, count
  case walk, finding, point

  package static func any(_ field: Self) -> AnyField { .release(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .way, .point: .line
    case .audience: .code(.audience)
    case .on: .day
    case .reason: .text
    case .count: .integer
    case .walk: .reference(.walk)
    case .finding: .reference(.finding)
    }
  }
}
