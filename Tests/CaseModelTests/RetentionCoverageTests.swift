import CaseModel
import Testing

@Suite struct RetentionCoverageTests {
  /// Written down by hand: where a person types what names no person, or names one only by mistake
  /// (`mentions` and `redact` reach those too).
  private let aboutNobody: Set<String> = [
    "finding.area", "finding.mastNumber", "finding.caseNumber",
    "walk.name", "walk.area", "walk.caseNumber", "sending.audience", "sending.caseNumber",
    "party.area", "area.name", "area.kind", "area.parent", "area.association", "area.notes",
    "workspace.name", "workspace.municipality", "workspace.policeDistrict", "workspace.columns",
    "workspace.defaultResponsible", "workspace.defaultFollowUp", "workspace.caseNumber",
    "route.area", "route.responsible", "route.followUp",
    "category.name", "category.nameEnglish", "category.alias",
    "audience.name", "audience.nameEnglish", "audience.heading", "audience.headingEnglish",
    "view.name", "view.query",
    "own-field.label", "own-field.labelEnglish", "own-field.word", "own-field.codes",
    "advice.name", "advice.text", "advice.source", "report.content", "checklist.name",
    "checklist.items", "checklist.source", "check.question",
    "retention.decidedBy", "retention.ground", "request.caseNumber",
  ]

  @Test("every field that people type into has a time limit it could come under, or names nobody")
  func everyField() {
    for schema in RecordSchema.all {
      for field in schema.fields where field.isSalted {
        let name = "\(schema.kind.rawValue).\(field.name)"
        #expect((field.retention == nil) == aboutNobody.contains(name), "\(name)")
      }
    }
  }

  @Test("what names a person goes whole, what was seen loses what points at somebody")
  func ways() {
    #expect(AnyField.party(.phone).retention == .init(.contacts, .whole))
    #expect(AnyField.person(.initials).retention == .init(.contacts, .whole))
    #expect(AnyField.finding(.observation).retention == .init(.closedFindings, .cleaned))
    #expect(AnyField.finding(.source).retention == .init(.rawNotes, .whole))
    #expect(AnyField.sending(.rows).retention == .init(.sentLists, .whole))
    #expect(AnyField.request(.person).retention == .init(.requests, .whole))
    #expect(AnyField.walk(.leader).retention == .init(.authors, .whole))
    #expect(AnyField.finding(.category).retention == nil)
    #expect(AnyField.finding(.createdAt).retention == nil)
  }
}
