import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The nearest look-alikes of a finding, likest first.
  ///
  /// The first call looks at every finding; after that the index is kept up by each change.
  /// - Parameter isOffered: which others count; asked only of those that are alike.
  package mutating func lookalikes(
    of record: RecordIndex, limit: Int = 5, isOffered: (RecordIndex) -> Bool = { _ in true }
  ) -> [LikenessIndex<RecordIndex>.Match] {
    need(\.likeness)
    guard let index = shown.indexes.likeness else { return [] }
    return index.nearest(to: record, limit: limit, isOffered: isOffered)
  }
}
