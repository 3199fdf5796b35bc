import CaseModel
import ChangeLog

/// A device that writes acts into a case file it shares with others.
package struct LineWriter {
  package let device: String
  package let actor: String
  private var last: LogLine?
  private var seen: Set<LineName> = []
  private var random: SeededRandom

  package init(device: String, actor: String, seed: UInt64) {
    self.device = device
    self.actor = actor
    random = SeededRandom(seed: seed)
  }

  /// Writes an act knowing all that the case file holds, and folds it there.
  ///
  /// - Parameter person: who writes it; nil for whoever the laptop belongs to.
  @discardableResult
  package mutating func write(
    _ draft: ActDraft, as person: String? = nil, at moment: Moment, in caseFile: inout CaseFile
  ) throws -> FoldChanges {
    let heads = caseFile.heads().filter { $0.device != device && !seen.contains($0.name) }
    let stamp = LineStamp(
      device: device, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? .none,
      previousLamport: last?.lamport ?? 0, heads: heads, wallTime: WallTime(moment),
      actor: person ?? actor, workspace: last == nil ? "00112233445566778899aabbccddeeff" : nil)
    let lines = try LineComposer.compose(draft, stamp: stamp, random: &random).map(\.line)
    seen.formUnion(heads.map(\.name))
    last = lines.last
    return caseFile.fold(lines)
  }
}
