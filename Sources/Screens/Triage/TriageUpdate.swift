import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What lies on the desk while triage is on top or beneath what was opened from it.
  package var triageDesk: TriageFinding? { triageLayer?.desk }

  var triageLayer: TriageLayer? { area(TriageLayer.self) }

  /// How many wait, and how many were put off.
  package var triageCounts: (waiting: Int, putOff: Int) {
    (shown.indexes.triageSuggestions?.count ?? 0, shown.indexes.triageSuggestions?.putOffCount ?? 0)
  }

  mutating func openTriage() -> [Effect] {
    need(\.triageSuggestions)
    need(\.hotspots)
    var layer = TriageLayer()
    layer.desk = shown.indexes.triageSuggestions?.first.flatMap { desk(with: $0) }
    shown.layers.append(.area(layer))
    return []
  }

  /// Lays a finding on the desk, with what was answered about it before and not saved.
  mutating func desk(with record: RecordIndex) -> TriageFinding? {
    guard let lore = shown.indexes.triageSuggestions else { return nil }
    let finding = shown.caseFile.finding(at: record)
    var desk = TriageFinding(
      record: record, seen: SeenChanges([record], in: shown.caseFile), state: finding.state,
      alike: [],
      proposals: lore.proposals(
        for: finding, rules: shown.caseFile.rules, names: shown.caseFile.partyNames))
    need(\.likeness)
    desk.alike =
      shown.indexes.likeness.map { TriageAlike.all(of: record, by: $0, in: shown.caseFile) } ?? []
    desk.nearby = shown.indexes.hotspots?.neighbours(of: record, most: 8) ?? []
    if let draft = sitting.workspace.drafts[TriageFinding.draftKey(record, in: shown.caseFile)],
      desk.restore(draft)
    {
      say(words.board.draftBack, .done)
    }
    return desk
  }

  /// Puts a desk back on the top layer.
  mutating func replace(_ desk: TriageFinding?) {
    changeArea(TriageLayer.self) { $0.desk = desk }
  }

  /// To the finding before or after, without a verdict; what was answered is kept.
  mutating func turnDesk(by step: Int) -> [Effect] {
    guard let desk = triageDesk, let lore = shown.indexes.triageSuggestions else { return [] }
    guard let next = lore.neighbour(of: desk.record, by: step, in: shown.caseFile) else {
      return refuse(step > 0 ? .lastToTriage : .firstToTriage)
    }
    let effects = keepDesk()
    lay(next)
    return effects
  }

  /// Keeps what was answered about the finding on the desk, or lets go of what is not any more.
  mutating func keepDesk() -> [Effect] {
    guard let desk = triageDesk else { return [] }
    let key = TriageFinding.draftKey(desk.record, in: shown.caseFile)
    if sitting.workspace.drafts[key] == desk.draft { return [] }
    sitting.workspace.drafts[key] = desk.draft
    return [.keepDraft(key: key, desk.draft)]
  }

  /// A step back on the desk, and from the verdict out of triage.
  mutating func leaveDesk() -> [Effect] {
    guard var desk = triageDesk, desk.stage != .verdict || !desk.answered.isEmpty else {
      shown.layers.removeLast()
      return []
    }
    if let last = desk.answered.popLast() {
      desk.stage = last.stage
    } else {
      desk.stage = .verdict
    }
    desk.selection = 0
    replace(desk)
    return keepDesk()
  }

  /// Leaves triage at once; what was answered comes back with the finding.
  mutating func quitDesk() -> [Effect] {
    let effects = keepDesk()
    shown.layers.removeLast()
    if effects.contains(where: { if case .keepDraft(_, .some) = $0 { true } else { false } }) {
      say(words.board.draftKept, .done)
    }
    return effects
  }

  mutating func openFromDesk() -> [Effect] {
    guard let desk = triageDesk else { return [] }
    shown.layers.append(.finding(FindingLayer(desk.record, in: shown.caseFile)))
    return []
  }

  mutating func stepOnDesk(by step: Int) {
    guard var desk = triageDesk else { return }
    let last = triageRows(of: desk).count - 1
    desk.selection = max(0, min(desk.selection.addingReportingOverflow(step).partialValue, last))
    replace(desk)
  }

  /// Keeps the desk true to what stands after an act of this person's.
  ///
  /// - Parameter record: the finding the act was about: an undone verdict brings it back.
  mutating func remakeDesk(after act: AfterCommit?, about record: RecordIndex?) -> [Effect] {
    guard triageLayer != nil, let lore = shown.indexes.triageSuggestions else { return [] }
    guard let desk = triageDesk else {
      let next = record.flatMap { lore.isWaiting($0) ? $0 : nil } ?? lore.first
      lay(next)
      return []
    }
    if act?.settlesDesk != true {
      if let record, record != desk.record, lore.isWaiting(record) {
        let effects = keepDesk()
        lay(record)
        return effects
      }
      if lore.isWaiting(desk.record) {
        layAgain(desk)
        return []
      }
    }
    let key = TriageFinding.draftKey(desk.record, in: shown.caseFile)
    let effects: [Effect] =
      sitting.workspace.drafts.removeValue(forKey: key) == nil ? [] : [.keepDraft(key: key, nil)]
    countVerdict()
    lay(lore.neighbour(of: desk.record, by: 1, in: shown.caseFile) ?? other(than: desk.record))
    return effects
  }

  /// The oldest that waits, unless it is the one just spoken of: that is come to again last.
  private func other(than record: RecordIndex) -> RecordIndex? {
    shown.indexes.triageSuggestions?.first.flatMap {
      $0 == record && shown.indexes.triageSuggestions?.count ?? 0 > 1 ? nil : $0
    }
  }

  /// Keeps the desk true to what others wrote.
  mutating func remakeDeskAfterOthers() {
    guard let lore = shown.indexes.triageSuggestions, let desk = triageDesk else {
      if triageLayer != nil { lay(shown.indexes.triageSuggestions?.first) }
      return
    }
    let isBusy = desk.stage != .verdict || !desk.answered.isEmpty || standsOverDesk
    if lore.isWaiting(desk.record) {
      // What one has begun to answer stays in view of what stood then.
      if !isBusy { layAgain(desk) }
    } else if isBusy {
      say(words.triage.decidedMeanwhile(name(of: desk.record)), .warning)
    } else {
      lay(lore.neighbour(of: desk.record, by: 1, in: shown.caseFile) ?? lore.first)
    }
  }

  /// Whether a form was opened from the desk.
  private var standsOverDesk: Bool {
    if case .form = shown.layers.last { true } else { false }
  }

  private mutating func lay(_ record: RecordIndex?) {
    let desk = record.flatMap { self.desk(with: $0) }
    replace(desk)
  }

  /// The same finding as it stands now, with what was answered so far.
  private mutating func layAgain(_ desk: TriageFinding) {
    guard var fresh = self.desk(with: desk.record) else { return }
    fresh.stage = desk.stage
    fresh.answered = desk.answered
    fresh.selection = desk.selection
    replace(fresh)
  }

  private mutating func countVerdict() {
    changeArea(TriageLayer.self) { $0.decided += 1 }
  }
}
