/// The fields of an edition of a walk's report: who it is for, how far it is, and once it has gone out
/// what it said.
package enum ReportField: String, RecordField {
  case id, walk, audience, state
  case approvedBy, approvedOn, sentOn, sentTo
  /// What the report said when it was approved, so that it shows when it says something else since.
  case content
  /// The page as it went out, its pictures named and not held; never changed after.
  case page
  /// The files it was last written to, by their names.
  case files

  package static func any(_ field: Self) -> AnyField { .report(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .walk: .reference(.walk)
    case .audience: .code(.audience)
    case .state: .code(.reportState)
    case .approvedBy, .sentTo, .content, .files: .line
    case .approvedOn, .sentOn: .day
    case .page: .text
    }
  }
}

extension RecordKind {
  /// An edition of a walk's report.
  package static let report = RecordKind(rawValue: "report")
}

extension RecordSchema {
  /// The editions of the reports: one a walk and audience, until it has been sent (DOMAIN B7).
  package static let report = RecordSchema(
    .report, KindNames(.en("rapport", "rapporter", "rapporten"), english: "report", "reports"),
    home: .register("reports"), fields: ReportField.all, since: 2)
}

/// How far an edition of a report is.
package enum ReportState: String, Code { case draft, approved, sent }
