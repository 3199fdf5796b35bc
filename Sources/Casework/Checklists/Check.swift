import CaseModel
import ChangeLog

/// An answer to a question of a checklist, as it was given on a walk.
package struct Check: Hashable, Sendable {
  package let record: RecordIndex
  /// The stop it is about; nil for the walk as a whole.
  package let stop: RecordIndex?
  package let checklist: RecordIndex?
  /// As it was asked: an answer reads by itself whatever becomes of the list.
  package let question: String
  /// `yes`, `no`, `0` to `3`, or what was said; empty where only a note was taken.
  package let answer: String
  package let note: String

  var key: String { SearchKey.name(question) }
}

extension ChecklistItem {
  /// What an answer keeps of it: the theme and the question.
  package var asked: String { theme.isEmpty ? text : "\(theme): \(text)" }
  var askedKey: String { SearchKey.name(asked) }
}

extension CaseFile {
  /// What was answered on a walk, in the order it was.
  package func checks(of walk: RecordIndex) -> [Check] {
    entries(of: walk, kind: .check).map { record in
      let values = values(of: record)
      func named(_ field: CheckField) -> RecordIndex? {
        shown(record, field.rawValue).flatMap { reference($0) }.map { root(of: $0) }
      }
      return Check(
        record: record, stop: named(.stop), checklist: named(.checklist),
        question: values.text(CheckField.question) ?? "",
        answer: values.text(CheckField.answer) ?? "", note: values.text(CheckField.note) ?? "")
    }
  }

  package func checklist(at record: RecordIndex) -> Checklist { Checklist(values(of: record)) }

  /// The newest version of each list, in the order of their names; a list that two computers wrote down
  /// alike counts once.
  package var currentChecklists: [RecordIndex] {
    let all = standing(.checklist)
    let former = Set(all.compactMap { version(before: $0) })
    var seen: Set<String> = []
    return all.filter { !former.contains($0) && seen.insert(checklist(at: $0).key).inserted }
      .sorted { one, other in
        let (left, right) = (checklist(at: one), checklist(at: other))
        return (SearchKey.name(left.name), left.version)
          < (SearchKey.name(right.name), right.version)
      }
  }

  func version(before record: RecordIndex) -> RecordIndex? {
    shown(record, ChecklistField.former.rawValue).flatMap { reference($0) }.map { root(of: $0) }
  }

  /// The newest version that came of a list.
  package func newest(of record: RecordIndex) -> RecordIndex {
    var newest = record
    var seen: Set<RecordIndex> = [record]
    while let next = standing(.checklist).last(where: { version(before: $0) == newest }),
      seen.insert(next).inserted
    {
      newest = next
    }
    return newest
  }

  /// Whether anybody has answered one of its questions.
  package func isAnswered(_ checklist: RecordIndex) -> Bool {
    records(of: .check).contains { record in
      shown(record, CheckField.removed.rawValue)?.bool != true
        && shown(record, CheckField.checklist.rawValue).flatMap { reference($0) }
          .map { root(of: $0) } == checklist
    }
  }

  /// The list a walk asks: the version that was answered, else the newest of the one that was chosen.
  package func checklist(of walk: RecordIndex) -> RecordIndex? {
    guard
      let chosen = shown(walk, WalkField.checklist.rawValue).flatMap({ reference($0) })
        .map({ root(of: $0) }), kind(of: chosen) == .checklist
    else { return nil }
    return checks(of: walk).contains { $0.checklist == chosen } ? chosen : newest(of: chosen)
  }

  /// The walk before in that area: the one it names, else the latest that was walked before it.
  package func walk(before walk: RecordIndex) -> RecordIndex? {
    let facts = Walk(record: name(of: walk).description, values: values(of: walk))
    if let former = shown(walk, WalkField.previousWalk.rawValue).flatMap({ reference($0) }) {
      return root(of: former)
    }
    guard let area = facts.area.map({ SearchKey.name($0) }), !area.isEmpty else { return nil }
    let day = facts.date?.lastDay
    let earlier = standing(.walk).compactMap { other -> (RecordIndex, Day)? in
      let before = Walk(record: name(of: other).description, values: values(of: other))
      guard other != walk, before.isHeld, SearchKey.name(before.area ?? "") == area,
        let passed = before.date?.lastDay, day.map({ passed < $0 }) ?? true
      else { return nil }
      return (other, passed)
    }
    return earlier.max { $0.1 < $1.1 }?.0
  }
}
