import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppEvent {
  /// Whether it tells of what stands now, whatever day is shown.
  var isOfPresent: Bool {
    switch self {
    case .arrived, .reopened, .committed, .commitFailed, .merged: true
    case .terminal, .opened, .editedOutside, .clock, .rested, .told, .importRead, .pastRead,
      .mergePreviewed, .devicesSeen, .handEditsSeen, .damageFound, .returnedRead, .exportedRead,
      .delivered, .photosRead, .photoFaultsSeen,
      .notDelivered, .reportRendered, .reportWritten:
      false
    }
  }
}

extension AppState {
  /// Shows the board as it was, as a case beside the present one; nothing can be changed there.
  mutating func showPast(_ reading: PastReading) -> [Effect] {
    let meanwhile = shown.past?.changedMeanwhile ?? []
    if present == nil { present = shown }
    shown = Case()
    shown.past = PastView(point: reading.point, changedMeanwhile: meanwhile)
    let effects = reopened(reading.caseFile)
    beginAtFirstCard()
    say(words.history.shownAsOf(pastText), .done)
    if !reading.devicesWithBackwardsClock.isEmpty {
      say(words.history.clockBackwards(reading.devicesWithBackwardsClock), .warning)
    }
    return effects
  }

  /// Shows what stands now again, as it was left and with what has come since.
  mutating func leavePast() -> [Effect] {
    guard let present else { return [] }
    let changed = shown.past?.changedMeanwhile.count ?? 0
    shown = present
    self.present = nil
    // Another language, another size, another day may have come meanwhile.
    turnDay()
    keepInSight()
    let back = words.history.backToToday
    say(changed > 0 ? "\(back) \(words.board.othersChanged(changed))" : back, .done)
    return []
  }

  /// Takes up what became of the present while the past is shown. What others changed is told when
  /// one comes back to it, for there one can see it.
  mutating func answerBehindPast(_ event: AppEvent) -> [Effect] {
    guard var behind = present else { return [] }
    present = nil
    swap(&shown, &behind)
    let told = sitting.messages
    let effects = answer(event)
    var changed: Set<RecordIndex> = []
    if case .arrived(let changes) = event {
      sitting.messages = told
      changed = findings(touchedBy: changes)
    }
    swap(&shown, &behind)
    present = behind
    shown.past?.changedMeanwhile.formUnion(changed)
    return effects
  }
}
