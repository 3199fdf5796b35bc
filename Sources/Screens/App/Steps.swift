import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Runs a command, or says what stands in its way.
  mutating func perform(_ command: Command) -> [Effect] {
    if let obstacle = command.obstacle(self) { return refuse(obstacle) }
    return command.run(&self)
  }

  /// Runs a command of any area, by its name.
  mutating func perform(_ identifier: CommandIdentifier) -> [Effect] {
    commands[identifier].map { perform($0) } ?? []
  }

  mutating func refuse(_ obstacle: Obstacle) -> [Effect] {
    say(words.say(obstacle.sentence), .refused)
    return []
  }

  mutating func say(_ text: String, _ weight: Notice.Weight) {
    let told = Notice(text, weight, at: sitting.now)
    sitting.messages.notice = told
    sitting.messages.all.append(told)
    if sitting.messages.all.count > 200 {
      sitting.messages.all.removeFirst(sitting.messages.all.count - 200)
    }
  }

  /// Makes an index, where that was not done yet.
  mutating func need<Index: FindingIndex>(_ path: WritableKeyPath<Indexes, Index?>) {
    let day = today
    shown.indexes.need(path, in: shown.caseFile, on: day)
  }

  /// Takes away what lies on top; before a workspace is open the welcome stays.
  mutating func closeTop() -> [Effect] {
    guard let layer = shown.layers.popLast() else { return [] }
    if sitting.workspace.folder == nil, shown.layers.isEmpty { shown.layers.append(layer) }
    return []
  }

  /// Lays a finding over what is shown.
  mutating func showWhole(_ record: RecordIndex) {
    need(\.links)
    shown.layers.append(.finding(FindingLayer(record, in: shown.caseFile)))
  }

  /// Where the keys lead.
  package var scope: Scope { shown.layers.last?.scope ?? .board }

  /// Of an import of thousands each text was told of before.
  private static let mostLookedThrough = 50

  /// Asks for an act to be saved; nothing on the screen changes before it is.
  mutating func commit(_ draft: ActDraft, then after: AfterCommit) -> [Effect] {
    guard !draft.isEmpty else { return [] }
    if let obstacle = writeObstacle { return refuse(obstacle) }
    if sitting.who.looksOnly, !after.isOfLooking { return refuse(.looksOnly) }
    if let finding = shown.caseFile.limitedFinding(changedBy: draft) {
      say(words.erasure.isLimited(name(of: finding)), .refused)
      return []
    }
    var after = after
    if draft.edits.count < Self.mostLookedThrough, draft.describesSomebody {
      after.notice += " " + words.retention.elsewhereReminder
    }
    let (masked, count) = draft.withoutCivilNumbers()
    guard count > 0 else { return [.commit(draft, then: after)] }
    after.notice += " " + words.exports.edition.masked(count)
    return [.commit(masked, then: after)]
  }
}

extension AppState {
  /// Does what the selected row of a list stands for.
  mutating func chooseRow() -> [Effect] {
    if case .area(let layer) = shown.layers.last { return layer.choose(in: &self) }
    guard let layer = topList, let choice = layer.selected?.choice else { return [] }
    return choice.choose(in: &self, from: layer)
  }
}
