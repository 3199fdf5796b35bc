import CaseModel

extension EditWriter {
  /// Rules of the workspace, each replacing what stands now; `null` brings back the standard.
  package static func rules(
    _ values: [WorkspaceField: JSONValue], in caseFile: CaseFile, draft: inout ActDraft
  ) {
    let record = caseFile.workspaceRecord
    let fields = WorkspaceField.allCases.compactMap { field -> FieldValue? in
      guard let value = values[field] else { return nil }
      return FieldValue(
        field.rawValue, logValue(value, field: field),
        replacing: record.map { caseFile.standingNames($0, field.rawValue) } ?? [])
    }
    if fields.isEmpty { return }
    if let record {
      draft.set(.existing(caseFile.name(of: record)), fields)
    } else {
      _ = draft.make(.workspace, fields)
    }
  }

  /// Who does, and who follows up, what is found in a category and an area; nil for every one.
  ///
  /// Takes the place of the route about the same, and takes it away where it names nobody.
  package static func route(
    category: String?, area: String?, responsible: String?, followUp: String?,
    in caseFile: CaseFile, draft: inout ActDraft
  ) {
    var parties: [RouteField: JSONValue] = [:]
    parties[.responsible] = responsible.map { .string($0) } ?? .null
    parties[.followUp] = followUp.map { .string($0) } ?? .null
    let standing = caseFile.rules.routes
      .filter { $0.isAboutSame(category: category, area: area) }
      .compactMap { RecordName($0.record) }
    let isTakenAway = responsible == nil && followUp == nil
    for name in standing {
      guard let record = caseFile.record(named: name) else { continue }
      let values = isTakenAway ? [RouteField.removed: .bool(true)] : parties
      draft.set(
        .existing(name),
        RouteField.allCases.compactMap { field in
          guard let value = values[field], value != caseFile.shown(record, field.rawValue) ?? .null
          else { return nil }
          return FieldValue(
            field.rawValue, logValue(value, field: field),
            replacing: caseFile.standingNames(record, field.rawValue))
        })
    }
    if !standing.isEmpty || isTakenAway { return }
    parties[.category] = category.map { .string($0) }
    parties[.area] = area.map { .string($0) }
    _ = make(.route, parties, in: &draft)
  }
}
