import CaseModel

/// Two findings that may be one.
package struct AlikePair: Hashable, Sendable {
  /// The later of the two: what would be held to be the other.
  package let later: RecordIndex
  package let earlier: RecordIndex
  package let likeness: Likeness

  /// Pairs of which one end is among `records`, likest first; each pair once.
  ///
  /// - Parameter isOffered: whether the other end counts.
  package static func pairs(
    of records: [RecordIndex], in caseFile: CaseFile, index: LikenessIndex<RecordIndex>,
    apart: ApartPairs, perFinding limit: Int = 3,
    isOffered: (RecordIndex, RecordIndex) -> Bool = { _, _ in true }
  ) -> [AlikePair] {
    var seen: Set<Set<RecordIndex>> = []
    var pairs: [AlikePair] = []
    for record in records {
      let matches = index.nearest(to: record, limit: limit) { other in
        isOffered(record, other) && !apart.contains(record, other)
          && !areJoined(record, other, in: caseFile)
      }
      for match in matches where seen.insert([record, match.key]).inserted {
        let isLater = caseFile.makeOrder(of: match.key) < caseFile.makeOrder(of: record)
        pairs.append(
          AlikePair(
            later: isLater ? record : match.key, earlier: isLater ? match.key : record,
            likeness: match.likeness))
      }
    }
    return pairs.sorted { one, other in
      if one.likeness.score != other.likeness.score {
        return one.likeness.score > other.likeness.score
      }
      return (one.later, one.earlier) < (other.later, other.earlier)
    }
  }

  /// Whether one is a duplicate of the other already, or both are of a third.
  private static func areJoined(
    _ one: RecordIndex, _ other: RecordIndex, in caseFile: CaseFile
  ) -> Bool {
    caseFile.survivor(of: one) == caseFile.survivor(of: other)
  }

  /// Findings that a merge brings, each with the one here that it is likest, likest first.
  package static func coming(_ findings: [RecordIndex], in merged: CaseFile) -> [AlikePair] {
    let coming = Set(findings)
    let asked = findings.filter {
      let state = merged.plainState(of: $0)
      return state != .duplicate && state != .withdrawn
    }
    if asked.isEmpty { return [] }
    return pairs(
      of: asked, in: merged, index: merged.likenessIndex(), apart: ApartPairs(merged),
      perFinding: 1
    ) { !coming.contains($1) }
  }

  /// What of a workspace may be the same: findings nobody has decided on yet against all others.
  ///
  /// - Parameter acrossDevices: only pairs that two laptops wrote.
  package static func undecided(
    in caseFile: CaseFile, index: LikenessIndex<RecordIndex>, acrossDevices: Bool
  ) -> [AlikePair] {
    let undecided = caseFile.records(of: .finding).filter {
      let state = caseFile.plainState(of: $0)
      return state == .new || state == .assessing
    }
    return pairs(of: undecided, in: caseFile, index: index, apart: ApartPairs(caseFile)) {
      !acrossDevices || caseFile.created($0)?.device != caseFile.created($1)?.device
    }
  }
}

extension CaseFile {
  /// The finding a duplicate leads to, through duplicates of duplicates; itself where it is none.
  ///
  /// In a ring, which two laptops can make, the one with the smallest name.
  package func survivor(of finding: RecordIndex) -> RecordIndex {
    var path = [finding]
    while let last = path.last, let next = duplicateOf(last) {
      if let start = path.firstIndex(of: next) {
        return path[start...].min { name(of: $0) < name(of: $1) } ?? finding
      }
      path.append(next)
    }
    return path.last ?? finding
  }

  /// What the finding is a duplicate of; nil when it is none, or the other has not come.
  package func duplicateOf(_ finding: RecordIndex) -> RecordIndex? {
    guard let state = shown(finding, FindingField.state.rawValue),
      state["state"]?.string == FindingState.duplicate.rawValue
    else { return nil }
    return state["duplicateOf"].flatMap { reference($0) }
  }

  /// The findings that are duplicates of this one, however far, in the order they were made.
  ///
  /// Looks at every finding: for a single question, not for a key press.
  package func duplicates(of finding: RecordIndex) -> [RecordIndex] {
    records(of: .finding).filter {
      $0 != finding && !isWithdrawn($0) && duplicateOf($0) != nil && survivor(of: $0) == finding
    }
  }
}
