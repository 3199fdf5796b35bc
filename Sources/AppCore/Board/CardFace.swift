import CaseModel
import ChangeLog
import TerminalModel

/// What a card on the board shows of a finding.
package struct CardFace: Hashable, Sendable {
  package let thing: ThingIndex
  package let id: String
  package let number: Int?
  package let place: String?
  package let title: String
  package let responsible: String?
  package let priority: Priority?
  package let kind: FindingKind?
  package let state: FindingState
  /// Days over the deadline, 0 when it is not.
  package let daysOver: Int
  package let due: Day?
  package let waitingUntil: Day?
  package let lacksAction: Bool
  /// Whether a field has two values.
  package let isDisputed: Bool
  /// Gate fields it should have where it stands.
  package let lacking: [FindingField]

  package init(_ thing: ThingIndex, in state: AppState) {
    let finding = state.caseFile.plainFinding(at: thing)
    let facts = state.board.facts(of: thing)
    self.thing = thing
    id = finding.id
    number = finding.number
    place = finding.place ?? finding.area
    title = finding.title
    responsible = finding.responsible
    priority = finding.priority
    kind = finding.kind
    self.state = finding.state
    due = finding.due
    waitingUntil = finding.waitingUntil
    let late = facts?.overdueAfter.map { state.today.number - Int($0) } ?? 0
    daysOver = max(0, late)
    lacksAction = facts?.lacksAction ?? false
    isDisputed = !state.caseFile.conflicts(of: thing).isEmpty
    lacking = Gate.lacking(in: finding)
  }

  /// The title on one line or two.
  package func titleLines(columns: Int) -> [String] {
    let lines = TextLayout.wrapped(title, toColumns: columns)
    guard lines.count > 2 else { return lines.isEmpty ? [""] : lines }
    let rest = lines[1...].joined(separator: " ")
    return [lines[0], TextLayout.cut(rest, toColumns: columns)]
  }

  /// Whether the last line has something to say.
  package var hasStanding: Bool {
    daysOver > 0 || lacksAction || isDisputed || due != nil || waitingUntil != nil
      || !lacking.isEmpty
  }

  /// Rows the card takes, without the gap below.
  package func height(columns: Int) -> Int {
    1 + titleLines(columns: columns).count + (responsible == nil ? 0 : 1) + (hasStanding ? 1 : 0)
  }
}
