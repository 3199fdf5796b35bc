import CaseModel
import ChangeLog

extension ColumnGrouping {
  /// The columns as the board shows them.
  package init(_ facts: WorkspaceFacts) { self.init(facts.columns) }

  package static let standard = ColumnGrouping(BoardColumn.standard)

  /// The one value all columns are kept as; null for the standard ones.
  package var json: JSONValue {
    self == .standard ? .null : .array(columns.map(\.json))
  }

  /// Asks for these columns in place of every grouping that stands; empty where nothing changes.
  package func draft(in caseFile: CaseFile) -> ActDraft {
    var draft = ActDraft()
    let field = WorkspaceField.columns
    let record = caseFile.workspaceRecord
    let isInConflict =
      record.map { caseFile.conflicts(of: $0).contains(field.rawValue) } ?? false
    if !isInConflict, caseFile.facts.values[field] ?? .null == json { return draft }
    EditWriter.rules([field: json], in: caseFile, draft: &draft)
    return draft
  }
}
