import CaseModel
import ChangeLog

/// A finding on its way to a state.
package struct Move: Sendable {
  package let record: RecordIndex
  package let way: Way

  package init(_ record: RecordIndex, to goal: FindingState, in caseFile: CaseFile) {
    self.record = record
    way = Way(caseFile.finding(at: record), to: goal)
  }
}

extension [Move] {
  /// What any of them lacks, each field once.
  package func missing(_ answers: MoveAnswers = MoveAnswers()) -> [FindingField] {
    var missing: [FindingField] = []
    for move in self {
      missing += move.way.missing(answers).filter { !missing.contains($0) }
    }
    return missing
  }

  /// Takes all of them to where they are going; what was answered of one that need not go any more
  /// is kept.
  ///
  /// - Parameter seen: what stood when the answers were asked for. A field that was filled then was
  ///   asked for because of another finding and is left alone; one filled since is not: then both
  ///   values stand. Nil where each answer is meant for each finding.
  package func write(
    _ answers: MoveAnswers, in caseFile: CaseFile, seen: SeenChanges? = nil,
    draft: inout ActDraft
  ) {
    for move in self {
      var own = count > 1 ? answers.only(for: move, among: self) : answers
      if let seen {
        own.fields = own.fields.filter { !seen.stood(move.record, $0.key.rawValue) }
      }
      // What asks for nothing needs no excuse.
      if move.way.missing(answers).isEmpty { own.passing = nil }
      if move.way.path.isEmpty {
        EditWriter.keep(own, of: move.record, in: caseFile, seen: seen, draft: &draft)
        continue
      }
      if caseFile.isWithdrawn(move.record) {
        EditWriter.revive(move.record, in: caseFile, draft: &draft)
      }
      EditWriter.move(
        move.record, along: move.way.path, answers: own, in: caseFile, seen: seen, draft: &draft)
    }
  }
}

extension MoveAnswers {
  /// What one of several findings lacks is not said of those that have it.
  fileprivate func only(for move: Move, among moves: [Move]) -> MoveAnswers {
    var own = self
    if !move.way.missing().contains(.answers) { own.answer = nil }
    let asks = { (move: Move) in move.way.path.contains { $0.needs.contains(.reason) } }
    if !asks(move), moves.contains(where: asks) { own.reason = nil }
    return own
  }
}
