import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension AppState {
  /// Makes the walk after a walk as an idea: the same area, people and route, and no day yet.
  mutating func makeNextWalk(after former: RecordIndex) -> [Effect] {
    let next = NextWalk(after: former, in: shown.caseFile)
    let area =
      shown.caseFile.shown(former, WalkField.area.rawValue)?.string ?? recordName(former)
    let name = "\(area), \(words.say("næste", "next"))"
    var draft = ActDraft()
    _ = next.make(
      named: name, on: nil, beside: shown.indexes.identifiers, random: &sitting.random, in: &draft)
    var after = AfterCommit(words.attention.nextWalkMade(name))
    after.opensWalk = .page
    return commit(draft, then: after)
  }

  /// Opens what was just made.
  mutating func openMade(
    _ walk: RecordIndex, _ opening: AfterCommit.WalkOpening
  ) -> [Effect] {
    switch opening {
    case .page:
      if top(WalkPage.self) != nil { shown.layers.removeLast() }
      return openWalk(walk)
    case .capture: return openCapture(of: walk)
    }
  }
}
