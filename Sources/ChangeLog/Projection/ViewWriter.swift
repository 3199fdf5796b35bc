import CaseModel

extension CaseFile {
  /// The saved views that were not removed, in the order they were made.
  package var views: [SavedView] {
    records(.view).map { SavedView(record: $0, values: $1) }
      .filter { $0.values[ViewField.removed] != true }
  }
}

extension EditWriter {
  /// Saves a query under a name: anew, or in place of the view of that name, of any spelling.
  package static func saveView(
    named name: String, query: String, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    let views = caseFile.views
    let key = SearchKey.name(name)
    if let view = views.first(where: { SearchKey.name($0.name) == key }),
      let record = RecordName(view.record).flatMap({ caseFile.record(named: $0) })
    {
      if view.query == query { return }
      let field = ViewField.query
      draft.set(
        .existing(caseFile.name(of: record)),
        [
          FieldValue(
            field.rawValue, logValue(.string(query), field: field),
            replacing: caseFile.standingNames(record, field.rawValue))
        ])
      return
    }
    var values: [ViewField: JSONValue] = [.name: .string(name), .query: .string(query)]
    values[.key] = SavedView.freeKey(besides: views).map { .integer(Int64($0)) }
    _ = make(.view, values, in: &draft)
  }

  package static func removeView(
    _ view: SavedView, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    guard let record = RecordName(view.record).flatMap({ caseFile.record(named: $0) }) else {
      return
    }
    let field = ViewField.removed.rawValue
    draft.set(
      .existing(caseFile.name(of: record)),
      [FieldValue(field, .bare(true), replacing: caseFile.standingNames(record, field))])
  }
}
