import CaseModel
import ChangeLog

extension LikenessIndex: FindingIndex where Key == RecordIndex {
  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self = caseFile.likenessIndex()
  }

  /// What stands below which category is another matter once a category is added or moved.
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool {
    !kinds.contains(.category)
  }
}
