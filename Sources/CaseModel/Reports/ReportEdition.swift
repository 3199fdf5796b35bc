/// An edition of a walk's report, as the log has it: a draft until somebody approved it, and as it went
/// out once it was sent.
package struct ReportEdition: Hashable, Sendable {
  /// The thing's name in the log.
  package let record: String
  package let values: Values

  package init(record: String, values: Values) {
    self.record = record
    self.values = values
  }

  package var state: ReportState {
    values.code(ReportField.state, ReportState.self) ?? .draft
  }
  package var audience: Audience? { values.code(ReportField.audience, Audience.self) }
  package var approvedBy: String? { values.text(ReportField.approvedBy) }
  package var approvedOn: Day? { values.day(ReportField.approvedOn) }
  package var sentOn: Day? { values.day(ReportField.sentOn) }
  package var sentTo: String? { values.text(ReportField.sentTo) }
  package var content: String? { values.text(ReportField.content) }
  package var page: String? { values.text(ReportField.page) }
  package var files: String? { values.text(ReportField.files) }

  /// What `verify --seal` finds the line by that approved it: eight characters in two groups, as the
  /// line reaches all that stood before it.
  package var seal: String {
    let head = record.prefix(8).uppercased()
    return "\(head.prefix(4)) \(head.dropFirst(4))"
  }
}
