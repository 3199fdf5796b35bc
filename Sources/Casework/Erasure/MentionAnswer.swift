import CaseModel
import ChangeLog

/// What is done about a person who is mentioned, short of taking anything out, as one act each
/// (GDPR art. 16, 17(3)(b) and 18).
package enum MentionAnswer {
  /// A note with each finding that the person disputes it.
  package static func correct(
    _ findings: [RecordIndex], note: String, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    for finding in findings {
      _ = EditWriter.entry(
        .comment, of: .existing(caseFile.name(of: finding)), [.text: .string(note)], in: &draft)
    }
    return draft
  }

  /// Findings leave by no way and are not changed, until that is lifted: nil lifts it.
  package static func limit(
    _ findings: [RecordIndex], because reason: String?, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    for finding in findings where caseFile.limitation(of: finding) != reason {
      draft.set(
        .existing(caseFile.name(of: finding)),
        EditWriter.values(
          [FindingField.limited: reason.map { .string($0) } ?? .null], of: finding, in: caseFile))
    }
    return draft
  }

  /// The request is answered so; where nobody noted it when it came, it is noted now.
  package static func answer(
    _ answer: RequestAnswer, _ reason: String, to person: String, on today: Day,
    identifier: SayableIdentifier, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    var values: [AnyField: JSONValue] = [
      .request(.answer): .string(answer.rawValue),
      .request(.answeredOn): .string(today.description), .request(.reason): .string(reason),
    ]
    let key = SearchKey.name(person)
    if let open = OpenRequest.all(in: caseFile).first(where: { SearchKey.name($0.person) == key }) {
      draft.set(
        .existing(caseFile.name(of: open.record)),
        EditWriter.values(values, of: open.record, in: caseFile))
      return draft
    }
    values[.request(.id)] = .string(identifier.description)
    values[.request(.person)] = .string(person)
    values[.request(.kind)] = .string(RequestKind.erasure.rawValue)
    values[.request(.receivedOn)] = .string(today.description)
    values[.request(.answerBy)] = .string(today.monthLater.description)
    _ = EditWriter.make(.request, values, in: &draft)
    return draft
  }
}

extension Mentions {
  /// The findings that hold the name now or held it, in the order they were made.
  package func findings(in caseFile: CaseFile) -> [RecordIndex] {
    Set(
      all.filter { $0.standing != .author }.compactMap(\.record)
        .compactMap { caseFile.finding(holding: $0) }
    ).sorted()
  }
}
