import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// Takes back the act of the selected row, or does it again where it is undone.
  mutating func takeBack() -> [Effect] {
    guard let act = selectedAct else { return refuse(.noAct) }
    do throws(UndoObstacle) {
      let isUndone = shown.caseFile.historyEntry(of: act)?.isWithdrawn == true
      let step = isUndone ? try shown.caseFile.redoing(act) : try shown.caseFile.undoing(act)
      return take(step, isRedo: isUndone)
    } catch {
      say(sentence(error), .refused)
      return []
    }
  }

  /// Does it at once where nothing rests on it; else shows what does, and asks.
  mutating func take(_ step: UndoStep, isRedo: Bool) -> [Effect] {
    if step.later.isEmpty { return commit(step, isRedo: isRedo) }
    return open(ConfirmUndoList(act: step.facts.act, isRedo: isRedo))
  }

  /// The second, knowing yes.
  mutating func confirmTakingBack(_ act: LineName, isRedo: Bool) -> [Effect] {
    shown.layers.removeLast()
    do throws(UndoObstacle) {
      let step = isRedo ? try shown.caseFile.redoing(act) : try shown.caseFile.undoing(act)
      return commit(step, isRedo: isRedo)
    } catch {
      say(sentence(error), .refused)
      return []
    }
  }

  mutating func commit(_ step: UndoStep, isRedo: Bool) -> [Effect] {
    let entry = shown.caseFile.historyEntry(of: step.facts.act)
    let deed = entry.map { self.deed($0) } ?? ""
    let outcome = entry.flatMap { recordDeed(of: $0) }.flatMap {
      words.outcome($0.deed, of: $0.record, isRedo: isRedo, in: shown.caseFile)
    }
    var after = AfterCommit(
      outcome ?? (isRedo ? words.board.redone(deed) : words.board.undone(deed)),
      follow: entry.flatMap { finding(of: $0) }.map { .existing($0) })
    after.offersUndo = false
    after.actsOnMarks = false
    return commit(ActDraft([.withdraw(step.acts)]), then: after)
  }

  /// What rests on an act, who did it and when, and the two ways on; leaving it stands first.
  func confirmContent(_ act: LineName, isRedo: Bool) -> ListContent? {
    let found: UndoStep?
    do throws(UndoObstacle) {
      found = isRedo ? try shown.caseFile.redoing(act) : try shown.caseFile.undoing(act)
    } catch {
      found = nil
    }
    guard let step = found else { return nil }
    var rows = [ListLayer.Row(words.history.confirmAsks, isHeading: true)]
    for change in step.later.prefix(8) {
      let finding = shown.caseFile.owner(of: change.record) ?? change.record
      let kind = shown.caseFile.kind(of: change.record)
      let what =
        change.field.isEmpty
        ? words.kinds[kind] : words.fields.label(change.field, of: kind)
      rows.append(
        ListLayer.Row(
          "  "
            + words.history.later(
              "\(name(of: finding)): \(what.lowercased())",
              change.facts.actor ?? words.board.somebody,
              FieldText.moment(change.facts.wallTime.text, words: words))))
    }
    if step.later.count > 8 {
      rows.append(ListLayer.Row("  " + words.history.andMore(step.later.count - 8)))
    }
    rows.append(ListLayer.Row(""))
    let yes = isRedo ? words.history.confirmRedo : words.history.confirmYes
    rows.append(
      ListLayer.Row(ListLayer.numbered(words.history.confirmNo, at: 0), choice: HistoryChoice.leave)
    )
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(yes, at: 1),
        choice: HistoryChoice.takeBack(step.facts.act, isRedo: isRedo)))
    let deed = shown.caseFile.historyEntry(of: step.facts.act).map { self.deed($0) } ?? ""
    return (words.history.confirmTitle(deed), rows)
  }

  private func sentence(_ obstacle: UndoObstacle) -> String {
    switch obstacle {
    case .unknown: words.say(Obstacle.noAct.sentence)
    case .alreadyUndone: words.history.alreadyUndone
    case .notUndone: words.history.notUndone
    case .neverUndone: words.history.neverUndone
    }
  }
}
