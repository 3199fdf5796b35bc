import CaseModel

/// Two findings that may be one, of which a merge brings one: for showing them side by side before
/// it, and for deciding on them after it.
package struct AlikePreview: Hashable, Sendable {
  package struct Side: Hashable, Sendable {
    package let name: RecordName
    package let id: String
    package let title: String
    package let place: String
    package let state: FindingState
    package let who: String
    package let device: String
  }

  /// What comes.
  package let there: Side
  /// What stands here.
  package let here: Side
  package let isComingLater: Bool
  package let likeness: Likeness

  /// - Parameter coming: the findings that come.
  package init(_ pair: AlikePair, coming: Set<RecordIndex>, in merged: CaseFile) {
    isComingLater = coming.contains(pair.later)
    there = Self.side(isComingLater ? pair.later : pair.earlier, merged)
    here = Self.side(isComingLater ? pair.earlier : pair.later, merged)
    likeness = pair.likeness
  }

  /// The pair as it stands in a case file; nil where one of them is not there.
  package func pair(in caseFile: CaseFile) -> AlikePair? {
    guard let there = caseFile.record(named: there.name),
      let here = caseFile.record(named: here.name)
    else { return nil }
    return AlikePair(
      later: isComingLater ? there : here, earlier: isComingLater ? here : there,
      likeness: likeness)
  }

  private static func side(_ record: RecordIndex, _ caseFile: CaseFile) -> Side {
    let finding = caseFile.plainFinding(at: record)
    let made = caseFile.created(record)
    return Side(
      name: caseFile.name(of: record), id: finding.id, title: finding.title,
      place: finding.place ?? "", state: caseFile.plainState(of: record), who: made?.actor ?? "",
      device: made?.device ?? "")
  }
}
