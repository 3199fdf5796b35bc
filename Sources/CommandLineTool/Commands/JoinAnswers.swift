import CaseModel
import CaseStorage
import ChangeLog
import Screens
import Wording

extension CommandRun {
  /// Shows what would be held for one, before anything is joined.
  mutating func tell(_ look: JoinPreview) {
    let text = JoinText(words: words)
    print(words.joining.title(look.name))
    for line in text.same(in: look) { print(line) }
    print(text.new(in: look))
  }

  /// Shows findings that come beside those here that they are like.
  mutating func tell(_ alike: [AlikePreview]) {
    if alike.isEmpty { return }
    let joining = words.joining
    print(joining.alike(alike.count))
    let width = max(joining.there.count, joining.here.count)
    for pair in alike {
      for (label, side) in [(joining.there, pair.there), (joining.here, pair.here)] {
        let lines = AlikeText.lines(of: side, words: words)
        let room = String(repeating: " ", count: width - label.count)
        print("  \(label)\(room)  \(lines.joined(separator: " · "))")
      }
      print("    " + AlikeText.likeness(pair.likeness, words: words))
    }
    say(joining.decideByCommand)
  }

  func json(_ look: JoinPreview, _ plan: JoinPlan) -> JSONValue {
    [
      "workspace": .string(plan.workspace), "into": .string(plan.into),
      "name": .string(look.name), "taken": .bool(plan.isTaken),
      "same": .array(
        look.same.map { same in
          [
            "kind": .string(same.kind.rawValue), "theirs": .string(same.theirs),
            "ours": .string(same.ours),
          ]
        }),
      "new": .object(
        Dictionary(
          uniqueKeysWithValues: look.new.map { kind, count in
            (RecordSchema.of(kind)?.listName ?? kind.rawValue, .integer(Int64(count)))
          })),
    ]
  }

  func json(_ alike: AlikePreview) -> JSONValue {
    func side(_ side: AlikePreview.Side) -> JSONValue {
      [
        "thing": .string(side.name.description), "id": .string(side.id),
        "title": .string(side.title), "place": .string(side.place),
        "state": .string(side.state.rawValue), "by": .string(side.who),
        "device": .string(side.device),
      ]
    }
    return [
      "there": side(alike.there), "here": side(alike.here),
      "percent": .integer(Int64((alike.likeness.score * 100).rounded())),
    ]
  }
}
