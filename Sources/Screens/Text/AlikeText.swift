import CaseModel
import Casework
import ChangeLog
import Wording

/// What speaks for two findings being one, as people read it.
package enum AlikeText {
  /// `samme sted · samme kategori · 3 ord ens: lygte, slukket, nr`.
  package static func reasons(of likeness: Likeness, words: Words) -> String {
    likeness.reasons.map { reason in
      switch reason {
      case .samePlace: words.alike.samePlace
      case .similarPlace: words.alike.similarPlace
      case .near(let metres): words.alike.metresAway(metres)
      case .sameArea: words.alike.sameArea
      case .sameCategory: words.alike.sameCategory
      case .words(let shared): words.alike.wordsAlike(shared)
      }
    }
    .joined(separator: " · ")
  }

  /// `87 % ens`.
  package static func percent(_ likeness: Likeness, words: Words) -> String {
    words.alike.percent(Int((likeness.score * 100).rounded()))
  }

  /// `87 % ens · samme sted`.
  package static func likeness(_ likeness: Likeness, words: Words) -> String {
    "\(percent(likeness, words: words)) · \(reasons(of: likeness, words: words))"
  }

  /// A finding of a pair: what it says, where, how far it is, and who wrote it.
  package static func lines(of side: AlikePreview.Side, words: Words) -> [String] {
    let state = words.codes.state(side.state)
    let by = [side.who, side.device].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      [side.id, side.title].filter { !$0.isEmpty }.joined(separator: " "),
      [side.place, state].filter { !$0.isEmpty }.joined(separator: " · "), by,
    ].filter { !$0.isEmpty }
  }
}
