import CaseModel
import ChangeLog
import Wording

/// What joining would do, in words: the same on the screen and on the command line.
package struct JoinText {
  let words: Words

  package init(words: Words) { self.words = words }

  private var joining: JoinWords { words.joining }

  /// What is the same in both, a line each.
  package func same(in look: JoinPreview) -> [String] {
    look.same.isEmpty
      ? [joining.nothingSame]
      : look.same.map { joining.shownAs($0.kind, $0.theirs, $0.ours) }
  }

  package func new(in look: JoinPreview) -> String {
    func new(_ kind: RecordKind) -> Int { look.new[kind] ?? 0 }
    return joining.new(new(.walk), new(.area), new(.party), new(.finding))
  }
}
