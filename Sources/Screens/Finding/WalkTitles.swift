import CaseModel
import ChangeLog

extension CaseFile {
  /// What the walk of a finding is called, by the identifier the finding names it by; empty without a
  /// walk. Of the one walk alone, since a step along a wide board asks for it.
  func walkTitles(of finding: RecordIndex) -> [String: String] {
    guard
      let walk = shown(finding, FindingField.walk.rawValue).flatMap({ reference($0) }),
      let id = FindingReader(finding, in: self).text(.walk)
    else { return [:] }
    return [id: Walk(record: name(of: walk).description, values: values(of: walk)).name]
  }
}
