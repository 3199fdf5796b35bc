import CaseModel
import ChangeLog

/// Areas whose latest walk lies longer back than the workspace lets go by, and for which nobody has
/// another one in mind (DOMAIN A1 #42, B4).
package struct AreasToWalkAgain: Sendable {
  /// How many days may go by after a walk.
  package let days: Int

  package init(after days: Int) { self.days = days }

  /// A line for each such area, at its latest walk.
  package func lines(in caseFile: CaseFile, on today: Day) -> [AttentionLine] {
    var latest: [String: (record: RecordIndex, day: Day)] = [:]
    var inMind: Set<String> = []
    for walk in caseFile.walks {
      let area = SearchKey.name(walk.area ?? walk.name)
      guard !area.isEmpty else { continue }
      switch walk.state {
      case .idea, .planned, .invited: inMind.insert(area)
      case .cancelled: continue
      case .walked, .gathered, .reported, .followedUp, .ended:
        guard let day = walk.date?.lastDay, latest[area].map({ $0.day < day }) ?? true,
          let record = RecordName(walk.record).flatMap({ caseFile.record(named: $0) })
        else { continue }
        latest[area] = (record, day)
      }
    }
    return latest.compactMap { area, walk in
      guard !inMind.contains(area), walk.day.adding(days: days) < today else { return nil }
      return AttentionLine(
        record: walk.record, cause: AttentionCause(.walkAgain, since: walk.day))
    }
  }
}
