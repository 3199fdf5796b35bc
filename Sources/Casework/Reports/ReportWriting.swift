import CaseModel
import ChangeLog

extension CaseFile {
  /// The editions of a walk's report, the latest first: those that were approved or sent.
  package func editions(ofReport walk: RecordIndex) -> [ReportEdition] {
    standing(.report).filter { record in
      shown(record, ReportField.walk.rawValue).flatMap { reference($0) }.map { root(of: $0) }
        == walk
    }.reversed().map { record in
      ReportEdition(record: name(of: record).description, values: values(of: record))
    }
  }

  /// The latest edition for an audience.
  package func edition(ofReport walk: RecordIndex, for audience: Audience) -> ReportEdition? {
    editions(ofReport: walk).first { $0.audience == audience }
  }

  /// How many of a report's texts a person wrote: where the workspace says so, nobody approves alone
  /// what he wrote himself.
  package func textsWritten(by initials: String, of content: ReportContent) -> Int {
    let key = SearchKey.name(initials)
    let fields: [FindingField] =
      content.audience.readsInternalText ? [.observation, .title] : [.publicText, .advice]
    return content.edition.findings.count { disclosed in
      guard let record = RecordName(disclosed.finding.name).flatMap({ self.record(named: $0) })
      else { return false }
      return fields.contains { field in
        shown(record, field.rawValue)?.string?.isEmpty == false
          && changed(record, field.rawValue)?.actor.map(SearchKey.name) == key
      }
    }
  }

  /// Whether another than the writer must approve.
  package var asksAnotherToApprove: Bool {
    facts.values[WorkspaceField.approvedByAnother] == .bool(true)
  }
}

extension EditWriter {
  /// Lets a point of a report pass for its readers, with the reason.
  package static func pass(
    _ point: ReportPoint, of walk: RecordIndex, for audience: Audience, on day: Day,
    because reason: String, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    var values: [ReleaseField: JSONValue] = [
      .way: .string("report \(caseFile.called(walk) ?? "")"),
      .audience: .string(audience.rawValue), .on: .string(day.description),
      .reason: .string(reason), .count: .integer(1),
      .walk: .string(caseFile.name(of: walk).description), .point: .string(point.key),
    ]
    if !point.finding.isEmpty { values[.finding] = .string(point.finding) }
    _ = make(.release, values, in: &draft)
  }

  /// Approves what a report says now.
  ///
  /// - Parameter files: those it was written to before.
  package static func approveReport(
    of walk: RecordIndex, for audience: Audience, content: String, by name: String, on day: Day,
    files: String? = nil, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    var values: [ReportField: JSONValue] = [
      .walk: .string(caseFile.name(of: walk).description), .audience: .string(audience.rawValue),
      .state: .string(ReportState.approved.rawValue), .approvedBy: .string(name),
      .approvedOn: .string(day.description), .content: .string(content),
    ]
    values[.files] = files.map { .string($0) }
    _ = make(.report, values, in: &draft)
  }

  /// Notes that an approved edition has gone out, with what it said; the walk is then reported.
  package static func sendReport(
    _ edition: ReportEdition, of walk: RecordIndex, page: String, to readers: String, on day: Day,
    in caseFile: CaseFile, draft: inout ActDraft
  ) {
    guard let record = RecordName(edition.record).flatMap({ caseFile.record(named: $0) }) else {
      return
    }
    var values: [AnyField: JSONValue] = [
      .report(.state): .string(ReportState.sent.rawValue),
      .report(.sentOn): .string(day.description), .report(.page): .string(page),
    ]
    if !readers.isEmpty { values[.report(.sentTo)] = .string(readers) }
    draft.set(
      .existing(caseFile.name(of: record)), EditWriter.values(values, of: record, in: caseFile))
    let state = caseFile.shown(walk, WalkField.state.rawValue)?.string
      .flatMap { WalkState(rawValue: $0) }
    guard state == nil || state == .walked || state == .gathered else { return }
    let reported: [AnyField: JSONValue] = [.walk(.state): .string(WalkState.reported.rawValue)]
    draft.set(
      .existing(caseFile.name(of: walk)), EditWriter.values(reported, of: walk, in: caseFile))
  }

  /// Notes the files an approved edition was written to.
  package static func noteFiles(
    _ files: String, of edition: ReportEdition, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    guard let record = RecordName(edition.record).flatMap({ caseFile.record(named: $0) }) else {
      return
    }
    let values: [AnyField: JSONValue] = [.report(.files): .string(files)]
    draft.set(
      .existing(caseFile.name(of: record)), EditWriter.values(values, of: record, in: caseFile))
  }
}
