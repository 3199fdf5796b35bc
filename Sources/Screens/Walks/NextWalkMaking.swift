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
    var random = sitting.random
    let identifiers = shown.indexes.identifiers
    let id = identifiers.fresh(from: &random)
    var used = [id]
    var draft = ActDraft()
    let name = "\(area), \(words.say("næste", "next"))"
    next.make(
      named: name, id: id, on: nil,
      fresh: {
        var fresh = identifiers.fresh(from: &random)
        while used.contains(fresh) { fresh = identifiers.fresh(from: &random) }
        used.append(fresh)
        return fresh
      }, in: &draft)
    sitting.random = random
    return commit(draft, then: AfterCommit(words.attention.nextWalkMade(name)))
  }
}
