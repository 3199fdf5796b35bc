import CaseModel

extension CaseFile {
  /// The cases of the municipality's journal that findings belong to, as a page says them: that of the
  /// whole workspace first, then those of their walks and their own; nil where nobody wrote one.
  package func caseNumbers(of findings: some Sequence<Finding>) -> String? {
    var numbers = [facts.values.text(WorkspaceField.caseNumber)].compactMap { $0 }
    var known: [String: String] = [:]
    for walk in walks {
      guard let number = walk.values.text(WalkField.caseNumber) else { continue }
      known[walk.id] = number
      known[walk.record] = number
    }
    for finding in findings {
      let own = [finding.walk.flatMap { known[$0] }, finding.values.text(FindingField.caseNumber)]
      for number in own.compactMap({ $0 }) where !numbers.contains(number) {
        numbers.append(number)
      }
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
  }
}
