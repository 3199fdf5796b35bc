/// What somebody may ask for that stands in the workspace (GDPR art. 15 to 18 and 21). The raw value is
/// the name on disk: never rename or reuse one.
package enum RequestKind: String, Code {
  case access, correction, limitation, erasure, objection
}

/// What was answered. The raw value is the name on disk: never rename or reuse one.
package enum RequestAnswer: String, Code {
  case given, corrected, limited, refused, erased
}

/// The fields of a request about somebody's own data.
package enum RequestField: String, RecordField {
  case id, person, kind, receivedOn
  /// A month after it was received (GDPR art. 12(3)).
  case answerBy
  case answer, answeredOn
  /// Why it was answered so; of a refusal the person is told it.
  case reason
  case caseNumber, removed

  package static func any(_ field: Self) -> AnyField { .request(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .person, .caseNumber: .line
    case .kind: .code(.requestKind)
    case .receivedOn, .answerBy, .answeredOn: .day
    case .answer: .code(.requestAnswer)
    case .reason: .text
    case .removed: .truth
    }
  }
}

extension RecordSchema {
  package static let request = RecordSchema(
    .request,
    KindNames(
      .en("anmodning", "anmodninger", "anmodningen"), english: "request", "requests",
      others: ["indsigt", "aktindsigt", "indsigtsanmodning"]),
    home: .register("requests"), fields: RequestField.all, identity: .request(.person),
    isTold: true, isEdited: true, since: 2,
    askedFirst: [.request(.person), .request(.kind), .request(.receivedOn), .request(.answerBy)],
    filledIn: { values, today in
      var filled = Values()
      let received = values.day(RequestField.receivedOn) ?? today
      if values[RequestField.receivedOn] == nil {
        filled[RequestField.receivedOn] = .string(received.description)
      }
      if values[RequestField.answerBy] == nil {
        filled[RequestField.answerBy] = .string(received.monthLater.description)
      }
      if values[RequestField.kind] == nil {
        filled[RequestField.kind] = .string(RequestKind.access.rawValue)
      }
      return filled
    })
}
