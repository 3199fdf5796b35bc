import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("a kind no limit counts in a way of its own goes by its last change: who reviewed, and when")
func goesByItsLastChange() throws {
  var session = try Session([.finding("A")])
  var draft = ActDraft()
  EditWriter.finishReview(by: "KNR", draft: &draft)
  let limit: [AnyField: JSONValue] = [
    .retention(.what): .string(RetentionSubject.authors.rawValue), .retention(.days): 60,
    .retention(.decidedBy): "JNP", .retention(.ground): "arkivlovens frist",
  ]
  _ = EditWriter.make(.retention, limit, in: &draft)
  try session.colleagueWrites(draft)
  let caseFile = session.state.shown.caseFile
  let review = try #require(caseFile.records(of: .review).first)
  func due(after days: Int) -> [RecordIndex] {
    RetentionDue.all(in: caseFile, on: Session.today.adding(days: days))
      .filter { $0.subject == .authors }.flatMap(\.items).map(\.record)
  }
  #expect(!due(after: 59).contains(review))
  #expect(due(after: 60).contains(review))
}
