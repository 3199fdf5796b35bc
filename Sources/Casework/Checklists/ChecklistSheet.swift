import CaseModel
import ChangeLog

/// The questions of a walk with what was answered, beside what was answered at the same stop on the
/// walk before.
package struct ChecklistSheet: Sendable {
  package let walk: RecordIndex
  /// The stop that is asked about; nil for the walk as a whole.
  package let stop: RecordIndex?
  /// The list that is asked; nil where none is chosen.
  package let record: RecordIndex?
  package let checklist: Checklist
  /// Nil where there was none.
  package let former: RecordIndex?
  private var given: [String: [Check]] = [:]
  private var before: [String: [Check]] = [:]

  package init(of walk: RecordIndex, at stop: RecordIndex? = nil, in caseFile: CaseFile) {
    self.walk = walk
    self.stop = stop
    record = caseFile.checklist(of: walk)
    checklist = record.map { caseFile.checklist(at: $0) } ?? Checklist(name: "", items: [])
    for check in caseFile.checks(of: walk) where check.stop == stop {
      given[check.key, default: []].append(check)
    }
    former = caseFile.walk(before: walk)
    guard let former else { return }
    // A next walk has stops of its own at the same places.
    let place = stop.map { SearchKey.name(caseFile.place(ofStop: $0)) }
    for check in caseFile.checks(of: former) {
      let there = check.stop.map { SearchKey.name(caseFile.place(ofStop: $0)) }
      if there == place { before[check.key, default: []].append(check) }
    }
  }

  /// What was answered; more than one where two computers answered unknown to each other.
  package func checks(of item: ChecklistItem) -> [Check] { given[item.askedKey] ?? [] }
  package func formerChecks(of item: ChecklistItem) -> [Check] { before[item.askedKey] ?? [] }

  package var answered: Int { checklist.items.count { !checks(of: $0).isEmpty } }

  /// The first question that is not answered yet; nil where all are.
  package var nextUnanswered: Int? {
    checklist.items.firstIndex { checks(of: $0).isEmpty }
  }

  /// Answers a question, or changes what was answered; what is nil stays.
  ///
  /// - Parameter item: its place, counted from 0.
  package func answer(
    _ item: Int, _ answer: String?, note: String? = nil, id: SayableIdentifier,
    in caseFile: CaseFile, draft: inout ActDraft
  ) {
    guard checklist.items.indices.contains(item), let record else { return }
    let question = checklist.items[item]
    var values: [AnyField: JSONValue] = [:]
    if let answer { values[.check(.answer)] = answer.isEmpty ? .null : .string(answer) }
    if let note { values[.check(.note)] = note.isEmpty ? .null : .string(note) }
    let standing = checks(of: question)
    if let last = standing.last {
      // Of two unknown to each other one is settled, and the other gives way.
      for other in standing.dropLast() {
        EditWriter.remove(other.record, in: caseFile, draft: &draft)
      }
      values = values.filter { caseFile.shown(last.record, $0.key.name) ?? .null != $0.value }
      if values.isEmpty { return }
      draft.set(
        .existing(caseFile.name(of: last.record)),
        EditWriter.values(values, of: last.record, in: caseFile))
      return
    }
    values = values.filter { !$0.value.isNull }
    if values.isEmpty { return }
    values[.check(.id)] = .string(id.description)
    values[.check(.checklist)] = .string(caseFile.name(of: record).description)
    values[.check(.item)] = .integer(Int64(item + 1))
    values[.check(.question)] = .string(question.asked)
    if let stop { values[.check(.stop)] = .string(caseFile.name(of: stop).description) }
    _ = EditWriter.make(.check, values, of: .existing(caseFile.name(of: walk)), in: &draft)
  }

  /// Takes an answer away.
  package func clear(_ item: Int, in caseFile: CaseFile, draft: inout ActDraft) {
    guard checklist.items.indices.contains(item) else { return }
    for check in checks(of: checklist.items[item]) {
      EditWriter.remove(check.record, in: caseFile, draft: &draft)
    }
  }
}

extension Checklist {
  /// Writes it down as a list of the workspace.
  package func make(id: SayableIdentifier, in draft: inout ActDraft) -> RecordReference {
    var values = self.values
    values[.checklist(.id)] = .string(id.description)
    return EditWriter.make(.checklist, values, in: &draft)
  }
}

extension EditWriter {
  /// Chooses the list that a walk asks.
  package static func choose(
    _ checklist: RecordReference, for walk: RecordIndex, in caseFile: CaseFile,
    draft: inout ActDraft
  ) {
    let field = WalkField.checklist.rawValue
    draft.set(
      .existing(caseFile.name(of: walk)),
      [FieldValue(field, .record(checklist), replacing: caseFile.standingNames(walk, field))])
  }
}
