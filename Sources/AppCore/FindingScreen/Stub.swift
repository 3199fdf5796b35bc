// Stands in until the finding screen lands; remove this file then.
import CaseModel
import Wording

package struct FindingScreen: Hashable, Sendable {
  package var selection = 0
  package var top = 0
  package init() {}
  package mutating func step(by step: Int, rowCount: Int) {
    selection = min(
      max(selection.addingReportingOverflow(step).partialValue, 0), max(0, rowCount - 1))
  }
}
package struct FindingRow: Hashable, Sendable {
  package let text: String
  package let field: FindingField?
}
package enum FindingRows {
  package static func rows(
    finding: Finding, words: Words, today: Day, history: [String], columns: Int
  ) -> [FindingRow] { [FindingRow(text: finding.title, field: nil)] }
}
