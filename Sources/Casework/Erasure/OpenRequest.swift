import CaseModel
import ChangeLog

/// Somebody who asked about their own data and has had no answer yet.
package struct OpenRequest: Hashable, Sendable {
  package let record: RecordIndex
  package let person: String
  package let kind: RequestKind
  package let receivedOn: Day
  /// Within a month of the day it was received (GDPR art. 12(3)).
  package let answerBy: Day

  /// The first to be answered first.
  package static func all(in caseFile: CaseFile) -> [OpenRequest] {
    caseFile.standing(.request).compactMap { record -> OpenRequest? in
      let values = caseFile.values(of: record)
      if values[RequestField.answeredOn] != nil || values[RequestField.answer] != nil { return nil }
      let received =
        values.day(RequestField.receivedOn) ?? caseFile.created(record)?.wallTime.moment.day
      guard let received else { return nil }
      return OpenRequest(
        record: record, person: values.text(RequestField.person) ?? "",
        kind: values.code(RequestField.kind, RequestKind.self) ?? .access, receivedOn: received,
        answerBy: values.day(RequestField.answerBy) ?? received.monthLater)
    }
    .sorted { ($0.answerBy, $0.record) < ($1.answerBy, $1.record) }
  }
}
