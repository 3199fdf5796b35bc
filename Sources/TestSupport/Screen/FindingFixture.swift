import CaseModel
import ChangeLog

/// A finding as a test tells it: `.finding("Lygte slukket", .assigned, place: "Vester Allé 17")`.
package struct FindingFixture {
  package var values: [FindingField: JSONValue]
  package var state: FindingState
  package var waitingUntil: String?
  package var actions: [String]
  package var comments: [String]

  /// - Parameter due: `2026-12-05`.
  package static func finding(
    _ title: String, _ state: FindingState = .new, place: String? = nil, number: Int? = nil,
    responsible: String? = nil, followUp: String? = nil, due: String? = nil,
    priority: Priority? = nil, kind: FindingKind = .problem, category: FindingCategory? = nil,
    observation: String? = nil, waitingUntil: String? = nil, actions: [String] = [],
    comments: [String] = []
  ) -> FindingFixture {
    let texts: [FindingField: String?] = [
      .title: title, .place: place, .responsible: responsible, .followUp: followUp, .due: due,
      .priority: priority?.rawValue, .kind: kind.rawValue, .category: category?.rawValue,
      .observation: observation,
    ]
    var values = texts.compactMapValues { $0.map(JSONValue.string) }
    values[.number] = number.map { .integer(Int64($0)) }
    return FindingFixture(
      values: values, state: state, waitingUntil: waitingUntil, actions: actions,
      comments: comments)
  }

  func draft(id: SayableIdentifier) -> ActDraft {
    var draft = ActDraft()
    let writing = StateWriting(state, waitingUntil: waitingUntil.flatMap { Day(iso: $0) })
    let made = EditWriter.makeFinding(id: id, values, state: writing, in: &draft)
    for action in actions {
      _ = EditWriter.entry(.action, of: made, [.text: .string(action)], in: &draft)
    }
    for comment in comments {
      _ = EditWriter.entry(.comment, of: made, [.text: .string(comment)], in: &draft)
    }
    return draft
  }
}
