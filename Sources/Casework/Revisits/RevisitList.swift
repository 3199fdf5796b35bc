import CaseModel
import ChangeLog

/// What a walk goes past again: what the walks before it found and what is still open of it, and
/// what was settled since and nobody has looked at (DOMAIN A1, 27 and B7 (6)).
package struct RevisitList: Sendable {
  package struct Point: Hashable, Sendable {
    package let finding: RecordIndex
    /// The stop of this walk at the same place; nil where the route does not lead there.
    package let stop: RecordIndex?
    /// What was said of it on this walk; nil as long as nothing was.
    package var verdict: RevisitVerdict?
  }

  /// In the order of the route; what lies off it comes last.
  package let points: [Point]

  /// - Parameter index: which findings stand on which walk.
  package init(on walk: RecordIndex, in caseFile: CaseFile, _ index: WalkIndex) {
    let route = caseFile.route(of: walk)
    let places = route.map { SearchKey.name(caseFile.place(ofStop: $0)) }
    var points: [(order: Int, point: Point)] = []
    for former in caseFile.walksBefore(walk) {
      for finding in index.findings(of: former) {
        let seen = caseFile.revisit(of: finding, on: walk)
        guard seen != nil || caseFile.isToBeSeenAgain(finding) else { continue }
        let key = SearchKey.name(caseFile.whereabouts(of: finding))
        let place = key.isEmpty ? nil : places.firstIndex(of: key)
        points.append(
          (
            place ?? route.count,
            Point(finding: finding, stop: place.map { route[$0] }, verdict: seen)
          ))
      }
    }
    self.points = points.sorted { one, other in
      one.order == other.order
        ? one.point.finding < other.point.finding : one.order < other.order
    }.map(\.point)
  }

  /// How many nothing was said of yet.
  package var unseen: Int { points.count { $0.verdict == nil } }
}

/// Of what was looked at again after it was settled, how much still is (DOMAIN C2, 10).
package struct HeldShare: Hashable, Sendable {
  package var held = 0
  package var all = 0

  package init() {}

  /// - Parameter findings: of each the latest look counts.
  package init(_ findings: [RecordIndex], in caseFile: CaseFile) {
    for finding in findings {
      let latest = caseFile.revisits(of: finding).last?.verdict.hasHeld
      guard let latest else { continue }
      all += 1
      if latest { held += 1 }
    }
  }
}

extension CaseFile {
  /// The walk a walk follows upon, the one before that, and so on, the nearest first.
  package func walksBefore(_ walk: RecordIndex) -> [RecordIndex] {
    var found: [RecordIndex] = []
    var at = root(of: walk)
    while let former = shown(at, WalkField.previousWalk.rawValue).flatMap({ reference($0) })
      .map({ root(of: $0) }), former != walk, !found.contains(former), kind(of: former) == .walk
    {
      found.append(former)
      at = former
    }
    return found
  }

  /// The stop a finding was seen at, else its place; empty where neither is written.
  package func whereabouts(of finding: RecordIndex) -> String {
    if let stop = shown(finding, FindingField.stop.rawValue) {
      if let record = reference(stop), kind(of: record) == .stop { return place(ofStop: record) }
      if let text = stop.string, !text.isEmpty { return text }
    }
    return shown(finding, FindingField.place.rawValue)?.string ?? ""
  }

  /// Every look that was taken at it again, the first first.
  package func revisits(
    of finding: RecordIndex
  ) -> [(entry: RecordIndex, verdict: RevisitVerdict, day: Day)] {
    entries(of: finding, kind: .revisit).compactMap { entry in
      guard
        let verdict = shown(entry, EntryField.verdict.rawValue)?.string
          .flatMap(RevisitVerdict.init(rawValue:))
      else { return nil }
      let day =
        shown(entry, EntryField.on.rawValue)?.string.flatMap { Day(iso: $0) }
        ?? created(entry)?.wallTime.moment.day ?? Day(number: 0)
      return (entry, verdict, day)
    }.sorted { $0.day == $1.day ? $0.entry < $1.entry : $0.day < $1.day }
  }

  /// What was said of it on a walk; the last word counts.
  package func revisit(of finding: RecordIndex, on walk: RecordIndex) -> RevisitVerdict? {
    revisits(of: finding).last { revisit in
      shown(revisit.entry, EntryField.onWalk.rawValue).flatMap { reference($0) }
        .map { root(of: $0) } == root(of: walk)
    }?.verdict
  }

  /// Whether one looks at it on the next walk: it is open, or it was settled and nobody has seen
  /// since that it is in order.
  fileprivate func isToBeSeenAgain(_ finding: RecordIndex) -> Bool {
    if plainFinding(at: finding).kind == .positive { return false }
    switch plainState(of: finding) {
    case .withdrawn, .duplicate, .declined, .kept: return false
    case .done, .confirmed, .closed:
      let since =
        standing(finding, FindingField.state.rawValue).map(\.wallTime).max()?.moment.day
        ?? Day(number: 0)
      return !revisits(of: finding).contains { $0.verdict == .inOrder && $0.day >= since }
    case .new, .assessing, .assigned, .inProgress, .waiting: return true
    }
  }
}
