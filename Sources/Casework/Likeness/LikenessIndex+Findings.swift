import CaseModel
import ChangeLog

extension LikenessIndex: FindingIndex where Key == RecordIndex {
  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    self = caseFile.likenessIndex()
  }
}
