import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// An act that waits for a yes.
struct PendingBulk: Hashable, Sendable {
  let draft: ActDraft
  var after: AfterCommit
}

extension AppState {
  /// The most findings that change without a summary first.
  static let mostWithoutSummary = 10

  /// Whether what is done now is done to the marked cards.
  var actsOnMarks: Bool {
    !shown.marked.isEmpty
      && !shown.layers.contains { if case .finding = $0 { true } else { false } }
  }

  /// The existing findings an act changes, itself or by their entries.
  func changedFindings(of draft: ActDraft) -> [RecordIndex] {
    var found: [RecordIndex] = []
    var seen: Set<RecordIndex> = []
    for edit in draft.edits {
      guard let record = finding(of: edit), seen.insert(record).inserted else { continue }
      found.append(record)
    }
    return found
  }

  private func finding(of edit: Edit) -> RecordIndex? {
    var name: RecordName?
    switch edit {
    case .set(.existing(let record), _): name = record
    case .make(_, let fields):
      for field in fields where field.field == EntryField.of.rawValue {
        if case .record(.existing(let record)) = field.value { name = record }
      }
    case .set, .withdraw, .redact: break
    }
    guard let record = name.flatMap({ shown.caseFile.record(named: $0) }) else { return nil }
    return shown.caseFile.finding(holding: record)
  }

  /// Of what is about to be saved for many findings at once, asks first.
  mutating func askingBeforeMany(_ effects: [Effect]) -> [Effect] {
    effects.flatMap { effect -> [Effect] in
      guard case .commit(let draft, let after) = effect, after.asks != .never else {
        return [effect]
      }
      let records = changedFindings(of: draft)
      let isMany = after.actsOnMarks && records.count > Self.mostWithoutSummary
      guard after.asks == .always || isMany else { return [effect] }
      return askFirst(PendingBulk(draft: draft, after: after), records)
    }
  }

  /// Shows what is about to change, the way to say yes first.
  private mutating func askFirst(_ pending: PendingBulk, _ records: [RecordIndex]) -> [Effect] {
    shown.areas.bulk.pending = pending
    var rows = [
      ListLayer.Row(words.bulk.confirm(records.count), choice: BulkChoice()), ListLayer.Row(""),
    ]
    for record in records {
      let changes = pending.draft.edits.filter { finding(of: $0) == record }.flatMap(shownChanges)
      let text = changes.isEmpty ? "" : ": " + changes.joined(separator: " · ")
      rows.append(ListLayer.Row(name(of: record) + text))
    }
    return lay(BulkList(), title: words.bulk.title(records.count), rows: rows)
  }

  /// `frist: 05-12-2026`.
  private func shownChanges(_ edit: Edit) -> [String] {
    switch edit {
    case .set(_, let fields):
      return fields.filter { $0.field != FindingField.rank.rawValue }.map { field in
        let label = words.fields[field.field].lowercased()
        return "\(label): \(shownValue(field.value.plain, field: field.field))"
      }
    case .make(let kind, _):
      return [words.kinds[kind]]
    case .withdraw, .redact: return []
    }
  }

  mutating func confirmBulk() -> [Effect] {
    shown.layers.removeLast()
    guard var pending = shown.areas.bulk.pending else { return [] }
    shown.areas.bulk.pending = nil
    pending.after.asks = .never
    return [.commit(pending.draft, then: pending.after)]
  }

  /// Takes the marks from what was changed, and lists what was not, with the reason.
  mutating func unmarkChanged(_ touched: Set<RecordIndex>) {
    let left = shown.marked.subtracting(touched)
    guard left.count < shown.marked.count else { return }
    shown.marked = left
    shown.place.rangeStart = nil
    if left.isEmpty { return }
    let rows = left.sorted().map { record in
      let reason = shown.areas.bulk.leftReasons[record] ?? words.bulk.unchanged
      return ListLayer.Row(words.bulk.left(name(of: record), reason), choice: OpenFinding(record))
    }
    _ = lay(LeftOverList(), title: words.bulk.leftTitle(left.count), rows: rows)
  }

  /// Why a finding does not go along to a state.
  func reasonAgainstMove(of record: RecordIndex, to goal: FindingState) -> String {
    let state = FindingReader(record, in: shown.caseFile).state
    let here = words.codes.state(state)
    let there = words.codes.state(goal)
    return state == goal ? words.bulk.standsThere(here) : words.bulk.noWay(here, there)
  }

  /// Why a finding does not go along on the step the others take.
  func reasonAgainstStep(of record: RecordIndex) -> String {
    let state = FindingReader(record, in: shown.caseFile).state
    guard let next = nextState(of: record) else {
      return words.bulk.noStep(words.codes.state(state))
    }
    return words.bulk.otherStep(words.codes.state(next))
  }
}

extension LogValue {
  /// The value as it will stand, without what the log keeps beside it.
  var plain: JSONValue {
    switch self {
    case .bare(let value), .typed(let value): value
    case .cells(let cells): cells.json
    case .record: "…"
    case .object(let members): .object(members.mapValues(\.plain))
    case .array(let values): .array(values.map(\.plain))
    }
  }
}
